package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.EventDate;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the latencies of links are distributed, in days counted exclusively: the same day is 0. Where dates leave a latency
 * open within an interval, the distribution is Turnbull's estimate (1976), and no midpoint is chosen; exact latencies give
 * their plain shares. Immutable.
 *
 * <pre>{@code
 * LatencySummary summary = LatencySummary.of(graph.view());
 * summary.median().map(LatencyShare::maxDays); // at most so many days in half of the cases
 * }</pre>
 *
 * <p>Only what was answered is in it; {@link SurvivalCurve} counts what still waits. A response is not before its
 * provocation, so negative days of an interval are cut off, and a latency that is negative throughout is left out.
 */
@Value.Immutable
@DemarcheStyle
public abstract class LatencySummary implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    LatencySummary() {}

    /**
     * Returns the basis of the dates that latencies are taken from; empty where they are what the source states, or else
     * from each event's own {@code clock()}.
     */
    public abstract Optional<EventDate.Basis> clock();

    /** Returns the number of latencies in the distribution. */
    public abstract int count();

    /** Returns how many of them are an interval of more than one day. */
    public abstract int intervals();

    /** Returns the number of links left out because an end has no such date. */
    public abstract int undated();

    /** Returns the number of links left out because by this clock the response came first. */
    public abstract int reversed();

    /** Returns the distribution by days; the shares add up to 1. Empty if there are no latencies. */
    public abstract ImmutableList<LatencyShare> distribution();

    /**
     * Returns where the quantile lies: the first days at which the cumulative share is at least {@code p} (the inverse of
     * the distribution function, Hyndman and Fan's definition 1; nothing is interpolated). Several days if the data do not
     * tell them apart; empty if there are no latencies.
     *
     * @param p above 0 and at most 1
     * @throws IllegalArgumentException if it is not
     */
    public final Optional<LatencyShare> quantile(double p) {
        checkArgument(p > 0 && p <= 1, "p must be above 0 and at most 1, was %s", p);
        double sum = 0;
        for (LatencyShare share : distribution()) {
            sum += share.share();
            if (sum >= p - ROUNDING) {
                return Optional.of(share);
            }
        }
        return distribution().stream().reduce((one, next) -> next);
    }

    /** Returns where the median lies: {@code quantile(0.5)}. */
    public final Optional<LatencyShare> median() {
        return quantile(HALF);
    }

    /** Returns the share that certainly lies within so many days, the last inclusive; 0 if there are no latencies. */
    public final double shareWithin(long days) {
        return distribution().stream()
                .filter(share -> share.maxDays() <= days)
                .mapToDouble(LatencyShare::share)
                .sum();
    }

    /** Summarises all links of the view, by what the source states of their latency or else by the events' own clocks. */
    public static LatencySummary of(GraphView view) {
        return of(view, Optional.empty());
    }

    /** Summarises all links of the view whose ends both have a date of that basis, by these dates alone. */
    public static LatencySummary of(GraphView view, EventDate.Basis clock) {
        return of(view, Optional.of(clock));
    }

    private static LatencySummary of(GraphView view, Optional<EventDate.Basis> clock) {
        Lags lags = new Lags(view, clock);
        List<Lags.Lag> kept = new ArrayList<>();
        int undated = 0;
        int reversed = 0;
        for (ResponseLink link : view.links()) {
            Optional<Lags.Lag> lag = lags.of(link);
            if (lag.isEmpty()) {
                undated++;
            } else if (lag.get().isReversed()) {
                reversed++;
            } else {
                kept.add(lag.get().fromZero());
            }
        }
        return builder()
                .clock(clock)
                .count(kept.size())
                .intervals((int) kept.stream().filter(lag -> !lag.isExact()).count())
                .undated(undated)
                .reversed(reversed)
                .distribution(Turnbull.estimate(
                        kept.stream().mapToLong(Lags.Lag::min).toArray(),
                        kept.stream().mapToLong(Lags.Lag::max).toArray()))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds summaries. */
    static final class Builder extends ImmutableLatencySummary.Builder {
        Builder() {}
    }
}
