package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Span;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.parsers.text.NounGovernors.Governing;
import io.github.demarche.parsers.text.Sense.Carries;
import io.github.demarche.parsers.text.Sense.Coding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes the events of one sentence: a draft for each verb and noun whose sense is an act. */
final class SentenceCoder {
    /** Words that open a phrase of their own when they stand behind an object: "called X on Friday" is no "call on". */
    private static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of(
            "on", "for", "at", "against", "with", "to", "of", "from", "by", "into", "as", "in", "about", "upon",
            "after");

    /** Classes of those who can say something, and of what they say it in. */
    private static final ImmutableSet<String> SPEAKERS = ImmutableSet.of(
            "person", "statement-thing", "party-thing", "ngo", "media-thing", "company", "group-of-states");

    private final Sentence sentence;
    private final Glossary glossary;
    private final Slots slots;
    private final SenseChooser chooser;
    private final CodingLog log;
    private final ActDates dates;
    private final Map<Clause, Sense> verbSenses = new HashMap<>();
    private final Map<NounPhrase, Sense> nounSenses = new LinkedHashMap<>();
    private final Map<Clause, Draft> verbDrafts = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final StandingReader standings;
    private final NounGovernors governors;
    private final ProtestTopics topics;
    private final Purposes purposes = new Purposes(verbSenses, nounSenses);

    SentenceCoder(Sentence sentence, Glossary glossary, StoryContext story, CodingLog log) {
        this.sentence = sentence;
        this.glossary = glossary;
        this.slots = new Slots(sentence, story);
        this.chooser = new SenseChooser(sentence, slots, this::tells, log.isKept());
        this.log = log;
        this.dates = new ActDates(sentence);
        this.standings = new StandingReader(sentence, slots, verbSenses, nounSenses, verbDrafts);
        this.governors = new NounGovernors(sentence, slots, verbSenses, nounSenses, verbDrafts, drafts);
        this.topics = new ProtestTopics(nounSenses, verbDrafts);
    }

    Slots slots() {
        return slots;
    }

    /** Returns the drafts in the order of the text. */
    List<Draft> code() {
        for (Chunk chunk : sentence.chunks) {
            if (chunk instanceof NounPhrase phrase) {
                phrase.simples().forEach(this::chooseNoun);
            }
        }
        // From the last to the first, because some senses ask what their complement tells.
        Lists.reverse(sentence.clauses).forEach(this::chooseVerb);
        sentence.clauses.forEach(purposes::control);
        sentence.clauses.forEach(this::draftVerb);
        sentence.clauses.forEach(this::standVerb);
        new Messages(sentence).merge(drafts, verbDrafts);
        drafts.removeIf(topics::isTopic);
        drafts.forEach(this::reachBelow);
        ReversedActs.add(drafts);
        nounSenses.forEach(this::draftNoun);
        drafts.sort((first, second) -> first.trigger.compareTo(second.trigger));
        new PassingReferences(sentence, verbSenses).mark(drafts);
        Attribution.read(sentence, slots, drafts);
        return drafts;
    }

    Standing standing(Clause clause) {
        return standings.of(clause);
    }

    private void chooseVerb(Clause clause) {
        List<FrameWord> words = words(clause);
        for (FrameWord word : words) {
            SenseChooser.Choice choice = chooser.forVerb(word, clause);
            log.tried(sentence, clause.verb.main(), word, choice);
            if (choice.sense().isPresent()) {
                verbSenses.put(clause, choice.sense().get());
                return;
            }
        }
        for (FrameWord word : words) {
            Optional<Sense> sense =
                    sentence.actors.given().mentions().isEmpty() ? Optional.empty() : chooser.forGiven(word, clause);
            if (sense.isPresent()) {
                verbSenses.put(clause, sense.get());
                return;
            }
        }
    }

    /** Tells whether a clause tells an act of a type, or any "hostile" one, in its verb or in the noun that the verb carries. */
    private boolean tells(Clause clause, String kind) {
        Sense sense = verbSenses.get(clause);
        if (sense != null && sense.coding().isPresent()) {
            return isOfKind(sense.coding().get(), kind);
        }
        return nounSenses.entrySet().stream()
                .filter(entry -> Sentence.covers(clause.object, entry.getKey())
                        || Sentence.covers(clause.subject, entry.getKey()))
                .flatMap(entry -> entry.getValue().coding().stream())
                .anyMatch(coding -> isOfKind(coding, kind));
    }

