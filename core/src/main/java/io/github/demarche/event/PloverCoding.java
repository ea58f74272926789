package io.github.demarche.event;

import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The one category that PLOVER prints for a statement: type and status of an event told as one type. An announced
 * expulsion is a threat, a promise of aid an agreement, a refusal to sanction an agreement, a halted shipment of aid a
 * sanction.
 *
 * <p>The rules are those of the PLOVER 2021 manual and of the modality table of Zero-Shot-PLOVER (ACL 2024).
 *
 * <pre>{@code
 * PloverCoding.of(event).map(PloverCoding::type); // THREATEN for "will expel"
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class PloverCoding implements Serializable {
    private static final long serialVersionUID = 1;

    PloverCoding() {}

    /** Returns the type that PLOVER would print. */
    public abstract EventType type();

    /** Returns the mode, where the printed type still has the act's. */
    public abstract Optional<Mode> mode();

    /**
     * Returns the category of {@code event}; empty when it has no type, when it is negated without being refused ("did not
     * expel"), and when it is only thought of or asked for: then it is the speech act that PLOVER prints.
     */
    public static Optional<PloverCoding> of(DiplomaticEvent event) {
        return event.type().flatMap(type -> PloverRules.category(type, event.mode(), event.status()));
    }

    /** Returns the category of an act of that type, mode and status, by the same rules. */
    public static Optional<PloverCoding> of(EventType type, Optional<Mode> mode, Status status) {
        return PloverRules.category(type, mode, status);
    }

    static PloverCoding of(EventType type, Optional<Mode> mode) {
        return builder().type(type).mode(mode.filter(type.modes()::contains)).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds categories. */
    static final class Builder extends ImmutablePloverCoding.Builder {
        Builder() {}
    }
}
