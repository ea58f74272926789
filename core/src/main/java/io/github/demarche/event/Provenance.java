package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Where an event was reported: spans of a document, or a row of a dataset; and the rule that coded it. One event may
 * have several, the first being the one that its id is made from.
 */
@Value.Immutable
@DemarcheStyle
public abstract class Provenance implements Serializable {
    private static final long serialVersionUID = 1;

    Provenance() {}

    /** Returns the id of the document, or the name of the dataset. */
    @Value.Parameter
    public abstract String source();

    /** Returns the version of the dataset; empty for documents. */
    @Value.Parameter
    public abstract Optional<String> version();

    /** Returns the spans of the words that tell the event, the one that names the act first; empty for rows. */
    public abstract ImmutableList<Span> spans();

    /** Returns the row, as the dataset's own key or its number from 1; empty for documents. */
    @Value.Parameter
    public abstract Optional<String> row();

    /** Returns which of the events told by the same words this is, from 0. */
    @Value.Default
    public int ordinal() {
        return 0;
    }

    /** Returns the words of the first span, where the text was at hand. */
    public abstract Optional<String> text();

    /** Returns the sentence that the words stand in, where the text was at hand. */
    public abstract Optional<Span> sentence();

    /** Returns the rule that coded the event; empty when a dataset's own coding was taken. */
    public abstract Optional<Rule> rule();

    /**
     * Returns whether the words only refer to the act, as to one told elsewhere: as what a statement is about, or as place,
     * time or reason of another act ("condemned <i>the raid</i>", "after Mali <i>raided</i>"). False by default.
     */
    @Value.Default
    public boolean inPassing() {
        return false;
    }

    /** Returns the number of the story within the document, from 0; empty when nobody divided it. */
    public abstract OptionalLong story();

    /** Returns a place in a document. */
    public static Provenance inDocument(String document, Span span) {
        return builder().source(document).addSpans(span).build();
    }

    /** Returns a row of a dataset. */
    public static Provenance inRow(String dataset, String version, String row) {
        return ImmutableProvenance.of(dataset, Optional.of(version), Optional.of(row));
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!source().isBlank(), "a provenance needs the document or dataset that it speaks of");
        checkArgument(
                spans().isEmpty() == row().isPresent(),
                "a provenance has either spans of a document or a row of a dataset, was spans %s, row %s",
                spans(),
                row());
        checkArgument(ordinal() >= 0, "ordinal must be zero or more, was %s", ordinal());
    }

    /** Builds provenances. */
    public static final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