    private static boolean isOfKind(Coding coding, String kind) {
        return kind.equals("hostile")
                ? coding.hostility() == Hostility.HOSTILE
                : coding.type().isPresent() && coding.type().get().name().equals(kind);
    }

    /** A verb with its particle goes before the bare verb. */
    private List<FrameWord> words(Clause clause) {
        List<FrameWord> words = new ArrayList<>();
        Matches.Found<FrameWord> found = sentence.matches.verb(clause.verb.main());
        String form = sentence.tokens.lower(clause.verb.main());
        for (FrameWord word : glossary.separable(form)) {
            String particle = word.lemma().substring(word.lemma().indexOf(' ') + 1);
            if ((found == null || !found.term().equals(word))
                    && !PREPOSITIONS.contains(particle)
                    && hasParticle(clause, particle)) {
                words.add(word);
            }
        }
        if (found != null) {
            words.add(found.term());
            Matches.Found<FrameWord> bare = sentence.matches.shorterVerb(clause.verb.main());
            if (bare != null) {
                words.add(bare.term());
            }
        }
        return words;
    }

    private boolean hasParticle(Clause clause, String particle) {
        NounPhrase object = clause.object;
        return object != null
                && object.to() < sentence.tokens.size()
                && sentence.tokens.lower(object.to()).equals(particle);
    }

    private void chooseNoun(NounPhrase noun) {
        Matches.Found<FrameWord> found = sentence.matches.noun(noun.head());
        Matches.Found<List<Term.ActorName>> name = sentence.matches.actor(noun.head());
        if (found == null
                || isOfDate(noun.head())
                || (name != null && name.to() - name.from() >= found.to() - found.from())) {
            return;
        }
        SenseChooser.Choice choice = chooser.forNoun(found.term(), noun, sentence.clauseOf(noun));
        log.tried(sentence, noun.head(), found.term(), choice);
        choice.sense().filter(sense -> !sense.bars()).ifPresent(sense -> nounSenses.put(noun, sense));
    }

