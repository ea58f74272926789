package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.State;
import io.github.demarche.ontology.Mode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who does what a clause tells: its agent, the author of a thing that acts, the authorities of the place. */
final class Agents {
    private static final ImmutableList<String> BY_AUTHOR = ImmutableList.of("by", "from");
    private static final ImmutableSet<String> MEDIUM = ImmutableSet.of("in", "through", "via", "with", "by");

    /** Verbs whose object another has written: "received a letter demanding". */
    private static final ImmutableSet<String> OF_ANOTHER = ImmutableSet.of(
            "received",
            "receives",
            "receive",
            "got",
            "gets",
            "obtained",
            "intercepted",
            "leaked",
            "read",
            "saw",
            "cited",
            "quoted",
            "answered",
            "rejected",
            "rejects",
            "reject",
            "dismissed",
            "dismisses",
            "ignored",
            "ignores",
            "blocked",
            "blocks",
            "vetoed",
            "vetoes",
            "veto",
            "opposed",
            "opposes",
            "oppose",
            "denounced",
            "denounces",
            "condemned",
            "condemns",
            "criticised",
            "criticized",
            "denied",
            "denies");

    private final Sentence sentence;
    private final Slots slots;

    Agents(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    static boolean isPublicPower(Draft draft) {
        return draft.coding != null
                && draft.coding
                        .mode()
                        .filter(mode -> mode == Mode.ARREST || mode == Mode.CONVICT || mode == Mode.DEPORT)
                        .isPresent();
    }

    /** "was arrested in Minsk": those who arrest and sentence somewhere are the authorities there. */
    List<Party> authorities(Clause clause) {
        for (Clause.Oblique oblique : clause.obliques) {
            if (oblique.preposition().equals("in") || oblique.preposition().equals("at")) {
                NounPhrase place = oblique.phrase();
                List<Party> named = new ArrayList<>(slots.parties(place, clause));
                named.addAll(sentence.actors.countriesOf(place));
                for (Party party : named) {
                    if (party.actor() instanceof State state) {
                        State there = State.builder().country(state.country()).build();
                        return List.of(new Party(there, place.from(), place.to(), true, "authorities of the place"));
                    }
                }
            }
        }
        return List.of();
    }

    /** The subject's parties; where it tells a deed, those who did it: "the raid by X drew fire from Y". */
    List<Party> orSurface(Clause clause) {
        NounPhrase subject = clause.agent() != null ? clause.agent() : clause.subject;
        if (subject == null) {
            return List.of();
        }
        List<Party> parties = slots.parties(subject, clause);
        if (parties.isEmpty()) {
            parties = behind(subject, "by", clause);
        }
        return parties.isEmpty() ? sentence.actors.qualifiers(subject, false) : parties;
    }

    List<Party> behind(NounPhrase noun, String preposition, @Nullable Clause clause) {
        List<Party> parties = new ArrayList<>();
        slots.behind(noun, preposition).forEach(phrase -> parties.addAll(slots.parties(phrase, clause)));
        return parties;
    }

    /** The agent's parties; those of an instrument's author where the agent is a thing: "an order that imposes". */
    List<Party> of(Clause clause) {
        NounPhrase agent = clause.agent();
        if (clause.nounGovernor != null && clause.role == Clause.Role.INFINITIVE) {
            List<Party> owners = sentence.actors.qualifiers(clause.nounGovernor, false);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (agent == null) {
            return clause.reducedRelative && clause.governor != null
                    ? inferred(of(clause.governor), "author of the clause above")
                    : List.of();
        }
        List<Party> parties = slots.parties(agent, clause);
        if (!parties.isEmpty()) {
            return parties;
        }
        List<Party> owners = sentence.actors.qualifiers(agent, false);
        if (!owners.isEmpty()) {
            return owners;
        }
        if (clause.role != Clause.Role.MAIN
                && sentence.matches.classes(agent.head()).contains("document")) {
            List<Party> authors = authors(clause, agent);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        Clause relative = clause.coordinate != null ? clause.coordinate : clause;
        Clause above = relative.governor;
        if (above != null
                && above != clause
                && relative.role == Clause.Role.RELATIVE
                && !tellsClause(above)
                && above.agent() != null
                && !agent.equals(above.agent())) {
            return inferred(slots.parties(above.agent(), above), "author of what acts here");
        }
        return List.of();
    }

    /** "issued a statement <i>condemning</i>", "in a letter that <i>demanded</i>": who makes or sends a document says what it says. */
    private List<Party> authors(Clause clause, NounPhrase document) {
        for (String preposition : BY_AUTHOR) {
            List<Party> named = behind(document, preposition, clause);
            if (!named.isEmpty()) {
                return named;
            }
        }
        for (Clause other : sentence.clauses) {
            NounPhrase maker = other.agent();
            if (other != clause && maker != null && !maker.equals(document) && isMadeIn(other, document)) {
                List<Party> makers = slots.parties(maker, other);
                return inferred(makers.isEmpty() ? sentence.actors.qualifiers(maker, false) : makers, "whose words");
            }
        }
        return List.of();
    }

    private boolean isMadeIn(Clause clause, NounPhrase document) {
        if (Sentence.covers(clause.patient(), document) || Sentence.covers(clause.secondObject, document)) {
            return !OF_ANOTHER.contains(sentence.tokens.lower(clause.verb.main()));
        }
        for (Clause.Oblique oblique : clause.obliques) {
            if (MEDIUM.contains(oblique.preposition()) && Sentence.covers(oblique.phrase(), document)) {
                return true;
            }
        }
        return false;
    }

    /** "The government says the blast, which killed two, was": who tells of it is not its author. */
    private boolean tellsClause(Clause clause) {
        return sentence.clauses.stream().anyMatch(other -> other.governor == clause && other.role == Clause.Role.THAT);
    }

    private static List<Party> inferred(List<Party> parties, String why) {
        return parties.stream().map(party -> party.asInferred(why)).collect(ImmutableList.toImmutableList());
    }
}
