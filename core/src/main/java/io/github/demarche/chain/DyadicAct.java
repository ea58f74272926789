package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What timing needs to know of one party's act against one other: an event, or one pair of a joint event, without its
 * words and sources. Small enough for a file of 10^8 rows. Immutable.
 *
 * <pre>{@code
 * DyadicAct act = DyadicAct.of("row-17", LocalDate.of(1983, 5, 4), "ISR", "SYR", EventType.THREATEN);
 * DyadicAct.from(event).size(); // 4 for an act of two states against two
 * }</pre>
 */
public final class DyadicAct implements Serializable {
    private static final long serialVersionUID = 1;

    /** The day of an act without a date. */
    private static final int NO_DAY = Integer.MIN_VALUE;

    /** No day is further from 1970, so that days can be added and subtracted. */
    private static final int FURTHEST = 1 << 29;

    /** By last day, then id; the rest makes the order total, so that no order of arrival can show. */
    static final Comparator<DyadicAct> ORDER = Comparator.comparingInt((DyadicAct act) -> act.lastDay)
            .thenComparing(DyadicAct::id)
            .thenComparing(act -> act.actor)
            .thenComparing(act -> act.recipient)
            .thenComparingInt(act -> act.firstDay)
            .thenComparing(DyadicAct::status)
            .thenComparing(DyadicAct::hostility)
            .thenComparing(act -> String.valueOf(act.type))
            .thenComparing(act -> String.valueOf(act.mode))
            .thenComparing(act -> String.valueOf(act.instrument));

    private final String id;
    private final int firstDay;
    private final int lastDay;
    private final String actor;
    private final String recipient;
    private final boolean byFirst;
    private final Hostility hostility;
    private final Status status;
    private final @Nullable EventType type;
    private final @Nullable Mode mode;
    private final @Nullable Instrument instrument;

    private DyadicAct(
            String id,
            int firstDay,
            int lastDay,
            String actor,
            String recipient,
            Hostility hostility,
            Status status,
            @Nullable EventType type,
            @Nullable Mode mode,
            @Nullable Instrument instrument) {
        checkArgument(!id.isBlank(), "an act needs an id, was '%s'", id);
        this.id = id;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.actor = actor;
        this.recipient = recipient;
        this.hostility = hostility;
        this.status = status;
        this.type = type;
        this.mode = mode;
        this.instrument = instrument;
        this.byFirst = actor.compareTo(recipient) < 0;
    }

    /**
     * Returns a realised act of that type; its hostility is the type's.
     *
     * @param actor the party that acts, as {@link Dyad} names it; empty when not known
     * @param recipient the party acted upon; empty when not known
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public static DyadicAct of(String id, LocalDate day, String actor, String recipient, EventType type) {
        int number = number(day);
        return new DyadicAct(id, number, number, actor, recipient, type.hostility(), Status.OCCURRED, type, null, null);
    }

    /**
     * Returns a realised act of which only the hostility is known.
     *
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public static DyadicAct of(String id, LocalDate day, String actor, String recipient, Hostility hostility) {
        int number = number(day);
        return new DyadicAct(id, number, number, actor, recipient, hostility, Status.OCCURRED, null, null, null);
    }

    /**
     * Returns what an event is between each of its actors and each of its recipients: one act a pair of parties, sorted by
     * them, and none of a party against itself unless there is no other. Of an event with a side missing, one act without
     * that side. The days are those of the event's clock. A renewed measure counts as neutral: it is no new provocation.
     */
    public static ImmutableList<DyadicAct> from(DiplomaticEvent event) {
        Set<String> actors = Parties.actors(event);
        Set<String> recipients = Parties.recipients(event);
        if (actors.isEmpty() || recipients.isEmpty()) {
            return ImmutableList.of(of(event, any(actors), any(recipients)));
        }
        ImmutableList.Builder<DyadicAct> acts = ImmutableList.builder();
        boolean alone = true;
        for (String actor : actors) {
            for (String recipient : recipients) {
                if (!actor.equals(recipient)) {
                    acts.add(of(event, actor, recipient));
                    alone = false;
                }
            }
        }
        return alone ? ImmutableList.of(of(event, any(actors), any(recipients))) : acts.build();
    }

