package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.State;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.CameoCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The actor-level file's form: told, written, and what is done to bad rows. All crises are of our own making. */
class IcbFormTest {
    private static final String HEADER = IcbStory.COLUMNS.header().replace('\t', ',');
    private static final String SEALS = row(Map.of());
    private static final String HERRINGS =
            row(Map.of("cracno", "12", "crisname", "\"HERRINGS, \"\"FAT\"\"\"", "majres", "1", "cracid", "375"));

    private static String row(Map<String, String> changes) {
        List<String> cells = new ArrayList<>();
        Map<String, String> usual = Map.ofEntries(
                Map.entry("icb2", "ICB2"),
                Map.entry("crisno", "7"),
                Map.entry("cracno", "11"),
                Map.entry("cracid", "385"),
                Map.entry("actor", "NOR"),
                Map.entry("crisname", "SEALS"),
                Map.entry("triggr", "7"),
                Map.entry("yrtrig", "1961"),
                Map.entry("motrig", "3"),
                Map.entry("datrig", "66"),
                Map.entry("trigent", "375"),
                Map.entry("majres", "8"),
                Map.entry("yerres", "1961"),
                Map.entry("monres", "3"),
                Map.entry("dayres", "9"),
                Map.entry("gravty", "4"));
        IcbStory.COLUMNS
                .all()
                .forEach(column ->
                        cells.add(changes.getOrDefault(column.name(), usual.getOrDefault(column.name(), ""))));
        return String.join(",", cells);
    }

