package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes that KEDS and TABARI files have, how they are told, and writing them. */
class KedsFormTest {
    private static final String CAMEO = "010203\tNORGOV\tFINMIL\t1822\t(ASSAULT) STRUCK";
    private static final String WEIS = "880203\tNOR\tFIN\t223\t(MIL ENGAGEMENT) FIRED ON";
    private static final String WEIS_MEETING = "880204\tAUL\tUNK\t031";
    private static final String ATTRIBUTED = "010203\tNORGOV\tFINMIL\tSWEMED\t1822\t(ASSAULT) STRUCK";

    private static Optional<String> recognised(String... lines) {
        return new KedsFormat(CodingScheme.CAMEO, false)
                .recognise(new FileHead("own.txt", ImmutableList.copyOf(lines)));
    }

    private static DiplomaticEvent.Builder act(String id) {
        return DiplomaticEvent.builder()
                .id(id)
                .addActors(State.of("AUS"))
                .addRecipients(State.of("AUT"))
                .cameo(CameoCode.of("112"))
                .addDates(EventDate.on(LocalDate.of(2001, 2, 3)));
    }

    @Nested
    class Recognised {
        @ParameterizedTest
        @ValueSource(strings = {CAMEO, WEIS, WEIS_MEETING, "1988-02-03\tNOR\t---\t223", "19880203\tNOR\tFIN\t***"})
        void byADayTwoActorsAndACode(String row) {
            assertThat(recognised(row)).get().asString().startsWith("rows of a day");
        }

        @Test
        void withAHeaderAttributionOrBlanks() {
            assertThat(recognised("date\tsource\ttarget\tcode", CAMEO))
                    .get()
                    .asString()
                    .contains("header");
            assertThat(recognised(ATTRIBUTED)).get().asString().contains("attribution");
            assertThat(recognised("880203 NOR FIN 223 (MIL ENGAGEMENT) FIRED ON"))
                    .get()
                    .asString()
                    .contains("blanks");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "880203 REUTERS-0012",
                    "880203\tNorway\tFinland\tattacked",
                    "880203\tNOR\tFIN",
                    "88\tNOR\tFIN\t223",
                    "date\tsource\ttarget\tcode",
                    "{\"date\": \"1988-02-03\"}"
                })
        void asNothingElseIs(String row) {
            assertThat(recognised(row)).isEmpty();
        }

