package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the slots of a verb or noun of one sentence, and whom it stands for. */
final class Slots {
    private static final ImmutableSet<String> PAIRED = ImmutableSet.of(
            "countries",
            "nations",
            "states",
            "neighbours",
            "neighbors",
            "sides",
            "governments",
            "capitals",
            "rivals",
            "allies",
            "parties",
            "leaders",
            "ministers",
            "powers",
            "foes");
    private static final ImmutableSet<String> NON_PERSONAL =
            ImmutableSet.of("this", "that", "these", "those", "there", "what", "you");

    private static final ImmutableSet<String> HELP = ImmutableSet.of(
            "help",
            "assistance",
            "aid",
            "support",
            "backing",
            "blessing",
            "approval",
            "consent",
            "permission",
            "connivance",
            "knowledge");

    private final Sentence sentence;
    private final StoryContext story;
    private final BareRoles bareRoles;
    private final PhraseClasses classes;

    Slots(Sentence sentence, StoryContext story) {
        this.sentence = sentence;
        this.story = story;
        bareRoles = new BareRoles(sentence, story, this);
        classes = new PhraseClasses(sentence, this);
    }

    /** Returns the phrases in a slot of a clause. */
    ImmutableList<NounPhrase> of(Clause clause, String slot) {
        ImmutableList.Builder<NounPhrase> phrases = ImmutableList.builder();
        switch (slot) {
            case "subject" -> add(phrases, clause.agent());
            case "object" -> {
                add(phrases, clause.patient());
                phrases.addAll(of(clause, "second-object"));
            }
            case "second-object" -> add(phrases, clause.verb.passive() ? clause.object : clause.secondObject);
            case "that-subject" -> {
                for (Clause other : sentence.clauses) {
                    if (other.governor == clause && other.role == Clause.Role.THAT) {
                        add(phrases, other.subject);
                    }
                }
            }
            default -> {
                if (endsWith(clause, slot)) {
                    add(phrases, clause.object);
                }
                for (Clause.Oblique oblique : clause.obliques) {
                    if (oblique.preposition().equals(slot) && !isHelp(slot, oblique.phrase())) {
                        phrases.add(oblique.phrase());
                    }
                    if (!oblique.fronted() && tellsEvent(oblique.phrase())) {
                        break;
                    }
                }
            }
        }
        return phrases.build();
    }

    /** "closed the strait <i>with Albania's help</i>": who helps is not at whom the act is aimed. */
    private boolean isHelp(String preposition, NounPhrase phrase) {
        return preposition.equals("with") && HELP.contains(sentence.tokens.lower(phrase.head()));
    }

    /** "participate in" may have been read as one verb, whose object is then what the preposition of the bare verb governs. */
    private boolean endsWith(Clause clause, String preposition) {
        int last = clause.verb.to() - 1;
        return last > clause.verb.main()
                && !clause.verb.passive()
                && sentence.tokens.lower(last).equals(preposition);
    }

    /** What stands behind an event noun belongs to that noun: "sanctions against X <i>in retaliation</i> for Y". */
    private boolean tellsEvent(NounPhrase phrase) {
        for (NounPhrase part : phrase.simples()) {
            if (sentence.matches.noun(part.head()) != null) {
                return true;
            }
        }
        return false;
    }

    private static void add(ImmutableList.Builder<NounPhrase> phrases, @Nullable NounPhrase phrase) {
        if (phrase != null) {
            phrases.add(phrase);
        }
    }

    /** Returns the phrases behind a noun, by preposition: "sanctions <i>against Iran</i>". */
    ImmutableList<NounPhrase> behind(NounPhrase noun, String preposition) {
        ImmutableList.Builder<NounPhrase> phrases = ImmutableList.builder();
        int at = sentence.chunkOf(noun) + 1;
        while (at > 0 && at + 1 < sentence.chunks.size()) {
            Chunk mark = sentence.chunks.get(at);
            if (mark instanceof NounPhrase date && date.temporal()) {
                at++;
            } else if (mark instanceof Chunk.Mark word
                    && word.kind() == Chunk.Kind.PREPOSITION
                    && sentence.chunks.get(at + 1) instanceof NounPhrase phrase) {
                if (word.word().equals(preposition) && !phrase.temporal() && !isHelp(preposition, phrase)) {
                    phrases.add(phrase);
                }
                if (tellsEvent(phrase)) {
                    break;
                }
                at += 2;
            } else {
                break;
            }
        }
        return phrases.build();
    }

    /** Returns whom a phrase stands for, pronouns and bare descriptions resolved where the context allows. */
    ImmutableList<Party> parties(NounPhrase phrase, @Nullable Clause clause) {
        GivenPair.Mention given = sentence.actors.given().heading(phrase);
        ImmutableList<Party> parties = read(phrase, clause);
        if (given == null) {
            return parties;
        }
        return sentence.actors.given().parties(phrase, given, parties);
    }

    private ImmutableList<Party> read(NounPhrase phrase, @Nullable Clause clause) {
        if (phrase.pronoun()) {
            return pronoun(phrase, clause);
        }
        ImmutableList<Party> pair = pair(phrase);
        if (!pair.isEmpty()) {
            return pair;
        }
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        for (Party party : sentence.actors.parties(phrase)) {
            parties.add(bareRoles.resolved(party, phrase, clause));
        }
        return parties.build();
    }

