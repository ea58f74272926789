package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cues of one sentence: which of its acts is said to answer which. */
final class CueReading {
    private static final ImmutableSet<String> LEADS = ImmutableSet.of("in", "as", "by", "out");
    private static final ImmutableSet<EventType> MEASURES = ImmutableSet.of(
            EventType.SANCTION,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.ASSAULT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.REJECT);

    private final Sentence sentence;
    private final Slots slots;
    private final List<Draft> drafts;
    private final SentenceActs acts;
    private final UnnamedActs unnamed;
    private final CueLinks links;
    private final Set<Draft> used = new LinkedHashSet<>();
    private final Set<Draft> suppressed = new LinkedHashSet<>();

    CueReading(Sentence sentence, Slots slots, List<Draft> drafts) {
        this.sentence = sentence;
        this.slots = slots;
        this.drafts = new ArrayList<>(drafts);
        this.acts = new SentenceActs(sentence, this.drafts);
        this.unnamed = new UnnamedActs(slots, acts);
        this.links = new CueLinks(slots, acts);
    }

    /** Returns the links; the acts that they join are {@link #used()}, and stay although nobody may be named in them. */
    List<DraftLink> read() {
        Optional<String> proportion = proportion();
        for (Matches.Found<CueWord> found : byShape()) {
            switch (found.term().shape()) {
                case COMPLEMENT -> complement(found, proportion);
                case ACT -> act(found, proportion);
                case MODIFIER -> modifier(found, proportion);
                case CAUSE -> cause(found);
                case GROUNDS -> grounds(found);
                case BEHALF -> suppress(found); // read with the links that it qualifies
            }
        }
        List<DraftLink> found = links.found();
        ClauseOrder order = new ClauseOrder(acts, found);
        order.imputedGrounds();
        order.after();
        order.afterNoun();
        links.forAnother();
        found.removeIf(link -> suppressed.contains(link.response())
                || (link.provocation() != null && suppressed.contains(link.provocation())));
        found.forEach(link -> {
            used.add(link.response());
            if (link.provocation() != null) {
                used.add(link.provocation());
            }
        });
        return found;
    }

    /** Returns the acts of the sentence that do not only join others, in the order of the text. */
    List<Draft> told() {
        List<Draft> told = new ArrayList<>(drafts);
        told.removeAll(suppressed);
        told.sort((first, second) -> first.trigger.compareTo(second.trigger));
        return told;
    }

    /** Words that only join others tell no act: "in <i>retaliation</i> for", "in <i>solidarity</i> with". */
    private void suppress(Matches.Found<CueWord> found) {
        for (Draft draft : drafts) {
            NounPhrase noun = draft.noun;
            if (noun != null && found.from() <= noun.head() && noun.head() < found.to()) {
                suppressed.add(draft);
            }
        }
    }

    Set<Draft> used() {
        return used;
    }

    /** Grounds come last, because what another cue has taken is no ground of its own. */
    private List<Matches.Found<CueWord>> byShape() {
        List<Matches.Found<CueWord>> cues = new ArrayList<>(sentence.matches.cues());
        cues.sort(Comparator.comparing(found -> found.term().shape() == CueWord.Shape.GROUNDS));
        return cues;
    }

    private Optional<String> proportion() {
        return sentence.matches.cues().stream()
                .flatMap(found -> found.term().proportion().stream())
                .findFirst();
    }

    /** "in response to X", "a retaliation against X". */
    private void complement(Matches.Found<CueWord> found, Optional<String> proportion) {
        int last = found.to() - 1;
        NounPhrase noun = acts.phraseAt(last);
        List<Draft> provocations = new ArrayList<>();
        if (noun == null || noun.head() != last) {
            if (!found.term().kind().equals("phrase")) {
                return;
            }
            provocations.addAll(acts.behindToken(found.to() - 1));
        } else {
            for (String preposition : found.term().prepositions()) {
                slots.behind(noun, preposition).forEach(phrase -> provocations.addAll(acts.in(phrase)));
                provocations.addAll(acts.gerunds(sentence.chunkOf(noun), preposition));
            }
            provocations.addAll(acts.trailing(noun, found.term().prepositions()));
        }
        int at = noun == null ? -1 : sentence.chunkOf(noun);
        List<Draft> responses = responses(found, noun, at);
        responses.removeAll(provocations);
        if (provocations.isEmpty() && noun != null) {
            List<NounPhrase> named = whatItAnswers(noun, found.term());
            named.forEach(phrase -> provocations.addAll(
                    unnamed.in(phrase, responses, found.term().rule())));
            if (provocations.isEmpty() && named.stream().anyMatch(phrase -> !phrase.pronoun())) {
                return; // it is said, but in words that tell no act
            }
        }
        links.join(provocations, responses, found, proportion);
    }

