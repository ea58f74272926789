package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.PloverCoding;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.parsers.dataset.PloverWords.Act;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a form of one JSON object an event. Events that came from one object are one object again. */
final class JsonWriter implements RowWriter {
    private final JsonForm form;
    private final JsonEventLines out;
    private final WriteTally tally;
    private final JsonObjectReader objects;
    private final JsonFacts facts = new JsonFacts();
    private final PloverWords words = new PloverWords();
    private final String rawKey;
    /** Events of one object, of which more may come. */
    private final List<DiplomaticEvent> group = new ArrayList<>();

    private int awaited;

    JsonWriter(JsonForm form, JsonEventLines out, WriteTally tally) {
        this.form = form;
        this.out = out;
        this.tally = tally;
        this.objects = new JsonObjectReader(form);
        this.rawKey = TabRows.rawKey(form.format());
    }

    @Override
    public void write(DiplomaticEvent event) throws IOException {
        SourceCoding own = own(event);
        if (!group.isEmpty() && !continues(event, own)) {
            flush();
        }
        if (group.isEmpty()) {
            awaited = own == null || ordinal(event) > 0 ? 1 : acts(own);
        }
        group.add(event);
        if (group.size() >= awaited) {
            flush();
        }
    }

    private static int ordinal(DiplomaticEvent event) {
        return event.mentions().isEmpty() ? 0 : event.mentions().get(0).ordinal();
    }

    private boolean continues(DiplomaticEvent event, @Nullable SourceCoding own) {
        DiplomaticEvent first = group.get(0);
        SourceCoding firstOwn = own(first);
        return own != null
                && firstOwn != null
                && !event.mentions().isEmpty()
                && !first.mentions().isEmpty()
                && ordinal(event) == group.size()
                && event.mentions().get(0).row().equals(first.mentions().get(0).row())
                && event.mentions()
                        .get(0)
                        .source()
                        .equals(first.mentions().get(0).source())
                && own.values().equals(firstOwn.values());
    }

    /** Returns the coding that an object of such a file gave, if the event has one. */
    private @Nullable SourceCoding own(DiplomaticEvent event) {
        for (SourceCoding coding : event.codings()) {
            if (coding.scheme().equals(CodingScheme.PLOVER.name())
                    && (coding.values().containsKey(rawKey) || coding.values().containsKey(form.typeField()))) {
                return coding;
            }
        }
        return null;
    }

    /** Returns how many events the object gives that the coding stood in. */
    private int acts(SourceCoding own) throws IOException {
        String types = own.values().getOrDefault(form.typeField(), "");
        if (types.indexOf(',') < 0) {
            return 1;
        }
        objects.read("{\"" + form.typeField() + "\":" + types + "}", 1, facts);
        return Math.max(1, facts.types.size());
    }

    private void flush() throws IOException {
        SourceCoding own = own(group.get(0));
        if (own == null || !again(own)) {
            for (DiplomaticEvent event : group) {
                anew(event, own);
            }
        }
        group.clear();
    }

