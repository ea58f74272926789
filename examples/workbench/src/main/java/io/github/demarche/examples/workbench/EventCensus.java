package io.github.demarche.examples.workbench;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.Hostility;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
        String code = code(event);
        if (!code.isEmpty()) {
            codes.add(code);
        }
        hostility.merge(event.hostility(), 1L, Long::sum);
        withoutActor += event.actors().isEmpty() ? 1 : 0;
        withoutRecipient += event.recipients().isEmpty() ? 1 : 0;
        event.actors().forEach(actor -> actors.add(name(actor)));
        event.recipients().forEach(actor -> recipients.add(name(actor)));
        addDate(event);
        addDyads(event);
    }

    /** Returns the code as the data have it, or else the CAMEO code; empty if there is none. */
    private static String code(DiplomaticEvent event) {
        for (SourceCoding coding : event.codings()) {
            if (!coding.code().isEmpty()) {
                return coding.code();
            }
        }
        return event.cameo().map(code -> code.code()).orElse("");
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
        boolean counts = event.hostility() != Hostility.NEUTRAL && event.day().isPresent();
        List<Party> sources = parties(event.actors(), event);
        List<Party> targets = parties(event.recipients(), event);
        boolean between = false;
        for (Party source : sources) {
            for (Party target : targets) {
                if (source.label().equals(target.label())) {
                    continue;
                }
                dyads.add(source.label() + ">" + target.label());
                // Timing can join hostile or conciliatory acts on a known day between two different states.
                if (counts && source.isState() && target.isState()) {
                    between = true;
                    direct(source.label(), target.label());
                }
            }
        }
        usable += between ? 1 : 0;
    }

    /** Who acts or is acted upon: the code of the state that an actor acts for, or else the actor's own code or name. */
    private record Party(String label, boolean isState) {}

    /** Files have millions of events, nearly all with one party a side. */
    private static List<Party> parties(Set<Actor> side, DiplomaticEvent event) {
        if (side.size() == 1) {
            return List.of(party(side.iterator().next(), event));
        }
        return side.stream().map(actor -> party(actor, event)).distinct().toList();
    }

    private static Party party(Actor actor, DiplomaticEvent event) {
        Optional<LocalDate> day = event.day();
        Optional<Country> principal = day.isPresent() ? actor.principal(day.get()) : actor.principal();
        return principal.isPresent() ? new Party(principal.get().code(), true) : new Party(name(actor), false);
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
