package io.github.demarche.chain;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.chain.Contradiction.Kind;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds what the reports of one act do not agree in. */
final class Contradictions {
    private final List<Report> reports;
    private final ImmutableList.Builder<Contradiction> found = ImmutableList.builder();

    private Contradictions(List<Report> reports) {
        this.reports = reports;
    }

    /** Returns them by kind, then by unit or basis. */
    static ImmutableList<Contradiction> of(List<Report> reports) {
        Contradictions contradictions = new Contradictions(reports);
        contradictions.findNumbers();
        contradictions.findDates();
        contradictions.findStatus();
        contradictions.findAuthorship();
        return contradictions.found.build();
    }

    private <T extends Comparable<T>> ImmutableSortedSet<T> all(Function<DiplomaticEvent, List<T>> part) {
        return reports.stream()
                .flatMap(report -> part.apply(report.event()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private void findNumbers() {
        ImmutableSortedSet<String> units =
                all(event -> event.quantities().stream().map(Quantity::unit).toList());
        for (String unit : units) {
            long highestMin = 0;
            long lowestMax = Long.MAX_VALUE;
            for (Report report : reports) {
                List<Quantity> counts = counts(report.event(), unit);
                // "10 or 12" is one report of a number from 10 to 12.
                if (!counts.isEmpty()) {
                    highestMin = Math.max(
                            highestMin,
                            counts.stream()
                                    .mapToLong(count -> count.min().orElse(0))
                                    .min()
                                    .orElse(0));
                    lowestMax = Math.min(
                            lowestMax,
                            counts.stream()
                                    .mapToLong(count -> count.max().orElse(Long.MAX_VALUE))
                                    .max()
                                    .orElse(Long.MAX_VALUE));
                }
            }
            if (highestMin > lowestMax) {
                add(
                        Kind.NUMBER,
                        event -> counts(event, unit).stream()
                                .map(Contradictions::words)
                                .toList());
            }
        }
    }

    private static List<Quantity> counts(DiplomaticEvent event, String unit) {
        return event.quantities().stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .toList();
    }

    private static String words(Quantity quantity) {
        String number;
        if (quantity.isExact()) {
            number = Long.toString(quantity.min().orElseThrow());
        } else if (quantity.max().isEmpty()) {
            number = quantity.min().isPresent() ? "at least " + quantity.min().getAsLong() : "some";
        } else {
            number = quantity.min().isPresent()
                    ? quantity.min().getAsLong() + " to " + quantity.max().getAsLong()
                    : "at most " + quantity.max().getAsLong();
        }
        return number + " " + quantity.unit();
    }

    private void findDates() {
        for (Basis basis : Basis.values()) {
            long latestStart = Long.MIN_VALUE;
            long earliestEnd = Long.MAX_VALUE;
            for (Report report : reports) {
                List<EventDate> told = told(report.event(), basis);
                if (!told.isEmpty()) {
                    latestStart = Math.max(
                            latestStart,
                            told.stream()
                                    .mapToLong(date -> date.start().toEpochDay())
                                    .min()
                                    .orElseThrow());
                    earliestEnd = Math.min(
                            earliestEnd,
                            told.stream()
                                    .mapToLong(date -> date.end().toEpochDay())
                                    .max()
                                    .orElseThrow());
                }
            }
            if (latestStart > earliestEnd) {
                add(
                        Kind.DATE,
                        event -> told(event, basis).stream()
                                .map(Contradictions::words)
                                .toList());
            }
        }
    }

    /** Each report has its own day; a plan is no contradiction to what came of it. */
    private static List<EventDate> told(DiplomaticEvent event, Basis basis) {
        boolean plan = basis == Basis.OCCURRED && event.status() == Status.ANNOUNCED;
        return event.dates().stream()
                .filter(date -> date.basis() == basis && basis != Basis.REPORTED && !date.inferred() && !plan)
                .toList();
    }

    private static String words(EventDate date) {
        return date.basis() + " " + date.start() + (date.isDay() ? "" : " to " + date.end());
    }

    private void findStatus() {
        ImmutableSortedSet<Status> all = all(event -> ImmutableList.of(event.status()));
        long begun = reports.stream()
                .filter(report -> report.event().status().isRealised())
                .mapToLong(Report::start)
                .min()
                .orElse(Long.MAX_VALUE);
        boolean late = reports.stream()
                .anyMatch(report -> report.event().status() == Status.ANNOUNCED && report.start() >= begun);
        if (late || all.stream().filter(Status::isRealised).count() > 1) {
            add(Kind.STATUS, event -> ImmutableList.of(event.status().name()));
        }
    }

    private void findAuthorship() {
        ImmutableSortedSet<Stance> all =
                all(event -> event.claims().stream().map(Claim::stance).toList());
        if (all.contains(Stance.DENIES) && all.size() > 1) {
            add(
                    Kind.AUTHORSHIP,
                    event -> event.claims().stream().map(Contradictions::words).toList());
        }
    }

    private static String words(Claim claim) {
        return claim.source().map(Actor::label).orElse("narrator") + " "
                + Ascii.toLowerCase(claim.stance().name());
    }

    private void add(Kind kind, Function<DiplomaticEvent, List<String>> words) {
        ImmutableSetMultimap.Builder<String, String> readings = ImmutableSetMultimap.builder();
        for (Report report : reports) {
            DiplomaticEvent event = report.event();
            for (String reading : words.apply(event)) {
                event.mentions().forEach(mention -> readings.put(reading, IndependentSources.name(mention)));
                if (event.mentions().isEmpty()) {
                    readings.put(reading, event.id());
                }
            }
        }
        found.add(Contradiction.builder().kind(kind).readings(readings.build()).build());
    }
}