    /** Writes the object as it stood, or of the fields that travelled along, if it still says what its events say. */
    private boolean again(SourceCoding own) throws IOException {
        String raw = own.values().get(rawKey);
        if (raw != null && raw.indexOf('\n') < 0 && !raw.contains(JsonObjectReader.LINKS) && saysTheSame(raw)) {
            written(raw);
            tally.verbatim();
            return true;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        own.values().forEach((name, value) -> put(name, value, fields));
        String made = JsonLists.object(fields);
        if (!saysTheSame(made)) {
            return false;
        }
        written(made);
        return true;
    }

    private void put(String name, String value, Map<String, String> fields) {
        if (!name.startsWith("raw.")) {
            boolean text = form.textFields().contains(name) || name.equals(JsonObjectReader.CAMEO);
            boolean json = text ? JsonText.isContainer(value) : JsonText.isValue(value);
            fields.put(name, json ? value : JsonText.quote(value));
        }
    }

    private void written(String json) throws IOException {
        List<String> ids = new ArrayList<>();
        for (DiplomaticEvent event : group) {
            ids.add(event.id());
            tally.written(ids.size() == 1 ? 1 : 0);
        }
        out.line(json, facts.id, ids, facts.values.containsKey("link"));
    }

    private boolean saysTheSame(String text) throws IOException {
        objects.read(text, 1, facts);
        if (!facts.isKept()) {
            return false;
        }
        List<Act> acts = facts.acts(form, words);
        if (acts.size() != group.size()) {
            return false;
        }
        DiplomaticEvent.Builder shared = facts.shared(form, words).id("read again");
        for (int at = 0; at < acts.size(); at++) {
            if (!facts.isKept() || !same(JsonFacts.event(shared, acts.get(at)).build(), group.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(DiplomaticEvent told, DiplomaticEvent event) {
        return told.actors().equals(event.actors())
                && told.recipients().equals(event.recipients())
                && told.dates().equals(event.dates())
                && told.type().equals(event.type())
                && told.mode().equals(event.mode())
                && told.cameo().equals(event.cameo())
                && told.contexts().equals(event.contexts())
                && told.places().equals(event.places())
                && told.quantities().equals(event.quantities())
                && told.status() == event.status();
    }

    /** Writes an object of its own for the event, with what else travelled along. */
    private void anew(DiplomaticEvent event, @Nullable SourceCoding own) throws IOException {
        Optional<EventDate> date = event.clock();
        if (date.isEmpty()) {
            tally.leftOut(event, "NO_DATE", "the form needs a date");
            return;
        }
        if (!CodedDates.holds(event)) {
            tally.leftOut(event, "YEAR", CodedDates.YEARS);
            return;
        }
        Optional<PloverCoding> printed = PloverCoding.of(event);
        if (printed.isEmpty() && event.type().isPresent()) {
            tally.leftOut(event, "NO_CATEGORY", "PLOVER prints nothing for an act of status " + event.status());
            return;
        }
        note(event, printed);
        String id = objectId(event, own);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quote(id));
        form.describe(event, printed.map(PloverCoding::type), printed.flatMap(PloverCoding::mode), fields);
        event.cameo().ifPresent(code -> fields.put(JsonObjectReader.CAMEO, JsonText.quote(code.code())));
        if (own != null) {
            own.values().forEach((name, value) -> {
                if (!fields.containsKey(name)
                        && !name.equals(JsonObjectReader.CAMEO)
                        && !form.eventFields().contains(name)) {
                    put(name, value, fields);
                }
            });
        }
        tally.written(1);
        out.line(JsonLists.object(fields), id, ImmutableList.of(event.id()), fields.containsKey("link"));
    }

    private void note(DiplomaticEvent event, Optional<PloverCoding> printed) {
        if (printed.isEmpty()) {
            tally.note(event, "NO_TYPE", "the event has no PLOVER type; written with an empty list of types");
        } else if (!printed.map(PloverCoding::type).equals(event.type())) {
            tally.note(
                    event,
                    "STATUS",
                    "an act of status " + event.status() + " is a "
                            + printed.get().type() + " in PLOVER");
        }
        if (event.quantities().stream().anyMatch(size -> !form.holds(size))) {
            tally.note(event, "QUANTITY", "the form has no place for a number of the event");
        }
    }

    /** Returns the id under which the dataset had the object, if the event still is its only one. */
    private String objectId(DiplomaticEvent event, @Nullable SourceCoding own) {
        Optional<String> row = own == null || ordinal(event) > 0
                ? Optional.empty()
                : event.mentions().stream().findFirst().flatMap(Provenance::row);
        return row.orElse(event.id());
    }

    @Override
    public void write(ResponseLink link) {
        tally.other(out.link(link));
    }

    @Override
    public void write(EventRelation relation) {
        tally.other(false);
    }

    @Override
    public void finish() throws IOException {
        if (!group.isEmpty()) {
            flush();
        }
        tally.othersLost(out.finish());
    }
}