    /** "the two neighbours", "both governments": the last two states that were named. */
    private ImmutableList<Party> pair(NounPhrase phrase) {
        String opening = sentence.tokens.lower(phrase.from());
        boolean two = opening.equals("both")
                || (opening.equals("the") && modifiers(phrase).contains("two"));
        if (!two || !PAIRED.contains(sentence.tokens.lower(phrase.head()))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Party> pair = ImmutableList.builder();
        for (Country country : Iterables.limit(story.countries(), 2)) {
            State state = State.builder().country(country).build();
            pair.add(new Party(state, phrase.from(), phrase.to(), true, "one of the two named last"));
        }
        return pair.build();
    }

    /** Returns whom a pronoun stands for. */
    ImmutableList<Party> pronoun(NounPhrase phrase, @Nullable Clause clause) {
        String word = sentence.tokens.lower(phrase.head());
        if (NON_PERSONAL.contains(word)) {
            return ImmutableList.of();
        }
        if (word.equals("we") || word.equals("i") || word.equals("our") || word.equals("us")) {
            return speaker(clause, phrase);
        }
        if (clause != null && clause.subject != null && !clause.subject.equals(phrase)) {
            return another(phrase, clause.subject, word);
        }
        for (Clause above = clause == null ? null : clause.governor; above != null; above = above.governor) {
            NounPhrase agent = above.agent();
            if (agent != null && !agent.pronoun() && !agent.equals(phrase) && agent.to() <= phrase.from()) {
                List<Party> parties = named(agent, above);
                if (!parties.isEmpty()) {
                    return inferred(parties, phrase, "'" + word + "' is the subject above");
                }
            }
        }
        List<Party> earlier = earlierSubject(phrase);
        if (!earlier.isEmpty()) {
            return inferred(earlier, phrase, "'" + word + "' is the subject before");
        }
        for (Actor actor : story.subjects()) {
            return ImmutableList.of(
                    new Party(actor, phrase.from(), phrase.to(), true, "'" + word + "' is the last to act"));
        }
        return ImmutableList.of();
    }

    /** A pronoun that is not the subject is somebody else: the nearest before it, or the last to act in the story. */
    ImmutableList<Party> another(NounPhrase phrase, NounPhrase subject, String word) {
        List<Party> own = subject.pronoun() ? List.of() : sentence.actors.parties(subject);
        for (Chunk chunk : Lists.reverse(sentence.chunks)) {
            if (chunk instanceof NounPhrase other && other.to() <= phrase.from() && !other.pronoun()) {
                List<Party> others = RoleFinder.othersThan(own, sentence.actors.parties(other));
                if (!others.isEmpty()) {
                    return inferred(others, phrase, "'" + word + "' is the nearest other party");
                }
            }
        }
        for (Actor actor : story.subjects()) {
            Party party = new Party(actor, phrase.from(), phrase.to(), true, "'" + word + "' is the last other to act");
            if (!RoleFinder.othersThan(own, List.of(party)).isEmpty()) {
                return ImmutableList.of(party);
            }
        }
        return ImmutableList.of();
    }

    private ImmutableList<Party> speaker(@Nullable Clause clause, NounPhrase phrase) {
        for (Clause other : sentence.clauses) {
            NounPhrase agent = other.agent();
            if (other != clause && agent != null && !agent.pronoun() && other.role == Clause.Role.MAIN) {
                ImmutableList<Party> parties = sentence.actors.parties(agent);
                if (!parties.isEmpty()) {
                    return inferred(parties, phrase, "first person is the speaker");
                }
            }
        }
        return ImmutableList.of();
    }

    /** Returns whom a phrase names, a bare role as that of the state it is of: "the ministry said it". */
    private List<Party> named(NounPhrase phrase, Clause clause) {
        return sentence.actors.parties(phrase).stream()
                .map(party -> bareRoles.resolved(party, phrase, clause))
                .toList();
    }

    private List<Party> earlierSubject(NounPhrase phrase) {
        List<Party> parties = List.of();
        for (Clause other : sentence.clauses) {
            NounPhrase subject = other.subject;
            if (subject != null
                    && !subject.pronoun()
                    && subject.to() <= phrase.from()
                    && other.verb.to() <= phrase.from()) {
                List<Party> found = named(subject, other);
                parties = found.isEmpty() ? parties : found;
            }
        }
        return parties;
    }

    private static ImmutableList<Party> inferred(List<Party> parties, NounPhrase phrase, String why) {
        return parties.stream()
                .map(party -> party.inferredAt(phrase.from(), phrase.to(), why))
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether the phrase is of one of the classes that a sense asks for; no class means anything at all. */
    boolean isOf(NounPhrase phrase, Sense.Condition asked, @Nullable Clause clause) {
        return classes.isOf(phrase, asked, clause);
    }

    /** Returns the words of the phrase before its head. */
    List<String> modifiers(NounPhrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            words.add(sentence.tokens.lower(i));
        }
        return words;
    }
}
