package io.github.demarche.actor;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One term in one office. */
@Value.Immutable
@DemarcheStyle
@SuppressWarnings("immutables:from") // the builder's from(…) sets the attribute of that name, and copies nothing
public abstract class Tenure implements Serializable {
    private static final long serialVersionUID = 1;

    Tenure() {}

    /** Returns the office, as a lower-case word of the lexicon such as {@code prime-minister}. */
    public abstract String office();

    /** Returns the first day in office, inclusive. */
    public abstract LocalDate from();

    /** Returns the day on which the term ended, exclusive; empty when it had not ended when the table was made. */
    public abstract Optional<LocalDate> until();

    /** Tells whether the term covers {@code date}. */
    public final boolean covers(LocalDate date) {
        return !date.isBefore(from()) && until().map(date::isBefore).orElse(true);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                until().map(end -> end.isAfter(from())).orElse(true),
                "term as %s must end after it begins on %s, ended on %s",
                office(),
                from(),
                until().orElse(null));
    }

    /** Builds terms. */
    public static final class Builder extends ImmutableTenure.Builder {
        Builder() {}
    }
}
