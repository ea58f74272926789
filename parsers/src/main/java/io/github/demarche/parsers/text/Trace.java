package io.github.demarche.parsers.text;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Span;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** Why a sentence was coded as it was, and why it was not coded otherwise. */
@Value.Immutable
@DemarcheStyle
public abstract class Trace implements Serializable {
    private static final long serialVersionUID = 1;

    Trace() {}

    /** Returns where the sentence stands. */
    public abstract Span span();

    /** Returns the sentence. */
    public abstract String sentence();

    /** Returns its words with their Penn tags; empty for a sentence without an event word, which is not tagged. */
    public abstract String tags();

    /** Returns how its verbs were read: one line a verb with subject, object and what stands behind prepositions. */
    public abstract ImmutableList<String> grammar();

    /** Returns one line an event: what it was coded as, by which rule, from which words. */
    public abstract ImmutableList<String> coded();

    /** Returns one line an event word that was not coded, or a sense that was passed over: the first condition that failed. */
    public abstract ImmutableList<String> notCoded();

    static Builder builder() {
        return new Builder();
    }

    /** Returns the trace for people to read. */
    @Override
    public final String toString() {
        Joiner lines = Joiner.on("\n    ");
        StringBuilder text = new StringBuilder(sentence()).append('\n');
        section(text, "coded", coded(), lines);
        section(text, "not coded", notCoded(), lines);
        section(text, "grammar", grammar(), lines);
        return text.append("  tags\n    ").append(tags()).append('\n').toString();
    }

    private static void section(StringBuilder text, String title, ImmutableList<String> content, Joiner lines) {
        text.append("  ").append(title).append("\n    ");
        text.append(content.isEmpty() ? "nothing" : lines.join(content)).append('\n');
    }

    /** Builds traces. */
    static final class Builder extends ImmutableTrace.Builder {
        Builder() {}
    }
}
