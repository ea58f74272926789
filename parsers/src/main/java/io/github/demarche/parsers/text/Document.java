package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A text to be parsed, with the day on which it was published, against which its dates are read. */
@Value.Immutable
@DemarcheStyle
public abstract class Document implements Serializable {
    private static final long serialVersionUID = 1;

    Document() {}

    /** Returns the id, which the ids of its events are made from; not blank. */
    public abstract String id();

    /** Returns the text; all offsets are those of this {@code String}. */
    public abstract String text();

    /** Returns the day of publication; without it, dates that refer to it stay unknown. */
    public abstract Optional<LocalDate> published();

    /** Returns a document without a date. */
    public static Document of(String id, String text) {
        return builder().id(id).text(text).build();
    }

    /** Returns a document published on {@code published}. */
    public static Document of(String id, String text, LocalDate published) {
        return builder().id(id).text(text).published(published).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!id().isBlank(), "a document needs an id");
    }

    /** Builds documents. */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
