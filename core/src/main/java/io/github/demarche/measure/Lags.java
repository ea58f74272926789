package io.github.demarche.measure;

import static java.util.Comparator.comparingLong;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Takes the latencies of a view by one clock. */
final class Lags {
    /** Days from a provocation to an answer, both ends inclusive. */
    record Lag(long min, long max) implements Comparable<Lag> {
        private static final Comparator<Lag> ORDER = comparingLong(Lag::min).thenComparingLong(Lag::max);

        boolean isExact() {
            return min == max;
        }

        boolean isReversed() {
            return max < 0;
        }

        /** Cuts off what lies before the provocation. */
        Lag fromZero() {
            return min >= 0 ? this : new Lag(0, max);
        }

        @Override
        public int compareTo(Lag other) {
            return ORDER.compare(this, other);
        }
    }

    private final GraphView view;
    private final Optional<EventDate.Basis> clock;

    Lags(GraphView view, Optional<EventDate.Basis> clock) {
        this.view = view;
        this.clock = clock;
    }

    Optional<EventDate> date(DiplomaticEvent event) {
        return clock.isPresent() ? event.date(clock.get()) : event.clock();
    }

    /** A stated latency is of no named clock. */
    Optional<Lag> of(ResponseLink link) {
        return clock.isPresent()
                ? between(Events.of(view, link.provocation()), Events.of(view, link.response()))
                : Latency.of(link, view).map(latency -> new Lag(latency.minDays(), latency.maxDays()));
    }

    Optional<Lag> between(DiplomaticEvent provocation, DiplomaticEvent response) {
        return date(provocation)
                .flatMap(from ->
                        date(response).map(to -> new Lag(days(from.end(), to.start()), days(from.start(), to.end()))));
    }

    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
