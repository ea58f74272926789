package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** What one source says where sources disagree. Immutable. */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class CrosswalkReading implements Serializable {
    CrosswalkReading() {}

    /**
     * Returns the reading.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static CrosswalkReading of(String source, String statement) {
        return ImmutableCrosswalkReading.of(source, statement);
    }

    /** Returns the table or manual that says so. */
    @Value.Parameter
    public abstract String source();

    /** Returns what it says: a value, a category or a short sentence. */
    @Value.Parameter
    public abstract String statement();

    @Value.Check
    void check() {
        checkArgument(!source().isBlank() && !statement().isBlank(), "a reading needs a source and a statement");
    }

    /** Returns source and statement, separated by a colon. */
    @Override
    public String toString() {
        return source() + ": " + statement();
    }
}
