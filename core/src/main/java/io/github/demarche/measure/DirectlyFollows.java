package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.Doubles;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseThread;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of act comes next in an exchange, and how soon: the directly-follows relation of process mining, over the
 * alternating threads of each dyad. Immutable.
 *
 * <pre>{@code
 * DirectlyFollows<EventType> next = DirectlyFollows.of(graph.view(), Kind.type());
 * next.count(EventType.SANCTION, EventType.ACCUSE);
 * next.medianDays(EventType.SANCTION, EventType.ACCUSE);
 * }</pre>
 *
 * <p>Steps with an end of no kind are counted apart. Where a latency is not exact, it counts among the steps and not in the
 * median.
 *
 * @param <K> the kinds, in their natural order
 */
public final class DirectlyFollows<K extends Comparable<? super K>> implements Serializable {
    private static final long serialVersionUID = 1;

    /** The steps between two kinds: how many, and the exact latencies among them in days. */
    private record Steps(int count, ImmutableList<Long> days) implements Serializable {
        static final Steps NONE = new Steps(0, ImmutableList.of());

        Steps plus(Optional<Long> more) {
            ImmutableList.Builder<Long> all = ImmutableList.<Long>builder().addAll(days);
            more.ifPresent(all::add);
            return new Steps(count + 1, all.build());
        }
    }

    private final ImmutableTable<K, K, Steps> steps;
    private final int unclassified;

    private DirectlyFollows(ImmutableTable<K, K, Steps> steps, int unclassified) {
        this.steps = steps;
        this.unclassified = unclassified;
    }

    /** Returns the relation over all threads of the view. */
    public static <K extends Comparable<? super K>> DirectlyFollows<K> of(GraphView view, Kind<K> kind) {
        TreeMap<K, TreeMap<K, Steps>> rows = new TreeMap<>();
        int unclassified = 0;
        for (ResponseThread thread : view.threads()) {
            for (int i = 0; i < thread.links().size(); i++) {
                Optional<K> from = kind.of(thread.events().get(i));
                Optional<K> to = kind.of(thread.events().get(i + 1));
                if (from.isPresent() && to.isPresent()) {
                    Optional<Long> days = days(thread, i, view);
                    rows.computeIfAbsent(from.get(), row -> new TreeMap<>())
                            .compute(to.get(), (column, known) -> (known == null ? Steps.NONE : known).plus(days));
                } else {
                    unclassified++;
                }
            }
        }
        ImmutableTable.Builder<K, K, Steps> steps = ImmutableTable.builder();
        rows.forEach((from, row) -> row.forEach((to, between) -> steps.put(from, to, between)));
        return new DirectlyFollows<>(steps.build(), unclassified);
    }

    private static Optional<Long> days(ResponseThread thread, int step, GraphView view) {
        return Latency.of(thread.links().get(step), view)
                .filter(Latency::isExact)
                .map(Latency::minDays);
    }

    /** Returns how often an act of the one kind is answered next by an act of the other, 0 if never. */
    public int count(K kind, K next) {
        return of(kind, next).count();
    }

    /** Returns the median of the exact latencies between the two kinds, in days; empty when there is none. */
    public OptionalDouble medianDays(K kind, K next) {
        double[] days = Doubles.toArray(of(kind, next).days());
        return days.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults().evaluate(days));
    }

    /** Returns how many steps have an end of no kind. */
    public int unclassified() {
        return unclassified;
    }

    private Steps of(K kind, K next) {
        Steps between = steps.get(kind, next);
        return between == null ? Steps.NONE : between;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DirectlyFollows<?> that
                && steps.equals(that.steps)
                && unclassified == that.unclassified;
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps, unclassified);
    }

    /** Returns the days of each step, and how many steps have none. */
    @Override
    public String toString() {
        return "DirectlyFollows{steps=" + steps + ", unclassified=" + unclassified + "}";
    }
}
