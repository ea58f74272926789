package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Clause.Role;
import io.github.demarche.parsers.text.Sense.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Chooses the first sense of an event word whose conditions all hold in a sentence. */
final class SenseChooser {
    private static final ImmutableSet<String> OWN = ImmutableSet.of("its", "his", "her", "their", "our", "own");

    /** The classes that whoever acts may belong to. */
    private static final ImmutableSet<String> ACTORS = ImmutableSet.of("actor", "state", "person", "national");

    /**
     * What came of the search.
     *
     * @param failures the senses that were tried in vain, if they are asked for
     */
    record Choice(Optional<Sense> sense, ImmutableList<Failure> failures) {}

    /** A sense that was tried, and the first of its conditions that did not hold. */
    record Failure(Sense sense, Condition condition) {}

    private final Sentence sentence;
    private final Slots slots;
    private final WordOrder order;

    private final BiPredicate<Clause, String> telling;
    private final boolean explains;

    /**
     * Makes a chooser.
     *
     * @param telling says of a clause whose sense is known whether it tells an act of a type, or one that is "hostile"
     * @param explains whether to keep the failures
     */
    SenseChooser(Sentence sentence, Slots slots, BiPredicate<Clause, String> telling, boolean explains) {
        this.explains = explains;
        this.sentence = sentence;
        this.slots = slots;
        this.order = new WordOrder(sentence);
        this.telling = telling;
    }

    Choice forVerb(FrameWord word, Clause clause) {
        boolean bare = isBareOfPreposition(word, clause);
        return choose(
                word,
                SlotBits.filled(clause, sentence.tokens),
                condition -> !(bare && condition.negated() && condition.slot().equals("object"))
                        && holds(condition, clause));
    }

    /** "withdrew from Mali": a verb tried without the preposition it was found with has not what that governs for an object. */
    private boolean isBareOfPreposition(FrameWord word, Clause clause) {
        int last = clause.verb.to() - 1;
        return last > clause.verb.main()
                && !clause.verb.passive()
                && sentence.tokens.tag(last) == Tag.IN
                && word.lemma().indexOf(' ') < 0;
    }

    /**
     * Chooses a sense for a verb that has none, where a given actor stands in its clause: what a sense asks to be an actor
     * may be the phrase that the given one stands in.
     */
    Optional<Sense> forGiven(FrameWord word, Clause clause) {
        return choose(
                        word,
                        -1,
                        condition -> holds(condition, clause)
                                || (!condition.negated()
                                        && asksForActor(condition)
                                        && isGivenIn(condition.slot(), clause)))
                .sense()
                .filter(sense -> !sense.bars());
    }

