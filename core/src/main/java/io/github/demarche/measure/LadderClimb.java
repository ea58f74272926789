package io.github.demarche.measure;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.chain.ResponseThread;
import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.Domain;
import io.github.demarche.ontology.InstrumentVocabulary;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How an exchange moves on the ladder from words to violence ({@link Domain}). Rungs are an order and no measure: what is
 * counted is rungs, and steps up and down. Immutable.
 *
 * <pre>{@code
 * LadderClimb.of(thread, InstrumentVocabulary.standard()).climb(); // 2: from a diplomatic measure to a cyber operation
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class LadderClimb implements Serializable {
    private static final long serialVersionUID = 1;

    LadderClimb() {}

    /** Returns the rungs by the place of their acts in the thread, from 0; acts of which nothing told decides have none. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, Domain> rungs();

    /** Returns how many rungs the highest lies above the first, 0 or more; empty when no act stands on a rung. */
    public final OptionalInt climb() {
        List<Domain> known = rungs().values().asList();
        return known.stream()
                .max(Comparator.naturalOrder())
                .map(highest -> OptionalInt.of(known.get(0).climbTo(highest)))
                .orElse(OptionalInt.empty());
    }

    /** Returns how often an act stands above the last one before it that stands on a rung. */
    public final int stepsUp() {
        return steps(1);
    }

    /** Returns how often an act stands below the last one before it that stands on a rung. */
    public final int stepsDown() {
        return steps(-1);
    }

    private int steps(int direction) {
        List<Domain> known = rungs().values().asList();
        int steps = 0;
        for (int i = 1; i < known.size(); i++) {
            if (Integer.signum(known.get(i - 1).climbTo(known.get(i))) == direction) {
                steps++;
            }
        }
        return steps;
    }

    /**
     * Returns the climb of a thread.
     *
     * @param vocabulary says on which rung an instrument stands
     */
    public static LadderClimb of(ResponseThread thread, InstrumentVocabulary vocabulary) {
        Kinds kinds = new Kinds(vocabulary);
        ImmutableSortedMap.Builder<Integer, Domain> rungs = ImmutableSortedMap.naturalOrder();
        for (int place = 0; place < thread.events().size(); place++) {
            int here = place;
            kinds.domain(thread.events().get(place)).ifPresent(rung -> rungs.put(here, rung));
        }
        return new Builder().rungs(rungs.buildOrThrow()).build();
    }

    /** Builds climbs. */
    static final class Builder extends ImmutableLadderClimb.Builder {
        Builder() {}
    }
}
