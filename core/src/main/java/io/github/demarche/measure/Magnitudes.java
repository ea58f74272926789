package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;

/** Compares the counts of two sides, unit by unit. */
final class Magnitudes {
    /** A number that is known to lie between two ends, either of which may be unknown. */
    private record Count(OptionalLong min, OptionalLong max) {
        Count plus(Count other) {
            return new Count(sum(min, other.min), sum(max, other.max));
        }

        private static OptionalLong sum(OptionalLong one, OptionalLong other) {
            return one.isPresent() && other.isPresent()
                    ? OptionalLong.of(Math.addExact(one.getAsLong(), other.getAsLong()))
                    : OptionalLong.empty();
        }
    }

    private Magnitudes() {}

    static ImmutableList<MagnitudeRatio> of(List<DiplomaticEvent> provocations, List<DiplomaticEvent> responses) {
        ImmutableList.Builder<MagnitudeRatio> ratios = ImmutableList.builder();
        for (String unit : new TreeSet<>(Sets.intersection(units(provocations), units(responses)))) {
            count(provocations, unit)
                    .flatMap(below -> count(responses, unit).flatMap(above -> ratio(unit, above, below)))
                    .ifPresent(ratios::add);
        }
        return ratios.build();
    }

    /** Returns the share of some acts in all; empty unless the counts of both are exact, and that of all is above 0. */
    static OptionalDouble share(List<DiplomaticEvent> some, List<DiplomaticEvent> all, String unit) {
        OptionalLong part = exact(count(some, unit));
        OptionalLong whole = exact(count(all, unit));
        return part.isPresent() && whole.orElse(0) > 0
                ? OptionalDouble.of((double) part.getAsLong() / whole.getAsLong())
                : OptionalDouble.empty();
    }

    private static OptionalLong exact(Optional<Count> count) {
        return count.filter(sum -> sum.min.equals(sum.max)).map(Count::min).orElseGet(OptionalLong::empty);
    }

    private static Set<String> units(List<DiplomaticEvent> side) {
        Set<String> units = new TreeSet<>();
        side.forEach(event -> event.quantities().forEach(quantity -> units.add(quantity.unit())));
        return units;
    }

    /** Sums a side; empty when one act has a count in the unit and another of the same instrument has none. */
    private static Optional<Count> count(List<DiplomaticEvent> side, String unit) {
        List<DiplomaticEvent> counted = side.stream()
                .filter(event -> !quantities(event, unit).isEmpty())
                .toList();
        boolean incomplete = side.stream()
                .filter(event -> quantities(event, unit).isEmpty())
                .anyMatch(event -> counted.stream().anyMatch(other -> isLike(event, other)));
        return incomplete
                ? Optional.empty()
                : counted.stream().map(event -> hull(quantities(event, unit))).reduce(Count::plus);
    }

    private static boolean isLike(DiplomaticEvent one, DiplomaticEvent other) {
        return one.instrument().equals(other.instrument())
                && one.type().equals(other.type())
                && one.mode().equals(other.mode());
    }

    private static ImmutableList<Quantity> quantities(DiplomaticEvent event, String unit) {
        return event.quantities().stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .collect(ImmutableList.toImmutableList());
    }

    /** Several counts of one act are different reports of it ("10 or 12"), and not to be added. */
    private static Count hull(Collection<Quantity> reports) {
        return new Count(outermost(reports, Quantity::min, Math::min), outermost(reports, Quantity::max, Math::max));
    }

    private static OptionalLong outermost(
            Collection<Quantity> reports, Function<Quantity, OptionalLong> end, LongBinaryOperator outer) {
        boolean open = reports.stream().map(end).anyMatch(OptionalLong::isEmpty);
        return open
                ? OptionalLong.empty()
                : reports.stream().map(end).mapToLong(OptionalLong::getAsLong).reduce(outer);
    }

    private static Optional<MagnitudeRatio> ratio(String unit, Count above, Count below) {
        OptionalDouble lower = log(above.min(), below.max());
        OptionalDouble upper = log(above.max(), below.min());
        if (lower.isEmpty() && upper.isEmpty()) {
            return Optional.empty();
        }
        MagnitudeRatio.Builder ratio = MagnitudeRatio.builder().unit(unit);
        lower.ifPresent(ratio::lower);
        upper.ifPresent(ratio::upper);
        return Optional.of(ratio.build());
    }

    private static OptionalDouble log(OptionalLong above, OptionalLong below) {
        return above.orElse(0) > 0 && below.orElse(0) > 0
                ? OptionalDouble.of(Math.log((double) above.getAsLong() / below.getAsLong()))
                : OptionalDouble.empty();
    }
}
