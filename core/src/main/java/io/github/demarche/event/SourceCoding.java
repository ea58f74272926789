package io.github.demarche.event;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a dataset said of an event, exactly as it said it. Nothing in it is derived: what Demarche makes of it stands in
 * the event's own fields.
 */
@Value.Immutable
@DemarcheStyle
public abstract class SourceCoding implements Serializable {
    private static final long serialVersionUID = 1;

    SourceCoding() {}

    /** Returns the coding scheme, such as {@code CAMEO}, {@code WEIS}, {@code PLOVER}, {@code ICB}. */
    @Value.Parameter
    public abstract String scheme();

    /** Returns the event code as it stood, leading zeros and all; empty text if the source left it empty. */
    @Value.Parameter
    public abstract String code();

    /** Returns the source's other values by their column names, in the order of the columns. */
    @Value.Parameter
    public abstract ImmutableMap<String, String> values();

    /** Returns a coding without further values. */
    public static SourceCoding of(String scheme, String code) {
        return of(scheme, code, ImmutableMap.of());
    }

    /** Returns a coding with further values by their column names; the map is taken as it is. */
    public static SourceCoding of(String scheme, String code, ImmutableMap<String, String> values) {
        // Seen as a mere map, so that this method does not call itself.
        Map<String, String> asMap = values;
        return ImmutableSourceCoding.of(scheme, code, asMap);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds source codings. */
    public static final class Builder extends ImmutableSourceCoding.Builder {
        Builder() {}
    }
}
