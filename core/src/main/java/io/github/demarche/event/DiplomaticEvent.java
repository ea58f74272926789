package io.github.demarche.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One act: who did what to whom, when, how real it is, who says so, and where that is written. Immutable.
 *
 * <p>Type, mode and instrument name the act; the status says how real it is; the claims say who holds it so. What a
 * source leaves out may be missing: a recipient, a date, even a type. What cannot be true cannot be built.
 *
 * <pre>{@code
 * DiplomaticEvent expulsion = DiplomaticEvent.builder()
 *         .addActors(State.of("RUS"))
 *         .addRecipients(State.of("USA"))
 *         .type(EventType.SANCTION)
 *         .mode(Mode.EXPEL)
 *         .instrument(Instrument.EXPULSION)
 *         .status(Status.OCCURRED)
 *         .addQuantities(Quantity.of(10, "diplomats"))
 *         .addDates(EventDate.on(LocalDate.of(2021, 4, 16)))
 *         .addMentions(Provenance.inDocument("wire-1", Span.of(0, 38)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class DiplomaticEvent implements Serializable {
    private static final long serialVersionUID = 1;

    /** Most events have no other claim, and share this one. */
    private static final ImmutableList<Claim> BY_NARRATOR = ImmutableList.of(Claim.byNarrator());

    DiplomaticEvent() {}

    /** A part of an event that context, or a table, supplied and its source did not say. */
    public enum Slot {
        /** The actors. */
        ACTOR,
        /** The recipients. */
        RECIPIENT,
        /** The dates. */
        DATE,
        /** That the act is one between these two sides: it is the nearest that is told where that relation was asked for. */
        RELATION,
        /** Type, mode and contexts: a crosswalk derived them from the dataset's code, which is of another scheme. */
        TYPE
    }

    /**
     * Returns the id: unless given, a hash of where the event was first reported, never of what was understood. A better
     * lexicon changes the coding and not the id.
     */
    @Value.Default
    public String id() {
        checkArgument(!mentions().isEmpty(), "an event needs an id, or a mention to make it from; both are missing");
        return EventIds.of(mentions().get(0));
    }

    /** Returns who did it, in the order of the text: several for a joint act, none when the source names nobody. */
    public abstract ImmutableSet<Actor> actors();

    /** Returns to whom it was done, in the order of the text; empty when the source names nobody. */
    public abstract ImmutableSet<Actor> recipients();

    /** Returns the PLOVER type; empty for a mere statement, and for an act of which only its hostility is told. */
    public abstract Optional<EventType> type();

    /** Returns the PLOVER mode, one of its type's; empty where the source is not that precise. */
    public abstract Optional<Mode> mode();

    /** Returns the PLOVER contexts, in the order of the enum. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Context> contexts();

    /** Returns the diplomatic measure below the mode. */
    public abstract Optional<Instrument> instrument();

    /** Returns the phase of the measure; a renewal is no new provocation. */
    public abstract Optional<Phase> phase();

    /** Returns the CAMEO code, as fine as the source allows. */
    public abstract Optional<CameoCode> cameo();

    /** Returns whether the act is hostile; by default that of the type, and neutral without one. */
    @Value.Default
    public Hostility hostility() {
        return type().map(EventType::hostility).orElse(Hostility.NEUTRAL);
    }

    /** Returns how real the act is; {@link Status#OCCURRED} by default. */
    @Value.Default
    public Status status() {
        return Status.OCCURRED;
    }

    /** Returns who says so; the narrator's plain assertion when none is given. */
    @Value.Default
    public ImmutableList<Claim> claims() {
        return BY_NARRATOR;
    }

    /** Returns the numbers that the source gives, in the order of the text. */
    public abstract ImmutableList<Quantity> quantities();

    /** Returns the dates of the act, in the order of the text; empty when none is known. */
    public abstract ImmutableList<EventDate> dates();

    /** Returns the places named as where it happened, in the words of the text. */
    public abstract ImmutableList<String> places();

    /** Returns what was filled in from context. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Slot> inferred();

    /** Returns what datasets said, verbatim. */
    public abstract ImmutableList<SourceCoding> codings();

    /** Returns where the event is reported, the report that the id is made from first. */
    public abstract ImmutableList<Provenance> mentions();

    /** Tells whether the act is hostile. */
    public final boolean isHostile() {
        return hostility() == Hostility.HOSTILE;
    }

    /** Returns the first date with that basis. */
    public final Optional<EventDate> date(EventDate.Basis basis) {
        return dates().stream().filter(date -> date.basis() == basis).findFirst();
    }

    /**
     * Returns the date by which the act is ordered in a chain: for an act not realised, when it was said; for a covert
     * act, when it was attributed or else disclosed; for all others when it occurred, was announced, takes effect. Empty
     * when no date is known.
     */
    public final Optional<EventDate> clock() {
        return EventClock.of(this);
    }

    /**
     * Returns how cooperative or conflictual the act is on a scale, by the code that the scale scores: the CAMEO code, the
     * first WEIS code among the codings, or type and mode. Empty when the event has no such code or the scale no value for
     * it; no value is taken from a neighbouring code.
     */
    public final Optional<Intensity> intensity(IntensityScale scale) {
        return EventIntensity.of(this, scale);
    }

    /** Returns the day on which principals are looked up: the first day of {@link #clock()}, or empty. */
    public final Optional<LocalDate> day() {
        return clock().map(EventDate::start);
    }

    /** Returns the states that the actors act for at the time, in their order; members of collectives are not among them. */
    public final ImmutableSet<Country> actorPrincipals() {
        return principals(actors());
    }

    /** Returns the states that the recipients act for at the time, in their order. */
    public final ImmutableSet<Country> recipientPrincipals() {
        return principals(recipients());
    }

    private ImmutableSet<Country> principals(Set<Actor> side) {
        Optional<LocalDate> day = day();
        return side.stream()
                .flatMap(actor -> day.map(actor::principal).orElseGet(actor::principal).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the CAMEO-style product of the sides, one event a pair, each with this event's id: what a dyadic dataset
     * would hold. Both sides of a joint act without a recipient are paired with each other, in both directions; an act
     * with one side alone stays as it is.
     */
    public final ImmutableList<DiplomaticEvent> expandDyads() {
        Set<Actor> targets = recipients().isEmpty() && actors().size() > 1 ? actors() : recipients();
        if (actors().isEmpty() || targets.isEmpty()) {
            return ImmutableList.of(this);
        }
        return Sets.cartesianProduct(actors(), targets).stream()
                .filter(pair -> !pair.get(0).equals(pair.get(1)))
                .map(pair -> withSides(pair.get(0), pair.get(1)))
                .collect(ImmutableList.toImmutableList());
    }

    private DiplomaticEvent withSides(Actor actor, Actor recipient) {
        return toBuilder()
                .id(id())
                .actors(ImmutableSet.of(actor))
                .recipients(ImmutableSet.of(recipient))
                .build();
    }

    /** Returns a builder that holds this event's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                mode().isEmpty() || type().isPresent(), "mode %s needs a type to be a mode of", mode().orElse(null));
        if (mode().isPresent()) {
            checkArgument(
                    type().orElseThrow().modes().contains(mode().get()),
                    "mode must be one of %s for type %s, was %s",
                    type().get().modes(),
                    type().get(),
                    mode().get());
        }
        checkArgument(
                phase().isEmpty() || instrument().isPresent(),
                "phase %s needs an instrument to be a phase of",
                phase().orElse(null));
        checkArgument(
                type().isEmpty() || hostility() == type().get().hostility(),
                "hostility of type %s is %s, was %s; leave it out where there is a type",
                type().orElse(null),
                type().map(EventType::hostility).orElse(null),
                hostility());
        checkArgument(!claims().isEmpty(), "claims must not be empty; leave them out for the narrator's assertion");
        checkArgument(!id().isBlank(), "id must not be blank");
    }

    /** Builds events. */
    public static final class Builder extends ImmutableDiplomaticEvent.Builder {
        Builder() {}
    }
}
