package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Span;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** Where the sides of an event are named in the text. */
@Value.Immutable
@DemarcheStyle
public abstract class EventSpans implements Serializable {
    private static final long serialVersionUID = 1;

    EventSpans() {}

    /** Returns where the actors are named, in the order of {@code actors()}; pronouns count as names. */
    public abstract ImmutableList<Span> actors();

    /** Returns where the recipients are named, in the order of {@code recipients()}. */
    public abstract ImmutableList<Span> recipients();

    static EventSpans of(Iterable<Span> actors, Iterable<Span> recipients) {
        return ImmutableEventSpans.builder()
                .addAllActors(actors)
                .addAllRecipients(recipients)
                .build();
    }
}
