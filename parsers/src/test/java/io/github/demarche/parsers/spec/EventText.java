package io.github.demarche.parsers.spec;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.Context;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Writes events in the notation of the specification files. */
final class EventText {
    private EventText() {}

    static String of(DiplomaticEvent event) {
        StringBuilder text = new StringBuilder(type(event));
        event.instrument().ifPresent(instrument -> text.append(' ').append(instrument.name()));
        event.phase().ifPresent(phase -> text.append(':').append(phase));
        text.append("  ").append(actors(event.actors())).append(" -> ").append(actors(event.recipients()));
        text.append("  ").append(event.status());
        if (!event.contexts().isEmpty()) {
            text.append("  ").append(contexts(event));
        }
        if (!event.quantities().isEmpty()) {
            text.append("  ").append(quantities(event));
        }
        if (!dates(event).isEmpty()) {
            text.append("  ").append(dates(event));
        }
        if (event.claims().stream().anyMatch(claim -> !claim.equals(Claim.byNarrator()))) {
            text.append("  ").append(claims(event));
        }
        return text + "  \"" + event.mentions().get(0).text().orElse("").replace('\n', ' ') + "\"";
    }

    /** Returns {@code TYPE/mode}, or the hostility of an act without a type. */
    static String type(DiplomaticEvent event) {
        return event.type()
                .map(type -> type.name()
                        + event.mode().map(mode -> "/" + mode.code()).orElse(""))
                .orElse(event.hostility().name());
    }

    static ImmutableList<String> actors(Collection<Actor> actors) {
        return actors.stream().map(EventText::actor).collect(ImmutableList.toImmutableList());
    }

    /** Returns the code of an actor that has one, else its words. */
    static String actor(Actor actor) {
        return actor.code().map(Object::toString).orElse(actor.name());
    }

    static ImmutableList<String> contexts(DiplomaticEvent event) {
        return event.contexts().stream().map(Context::code).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> quantities(DiplomaticEvent event) {
        return event.quantities().stream().map(EventText::quantity).collect(ImmutableList.toImmutableList());
    }

    /** Returns {@code 10 diplomats}, or {@code 21.. officials} for a number without an upper end. */
    private static String quantity(Quantity quantity) {
        String number = quantity.isExact() ? end(quantity.min()) : end(quantity.min()) + ".." + end(quantity.max());
        return number + " " + quantity.unit();
    }

    private static String end(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** Returns the dates that the text tells; that of the report is none. */
    static ImmutableList<String> dates(DiplomaticEvent event) {
        return event.dates().stream()
                .filter(date -> date.basis() != EventDate.Basis.REPORTED)
                .map(EventText::date)
                .collect(ImmutableList.toImmutableList());
    }

    private static String date(EventDate date) {
        String days = switch (date.precision()) {
            case DAY -> date.start().toString();
            case MONTH -> date.start().toString().substring(0, 7);
            case YEAR -> date.start().toString().substring(0, 4);
            default -> interval(date.start(), date.end());
        };
        return date.basis() == EventDate.Basis.OCCURRED ? days : date.basis() + " " + days;
    }

    private static String interval(LocalDate start, LocalDate end) {
        return start + ".." + end;
    }

    static ImmutableList<String> claims(DiplomaticEvent event) {
        return event.claims().stream().map(EventText::claim).collect(ImmutableList.toImmutableList());
    }

    /** Returns {@code ALLEGES USAGOV}, {@code ASSERTS narrator HEDGED}. */
    private static String claim(Claim claim) {
        String source = claim.source().map(EventText::actor).orElse("narrator");
        return claim.stance() + " " + source + (claim.certainty() == Certainty.HEDGED ? " HEDGED" : "");
    }

    static String list(Collection<DiplomaticEvent> events) {
        return events.stream().map(event -> "    " + of(event)).collect(Collectors.joining("\n"));
    }
}