    private static boolean asksForActor(Condition condition) {
        for (String name : condition.classes()) {
            if (ACTORS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGivenIn(String slot, Clause clause) {
        for (NounPhrase phrase : slots.of(clause, slot)) {
            if (sentence.actors.given().isIn(phrase)) {
                return true;
            }
        }
        return false;
    }

    Choice forNoun(FrameWord word, NounPhrase noun, @Nullable Clause clause) {
        return choose(word, SlotBits.behind(noun, sentence), condition -> holds(condition, noun, clause));
    }

    private interface Test {
        boolean holds(Condition condition);
    }

    private Choice choose(FrameWord word, long filled, Test test) {
        List<Failure> failures = explains ? new ArrayList<>() : List.of();
        for (Sense sense : word.senses()) {
            if (!explains && (sense.needs() & ~filled) != 0) {
                continue;
            }
            Condition failed = firstFailed(sense, test);
            if (failed == null) {
                return new Choice(Optional.of(sense), ImmutableList.copyOf(failures));
            }
            if (explains) {
                failures.add(new Failure(sense, failed));
            }
        }
        return new Choice(Optional.empty(), ImmutableList.copyOf(failures));
    }

    private static @Nullable Condition firstFailed(Sense sense, Test test) {
        for (Condition condition : sense.conditions()) {
            if (test.holds(condition) == condition.negated()) {
                return condition;
            }
        }
        return null;
    }

    private boolean anyIs(List<NounPhrase> phrases, Condition condition, @Nullable Clause clause) {
        for (NounPhrase phrase : phrases) {
            if (slots.isOf(phrase, condition, clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Condition condition, Clause clause) {
        String slot = condition.slot();
        return switch (slot) {
            case "passive" -> clause.verb.passive();
            case "active" -> !clause.verb.passive();
            case "negated" -> clause.verb.negated();
            case "future" -> isFuture(clause) || saysFuture(clause);
            case "quote" -> hasQuote();
            case "alternative" ->
                clause.verb.from() > 0
                        && sentence.tokens.lower(clause.verb.from() - 1).equals("or");
            case "plural-subject" -> clause.subject != null && isPlural(clause.subject);
            case "complement" -> order.hasWordBehind(clause, condition.classes());
            case "words-before" -> order.before(clause, condition.classes());
            case "words-behind" -> order.behind(clause, condition.classes());
            case "preceded" -> order.preceded(clause, condition.classes());
            case "own" ->
                clause.patient() != null
                        && isOwn(clause.patient())
                        && slots.isOf(clause.patient(), new Condition("object", behindSlot(condition), false), clause);
            case "to-verb" -> below(clause, Role.INFINITIVE, "", condition);
            case "that" ->
                below(clause, Role.THAT, "", condition)
                        || (condition.classes().isEmpty() && (isAttribution(clause) || saysThat(clause)));
            case "ing" -> below(clause, Role.GERUND, "", condition);
            case "modifier" -> false;
            default ->
                slot.endsWith("-ing")
                        ? below(clause, Role.GERUND, slot.substring(0, slot.length() - 4), condition)
                        : anyIs(slots.of(clause, slot), condition, clause);
        };
    }

    /** "own object mission": the word after "own" names the slot and is not a class. */
    private static ImmutableSet<String> behindSlot(Condition condition) {
        return condition.classes().stream()
                .map(name -> name.startsWith("object ") ? name.substring("object ".length()) : name)
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean below(Clause clause, Role role, String marker, Condition condition) {
        for (Clause other : sentence.clauses) {
            if (other.governor == clause
                    && other.role == role
                    && other.nounGovernor == null
                    && (role != Role.GERUND || other.marker.equals(marker))
                    && (condition.classes().isEmpty() || isAnyTold(clause, other, condition.classes()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyTold(Clause above, Clause clause, ImmutableSet<String> names) {
        for (String name : names) {
            if (isTold(above, clause, name)) {
                return true;
            }
        }
        return false;
    }

    /** "said <i>that</i> if X left, Y would": the clause behind is told though another stands before it. */
    private boolean saysThat(Clause clause) {
        int next = clause.verb.to();
        return next < sentence.tokens.size()
                && sentence.tokens.lower(next).equals("that")
                && sentence.tokens.tag(next) == Tag.IN;
    }

    private boolean isTold(Clause above, Clause clause, String name) {
        return switch (name) {
            case "demanded" -> isDemanded(above, clause);
            case "own" -> clause.subject != null && !isOtherThan(speakers(above), clause);
            default -> telling.test(clause, name);
        };
    }

    private List<Party> speakers(Clause above) {
        return above.subject == null ? List.of() : slots.parties(above.subject, above);
    }

    /** "said that Mali <i>must</i> leave": somebody else is told what to do. */
    private boolean isDemanded(Clause above, Clause clause) {
        String modal = clause.verb.modal();
        return modal != null
                && Words.DUTY.contains(modal)
                && !clause.verb.perfect()
                && clause.subject != null
                && !clause.subject.pronoun()
                && isOtherThan(speakers(above), clause);
    }

    private boolean isOtherThan(List<Party> speakers, Clause clause) {
        NounPhrase subject = clause.subject;
        return subject != null
                && !RoleFinder.othersThan(speakers, slots.parties(subject, clause))
                        .isEmpty();
    }

    /** "X did it, Y said": the statement stands before its verb. */
    boolean isAttribution(Clause clause) {
        return clause.role == Role.MAIN
                && clause.object == null
                && sentence.clauses.stream()
                        .anyMatch(other -> other.index < clause.index
                                && other.role == Role.MAIN
                                && other.governor == null
                                && other.coordinate == null)
                && sentence.clauses.stream().noneMatch(other -> other.governor == clause && other.role == Role.THAT);
    }

    private boolean saysFuture(Clause clause) {
        for (Clause other : sentence.clauses) {
            if (other.governor == clause && other.role == Role.THAT && isFuture(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Clause clause) {
        String modal = clause.verb.modal();
        return modal != null && (Words.FUTURE.contains(modal) || modal.equals("would"));
    }

    private boolean hasQuote() {
        for (int i = 0; i < sentence.tokens.size(); i++) {
            if (sentence.tokens.tag(i) == Tag.LQUOTE) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(NounPhrase phrase) {
        Tag tag = sentence.tokens.tag(phrase.head());
        return phrase.simples().size() > 1 || tag == Tag.NNS || tag == Tag.NNPS;
    }

    private boolean isOwn(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (OWN.contains(sentence.tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Condition condition, NounPhrase noun, @Nullable Clause clause) {
        String slot = condition.slot();
        return switch (slot) {
            case "object" ->
                anyIs(slots.behind(noun, "of"), condition, clause) || modifierIs(noun, condition.classes());
            case "subject" ->
                (condition.classes().isEmpty()
                                || condition.classes().contains("actor")
                                || condition.classes().contains("state"))
                        ? !sentence.actors.qualifiers(noun, false).isEmpty()
                                || !slots.behind(noun, "by").isEmpty()
                        : anyIs(slots.behind(noun, "by"), condition, clause) || modifierIs(noun, condition.classes());
            case "modifier" -> modifierIs(noun, condition.classes());
            case "to-verb" -> governed(noun, Role.INFINITIVE, "");
            case "that" -> governed(noun, Role.THAT, "");
            case "passive", "active", "quote", "negated", "future", "alternative", "ing" -> false;
            case "plural-subject" -> false;
            case "definite" -> Words.DEFINITE.contains(sentence.tokens.lower(noun.from()));
            case "own" -> isOwn(noun);
            case "complement" ->
                sentence.clauses.stream()
                        .filter(other -> other.nounGovernor != null && Sentence.covers(other.nounGovernor, noun))
                        .anyMatch(other -> order.hasWord(
                                other.verb.from(),
                                Math.min(sentence.tokens.size(), other.verb.to() + 8),
                                condition.classes()));
            default ->
                slot.endsWith("-ing")
                        ? gerundBehind(noun, slot.substring(0, slot.length() - 4))
                        : anyIs(slots.behind(noun, slot), condition, clause);
        };
    }

    /** Looks at the phrases that end inside the noun phrase before its head: "<i>aid</i> shipment", "<i>consulate</i> closure". */
    private boolean modifierIs(NounPhrase noun, ImmutableSet<String> classes) {
        for (int i = noun.from(); i < noun.head(); i++) {
            String word = sentence.tokens.lower(i);
            for (String name : classes) {
                if (name.equals("any")
                        || (name.charAt(0) == '"' && isQuoted(name, word, i + 1 < noun.head() ? i + 1 : -1))
                        || (name.equals("actor") && sentence.matches.actor(i) != null)
                        || sentence.matches.classes(i).contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a class in quotation marks is the word, or the word and the token {@code next}. */
    private boolean isQuoted(String name, String word, int next) {
        int end = 1 + word.length();
        if (!name.startsWith(word, 1)) {
            return false;
        }
        if (end == name.length() - 1) {
            return true;
        }
        return next >= 0
                && name.charAt(end) == ' '
                && name.length() - end - 2 == sentence.tokens.lower(next).length()
                && name.startsWith(sentence.tokens.lower(next), end + 1);
    }

    private boolean governed(NounPhrase noun, Role role, String marker) {
        return sentence.clauses.stream()
                .anyMatch(other -> other.role == role
                        && other.nounGovernor != null
                        && Sentence.covers(other.nounGovernor, noun)
                        && (marker.isEmpty() || other.marker.equals(marker)));
    }

    private boolean gerundBehind(NounPhrase noun, String marker) {
        int at = sentence.chunkOf(noun);
        return sentence.clauses.stream()
                .anyMatch(other -> other.role == Role.GERUND && other.marker.equals(marker) && other.index == at + 2);
    }
}