    /** "on 4 March": a month is no march. */
    private boolean isOfDate(int token) {
        if (sentence.tokens.tag(token).isProperNoun()) {
            for (DateMention date : sentence.dates) {
                if (date.from() <= token && token < date.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void draftVerb(Clause clause) {
        Sense sense = verbSenses.get(clause);
        if (sense == null || sense.coding().isEmpty()) {
            return;
        }
        FrameWord word = words(clause).get(0);
        int main = clause.verb.main();
        Draft draft = new Draft(
                sentence, word, sense, clause, null, sentence.span(main, Math.max(main + 1, clause.verb.to())));
        RoleFinder roles = new RoleFinder(sentence, slots);
        roles.forVerb(draft, clause);
        if (isDoneByThing(draft, clause) || (draft.recipients.isEmpty() && isHomecoming(draft, clause))) {
            return;
        }
        verbDrafts.put(clause, draft);
        drafts.add(draft);
        NounPhrase patient = clause.patient();
        if (patient != null) {
            sentence.quantities.read(patient).ifPresent(draft.quantities::add);
            int end = Math.max(patient.to(), clause.verb.to());
            draft.extent = sentence.span(Math.min(clause.verb.from(), patient.from()), end);
        }
        dates.ofVerb(draft, clause);
    }

    private void reachBelow(Draft draft) {
        if (draft.clause != null) {
            new RoleFinder(sentence, slots).reachBelow(draft, draft.clause);
        }
    }

    /** "The envoys arrived in their own capital": nobody visits where he is at home. */
    private boolean isHomecoming(Draft draft, Clause clause) {
        return draft.coding != null
                && draft.coding.mode().filter(Mode.VISIT::equals).isPresent()
                && draft.sense.recipient().stream()
                        .flatMap(slot -> slots.of(clause, slot).stream())
                        .anyMatch(phrase -> !slots.parties(phrase, clause).isEmpty());
    }

    /** "rivers threatened to burst": only somebody can threaten, blame, ask or agree. */
    private boolean isDoneByThing(Draft draft, Clause clause) {
        NounPhrase agent = clause.agent();
        boolean verbal = draft.coding != null
                && draft.coding
                        .type()
                        .filter(type ->
                                type.quad() == QuadClass.VERBAL_CONFLICT || type.quad() == QuadClass.VERBAL_COOPERATION)
                        .isPresent();
        boolean thing = agent != null
                && draft.sense.actor().contains("subject")
                && !agent.pronoun()
                && agent.simples().stream()
                        .allMatch(part -> sentence.matches.actor(part.head()) == null
                                && sentence.tokens.tag(part.head()).isNoun()
                                && !sentence.tokens.tag(part.head()).isProperNoun()
                                && sentence.matches.noun(part.head()) == null
                                && Collections.disjoint(sentence.matches.classes(part.head()), SPEAKERS));
        return verbal && thing && draft.actors.isEmpty();
    }

    private void standVerb(Clause clause) {
        Draft draft = verbDrafts.get(clause);
        if (draft == null) {
            return;
        }
        Standing standing = standings.of(clause);
        if (standing.dropped()) {
            drafts.remove(draft);
            Draft teller = standing.speech();
            if (teller != null && teller.recipients.isEmpty()) {
                teller.recipients.addAll(RoleFinder.othersThan(teller.actors, draft.recipients));
            }
            return;
        }
        draft.status = standing.status();
        draft.claims.addAll(standing.claims());
        draft.speech = standing.speech();
        if (draft.sense.actor().contains("speaker")) {
            spokenBy(draft, standing.speech());
        }
        new RoleFinder(sentence, slots).fromSpeech(draft, standing.speech(), carriesOf(standing.speech()));
        if (purposes.isDone(clause)) {
            Purposes.address(draft, verbDrafts.get(clause.governor));
        }
        OneSided.split(draft, clause, new Agents(sentence, slots));
        Draft refusal = Refusals.of(draft, clause);
        if (refusal != null) {
            draft.speech = refusal;
            drafts.add(refusal);
        }
        if (draft.actors.isEmpty()
                && draft.coding != null
                && (draft.coding.type().equals(Optional.of(EventType.ACCUSE))
                        || draft.sense.actor().contains("speaker"))) {
            standing.claims()
                    .forEach(claim ->
                            claim.sources().forEach(source -> draft.actors.add(source.asInferred("who says so"))));
        }
        rebase(draft);
        dates.ofSaying(draft);
    }

    /** "X told Y to leave or face war": X's words are the act, done in saying what Y is to face. */
    private static void spokenBy(Draft draft, @Nullable Draft speech) {
        if (speech != null && draft.actors.isEmpty()) {
            speech.actors.forEach(source -> draft.actors.add(source.asInferred("who says so")));
        }
        if (draft.status == Status.ANNOUNCED || draft.status == Status.DEMANDED) {
            draft.status = Status.OCCURRED;
        }
    }

    private static Optional<Carries> carriesOf(@Nullable Draft speech) {
        return speech == null ? Optional.empty() : speech.sense.carries();
    }

    /** The date of an act still to come is the date on which it takes effect. */
    private static void rebase(Draft draft) {
        if (!draft.status.isRealised()) {
            draft.dates.replaceAll(date -> EventDate.builder()
                    .from(date)
                    .basis(EventDate.Basis.EFFECTIVE)
                    .build());
        }
    }

    private void draftNoun(NounPhrase noun, Sense sense) {
        if (sense.coding().isEmpty() && !sense.stands()) {
            return;
        }
        Clause clause = sentence.clauseOf(noun);
        Governing governing = governors.of(noun, clause);
        if (governing.carries == Carries.CONSUMED || (governing.carries == null && isSetting(noun, sense))) {
            return;
        }
        FrameWord word =
                Objects.requireNonNull(sentence.matches.noun(noun.head())).term();
        int end = Math.max(noun.to(), noun.head() + 1); // "American, Mexican and Cuban mediation": one head for all
        Draft draft = new Draft(sentence, word, sense, clause, noun, sentence.span(noun.head(), end));
        draft.extent = sentence.span(noun.from(), end);
        draft.stands = sense.stands();
        draft.definite = isDefinite(noun);
        draft.carried = governing.carries != null;
        RoleFinder roles = new RoleFinder(sentence, slots);
        roles.forNoun(draft, noun, governing.clause);
        draft.stands |= isUnnamedHostility(draft, noun);
        stand(draft, governing, clause);
        addQuantities(draft, noun);
        dates.ofNoun(draft, noun, governing.clause, clause);
        NounModifiers.apply(draft, noun, slots.modifiers(noun));
        if (draft.status == Status.HYPOTHETICAL && governing.carries == null && draft.actors.isEmpty()) {
            return; // "isolation might follow": nobody does it, and it is not said to be
        }
        rebase(draft);
        dates.ofSaying(draft);
        reachInto(draft, noun);
        drafts.add(draft);
    }

    /** "its refusal <i>to meet the envoys</i>": what a noun's infinitive is done to is to whom the noun is said. */
    private void reachInto(Draft draft, NounPhrase noun) {
        for (Clause content : sentence.clauses) {
            if (draft.recipients.isEmpty()
                    && content.nounGovernor != null
                    && content.role == Clause.Role.INFINITIVE
                    && Sentence.covers(content.nounGovernor, noun)) {
                draft.recipients.addAll(RoleFinder.othersThan(
                        draft.actors, new WiderRecipients(sentence, slots).ofContent(draft, content)));
            }
        }
    }

    /** "these unfriendly steps": a hostile act that the words point to and do not name. */
    private boolean isUnnamedHostility(Draft draft, NounPhrase noun) {
        return draft.coding != null
                && draft.coding.type().isEmpty()
                && draft.coding.hostility() == Hostility.HOSTILE
                && Words.DEFINITE.contains(sentence.tokens.lower(noun.from()))
                && draft.actors.isEmpty()
                && draft.recipients.isEmpty();
    }

    /** "at the summit", "during talks": a meeting that nothing tells is where something else happened. */
    private boolean isSetting(NounPhrase noun, Sense sense) {
        int at = sentence.chunkOf(noun);
        return at > 0
                && sense.coding()
                        .flatMap(Coding::type)
                        .filter(EventType.CONSULT::equals)
                        .isPresent()
                && sentence.chunks.get(at - 1).is(Chunk.Kind.PREPOSITION);
    }

    private void addQuantities(Draft draft, NounPhrase noun) {
        for (NounPhrase object : slots.behind(noun, "of")) {
            sentence.quantities.read(object).ifPresent(draft.quantities::add);
        }
        if (draft.quantities.isEmpty()) {
            sentence.quantities.read(noun).ifPresent(draft.quantities::add);
        }
    }

    private boolean isDefinite(NounPhrase noun) {
        return Words.DEFINITE.contains(sentence.tokens.lower(noun.from()))
                || !sentence.actors.qualifiers(noun, true).isEmpty();
    }

    private void stand(Draft draft, Governing governing, @Nullable Clause clause) {
        if (governing.clause != null && governing.carries != null) {
            Standing above = standings.of(governing.clause);
            draft.status = StandingReader.status(governing.carries, above.status(), Status.OCCURRED);
            draft.claims.addAll(above.claims());
            Draft speech = governing.speech;
            draft.speech = speech;
            RoleFinder roles = new RoleFinder(sentence, slots);
            if (isClaim(governing.carries)) {
                NounPhrase agent = governing.clause.agent();
                List<Party> sources = speech != null
                        ? speech.actors
                        : agent == null ? List.of() : slots.parties(agent, governing.clause);
                Span span = sentence.span(governing.clause.verb.from(), governing.clause.verb.to());
                draft.claims.add(StandingReader.claim(sources, governing.carries, span));
            }
            roles.fromGovernor(draft, governing.clause, governing);
            OneSided.split(draft, governing.clause, new Agents(sentence, slots));
            return;
        }
        if (clause != null) {
            Standing around = standings.of(clause);
            draft.claims.addAll(around.claims());
            boolean presupposed = draft.definite || around.status().isRealised();
            draft.status = presupposed || around.status() == Status.NEGATED ? Status.OCCURRED : Status.HYPOTHETICAL;
        }
    }

    private static boolean isClaim(Carries carries) {
        return switch (carries) {
            case ASSERTED, ALLEGED, ADMITTED, DENIED, HEDGED -> true;
            default -> false;
        };
    }
}
