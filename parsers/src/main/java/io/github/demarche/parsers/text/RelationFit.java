package io.github.demarche.parsers.text;

import io.github.demarche.ontology.EventType;
import io.github.demarche.parsers.text.GivenPair.Mention;
import io.github.demarche.parsers.text.GivenPair.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How near an act comes to one between the two given actors of its sentence. Each side costs the steps of grammar from
 * where it stands to where the act would have it: none when the act has it there; one when it belongs to the phrase
 * there; one more for each clause that governs the act's (the source) or hangs on it (the target). A side elsewhere in
 * the sentence costs more than any such way, and one that the act has on the other side costs most. Of acts that are as
 * near, one that is told as real comes first, then a verb before a noun, then the word nearest to the source.
 */
final class RelationFit implements Comparable<RelationFit> {
    private static final int ELSEWHERE = 5;
    private static final int SWAPPED = 8;
    private static final int DEEPEST = 8;

    private final Draft draft;
    private final @Nullable Mention source;
    private final @Nullable Mention target;
    private final int cost;

    private RelationFit(Draft draft, @Nullable Mention source, @Nullable Mention target) {
        this.draft = draft;
        this.source = source;
        this.target = target;
        this.cost = 2 * (sourceSteps() + targetSteps() + penalty()) + depth();
    }

    /**
     * Returns how an act fits; empty where its sentence does not name all that was asked for, and where the act goes the
     * other way: to turn it round would tell what the text does not.
     */
    static Optional<RelationFit> of(Draft draft, GivenPair pair) {
        GivenActors given = draft.sentence.actors.given();
        Mention source = given.of(Side.SOURCE);
        Mention target = given.of(Side.TARGET);
        boolean named = (source == null) == (pair.source() == null) && (target == null) == (pair.target() == null);
        return named && !isReversed(draft) ? Optional.of(new RelationFit(draft, source, target)) : Optional.empty();
    }

    /** A meeting has no direction, though a visitor is told as the one who acts. */
    private static boolean isReversed(Draft draft) {
        boolean meeting = draft.coding != null
                && draft.coding.type().filter(EventType.CONSULT::equals).isPresent();
        return !meeting
                && !draft.sense.joint()
                && has(draft, draft.recipients, Side.SOURCE)
                && has(draft, draft.actors, Side.TARGET);
    }

    /** Tells whether a given actor is among the parties, by name, by a pronoun, or as part of a longer name. */
    static boolean has(Draft draft, List<Party> parties, Side side) {
        Mention mention = draft.sentence.actors.given().of(side);
        for (Party party : parties) {
            if (party.given() == side
                    || (party.given() == null
                            && !party.inferred()
                            && mention != null
                            && mention.overlaps(party.from(), party.to()))) {
                return true;
            }
        }
        return false;
    }

    private int penalty() {
        int token = draft.noun != null ? draft.noun.head() : draft.clause == null ? -1 : draft.clause.verb.main();
        boolean inside = (source != null && source.covers(token)) || (target != null && target.covers(token));
        return (inside ? 3 : 0) + (RelationFinder.isPrinted(draft) ? 0 : 2);
    }

    /** How deep the act is embedded: what the main clause tells goes before what hangs on it. */
    private int depth() {
        int depth = 0;
        for (Clause clause = draft.clause; clause != null && depth < DEEPEST; clause = above(clause)) {
            depth++;
        }
        return depth;
    }

    private int sourceSteps() {
        if (source == null) {
            return 0;
        }
        if (has(draft, draft.actors, Side.SOURCE)) {
            return 0;
        }
        if (has(draft, draft.recipients, Side.SOURCE)) {
            return SWAPPED;
        }
        int others = isOpen(draft.actors) ? 0 : 2;
        int steps = 0;
        for (Clause clause = draft.clause; clause != null && steps < DEEPEST; clause = above(clause)) {
            NounPhrase agent = clause.agent();
            if (agent != null && source.overlaps(agent.from(), agent.to())) {
                return steps + others + (steps == 0 ? 1 : 0);
            }
            steps++;
        }
        return ELSEWHERE + others + (isBehind(source) ? 1 : 0);
    }

