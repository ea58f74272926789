package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The acts by which one side answers the same provocations in the same way, taken together: ten expulsions and a ban are
 * one answer. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class ActPackage implements Serializable {
    ActPackage() {}

    /** Returns the actors of the first act; the others have the same principals. */
    public abstract ImmutableSet<Actor> actors();

    /** Returns how the acts answer. */
    public abstract Relation relation();

    /** Returns whom they are for when that is not the responder. */
    public abstract Optional<Actor> onBehalfOf();

    /** Returns what is answered, at least one act, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> provocations();

    /** Returns the acts that answer, at least one, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> acts();

    /** Returns the links between the two, in the view's order. */
    public abstract ImmutableList<ResponseLink> links();

    static Builder builder() {
        return new Builder();
    }

    /** Builds packages. */
    static final class Builder extends ImmutableActPackage.Builder {
        Builder() {}
    }
}