    private static String any(Set<String> parties) {
        return parties.stream().findFirst().orElse("");
    }

    private static DyadicAct of(DiplomaticEvent event, String actor, String recipient) {
        Optional<EventDate> clock = event.clock();
        boolean renewed = event.phase().filter(phase -> phase == Phase.RENEWED).isPresent();
        return new DyadicAct(
                event.id(),
                clock.map(date -> number(date.start())).orElse(NO_DAY),
                clock.map(date -> number(date.end())).orElse(NO_DAY),
                actor,
                recipient,
                renewed ? Hostility.NEUTRAL : event.hostility(),
                event.status(),
                event.type().orElse(null),
                event.mode().orElse(null),
                event.instrument().orElse(null));
    }

    /** Returns the days since 1970-01-01; dates a million years away are all one. */
    static int number(LocalDate day) {
        return Ints.constrainToRange(Ints.saturatedCast(day.toEpochDay()), -FURTHEST, FURTHEST);
    }

    /** Returns the id of the event. */
    public String id() {
        return id;
    }

    /** Returns the party that acts; empty when not known. */
    public Optional<String> actor() {
        return Optional.of(actor).filter(party -> !party.isEmpty());
    }

    /** Returns the party acted upon; empty when not known. */
    public Optional<String> recipient() {
        return Optional.of(recipient).filter(party -> !party.isEmpty());
    }

    /** Returns the two parties; empty when one is not known, or both are the same. It is the key to partition by. */
    public Optional<Dyad> dyad() {
        return actor.isEmpty() || recipient.isEmpty() || actor.equals(recipient)
                ? Optional.empty()
                : Optional.of(Dyad.of(actor, recipient));
    }

    /** Returns the first day on which it may have been; empty without a date. */
    public Optional<LocalDate> firstDay() {
        return firstDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstDay));
    }

    /** Returns the last day on which it may have been, the first for a date told to the day; empty without a date. */
    public Optional<LocalDate> lastDay() {
        return lastDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay));
    }

    /** Returns whether it is hostile; always neutral for the renewal of a measure. */
    public Hostility hostility() {
        return hostility;
    }

    /** Tells whether it is hostile. */
    public boolean isHostile() {
        return hostility == Hostility.HOSTILE;
    }

    /** Returns how real it is. */
    public Status status() {
        return status;
    }

    /** Returns the PLOVER type; empty when not known. */
    public Optional<EventType> type() {
        return Optional.ofNullable(type);
    }

    /** Returns the PLOVER mode; empty when not known. */
    public Optional<Mode> mode() {
        return Optional.ofNullable(mode);
    }

    /** Returns the diplomatic measure; empty when not known. */
    public Optional<Instrument> instrument() {
        return Optional.ofNullable(instrument);
    }

    boolean isDated() {
        return firstDay != NO_DAY;
    }

    int firstNumber() {
        return firstDay;
    }

    int lastNumber() {
        return lastDay;
    }

    String actorName() {
        return actor;
    }

    /** Tells whether the actor is the first party of the dyad, in the order of their names. */
    boolean isByFirst() {
        return byFirst;
    }

    String recipientName() {
        return recipient;
    }

    /** Tells whether type, mode and instrument are the same, known or not. */
    boolean isLike(DyadicAct other) {
        return type == other.type && mode == other.mode && Objects.equals(instrument, other.instrument);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DyadicAct that && ORDER.compare(this, that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lastDay, actor, recipient);
    }

    /** Returns the id, the parties, the day and the kind, such as {@code row-17 ISR>SYR 1983-05-04 THREATEN}. */
    @Override
    public String toString() {
        String day =
                firstDay == NO_DAY ? "undated" : LocalDate.ofEpochDay(firstDay).toString();
        return id + " " + actor + ">" + recipient + " " + day + " " + (type == null ? hostility : type);
    }
}