        @Test
        void isNotWhatPetrarchWrites() {
            String petrarch = "20150304\tNOR\tFIN\t111\t\tAFP_1;AFP_2\tAFP";
            assertThat(DatasetForms.recognise(DatasetFormat.PETRARCH, new FileHead("own", ImmutableList.of(petrarch))))
                    .isPresent();
            assertThat(DatasetForms.recognise(DatasetFormat.PETRARCH, new FileHead("own", ImmutableList.of(CAMEO))))
                    .isEmpty();
        }
    }

    @Nested
    class Shapes {
        @Test
        void withAnAttributionReadTheCodeBehindIt() {
            ReadRows read = ReadRows.keds(ATTRIBUTED, ATTRIBUTED);
            assertThat(read.event(0).cameo()).contains(CameoCode.of("1822"));
            assertThat(read.event(0).codings().get(0).values())
                    .containsEntry("attrib", "SWEMED")
                    .containsEntry("desc", "(ASSAULT) STRUCK");
        }

        @Test
        void withBlanksReadTheSame() {
            ReadRows blanks = ReadRows.keds("880203  NOR FIN 223   (MIL ENGAGEMENT) FIRED ON", "880203 NOR FIN 223");
            assertThat(blanks.event(0)).isEqualTo(ReadRows.keds(WEIS).event(0));
            assertThat(blanks.event(1).cameo()).isEmpty();
            assertThat(blanks.report.kept()).isEqualTo(2);
        }

        @Test
        void withTheirOwnOrderAreReadByTheHeader() {
            ReadRows read = ReadRows.keds("Code\tTarget\tSource\tDate", "1822\tFINMIL\tNORGOV\t2001-02-03");
            ReadRows usual = ReadRows.keds("2001-02-03\tNORGOV\tFINMIL\t1822");
            assertThat(read.event(0)).isEqualTo(usual.event(0));
        }

        @Test
        void withAHeaderThatNamesNothingAreReadInOrderWithAWarning() {
            ReadRows read = ReadRows.keds("when\twho\twhom\twhat", CAMEO);
            assertThat(read.events).hasSize(1);
            assertThat(read.report.warnings()).singleElement().asString().contains("does not name the columns");
        }

        @Test
        void withFurtherFieldsKeepThemAll() {
            ReadRows read = ReadRows.keds(CAMEO + "\tREUTERS\t12");
            assertThat(read.event(0).codings().get(0).values()).containsEntry("desc", "(ASSAULT) STRUCK\tREUTERS\t12");
        }

        @Test
        void countRepeatedRowsAndKeepThemAsEventsOfTheirOwn() {
            ReadRows read = ReadRows.keds(CAMEO, CAMEO, CAMEO + "!");
            assertThat(read.report.duplicates()).isEqualTo(1);
            assertThat(read.events.stream().map(DiplomaticEvent::id).distinct()).hasSize(3);
        }
    }

    @Nested
    class BackFromJsonLines {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    CAMEO + "\tREUTERS\t12\n" + CAMEO + "\n",
                    WEIS + "\n" + WEIS_MEETING + "\n",
                    ATTRIBUTED + "\n" + ATTRIBUTED + "\n",
                    "880203 NOR  FIN 223 (FIRED ON)\n",
                    "1979-04-15\tnobody?\t---\t0841]\n20010203\tNOR/SWE\tFIN\t1822\t\n"
                })
        void rowsAreWhatTheyWere(String text) {
            RoundTrip back = RoundTrip.raw(DatasetFormat.KEDS, text);
            assertThat(back.text).isEqualTo(text);
            assertThat(back.report.verbatim()).isEqualTo(text.lines().count());
        }

        @ParameterizedTest
        @ValueSource(strings = {CAMEO + "\tREUTERS\t12", WEIS, WEIS_MEETING, ATTRIBUTED, "010203\tNOR/SWE\tFIN\t1822"})
        void rowsAreMadeAgainWithoutTheirRawText(String row) {
            RoundTrip back = RoundTrip.of(ReadRows.keds(row), DatasetFormat.KEDS);
            assertThat(back.text).isEqualTo(row + "\n");
            assertThat(back.report.verbatim()).isZero();
        }

        @Test
        void aFormulaBehindTheDescriptionRunsInNoSpreadsheet() {
            RoundTrip back = RoundTrip.of(ReadRows.keds(CAMEO + "\t=1+1"), DatasetFormat.KEDS);
            assertThat(back.text).isEqualTo(CAMEO + "\t'=1+1\n");
            assertThat(ReadRows.keds(back.text).event(0).codings().get(0).values())
                    .containsEntry("desc", "(ASSAULT) STRUCK\t=1+1");
        }
    }

    @Nested
    class Written {
        @Test
        void fromElsewhereInCameo() {
            RoundTrip out = RoundTrip.of(DatasetFormat.KEDS, act("a").build());
            assertThat(out.text).isEqualTo("010203\tAUS\tAUT\t112\n");
            assertThat(out.report.unfilled()).containsExactly("desc");
        }

        @ParameterizedTest
        @CsvSource({"1931-01-01, 310101", "2030-12-31, 301231", "1930-12-31, 19301231", "2031-01-01, 20310101"})
        void withAShortYearWhereItIsUnderstood(LocalDate day, String cell) {
            DiplomaticEvent event =
                    act("a").dates(ImmutableList.of(EventDate.on(day))).build();
            assertThat(RoundTrip.of(DatasetFormat.KEDS, event).text).startsWith(cell + "\t");
            assertThat(ReadRows.keds(RoundTrip.of(DatasetFormat.KEDS, event).text)
                            .event(0)
                            .day())
                    .contains(day);
        }

        @Test
        void inWeisWithTheCodesOfWeisFiles() {
            DiplomaticEvent read = ReadRows.keds(WEIS).event(0);
            DiplomaticEvent moved = read.toBuilder()
                    .actors(ImmutableList.of(State.of("AUS")))
                    .recipients(ImmutableList.of(State.of("AUT")))
                    .build();
            RoundTrip out = RoundTrip.of(DatasetFormat.KEDS, moved);
            assertThat(out.text).startsWith("880203\tAUL\tAUS\t223\t");
            assertThat(ReadRows.keds(out.text).event(0).actors()).containsExactly(State.of("AUS"));
        }

        @Test
        void inOneSchemeThatTheFirstEventDecides() {
            DiplomaticEvent weis = ReadRows.keds(WEIS).event(0);
            RoundTrip first = RoundTrip.of(DatasetFormat.KEDS, weis, act("a").build());
            assertThat(first.text).isEqualTo(WEIS + "\n");
            assertThat(first.report.rules()).containsOnlyKeys("NO_WEIS_CODE");
            RoundTrip second = RoundTrip.of(DatasetFormat.KEDS, act("a").build(), weis);
            assertThat(second.report.rows()).isEqualTo(2);
            assertThat(ReadRows.keds(second.text).event(1).type()).contains(EventType.ASSAULT);
        }

        @Test
        void notInWeisWhenTheEventSaysSomethingElseNow() {
            DiplomaticEvent changed = ReadRows.keds(WEIS).event(0).toBuilder()
                    .type(EventType.COERCE)
                    .mode(Optional.empty())
                    .build();
            assertThat(RoundTrip.of(DatasetFormat.KEDS, changed).text).contains("\tNOR\tFIN\t170");
        }

        @Test
        void withANoteOnActorsThatHaveNoCode() {
            DiplomaticEvent event = act("a").actors(ImmutableList.of(Unresolved.of("strangers")))
                    .build();
            RoundTrip out = RoundTrip.of(DatasetFormat.KEDS, event);
            assertThat(out.text).contains("\t---\tAUT\t");
            assertThat(out.report.rules()).containsEntry("NO_ACTOR_CODE", 1L);
        }
    }

    @Nested
    class Hostile {
        @Test
        void nulAndForeignBytesAreRepaired() {
            ReadRows nul = ReadRows.keds("010203\tNOR\tFI\0N\t1822");
            assertThat(nul.event(0).recipients()).containsExactly(State.of("FIN"));
            assertThat(nul.issues).extracting(RowIssue::rule).containsExactly("NUL");
            byte[] latin = (CAMEO + " \u00E9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            ReadRows foreign = ReadRows.of(DatasetReader.of(DatasetFormat.KEDS), "own.tab", latin);
            assertThat(foreign.events).hasSize(1);
            assertThat(foreign.issues).extracting(RowIssue::rule).containsExactly("ENCODING");
        }

        @Test
        void aFieldWithoutMeasureCostsItsRowOnly() {
            ReadRows read = ReadRows.keds(CAMEO, "010203\t" + "N".repeat(1_000_000) + "\tFIN\t1822", CAMEO + "!");
            assertThat(read.events).hasSize(2);
            assertThat(read.issues).extracting(RowIssue::rule).containsExactly("LENGTH");
        }

        @Test
        void aFileOfLongLinesIsNotHeldInMemory() {
            String line = "010203\tNOR\tFIN\t1822\t" + "x".repeat(100_000) + "\n";
            assertThat(ReadRows.of(DatasetReader.of(DatasetFormat.KEDS), "own.tab", line.repeat(100))
                            .report
                            .kept())
                    .isEqualTo(100);
        }
    }
}
