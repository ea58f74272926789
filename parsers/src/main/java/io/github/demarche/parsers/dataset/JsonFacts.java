package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.parsers.dataset.PloverWords.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one JSON object says. One serves all objects of a file in turn. */
final class JsonFacts {
    String id = "";
    String date = "";
    String endDate = "";
    /** The CAMEO code that Demarche adds; empty if there is none. */
    String cameo = "";
    /** The words that tell the event; empty if they are not at hand. */
    String words = "";

    final List<String> types = new ArrayList<>();
    final List<String> modes = new ArrayList<>();
    final List<String> contexts = new ArrayList<>();
    final Set<Actor> actors = new LinkedHashSet<>();
    final Set<Actor> recipients = new LinkedHashSet<>();
    final List<String> places = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
    /** Links as Demarche wrote them, each a line of its JSON Lines. */
    final List<String> links = new ArrayList<>();
    /** All fields by their names, as they stand. */
    final Map<String, String> values = new LinkedHashMap<>();

    final List<Finding> findings = new ArrayList<>();
    private final CodedDates days = new CodedDates();

    void clear() {
        id = "";
        date = "";
        endDate = "";
        cameo = "";
        words = "";
        types.clear();
        modes.clear();
        contexts.clear();
        actors.clear();
        recipients.clear();
        places.clear();
        quantities.clear();
        links.clear();
        values.clear();
        findings.clear();
    }

    boolean isKept() {
        return findings.isEmpty() || !Finding.loses(findings);
    }

    /** Says so if a field that the form requires is not there; an empty list is there. */
    void require(String column) {
        if (values.containsKey(column)) {
            return;
        }
        findings.add(Finding.repaired(column, "", "MISSING", "the form requires the field; read without it"));
    }

    /** Returns the acts, in the order of the object's types. */
    List<Act> acts(JsonForm form, PloverWords words) {
        return words.acts(form.typeField(), types, form.modeField(), modes, findings);
    }

    /** Returns what all events of the object share. */
    DiplomaticEvent.Builder shared(JsonForm form, PloverWords words) {
        Optional<CameoCode> code = Optional.of(cameo).filter(CameoCode::isKnown).map(CameoCode::of);
        ImmutableSortedSet<Context> read = words.contexts(form.contextField(), contexts, findings);
        return DiplomaticEvent.builder()
                .dates(dates())
                .actors(actors)
                .recipients(recipients)
                .contexts(read)
                .cameo(code)
                .places(places)
                .quantities(quantities);
    }

    /** Returns the event of an act, still without coding and provenance. */
    static DiplomaticEvent.Builder event(DiplomaticEvent.Builder shared, Act act) {
        return shared.type(act.type())
                .mode(act.mode())
                .hostility(act.type().map(EventType::hostility).orElse(Hostility.NEUTRAL));
    }

    private ImmutableList<EventDate> dates() {
        if (date.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<EventDate> start = days.read("date", dayOf(date), findings);
        if (endDate.isEmpty() || start.isEmpty()) {
            return start;
        }
        ImmutableList<EventDate> end = CodedDates.dates(dayOf(endDate));
        if (end == null || end.get(0).isBefore(start.get(0))) {
            findings.add(Finding.repaired(
                    "enddate", endDate, "DATE", "the last day must be a day, and not before the first; left out"));
            return start;
        }
        if (end.equals(start)) {
            return start;
        }
        return ImmutableList.of(EventDate.builder()
                .start(start.get(0).start())
                .end(end.get(0).end())
                .precision(EventDate.Precision.INTERVAL)
                .basis(EventDate.Basis.OCCURRED)
                .build());
    }

    /** Returns the day without the time of day that may follow it. */
    private static String dayOf(String text) {
        return text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ') ? text.substring(0, 10) : text;
    }
}
