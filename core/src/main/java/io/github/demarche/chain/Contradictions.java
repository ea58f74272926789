package io.github.demarche.chain;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.demarche.actor.Actor;
import io.github.demarche.chain.Contradiction.Kind;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Finds what the reports of one act do not agree in. */
final class Contradictions {
    /** What is common to the ranges that reports give. */
    private static final class Common {
        private long low = Long.MIN_VALUE;
        private long high = Long.MAX_VALUE;

        void narrow(long min, long max) {
            low = Math.max(low, min);
            high = Math.min(high, max);
        }

        boolean isEmpty() {
            return low > high;
        }
    }

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

    private void findNumbers() {
        Map<String, Common> units = new TreeMap<>();
        for (Report report : reports) {
            narrow(
                    units,
                    report.event().quantities(),
                    Quantity::unit,
                    count -> count.min().orElse(0),
                    count -> count.max().orElse(Long.MAX_VALUE));
        }
        units.forEach((unit, common) -> {
            if (common.isEmpty()) {
                add(
                        Kind.NUMBER,
                        event -> counts(event, unit).stream()
                                .map(Contradictions::words)
                                .toList());
            }
        });
    }

    /** Several values of one key are one report: "10 or 12" is a number from 10 to 12. */
    private static <K, T> void narrow(
            Map<K, Common> commons, List<T> told, Function<T, K> key, ToLongFunction<T> min, ToLongFunction<T> max) {
        for (T one : told) {
            long lowest = Long.MAX_VALUE;
            long highest = Long.MIN_VALUE;
            for (T other : told) {
                if (key.apply(other).equals(key.apply(one))) {
                    lowest = Math.min(lowest, min.applyAsLong(other));
                    highest = Math.max(highest, max.applyAsLong(other));
                }
            }
            commons.computeIfAbsent(key.apply(one), any -> new Common()).narrow(lowest, highest);
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
        Map<Basis, Common> bases = new EnumMap<>(Basis.class);
        for (Report report : reports) {
            narrow(
                    bases,
                    dates(report.event()),
                    EventDate::basis,
                    date -> date.start().toEpochDay(),
                    date -> date.end().toEpochDay());
        }
        bases.forEach((basis, common) -> {
            if (common.isEmpty()) {
                add(
                        Kind.DATE,
                        event -> dates(event).stream()
                                .filter(date -> date.basis() == basis)
                                .map(Contradictions::words)
                                .toList());
            }
        });
    }

    /** Each report has its own day; a plan is no contradiction to what came of it. */
    private static List<EventDate> dates(DiplomaticEvent event) {
        List<EventDate> told = new ArrayList<>(event.dates().size());
        for (EventDate date : event.dates()) {
            boolean plan = date.basis() == Basis.OCCURRED && event.status() == Status.ANNOUNCED;
            if (date.basis() != Basis.REPORTED && !date.inferred() && !plan) {
                told.add(date);
            }
        }
        return told;
    }

    private static String words(EventDate date) {
        return date.basis() + " " + date.start() + (date.isDay() ? "" : " to " + date.end());
    }

    private void findStatus() {
        Set<Status> begun = EnumSet.noneOf(Status.class);
        long firstBegun = Long.MAX_VALUE;
        long lastAnnounced = Long.MIN_VALUE;
        for (Report report : reports) {
            Status status = report.event().status();
            if (status.isRealised()) {
                begun.add(status);
                firstBegun = Math.min(firstBegun, report.start());
            } else if (status == Status.ANNOUNCED) {
                lastAnnounced = Math.max(lastAnnounced, report.start());
            }
        }
        if (begun.size() > 1 || lastAnnounced >= firstBegun) {
            add(Kind.STATUS, event -> ImmutableList.of(event.status().name()));
        }
    }

    private void findAuthorship() {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        reports.forEach(report -> report.event().claims().forEach(claim -> stances.add(claim.stance())));
        if (stances.contains(Stance.DENIES) && stances.size() > 1) {
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
