package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import org.immutables.value.Value;

/** A field of a dataset in which its coders point from the response to the provocation. */
@Value.Immutable
@DemarcheStyle
public abstract non-sealed class CodedPointer implements LinkEvidence {
    CodedPointer() {}

    /** Returns the name of the dataset, with its version where it has one; not blank. */
    public abstract String dataset();

    /** Returns the field, by its column name; not blank. */
    public abstract String field();

    /** Returns what the field holds, as it stands. */
    public abstract String value();

    /** Returns {@link Tier#STATED}. */
    @Override
    public final Tier tier() {
        return Tier.STATED;
    }

    @Override
    public final String explain() {
        return dataset() + " codes " + field() + " = " + value();
    }

    /**
     * Returns a pointer.
     *
     * @throws IllegalArgumentException if {@code dataset} or {@code field} is blank
     */
    public static CodedPointer of(String dataset, String field, String value) {
        return builder().dataset(dataset).field(field).value(value).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!dataset().isBlank(), "a coded pointer needs the name of its dataset");
        checkArgument(!field().isBlank(), "a coded pointer into %s needs the name of its field", dataset());
    }

    /** Builds coded pointers. */
    public static final class Builder extends ImmutableCodedPointer.Builder {
        Builder() {}
    }
}
