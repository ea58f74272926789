package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.demarche.actor.Actor;
import io.github.demarche.chain.CodedPointer;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.DiplomaticEvent.Slot;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.SourceCoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the actor-level file of the International Crisis Behavior project. A row tells of one actor in one crisis: the act
 * that began it, by the trigger entity, and the actor's major response. ICB does not say whom the response hits; that it is
 * the trigger entity is our assumption, and so the recipient is flagged as inferred.
 */
final class IcbRows implements RowFormat {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final LocalDate UNDATED = LocalDate.of(1918, 1, 1);
    private static final ImmutableList<String> NEEDED = ImmutableList.of(
            "crisno",
            "cracno",
            "cracid",
            "actor",
            "crisname",
            "triggr",
            "yrtrig",
            "motrig",
            "datrig",
            "trigent",
            "majres",
            "yerres",
            "monres",
            "dayres",
            "trgresra");

    private static final ImmutableList<String> RECOGNISED =
            ImmutableList.of("crisno", "cracno", "cracid", "triggr", "majres");

    private final String dataset;
    private final String version;

    IcbRows(String dataset, String version) {
        this.dataset = dataset;
        this.version = version;
    }

    /** Returns why a file that begins so is of this form; empty if it is not. */
    static Optional<String> recognise(FileHead head) {
        List<String> columns =
                Splitter.on(',').trimResults(CharMatcher.anyOf(" \"")).splitToList(head.first());
        return columns.containsAll(RECOGNISED)
                ? Optional.of("a header of comma-separated columns, with " + RECOGNISED)
                : Optional.empty();
    }