    private int targetSteps() {
        if (target == null) {
            return 0;
        }
        if (has(draft, draft.recipients, Side.TARGET)
                || (draft.sense.joint() && has(draft, draft.actors, Side.TARGET))) {
            return 0;
        }
        if (has(draft, draft.actors, Side.TARGET)) {
            return SWAPPED;
        }
        int others = isOpen(draft.recipients) ? 0 : 1;
        Clause holder = holder(target);
        int steps = 0;
        for (Clause clause = holder; clause != null && steps < DEEPEST; clause = above(clause)) {
            if (clause == draft.clause) {
                boolean subject = steps == 0
                        && clause.agent() != null
                        && target.overlaps(clause.agent().from(), clause.agent().to());
                return subject ? ELSEWHERE + others : 1 + steps + others;
            }
            steps += isCarried(clause) ? 0 : 1;
        }
        return ELSEWHERE + others + (isBehind(target) ? 0 : 1);
    }

    /** "offered <i>to train</i> the troops": what the act itself carries is no step away from it. */
    private boolean isCarried(Clause clause) {
        return clause.governor == draft.clause
                && draft.noun == null
                && draft.sense.carries().isPresent()
                && (clause.role == Clause.Role.INFINITIVE || clause.role == Clause.Role.THAT);
    }

    private boolean isBehind(Mention mention) {
        return draft.sentence.tokens.start(mention.from()) >= draft.trigger.end();
    }

    private static @Nullable Clause above(Clause clause) {
        return clause.governor == clause ? null : clause.governor;
    }

    private @Nullable Clause holder(Mention mention) {
        for (Chunk chunk : draft.sentence.chunks) {
            if (chunk instanceof NounPhrase phrase && mention.overlaps(phrase.from(), phrase.to())) {
                return draft.sentence.clauseOf(phrase);
            }
        }
        return null;
    }

    private static boolean isOpen(List<Party> parties) {
        return parties.isEmpty()
                || OpenSides.isNobody(parties)
                || parties.stream().allMatch(Party::inferred);
    }

    /** Returns the act with the two given actors for its sides, which are inferred where it had somebody else there. */
    Draft filled() {
        boolean joint =
                draft.sense.joint() && has(draft, draft.actors, Side.SOURCE) && has(draft, draft.actors, Side.TARGET);
        if (!joint) {
            fill(draft.actors, Side.SOURCE, source);
            fill(draft.recipients, Side.TARGET, target);
        }
        draft.nearest = true;
        return draft;
    }

    private void fill(List<Party> parties, Side side, @Nullable Mention mention) {
        if (mention == null || has(draft, parties, side)) {
            return;
        }
        List<Party> given = new ArrayList<>();
        for (Chunk chunk : draft.sentence.chunks) {
            if (chunk instanceof NounPhrase phrase && mention.overlaps(phrase.from(), phrase.to())) {
                for (Party party : draft.sentence.actors.parties(phrase)) {
                    if (party.given() == side) {
                        given.add(party);
                    }
                }
                for (Party party : draft.sentence.actors.qualifiers(phrase, false)) {
                    if (party.given() == side) {
                        given.add(party);
                    }
                }
            }
        }
        if (given.isEmpty()) {
            given.add(draft.sentence.actors.given().unresolved(mention, mention.from(), mention.to()));
        }
        parties.clear();
        given.forEach(
                party -> parties.add(party.asInferred("given " + side.name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public int compareTo(RelationFit other) {
        if (cost != other.cost) {
            return Integer.compare(cost, other.cost);
        }
        if ((draft.noun == null) != (other.draft.noun == null)) {
            return draft.noun == null ? -1 : 1;
        }
        return Integer.compare(distance(), other.distance());
    }

    private int distance() {
        Mention from = source != null ? source : Objects.requireNonNull(target);
        return Math.abs(draft.trigger.start() - draft.sentence.tokens.start(from.from()));
    }
}