    private List<NounPhrase> whatItAnswers(NounPhrase noun, CueWord cue) {
        List<NounPhrase> named = new ArrayList<>();
        cue.prepositions().forEach(preposition -> named.addAll(slots.behind(noun, preposition)));
        return named;
    }

    private List<Draft> responses(Matches.Found<CueWord> found, @Nullable NounPhrase noun, int at) {
        boolean led = at > 0 && sentence.chunks.get(at - 1) instanceof Chunk.Mark mark && LEADS.contains(mark.word());
        Clause clause = noun == null ? acts.clauseBefore(found.from()) : sentence.clauseOf(noun);
        if (clause == null) {
            return new ArrayList<>();
        }
        if (!led && noun != null && Sentence.covers(clause.object, noun) && acts.isBeing(clause)) {
            suppress(found);
            List<Draft> subject = clause.subject == null ? List.of() : acts.in(clause.subject);
            return new ArrayList<>(subject);
        }
        if (!led && noun != null) {
            return new ArrayList<>(acts.in(noun));
        }
        suppress(found);
        return acts.of(clause);
    }

    private void act(Matches.Found<CueWord> found, Optional<String> proportion) {
        Clause clause = acts.clauseWithVerb(found.from());
        if (clause == null) {
            return;
        }
        List<Draft> provocations = new ArrayList<>();
        for (String preposition : found.term().prepositions()) {
            slots.of(clause, preposition).forEach(phrase -> provocations.addAll(acts.in(phrase)));
            drafts.stream()
                    .filter(draft -> draft.noun == null
                            && draft.clause != null
                            && draft.clause.governor == clause
                            && draft.clause.role == Role.GERUND
                            && draft.clause.marker.equals(preposition))
                    .forEach(provocations::add);
        }
        if (clause.subject != null) {
            provocations.addAll(acts.in(clause.subject));
        }
        slots.of(clause, "object").forEach(phrase -> provocations.addAll(acts.in(phrase)));
        provocations.removeIf(
                draft -> draft.status == Status.NEGATED || (draft.speech != null && draft.speech.clause == clause));
        List<Draft> means = means(clause);
        means.removeAll(provocations);
        List<Draft> responses = new ArrayList<>(means);
        for (Draft draft : drafts) {
            if (draft.clause == clause && draft.noun == null && !provocations.contains(draft)) {
                if (!means.isEmpty() && isUnnamed(draft)) {
                    suppressed.add(draft); // "hit back, expelling ten": the means say what it was
                } else {
                    responses.add(draft);
                }
            }
        }
        links.join(provocations, responses, found, proportion);
    }

    /** "by expelling ten", ", expelling ten", "by imposing tariffs", "with tariffs": what the answer consists of. */
    private List<Draft> means(Clause clause) {
        List<Draft> means = new ArrayList<>();
        for (Draft draft : drafts) {
            Clause by = draft.clause;
            boolean below = by != null
                    && (by.governor == clause || (by.coordinate != null && by.coordinate.governor == clause))
                    && (by.role == Role.PARTICIPLE || (by.role == Role.GERUND && by.marker.equals("by")));
            boolean own = by != null && below && (draft.noun == null || Sentence.covers(by.object, draft.noun));
            boolean with = draft.noun != null
                    && slots.of(clause, "with").stream().anyMatch(phrase -> Sentence.covers(phrase, draft.noun));
            if ((own || with) && draft.speech == null) {
                means.add(draft);
            }
        }
        return means;
    }

    private static boolean isUnnamed(Draft draft) {
        return draft.coding == null || draft.coding.type().isEmpty();
    }

    /** "retaliatory measures", "tit-for-tat expulsions". */
    private void modifier(Matches.Found<CueWord> found, Optional<String> proportion) {
        NounPhrase noun = acts.phraseAt(found.from());
        if (noun == null || noun.head() < found.to() || isCueNoun(noun.head())) {
            return;
        }
        Clause clause = sentence.clauseOf(noun);
        NounPhrase described = described(noun, clause);
        boolean led = described == null && standsForClause(noun);
        List<Draft> responses =
                led && clause != null ? acts.of(clause) : described == null ? acts.in(noun) : acts.in(described);
        if (described != null || led) {
            drafts.stream().filter(draft -> noun.equals(draft.noun)).forEach(suppressed::add);
        }
        if (clause != null) {
            ownWhereNobodyIsNamed(responses, clause);
        }
        List<Draft> provocations = new ArrayList<>();
        for (String preposition : found.term().prepositions()) {
            slots.behind(noun, preposition).forEach(phrase -> provocations.addAll(acts.in(phrase)));
        }
        links.join(provocations, responses, found, proportion);
    }

