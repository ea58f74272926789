package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.chain.AnalystNote;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Demarche's own JSON Lines as a form of file, in and out. */
class JsonlTest {
    private static final String GOOD = "{\"v\":1,\"kind\":\"event\",\"id\":\"own-1\",\"type\":\"AID\"}";

    private static ReadRows read(String... lines) {
        return ReadRows.of(DatasetReader.of(DatasetFormat.JSONL), "own.jsonl", String.join("\n", lines));
    }

    @Test
    void everythingComesBackEqual() {
        DiplomaticEvent first = DiplomaticEvent.builder()
                .id("a")
                .addActors(State.of("NOR"))
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .addQuantities(Quantity.of(3, "diplomats"))
                .addDates(EventDate.on(LocalDate.of(2019, 2, 3)))
                .build();
        DiplomaticEvent second = first.toBuilder().id("b").build();
        EventRelation relation = EventRelation.of(EventRelation.Kind.PART_OF, "a", "b");
        ResponseLink link = ResponseLink.builder()
                .provocation("a")
                .response("b")
                .relation(Relation.RETALIATION)
                .addEvidence(AnalystNote.of("me", "seen"))
                .build();
        StringWriter text = new StringWriter();
        WriteReport written;
        try (DatasetWriter out = DatasetWriter.of(DatasetFormat.JSONL, text)) {
            out.write(first);
            out.write(second);
            out.write(relation);
            out.write(link);
            out.finish();
            written = out.report();
        }
        assertThat(written.events()).isEqualTo(2);
        assertThat(written.others()).isEqualTo(2);
        assertThat(written.othersLeftOut()).isZero();

        List<EventRelation> relations = new ArrayList<>();
        ReadRows rows = ReadRows.of(
                DatasetReader.of(DatasetFormat.JSONL).onRelation(relations::add), "own.jsonl", text.toString());
        assertThat(rows.events).containsExactly(first, second);
        assertThat(relations).containsExactly(relation);
        assertThat(rows.links).containsExactly(link);
        assertThat(rows.report.rows()).isEqualTo(4);
        assertThat(rows.report.kept()).isEqualTo(4);
        assertThat(rows.report.crosswalk()).as("types are the data's own").isEmpty();
        assertThat(rows.report).asString().contains(": 4 rows, 4 kept");
    }

    @Test
    void badLinesAreRejectedWithLineAndColumnAndTheOthersRead() {
        List<String> rejects = new ArrayList<>();
        String cut = GOOD.substring(0, GOOD.length() - 4);
        String wrong = GOOD.replace("AID", "BRIBE");
        ReadRows rows = ReadRows.of(
                DatasetReader.of(DatasetFormat.JSONL).onReject(rejects::add),
                "own.jsonl",
                String.join("\n", cut, "", wrong, GOOD, "[]"));
        assertThat(rows.events).hasSize(1);
        assertThat(rejects).containsExactly(cut, wrong, "[]");
        assertThat(rows.issues).extracting(RowIssue::line).containsExactly(1L, 3L, 5L);
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("JSON", "FIELD", "FIELD");
        assertThat(rows.issues.get(1).column()).isEqualTo(Integer.toString(1 + wrong.indexOf("\"BRIBE")));
        assertThat(rows.issues.get(1).value()).isEqualTo("BRIBE");
        assertThat(rows.report.rows()).isEqualTo(4);
        assertThat(rows.report.kept()).isEqualTo(1);
        assertThat(rows.report.rejected()).isEqualTo(3);
    }

    @Test
    void anUnknownFieldIsToldAndTheEventKept() {
        ReadRows rows = read(GOOD.replace("\"id\"", "\"colour\":\"red\",\"id\""));
        assertThat(rows.events).hasSize(1);
        assertThat(rows.report.repaired()).isEqualTo(1);
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("UNKNOWN_FIELD");
    }

    @Test
    void aLineTooLongIsRejectedWithTheLimitAndTheNextRead() {
        String huge = GOOD.replace("own-1", "x".repeat(17 * 1024 * 1024));
        ReadRows rows = read(huge, GOOD);
        assertThat(rows.events).extracting(DiplomaticEvent::id).containsExactly("own-1");
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("LENGTH");
        assertThat(rows.issues.get(0).message()).contains("at most 16777216 characters");
    }

    @Test
    void repetitionsAreCountedAndKeepTheirIds() {
        ReadRows rows = read(GOOD, GOOD, GOOD.replace("AID", "AGREE"));
        assertThat(rows.events)
                .extracting(DiplomaticEvent::id)
                .containsOnly("own-1")
                .hasSize(3);
        assertThat(rows.report.duplicates()).isEqualTo(1);
        assertThat(rows.report.repeatedKeys()).isEqualTo(1);
    }

    @Test
    void isToldApartFromDocuments() throws Exception {
        assertThat(detect(GOOD).format()).contains(DatasetFormat.JSONL);
        DetectedFormat texts = detect("{\"id\":\"1\",\"text\":\"Norway recalled its envoy.\",\"date\":\"2020-01-02\"}");
        assertThat(texts.format()).isEmpty();
        assertThat(texts.reason()).contains("documents").contains("\"code\"");
        assertThat(detect("{\"name\":3}").reason()).contains("jsonl (v, kind)");
    }

    private static DetectedFormat detect(String text) throws Exception {
        return FormatDetector.detect(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "own.json");
    }
}
