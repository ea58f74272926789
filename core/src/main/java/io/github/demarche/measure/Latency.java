package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How many days after its provocation a response came: {@code L = t_j - t_i}, as the interval
 * {@code [min_j - max_i, max_j - min_i]} where the dates are not exact. Days are counted exclusively: the same day is 0.
 * Immutable.
 *
 * <p>What the source states ("a day after") goes before what the dates give, and needs no dates.
 *
 * <pre>{@code
 * Latency.of(link, graph.view()).map(Latency::minDays);
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class Latency implements Serializable {
    Latency() {}

    /** Where a latency comes from. */
    public enum Source {
        /** The text or the dataset states it. */
        STATED,
        /** It is the difference of the two clocks. */
        CLOCKS
    }

    /** Returns the fewest days that are possible; negative when the dates leave it open which came first. */
    public abstract long minDays();

    /** Returns the most days that are possible, not below {@link #minDays()}. */
    public abstract long maxDays();

    /** Returns where the latency comes from. */
    public abstract Source source();

    /** Returns what the provocation's clock is the date of; empty for a stated latency. */
    public abstract Optional<EventDate.Basis> provocationBasis();

    /** Returns what the response's clock is the date of; empty for a stated latency. */
    public abstract Optional<EventDate.Basis> responseBasis();

    /** Tells whether only one number of days is possible. */
    public final boolean isExact() {
        return minDays() == maxDays();
    }

    /**
     * Returns the latency of a link between two events: the one that the link states, else that of their clocks; empty when
     * nothing is stated and either has no clock.
     *
     * @throws IllegalArgumentException if the link does not join the two in this order
     */
    public static Optional<Latency> of(ResponseLink link, DiplomaticEvent provocation, DiplomaticEvent response) {
        checkArgument(
                link.provocation().equals(provocation.id()) && link.response().equals(response.id()),
                "link %s joins %s to %s, not %s to %s",
                link.id(),
                link.provocation(),
                link.response(),
                provocation.id(),
                response.id());
        if (link.statedLatencyDays().isPresent()) {
            return Optional.of(stated(link.statedLatencyDays().getAsInt()));
        }
        return provocation.clock().flatMap(from -> response.clock().map(to -> between(from, to)));
    }

    /**
     * Returns the latency of a link of a view: the one that the link states, or an offset that a relation states between the
     * two events, else that of their clocks; empty when nothing is stated and either has no clock.
     *
     * @throws IllegalArgumentException if the view lacks an event of the link
     */
    public static Optional<Latency> of(ResponseLink link, GraphView view) {
        DiplomaticEvent provocation = Events.of(view, link.provocation());
        DiplomaticEvent response = Events.of(view, link.response());
        if (link.statedLatencyDays().isEmpty()) {
            IntStream offsets = view.relations().stream().flatMapToInt(relation -> offset(relation, link));
            var first = offsets.findFirst();
            if (first.isPresent()) {
                return Optional.of(stated(first.getAsInt()));
            }
        }
        return of(link, provocation, response);
    }

    private static IntStream offset(EventRelation relation, ResponseLink link) {
        if (relation.from().equals(link.response()) && relation.to().equals(link.provocation())) {
            return relation.offsetDays().stream();
        }
        boolean backward =
                relation.from().equals(link.provocation()) && relation.to().equals(link.response());
        return backward ? relation.offsetDays().stream().map(days -> -days) : IntStream.empty();
    }

    private static Latency stated(int days) {
        return builder().minDays(days).maxDays(days).source(Source.STATED).build();
    }

    /** Returns the days from one date to another. */
    static Latency between(EventDate provocation, EventDate response) {
        return builder()
                .minDays(days(provocation.end(), response.start()))
                .maxDays(days(provocation.start(), response.end()))
                .source(Source.CLOCKS)
                .provocationBasis(provocation.basis())
                .responseBasis(response.basis())
                .build();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds latencies. */
    static final class Builder extends ImmutableLatency.Builder {
        Builder() {}
    }
}