    private static ReadRows read(DatasetReader reader, String... rows) {
        return ReadRows.of(reader, "own.csv", HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private static ReadRows read(String... rows) {
        return read(DatasetReader.of(DatasetFormat.ICB), rows);
    }

    private static ReadRows raw(String... rows) {
        return read(DatasetReader.of(DatasetFormat.ICB).keepRaw(), rows);
    }

    @Test
    void isToldByItsHeader() {
        assertThat(DatasetForms.recognise(DatasetFormat.ICB, new FileHead("own.csv", ImmutableList.of(HEADER))))
                .get()
                .asString()
                .contains("triggr");
        assertThat(DatasetForms.recognise(DatasetFormat.ICB, new FileHead("own.csv", ImmutableList.of(SEALS))))
                .isEmpty();
    }

    @Test
    void whatIsLeftBehindIsListed() {
        assertThat(read(SEALS).report.leftBehind()).contains("gravty").doesNotContain("trigent");
        assertThat(raw(SEALS).report.leftBehind()).isEmpty();
    }

    @Nested
    class Written {
        @Test
        void rowsAreWhatTheyWereAfterJsonLines() {
            RoundTrip back = RoundTrip.of(raw(SEALS, HERRINGS), DatasetFormat.ICB);
            assertThat(back.text).isEqualTo(HEADER + "\n" + SEALS + "\n" + HERRINGS + "\n");
            assertThat(back.report.verbatim()).isEqualTo(2);
            assertThat(back.report.events()).isEqualTo(3);
            assertThat(back.report.rows()).isEqualTo(2);
            assertThat(back.report.others()).isEqualTo(1);
            assertThat(back.report.othersLeftOut()).isZero();
        }

        @Test
        void withoutTheirRawTextTheyHaveWhatTravelled() {
            RoundTrip back = RoundTrip.of(read(SEALS, HERRINGS), DatasetFormat.ICB);
            assertThat(back.text.lines().skip(1))
                    .containsExactly(
                            row(Map.of("icb2", "", "gravty", "")),
                            HERRINGS.replaceFirst("ICB2", "").replace(",4,", ",,"));
            assertThat(back.report.verbatim()).isZero();
            assertThat(back.report.unfilled()).contains("gravty", "icb2").doesNotContain("cracid");
            assertThat(read(back.text.lines().skip(1).toArray(String[]::new)).events)
                    .isEqualTo(read(SEALS, HERRINGS).events);
        }

        @Test
        void anActThatIsNotThereIsBlankInItsRow() {
            ReadRows both = raw(SEALS);
            RoundTrip one = RoundTrip.of(DatasetFormat.ICB, both.event(1));
            assertThat(one.text.lines().skip(1))
                    .containsExactly(row(Map.of("triggr", "", "yrtrig", "", "motrig", "", "datrig", "")));
            assertThat(one.report.rules()).containsOnlyKeys("ONE_ACT");
            assertThat(read(one.text.lines().skip(1).toArray(String[]::new))
                            .event(0)
                            .actors())
                    .isEqualTo(both.event(1).actors());
        }

        @Test
        void actsOfARowMayComeApart() {
            ReadRows two = raw(SEALS, row(Map.of("cracno", "13", "cracid", "380")));
            RoundTrip out = RoundTrip.of(DatasetFormat.ICB, two.event(0), two.event(2), two.event(3), two.event(1));
            assertThat(out.report.verbatim()).isEqualTo(2);
            assertThat(out.report.rows()).isEqualTo(2);
        }

        @Test
        void eventsFromElsewhereAreNoCrises() {
            DiplomaticEvent foreign = DiplomaticEvent.builder()
                    .id("a")
                    .addActors(State.of("NOR"))
                    .cameo(CameoCode.of("042"))
                    .addDates(EventDate.on(LocalDate.of(2015, 3, 4)))
                    .build();
            RoundTrip out = RoundTrip.of(DatasetFormat.ICB, foreign);
            assertThat(out.text).isEqualTo(HEADER + "\n");
            assertThat(out.report.leftOut()).isEqualTo(1);
            assertThat(out.report.rules()).containsOnlyKeys("NO_CRISIS");
        }

        @Test
        void eventsThatSaySomethingElseNowAreNotPassedOffAsIcb() {
            DiplomaticEvent changed = raw(SEALS).event(0).toBuilder()
                    .actors(ImmutableList.of(State.of("SWE")))
                    .build();
            RoundTrip out = RoundTrip.of(DatasetFormat.ICB, changed);
            assertThat(out.report.rules()).containsOnlyKeys("CHANGED");
            assertThat(out.text).isEqualTo(HEADER + "\n");
        }

        @Test
        void aFormulaRunsInNoSpreadsheet() {
            String evil = row(Map.of("crisname", "=1+1"));
            RoundTrip out = RoundTrip.of(raw(evil), DatasetFormat.ICB);
            assertThat(out.text).contains(",'=1+1,");
            assertThat(out.report.guarded()).isEqualTo(1);
        }
    }

    @Nested
    class Hostile {
        @Test
        void wrongNumbersOfCellsCostTheirRowsOnly() {
            ReadRows read = read(SEALS, "ICB2,7", SEALS + ",x", HERRINGS + ",", "\"ICB2,7");
            assertThat(read.report.kept()).isEqualTo(2);
            assertThat(read.issues)
                    .extracting(RowIssue::rule)
                    .containsExactly("COLUMNS", "COLUMNS", "SURPLUS_COLUMNS", "COLUMNS");
        }

        @Test
        void garbageBehindAQuoteCostsItsRowOnly() {
            ReadRows read = read(row(Map.of("crisname", "\"SEALS\"x")), HERRINGS);
            assertThat(read.report.kept() + read.report.rejected()).isEqualTo(2);
            assertThat(read.events).isNotEmpty();
        }

        @Test
        void aHeaderThatIsNoCsvIsReported() {
            ReadRows read = ReadRows.of(
                    DatasetReader.of(DatasetFormat.ICB), "own.csv", "\"icb2\"x," + HEADER + "\n" + SEALS + "\n");
            assertThat(read.report.warnings()).isNotEmpty();
            assertThat(read.report.rejected()).isEqualTo(1);
        }

        @Test
        void rejectedRowsAreHandedOverAsTheyStand() {
            List<String> rejects = new ArrayList<>();
            read(DatasetReader.of(DatasetFormat.ICB).onReject(rejects::add), HERRINGS.replace("ICB2", "ICB2,"));
            assertThat(rejects).containsExactly(HERRINGS.replace("ICB2", "ICB2,"));
        }

        @Test
        void nulBytesForeignBytesAndFieldsWithoutMeasureAreReported() {
            String text = HEADER + "\n" + SEALS.replace("SEALS", "SE\0ALS") + "\n"
                    + SEALS.replace("SEALS", "s".repeat(1_000_000)) + "\n" + HERRINGS.replace("FAT", "F\u00C4T") + "\n";
            ReadRows read = ReadRows.of(
                    DatasetReader.of(DatasetFormat.ICB), "own.csv", text.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(read.report.kept()).isEqualTo(2);
            assertThat(read.event(0).codings().get(0).values()).containsEntry("crisname", "SEALS");
            assertThat(read.report.rules()).containsKeys("NUL", "LENGTH", "ENCODING");
        }

        @Test
        void repeatedRowsAreCounted() {
            ReadRows read = read(SEALS, SEALS, row(Map.of("majres", "1")));
            assertThat(read.report.duplicates()).isEqualTo(1);
            assertThat(read.report.repeatedKeys()).isEqualTo(1);
            assertThat(read.event(4).id()).isNotEqualTo(read.event(0).id());
        }
    }
}
