package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is answered with what: links counted by the kind of the provocation (rows) and of the response (columns). Immutable.
 *
 * <pre>{@code
 * KindTable<EventType> table = KindTable.of(graph.view().primaryForest(), Kind.type());
 * table.count(EventType.SANCTION, EventType.SANCTION);
 * table.lift(EventType.SANCTION, EventType.SANCTION); // above 1: more often than chance would have it
 * }</pre>
 *
 * <p>Each link counts once: of a response with several provocations all links count, unless the view holds the primary
 * ones only ({@link GraphView#primaryForest()}).
 *
 * @param <K> the kinds, in their natural order
 */
public final class KindTable<K extends Comparable<? super K>> implements Serializable {
    private static final long serialVersionUID = 1;

    private final ImmutableTable<K, K, Long> counts;
    private final ImmutableList<ResponseLink> unclassified;

    private KindTable(ImmutableTable<K, K, Long> counts, ImmutableList<ResponseLink> unclassified) {
        this.counts = counts;
        this.unclassified = unclassified;
    }

    /** Returns the table of a view's links. */
    public static <K extends Comparable<? super K>> KindTable<K> of(GraphView view, Kind<K> kind) {
        TreeMap<K, TreeMap<K, Long>> rows = new TreeMap<>();
        ImmutableList.Builder<ResponseLink> unclassified = ImmutableList.builder();
        for (ResponseLink link : view.links()) {
            Optional<K> from = kind.of(Events.of(view, link.provocation()));
            Optional<K> to = kind.of(Events.of(view, link.response()));
            if (from.isPresent() && to.isPresent()) {
                rows.computeIfAbsent(from.get(), row -> new TreeMap<>()).merge(to.get(), 1L, Long::sum);
            } else {
                unclassified.add(link);
            }
        }
        ImmutableTable.Builder<K, K, Long> counts = ImmutableTable.builder();
        rows.forEach((from, row) -> row.forEach((to, count) -> counts.put(from, to, count)));
        return new KindTable<>(counts.build(), unclassified.build());
    }

    /** Returns the kinds that some link has at either end, in their natural order. */
    public ImmutableSortedSet<K> kinds() {
        return ImmutableSortedSet.<K>naturalOrder()
                .addAll(counts.rowKeySet())
                .addAll(counts.columnKeySet())
                .build();
    }

    /** Returns the links that were left out because an end is of no kind, in the view's order. */
    public ImmutableList<ResponseLink> unclassified() {
        return unclassified;
    }

    /** Returns how many responses of the one kind answer provocations of the other, 0 if none do. */
    public long count(K provocation, K response) {
        Long count = counts.get(provocation, response);
        return count == null ? 0 : count;
    }

    /** Returns how many links have a provocation of that kind. */
    public long provocations(K kind) {
        return sum(counts.row(kind).values());
    }

    /** Returns how many links have a response of that kind. */
    public long responses(K kind) {
        return sum(counts.column(kind).values());
    }

    /** Returns the number of links counted. */
    public long total() {
        return sum(counts.values());
    }

    /** Returns the number of links whose ends are of one kind. */
    public long sameKind() {
        return kinds().stream().mapToLong(kind -> count(kind, kind)).sum();
    }

    /**
     * Returns {@code n_xy n / (n_x n_y)}: how many times as often the two kinds meet as they would if the response did not
     * depend on the provocation. Empty when either kind does not occur at its end.
     */
    public OptionalDouble lift(K provocation, K response) {
        double expected = (double) provocations(provocation) * responses(response);
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(count(provocation, response) * (double) total() / expected);
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KindTable<?> that
                && counts.equals(that.counts)
                && unclassified.equals(that.unclassified);
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts, unclassified);
    }

    /** Returns the counts, and how many links have none. */
    @Override
    public String toString() {
        return "KindTable{counts=" + counts + ", unclassified=" + unclassified.size() + "}";
    }
}
