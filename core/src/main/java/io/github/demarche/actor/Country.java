package io.github.demarche.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A state or territory that acts in international affairs, with the codes under which the field's datasets know it.
 *
 * <p>The table that ships covers ISO 3166-1, the states that have ceased to exist since 1945, and disputed
 * territories that act in the news. It is open: {@link #builder()} makes a country that it lacks.
 *
 * <pre>{@code
 * Country.of("SUN").existsAt(LocalDate.of(1995, 1, 1)); // false
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
@SuppressWarnings("immutables:from") // the builder's from(…) sets the attribute of that name, and copies nothing
public abstract class Country implements Comparable<Country>, Serializable {
    private static final long serialVersionUID = 1;

    Country() {}

    /** Returns the three-letter code that Demarche uses: ISO 3166-1 alpha-3 where there is one, else user-assigned. */
    public abstract String code();

    /** Returns the usual English short name. */
    public abstract String name();

    /** Returns the first day on which the state existed under this code; empty when before 1946 or not recorded. */
    public abstract Optional<LocalDate> from();

    /** Returns the first day on which the state no longer existed under this code; empty while it exists. */
    public abstract Optional<LocalDate> until();

    /** Returns the ISO 3166-1 alpha-3 code, present or withdrawn; empty when ISO never assigned one. */
    public abstract Optional<String> iso3();

    /** Returns the ISO 3166-1 alpha-2 code. */
    public abstract Optional<String> iso2();

    /** Returns the Correlates of War state number. */
    public abstract OptionalInt cow();

    /** Returns the Gleditsch–Ward state number. */
    public abstract OptionalInt gleditschWard();

    /** Tells whether the state existed on {@code date}. */
    public final boolean existsAt(LocalDate date) {
        return from().map(first -> !date.isBefore(first)).orElse(true)
                && until().map(date::isBefore).orElse(true);
    }

    /** Returns all countries of the table, in the order of their codes. */
    public static ImmutableList<Country> all() {
        return CountryTable.STANDARD.all();
    }

    /**
     * Returns the country of that code.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public static Country of(String code) {
        Optional<Country> country = find(code);
        checkArgument(country.isPresent(), "no country has the code '%s'; codes are ISO 3166-1 alpha-3", code);
        return country.get();
    }

    /** Returns the country of that code, or empty if the table has none. */
    public static Optional<Country> find(String code) {
        return CountryTable.STANDARD.find(code);
    }

    /** Returns the country with that Correlates of War number on {@code date}, or empty. */
    public static Optional<Country> findByCow(int number, LocalDate date) {
        return all().stream()
                .filter(country -> country.cow().equals(OptionalInt.of(number)) && country.existsAt(date))
                .findFirst();
    }

    /** Returns the country with that Gleditsch–Ward number on {@code date}, or empty. */
    public static Optional<Country> findByGleditschWard(int number, LocalDate date) {
        return all().stream()
                .filter(country -> country.gleditschWard().equals(OptionalInt.of(number)) && country.existsAt(date))
                .findFirst();
    }

    /** Returns a builder for a country that the table lacks. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                code().length() == 3 && code().chars().allMatch(letter -> letter >= 'A' && letter <= 'Z'),
                "country code must be three capitals, was '%s'",
                code());
        checkArgument(!name().isBlank(), "country %s needs a name", code());
        if (from().isPresent() && until().isPresent()) {
            checkArgument(
                    until().get().isAfter(from().get()),
                    "country %s must end after it begins; it ends on %s and begins on %s",
                    code(),
                    until().get(),
                    from().get());
        }
    }

    @Override
    public final int compareTo(Country other) {
        return code().compareTo(other.code());
    }

    /** Builds countries that the table lacks. */
    public static final class Builder extends ImmutableCountry.Builder {
        Builder() {}
    }
}
