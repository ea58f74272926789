package io.github.demarche.parsers.dataset;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Which form a file has, and why. Immutable. */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class DetectedFormat implements Serializable {
    private static final long serialVersionUID = 1;

    DetectedFormat() {}

    /** Returns the form; empty if the file is of none that Demarche knows. */
    @Value.Parameter
    public abstract Optional<DatasetFormat> format();

    /** Returns why, in plain English: what in the file tells the form, or what was looked for in vain. */
    @Value.Parameter
    public abstract String reason();

    static DetectedFormat of(DatasetFormat format, String reason) {
        return ImmutableDetectedFormat.of(Optional.of(format), reason);
    }

    static DetectedFormat unknown(String reason) {
        return ImmutableDetectedFormat.of(Optional.empty(), reason);
    }

    /** Returns the format's id and the reason. */
    @Override
    public final String toString() {
        return format().map(DatasetFormat::id).orElse("unknown") + ": " + reason();
    }
}
