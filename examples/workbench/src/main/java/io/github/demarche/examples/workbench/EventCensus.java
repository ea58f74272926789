package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.chain.Parties;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.Hostility;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what events are about, in one pass and bounded memory. */
final class EventCensus {
    private static final int FORWARD = 1;
    private static final int BACKWARD = 2;

    final Commonest actors = new Commonest();
    final Commonest recipients = new Commonest();
    final Commonest dyads = new Commonest();
    final Commonest types = new Commonest();
    final Commonest codes = new Commonest();
    final Map<Hostility, Long> hostility = new EnumMap<>(Hostility.class);
    long events;
    long withoutType;
    long withoutActor;
    long withoutRecipient;
    long withoutDate;
    long imprecise;
    long usable;

    private final Map<String, Integer> directions = new HashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(DiplomaticEvent event) {
        events++;
        event.type().ifPresentOrElse(type -> types.add(type.name()), () -> withoutType++);
        event.codings().stream()
                .map(SourceCoding::code)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .or(() -> event.cameo().map(code -> code.code()))
                .ifPresent(codes::add);
        hostility.merge(event.hostility(), 1L, Long::sum);
        withoutActor += event.actors().isEmpty() ? 1 : 0;
        withoutRecipient += event.recipients().isEmpty() ? 1 : 0;
        event.actors().forEach(actor -> actors.add(name(actor)));
        event.recipients().forEach(actor -> recipients.add(name(actor)));
        addDate(event);
        addDyads(event);
        addUse(event);
    }

    private static String name(Actor actor) {
        return actor.code().map(ActorCode::value).orElseGet(actor::name);
    }

    private void addDate(DiplomaticEvent event) {
        Optional<EventDate> date = event.clock();
        if (date.isEmpty()) {
            withoutDate++;
            return;
        }
        imprecise += date.get().isDay() ? 0 : 1;
        LocalDate start = date.get().start();
        LocalDate end = date.get().end();
        first = first == null || start.isBefore(first) ? start : first;
        last = last == null || end.isAfter(last) ? end : last;
    }

    private void addDyads(DiplomaticEvent event) {
        ImmutableSortedSet<String> sources = Parties.actors(event);
        ImmutableSortedSet<String> targets = Parties.recipients(event);
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    dyads.add(source + ">" + target);
                }
            }
        }
    }

    /** Timing can join hostile or conciliatory acts on a known day between two different states. */
    private void addUse(DiplomaticEvent event) {
        if (event.hostility() == Hostility.NEUTRAL || event.day().isEmpty()) {
            return;
        }
        Set<Country> sources = event.actorPrincipals();
        Set<Country> targets = event.recipientPrincipals();
        boolean between = false;
        for (Country source : sources) {
            for (Country target : targets) {
                if (!source.equals(target)) {
                    between = true;
                    direct(source.code(), target.code());
                }
            }
        }
        usable += between ? 1 : 0;
    }

    private void direct(String source, String target) {
        boolean forward = source.compareTo(target) < 0;
        String dyad = forward ? source + "|" + target : target + "|" + source;
        if (directions.size() < Commonest.MOST || directions.containsKey(dyad)) {
            directions.merge(dyad, forward ? FORWARD : BACKWARD, (one, other) -> one | other);
        }
    }

    /** Returns the first day, or the first day of a longer span; empty if no event has a date. */
    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** Returns the last day. */
    Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Returns the number of pairs of states between which a usable act was done. */
    int usableDyads() {
        return directions.size();
    }

    /** Returns the number of pairs of states of which each did something usable to the other. */
    long reciprocalDyads() {
        return directions.values().stream()
                .filter(both -> both == (FORWARD | BACKWARD))
                .count();
    }

    /** Returns how many of the events are so, in per cent. */
    double percent(long part) {
        return events == 0 ? 0 : 100.0 * part / events;
    }
}