    /** "in a tit-for-tat move": the act is the clause's own. */
    private boolean standsForClause(NounPhrase noun) {
        int at = sentence.chunkOf(noun);
        boolean led = at > 0 && sentence.chunks.get(at - 1) instanceof Chunk.Mark mark && LEADS.contains(mark.word());
        return led
                && drafts.stream()
                        .filter(draft -> noun.equals(draft.noun))
                        .allMatch(draft -> draft.stands
                                || draft.coding == null
                                || draft.coding.type().isEmpty());
    }

    /** "the sanctions are the first retaliatory step": returns the subject that the phrase describes. */
    private @Nullable NounPhrase described(NounPhrase noun, @Nullable Clause clause) {
        if (clause == null || !Sentence.covers(clause.object, noun)) {
            return null;
        }
        return acts.isBeing(clause) ? clause.subject : null;
    }

    /** "is weighing retaliatory steps": the steps are those of whoever the clause is about. */
    private void ownWhereNobodyIsNamed(List<Draft> responses, Clause clause) {
        NounPhrase agent = clause.agent();
        for (Draft response : responses) {
            if (agent != null
                    && response.actors.isEmpty()
                    && response.noun != null
                    && !Sentence.covers(agent, response.noun)) {
                slots.parties(agent, clause)
                        .forEach(party -> response.actors.add(party.asInferred("subject of the clause")));
            }
        }
    }

    private boolean isCueNoun(int token) {
        return sentence.matches.cues().stream()
                .anyMatch(found -> found.to() - 1 == token && found.term().shape() == CueWord.Shape.COMPLEMENT);
    }

    /** "X prompted Y from Z", "did X, prompting Y": what a participle or "which" speaks of is the clause above. */
    private void cause(Matches.Found<CueWord> found) {
        Clause clause = acts.clauseWithVerb(found.from());
        if (clause == null) {
            return;
        }
        NounPhrase source = clause.agent();
        List<Draft> provocations = source == null ? List.of() : acts.in(source);
        if (provocations.isEmpty() && clause.governor != null && isComment(clause)) {
            provocations = acts.of(clause.governor);
        }
        List<Draft> responses = new ArrayList<>();
        NounPhrase result = clause.patient();
        if (result != null) {
            responses.addAll(acts.in(result));
            responses.forEach(response -> authorBehind(response, found.term()));
        }
        drafts.stream()
                .filter(draft -> draft.noun == null
                        && draft.clause != null
                        && draft.clause.governor == clause
                        && draft.clause.role == Role.INFINITIVE)
                .forEach(responses::add);
        responses.removeAll(provocations);
        if (!provocations.isEmpty()) {
            links.join(provocations, responses, found, Optional.empty());
        }
    }

    private static boolean isComment(Clause clause) {
        return clause.role == Role.RELATIVE || (clause.role == Role.PARTICIPLE && clause.sharedSubject);
    }

    /** "prompted retaliation <i>from Ottawa</i>": whom it came from has done it, and not who provoked it. */
    private void authorBehind(Draft response, CueWord cue) {
        NounPhrase noun = response.noun;
        if (noun == null) {
            return;
        }
        for (String preposition : cue.prepositions()) {
            for (NounPhrase phrase : slots.behind(noun, preposition)) {
                List<Party> authors = slots.parties(phrase, null);
                if (!authors.isEmpty()) {
                    response.actors.clear();
                    response.actors.addAll(authors);
                    response.recipients.removeIf(party -> authors.contains(party));
                    return;
                }
            }
        }
    }

    /** "expelled two diplomats over X". */
    private void grounds(Matches.Found<CueWord> found) {
        for (Clause clause : sentence.clauses) {
            for (Clause.Oblique oblique : clause.obliques) {
                if (oblique.from() >= found.from() && oblique.from() < found.to()) {
                    List<Draft> provocations = new ArrayList<>(acts.in(oblique.phrase()));
                    List<Draft> responses = new ArrayList<>(acts.of(clause));
                    responses.removeAll(provocations);
                    responses.removeIf(draft -> draft.coding == null
                            || draft.coding.type().filter(MEASURES::contains).isEmpty());
                    if (provocations.isEmpty()) {
                        provocations.addAll(unnamed.in(
                                oblique.phrase(), responses, found.term().rule()));
                    }
                    provocations.removeIf(this::isProvocation);
                    if (!provocations.isEmpty()) {
                        links.join(provocations, responses, found, Optional.empty());
                    }
                }
            }
        }
    }

    private boolean isProvocation(Draft draft) {
        return links.found().stream().anyMatch(link -> link.provocation() == draft);
    }
}
