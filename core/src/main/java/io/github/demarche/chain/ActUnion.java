package io.github.demarche.chain;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes one event of all reports of an act. */
final class ActUnion {
    /** Something said, and how many reports say it. */
    private static final class Said<T> {
        private final T value;
        private final boolean clock;
        private int times;

        Said(T value, boolean clock) {
            this.value = value;
            this.clock = clock;
        }
    }

    private static final Comparator<Said<Quantity>> MOST_TOLD_FIRST =
            comparing((Said<Quantity> said) -> said.times, Comparator.reverseOrder());

    /** Dates by which a report was ordered go first, so that the act stands on a day of one of them. */
    private static final Comparator<Said<EventDate>> BEST_DATE_FIRST = comparing(
                    (Said<EventDate> said) -> said.value.basis())
            .thenComparing(said -> !said.clock)
            .thenComparing(said -> said.value.inferred())
            .thenComparing(
                    said -> said.value.end().toEpochDay() - said.value.start().toEpochDay())
            .thenComparing(said -> said.times, Comparator.reverseOrder())
            .thenComparing(said -> said.value.start());

    private final ImmutableList<Report> reports;
    private final DiplomaticEvent first;
    private final boolean realised;

    private ActUnion(Collection<Report> reports) {
        this.reports = ImmutableList.sortedCopyOf(Report.MOST_REAL_FIRST, reports);
        this.first = this.reports.get(0).event();
        this.realised = first.status().isRealised();
    }

    static MergedEvent of(Collection<Report> reports) {
        ActUnion union = new ActUnion(reports);
        boolean alone = union.reports.size() == 1;
        ImmutableSortedSet<String> members = union.reports.stream()
                .map(report -> report.event().id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return MergedEvent.builder()
                .event(alone ? union.first : union.event(MergedIds.of(members)))
                .members(members)
                .independentSources(IndependentSources.count(union.reports))
                .contradictions(alone ? ImmutableList.of() : Contradictions.of(union.reports))
                .build();
    }

    private DiplomaticEvent event(String id) {
        DiplomaticEvent.Builder event = first.toBuilder()
                .id(id)
                .claims(claims())
                .quantities(quantities())
                .dates(dates())
                .contexts(all(DiplomaticEvent::contexts))
                .places(all(DiplomaticEvent::places))
                .codings(all(DiplomaticEvent::codings))
                .mentions(all(DiplomaticEvent::mentions))
                .inferred(first.inferred().stream()
                        .filter(slot -> reports.stream()
                                .allMatch(report -> report.event().inferred().contains(slot)))
                        .toList());
        told(DiplomaticEvent::phase).ifPresent(event::phase);
        told(DiplomaticEvent::cameo).ifPresent(event::cameo);
        return event.build();
    }

    private <T> Optional<T> told(Function<DiplomaticEvent, Optional<T>> part) {
        return reports.stream()
                .flatMap(report -> part.apply(report.event()).stream())
                .findFirst();
    }

    private <T> ImmutableList<T> all(Function<DiplomaticEvent, ? extends Collection<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        for (Report report : reports) {
            all.addAll(part.apply(report.event()));
        }
        return ImmutableList.copyOf(all);
    }

    /** Offsets are of one document each: those of the first report are kept, and lead into its first mention. */
    private boolean isFirst(Report report) {
        return report.event() == first;
    }

    private ImmutableList<Claim> claims() {
        Map<Claim, Claim> claims = new LinkedHashMap<>();
        for (Report report : reports) {
            for (Claim claim : report.event().claims()) {
                Claim bare = Claim.builder().from(claim).span(Optional.empty()).build();
                claims.putIfAbsent(bare, isFirst(report) ? claim : bare);
            }
        }
        return ImmutableList.copyOf(claims.values());
    }

    private ImmutableList<Quantity> quantities() {
        Map<List<Object>, Said<Quantity>> said = new LinkedHashMap<>();
        for (Report report : reports) {
            for (Quantity count : report.event().quantities()) {
                Quantity kept = isFirst(report)
                        ? count
                        : Quantity.builder().from(count).span(Optional.empty()).build();
                List<Object> key = ImmutableList.of(count.unit(), count.min(), count.max());
                said.computeIfAbsent(key, any -> new Said<>(kept, false)).times++;
            }
        }
        return inOrder(said, MOST_TOLD_FIRST);
    }

    private ImmutableList<EventDate> dates() {
        Map<List<Object>, Said<EventDate>> said = new LinkedHashMap<>();
        for (Report report : reports) {
            for (EventDate date : report.event().dates()) {
                boolean isClock = date.equals(report.clock());
                EventDate kept = isFirst(report)
                        ? date
                        : EventDate.builder().from(date).span(Optional.empty()).build();
                boolean plan = realised && report.event().status() == Status.ANNOUNCED;
                for (EventDate told : plan ? announcement(kept, isClock) : ImmutableList.of(kept)) {
                    List<Object> key = ImmutableList.of(told.basis(), told.start(), told.end(), told.inferred());
                    said.computeIfAbsent(key, any -> new Said<>(told, isClock)).times++;
                }
            }
        }
        return inOrder(said, BEST_DATE_FIRST);
    }

    /**
     * Returns what a date of an announcement is to the act that was carried out: the day by which it was known is that of
     * the announcement, and a day for which the act was planned is no day on which it occurred.
     */
    private static ImmutableList<EventDate> announcement(EventDate date, boolean isClock) {
        if (isClock && date.basis() == Basis.REPORTED) {
            return ImmutableList.of(
                    rebased(date, Basis.ANNOUNCED).inferred(true).build(), date);
        }
        if (date.basis() == Basis.OCCURRED) {
            return ImmutableList.of(
                    rebased(date, isClock ? Basis.ANNOUNCED : Basis.EFFECTIVE).build());
        }
        return ImmutableList.of(date);
    }

    private static EventDate.Builder rebased(EventDate date, Basis basis) {
        return EventDate.builder().from(date).basis(basis);
    }

    private static <T> ImmutableList<T> inOrder(Map<List<Object>, Said<T>> said, Comparator<Said<T>> order) {
        return said.values().stream().sorted(order).map(one -> one.value).collect(ImmutableList.toImmutableList());
    }
}