    @Override
    @SuppressWarnings("resource") // closing the CSV reader would close the text, which is the caller's
    public void read(Reader text, RowSink sink) throws IOException {
        sink.scheme(CodingScheme.ICB, "Demarche's reading of ICB");
        CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true);
        CsvReader<CsvRecord> records = csv.ofCsvRecord(withoutMark(text));
        ImmutableMap<String, Integer> columns = ImmutableMap.of();
        long line = 1;
        try {
            for (CsvRecord row : records) {
                line = row.getStartingLineNumber();
                if (columns.isEmpty()) {
                    sink.header(String.join(",", row.getFields()));
                    columns = columns(row.getFields(), sink);
                } else {
                    read(new Row(row, columns), sink);
                }
            }
        } catch (CsvParseException bad) {
            String message = "the rest of the file is no CSV: " + bad.getMessage();
            sink.row(line, Finding.rejected("", "", "CSV", message).alone(), "");
        }
    }

    private static Reader withoutMark(Reader text) throws IOException {
        BufferedReader in = new BufferedReader(text);
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }

    private static ImmutableMap<String, Integer> columns(List<String> header, RowSink sink) {
        ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
        for (int at = 0; at < header.size(); at++) {
            columns.put(header.get(at).strip(), at);
        }
        ImmutableMap<String, Integer> found = columns.buildKeepingLast();
        NEEDED.stream()
                .filter(name -> !found.containsKey(name))
                .forEach(name -> sink.warn("the header has no column \"" + name + "\"; it is read as empty"));
        return found;
    }

    private record Row(CsvRecord record, ImmutableMap<String, Integer> columns) {
        String get(String column) {
            Integer at = columns.get(column);
            return at == null || at >= record.getFieldCount() ? "" : record.getField(at);
        }

        ImmutableMap<String, String> values(String... names) {
            ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
            for (String name : names) {
                values.put(name, get(name));
            }
            return values.buildOrThrow();
        }
    }

    private void read(Row row, RowSink sink) {
        List<Finding> findings = new ArrayList<>();
        Optional<IcbAct> cause = act(row, "triggr", findings);
        Optional<IcbAct> answer =
                row.get("majres").equals(IcbAct.NO_RESPONSE) ? Optional.empty() : act(row, "majres", findings);
        Optional<EventDate> began = date(row, "yrtrig", "motrig", "datrig", cause, findings);
        Optional<EventDate> answered = date(row, "yerres", "monres", "dayres", answer, findings);
        LocalDate day = began.or(() -> answered).map(EventDate::start).orElse(UNDATED);
        Optional<Actor> entity = IcbActors.actor(row.get("trigent"), row.get("cracid"), day);
        Optional<Actor> actor = IcbActors.actor(row.get("cracid"), "", day);
        String key = row.get("cracno").isBlank() ? Long.toString(sink.nextRow()) : row.get("cracno");
        Optional<DiplomaticEvent> trigger = cause.map(act -> trigger(row, key, act)
                .actors(set(entity))
                .recipients(set(actor))
                .dates(set(began))
                .build());
        Optional<DiplomaticEvent> response = answer.map(act -> response(row, key, act, entity)
                .actors(set(actor))
                .dates(set(answered))
                .build());
        Optional<ResponseLink> link = trigger.isPresent() && response.isPresent() && inOrder(began, answered, findings)
                ? Optional.of(link(row, trigger.get(), response.get(), answer.orElseThrow()))
                : Optional.empty();
        if (trigger.isEmpty() && response.isEmpty()) {
            findings.add(Finding.rejected("", row.get("crisname"), "NO_ACT", "neither trigger nor response is told"));
        }
        sink.row(row.record.getStartingLineNumber(), findings, String.join(",", row.record.getFields()));
        trigger.ifPresent(sink::event);
        response.ifPresent(sink::event);
        link.ifPresent(sink::link);
    }

    private static <T> ImmutableSet<T> set(Optional<T> one) {
        return one.map(ImmutableSet::of).orElse(ImmutableSet.of());
    }

    private static Optional<IcbAct> act(Row row, String column, List<Finding> findings) {
        String value = row.get(column);
        Optional<IcbAct> act = IcbAct.of(column, value);
        if (act.isEmpty()) {
            findings.add(Finding.repaired(column, value, "NO_TYPE", "the act has no known type and is left out"));
        }
        return act;
    }

    private static Optional<EventDate> date(
            Row row, String year, String month, String day, Optional<IcbAct> act, List<Finding> findings) {
        Optional<EventDate> date = IcbDates.date(row.get(year), row.get(month), row.get(day));
        if (date.isEmpty() && act.isPresent()) {
            String value = row.get(year) + "-" + row.get(month) + "-" + row.get(day);
            findings.add(
                    Finding.repaired(day, value, "NO_DATE", "there is no such day; the act is kept without a date"));
        }
        return date;
    }

    private static boolean inOrder(Optional<EventDate> began, Optional<EventDate> answered, List<Finding> findings) {
        if (began.isPresent() && answered.isPresent() && answered.get().isBefore(began.get())) {
            String message = "the response is dated before the trigger; both are kept, without a link";
            findings.add(Finding.repaired("dayres", answered.get().start().toString(), "ORDER", message));
            return false;
        }
        return true;
    }

    private DiplomaticEvent.Builder trigger(Row row, String key, IcbAct act) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        act.fill(event);
        return event.addCodings(SourceCoding.builder()
                        .scheme(CodingScheme.ICB.name())
                        .code(row.get("triggr"))
                        .putValues("label", act.label())
                        .putAllValues(row.values(
                                "crisno",
                                "cracno",
                                "cracid",
                                "actor",
                                "crisname",
                                "triggr",
                                "yrtrig",
                                "motrig",
                                "datrig",
                                "trigent"))
                        .build())
                .addMentions(mention(key, 0));
    }

    private DiplomaticEvent.Builder response(Row row, String key, IcbAct act, Optional<Actor> entity) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder();
        act.fill(event);
        entity.ifPresent(target -> event.addRecipients(target).addInferred(Slot.RECIPIENT));
        return event.addCodings(SourceCoding.builder()
                        .scheme(CodingScheme.ICB.name())
                        .code(row.get("majres"))
                        .putValues("label", act.label())
                        .putAllValues(row.values(
                                "crisno",
                                "cracno",
                                "cracid",
                                "actor",
                                "crisname",
                                "majres",
                                "yerres",
                                "monres",
                                "dayres",
                                "trgresra"))
                        .build())
                .addMentions(mention(key, 1));
    }

    private Provenance mention(String key, int ordinal) {
        return Provenance.builder()
                .source(dataset)
                .version(version)
                .row(key)
                .ordinal(ordinal)
                .build();
    }

    private ResponseLink link(Row row, DiplomaticEvent trigger, DiplomaticEvent response, IcbAct answer) {
        String name = version.isEmpty() ? dataset : dataset + " " + version;
        return ResponseLink.builder()
                .provocation(trigger.id())
                .response(response.id())
                .relation(answer.relation())
                .addEvidence(CodedPointer.of(name, "majres", row.get("majres")))
                .build();
    }
}
