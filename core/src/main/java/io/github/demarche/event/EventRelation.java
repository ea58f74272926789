package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How two events belong together without one being the answer to the other. Refers to events by id. */
@Value.Immutable
@DemarcheStyle
@SuppressWarnings("immutables:from") // the builder's from(…) sets the attribute of that name, and copies nothing
public abstract class EventRelation implements Serializable {
    private static final long serialVersionUID = 1;

    EventRelation() {}

    /** The kinds of relation. */
    public enum Kind {
        /** {@code from} is a speech act, {@code to} the act that it threatens, demands, promises, alleges, denies or refuses. */
        CONTENT,
        /** {@code from} is the condition under which {@code to} would happen. */
        ANTECEDENT,
        /** {@code from} happened {@link EventRelation#offsetDays()} after {@code to}; negative: before. */
        OFFSET,
        /** {@code from} is a part of the joint act {@code to}, and never added to it. */
        PART_OF
    }

    /** Returns the kind. */
    public abstract Kind kind();

    /** Returns the id of the first event, as the kind defines it. */
    public abstract String from();

    /** Returns the id of the second event. */
    public abstract String to();

    /** Returns the days from {@code to} to {@code from} for {@link Kind#OFFSET}; empty for the other kinds. */
    public abstract OptionalInt offsetDays();

    /** Returns where the text says so. */
    public abstract Optional<Span> span();

    /** Returns a relation without an offset. */
    public static EventRelation of(Kind kind, String from, String to) {
        return builder().kind(kind).from(from).to(to).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!from().equals(to()), "an event cannot stand in a relation to itself, was %s", from());
        checkArgument(
                (kind() == Kind.OFFSET) == offsetDays().isPresent(),
                "offsetDays belongs to OFFSET and to nothing else, was %s with %s",
                kind(),
                offsetDays());
    }

    /** Builds relations. */
    public static final class Builder extends ImmutableEventRelation.Builder {
        Builder() {}
    }
}
