package io.github.demarche.io;

import static io.github.demarche.Acts.DAY0;
import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Status;
import io.github.demarche.io.RelationalEvents.Reason;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.Mode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationalEventsTest {
    private static final DiplomaticEvent SANCTION = act("sanction", "USA", "RUS", 4);
    private static final DiplomaticEvent TALKS = undated("talks", "GBR", "CHN")
            .type(EventType.CONSULT)
            .addDates(EventDate.on(DAY0.plusDays(2)))
            .build();

    private static RelationalEvents ties(DiplomaticEvent... events) {
        return RelationalEvents.builder().build(Arrays.asList(events));
    }

    private static String written(RelationalFormat format, RelationalEvents ties) {
        StringWriter out = new StringWriter();
        format.write(ties, out);
        return out.toString();
    }

    private static String actors(RelationalFormat format, RelationalEvents ties) {
        StringWriter out = new StringWriter();
        format.writeActors(ties, out);
        return out.toString();
    }

    @Test
    void writesWhatEventnetReads() {
        assertThat(written(RelationalFormat.EVENTNET, ties(SANCTION, TALKS))).isEqualTo("""
                        Source;Target;Time;Type;Weight
                        GBR;CHN;2021-01-03;cooperation;1.0
                        USA;RUS;2021-01-05;conflict;1.0
                        """);
    }

    @Test
    void writesWhatRemifyReads() {
        long first = DAY0.plusDays(2).toEpochDay();
        assertThat(written(RelationalFormat.REMIFY, ties(SANCTION, TALKS)))
                .isEqualTo("time,actor1,actor2,type,weight\n" + first + ",GBR,CHN,cooperation,1.0\n" + (first + 2)
                        + ",USA,RUS,conflict,1.0\n");
    }

    @Test
    void writesWhatGoldfishReads() {
        RelationalEvents ties = ties(SANCTION, TALKS);
        long first = DAY0.plusDays(2).toEpochDay();
        assertThat(written(RelationalFormat.GOLDFISH, ties))
                .isEqualTo(
                        "time,sender,receiver,increment\n" + first + ",GBR,CHN,1.0\n" + (first + 2) + ",USA,RUS,1.0\n");
        assertThat(actors(RelationalFormat.GOLDFISH, ties))
                .isEqualTo("label,present\nCHN,TRUE\nGBR,TRUE\nRUS,TRUE\nUSA,TRUE\n");
        assertThat(RelationalFormat.GOLDFISH.actorSuffix()).contains("nodes");
    }

    @Test
    void writesNumbersAloneForRelevent() {
        RelationalEvents ties = ties(SANCTION, TALKS);
        assertThat(written(RelationalFormat.RELEVENT, ties)).isEqualTo("time,sender,receiver\n1,2,1\n3,4,3\n");
        assertThat(actors(RelationalFormat.RELEVENT, ties)).isEqualTo("index,label\n1,CHN\n2,GBR\n3,RUS\n4,USA\n");
    }

    @Test
    void endsReleventWithTheEndOfObservation() {
        RelationalEvents ties =
                RelationalEvents.builder().observedUntil(DAY0.plusDays(3)).build(List.of(SANCTION, TALKS));
        assertThat(written(RelationalFormat.RELEVENT, ties)).isEqualTo("time,sender,receiver\n1,2,1\n2,NA,NA\n");
        assertThat(ties.skipped()).isEqualTo(ImmutableListMultimap.of(Reason.AFTER_END, "sanction"));
        assertThat(written(RelationalFormat.EVENTNET, ties)).doesNotContain("NA");
    }

    @Test
    void keepsTheGivenOrderWithinADay() {
        DiplomaticEvent joint = act("joint", "USA", "RUS", 1).toBuilder()
                .addActors(State.of("GBR"))
                .addRecipients(State.of("CHN"))
                .build();
        RelationalEvents ties = ties(act("late", "IRN", "ISR", 3), act("b", "RUS", "USA", 1), joint);
        assertThat(written(RelationalFormat.EVENTNET, ties).lines().skip(1).map(line -> line.substring(0, 7)))
                .containsExactly("RUS;USA", "USA;RUS", "USA;CHN", "GBR;RUS", "GBR;CHN", "IRN;ISR");
    }

    @Test
    void tellsWhyAnEventMakesNoRow() {
        DiplomaticEvent month = undated("month", "USA", "RUS")
                .addDates(EventDate.in(YearMonth.of(2021, 3)))
                .build();
        DiplomaticEvent nobody = DiplomaticEvent.builder()
                .id("nobody")
                .addRecipients(State.of("RUS"))
                .addDates(EventDate.on(DAY0))
                .build();
        DiplomaticEvent alone = DiplomaticEvent.builder()
                .id("alone")
                .addActors(State.of("RUS"))
                .addDates(EventDate.on(DAY0))
                .build();
        DiplomaticEvent threat = act("threat", "USA", "RUS", 1).toBuilder()
                .status(Status.THREATENED)
                .build();
        RelationalEvents ties = ties(
                undated("undated", "USA", "RUS").build(),
                month,
                nobody,
                alone,
                threat,
                act("home", "RUS", "RUS", 1),
                SANCTION);

        assertThat(ties.size()).isEqualTo(1);
        assertThat(ties.skipped())
                .isEqualTo(ImmutableListMultimap.builder()
                        .put(Reason.OTHER_STATUS, "threat")
                        .put(Reason.NO_DATE, "undated")
                        .put(Reason.NO_SINGLE_DAY, "month")
                        .put(Reason.NO_ACTOR, "nobody")
                        .put(Reason.NO_RECIPIENT, "alone")
                        .put(Reason.SELF_DIRECTED, "home")
                        .build());
    }

    @Test
    void takesMinistriesOfOneStateForOneParty() {
        DiplomaticEvent event = DiplomaticEvent.builder()
                .id("ministries")
                .addActors(State.of("USA", Sector.GOV), State.of("USA", Sector.MIL))
                .addRecipients(State.of("RUS", Sector.GOV), State.of("USA"))
                .addDates(EventDate.on(DAY0))
                .build();
        RelationalEvents ties = ties(event);
        assertThat(ties.actors()).containsExactly("RUS", "USA");
        assertThat(ties.size()).isEqualTo(1);
        assertThat(ties.skipped().get(Reason.SELF_DIRECTED)).containsExactly("ministries");
    }

    @Test
    void pairsThoseWhoMeetInBothDirections() {
        DiplomaticEvent meeting = DiplomaticEvent.builder()
                .id("meeting")
                .addActors(State.of("USA"), State.of("CHN"))
                .type(EventType.CONSULT)
                .addDates(EventDate.on(DAY0))
                .build();
        assertThat(written(RelationalFormat.RELEVENT, ties(meeting))).isEqualTo("time,sender,receiver\n1,2,1\n1,1,2\n");
    }

    @Test
    void weighsByTheNamedScaleAndSkipsWhatItLacks() {
        DiplomaticEvent expulsion = SANCTION.toBuilder().mode(Mode.EXPEL).build();
        DiplomaticEvent vandalism = act("vandalism", "RUS", "USA", 5).toBuilder()
                .type(EventType.PROTEST)
                .mode(Mode.VANDALIZE)
                .build();
        RelationalEvents plover =
                RelationalEvents.builder().scale(IntensityScale.plover2021()).build(List.of(expulsion, vandalism));
        assertThat(written(RelationalFormat.EVENTNET, plover)).endsWith("USA;RUS;2021-01-05;conflict;-5.5\n");
        assertThat(plover.skipped()).isEqualTo(ImmutableListMultimap.of(Reason.NO_WEIGHT, "vandalism"));
    }

    @Test
    void weighsCodesOfCameoAndWeis() {
        DiplomaticEvent coded = SANCTION.toBuilder()
                .cameo(CameoCode.of("163"))
                .addCodings(SourceCoding.of("WEIS", "223"))
                .build();
        assertThat(written(
                        RelationalFormat.EVENTNET,
                        RelationalEvents.builder().scale(IntensityScale.icews()).build(List.of(coded))))
                .contains("conflict;-8.0\n");
        assertThat(written(
                        RelationalFormat.EVENTNET,
                        RelationalEvents.builder()
                                .scale(IntensityScale.weisGoldstein())
                                .build(List.of(coded))))
                .contains("conflict;-10.0\n");
        assertThat(RelationalEvents.builder()
                        .scale(IntensityScale.weisGoldstein())
                        .build(List.of(SANCTION))
                        .skipped())
                .isEqualTo(ImmutableListMultimap.of(Reason.NO_WEIGHT, "sanction"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1, '=1+1", "+1, '+1", "-1, '-1", "@SUM, '@SUM", "'x, ''x", "\uff1dA, '\uff1dA", "a=b, a=b"})
    void takesTheHarmOutOfFormulas(String name, String cell) {
        assertThat(RelationalTable.text(name)).isEqualTo(cell);
        assertThat(RelationalTable.text("\t" + name)).isEqualTo(cell);
    }

    @Test
    void quotesWhatNeedsIt() {
        DiplomaticEvent event = DiplomaticEvent.builder()
                .id("odd")
                .addActors(Unresolved.of("Smith; \"the\n Elder\", Ltd"))
                .addRecipients(Unresolved.of("=cmd|' /C calc'!A0"))
                .addDates(EventDate.on(DAY0))
                .build();
        assertThat(written(RelationalFormat.EVENTNET, ties(event)).lines().skip(1))
                .containsExactly("\"Smith; \"\"the Elder\"\", Ltd\";'=cmd|' /C calc'!A0;2021-01-01;neutral;1.0");
        assertThat(actors(RelationalFormat.GOLDFISH, ties(event)))
                .contains("'=cmd|' /C calc'!A0,TRUE\n", "\"Smith; \"\"the Elder\"\", Ltd\",TRUE\n");
    }

    @Test
    void writesNumbersWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            RelationalEvents ties = RelationalEvents.builder()
                    .scale(IntensityScale.plover2021())
                    .build(List.of(SANCTION));
            assertThat(written(RelationalFormat.EVENTNET, ties)).endsWith(";2021-01-05;conflict;-6.0\n");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(RelationalTable.number(1e-7)).isEqualTo("0.00000010");
        assertThat(RelationalTable.number(-12)).isEqualTo("-12.0");
    }

    @ParameterizedTest
    @EnumSource(RelationalFormat.class)
    void writesAHeadingWhenThereIsNothing(RelationalFormat format) {
        RelationalEvents none = RelationalEvents.builder().observedUntil(DAY0).build(List.of());
        assertThat(written(format, none).lines()).hasSize(1);
        assertThat(none.actors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RelationalFormat.class)
    void leavesTheWriterOpen(RelationalFormat format) {
        StringWriter out = new StringWriter() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        format.write(ties(SANCTION), out);
        assertThat(out.toString()).endsWith("\n");
    }

    @Test
    void refusesCallersMistakes() {
        assertThatThrownBy(() -> RelationalFormat.REMIFY.writeActors(ties(), new StringWriter()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("REMIFY has no table of actors");
        assertThatThrownBy(() -> RelationalEvents.builder().statuses())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("THREATENED");
        assertThatThrownBy(() -> RelationalFormat.REMIFY.write(ties(SANCTION), new Full()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static final class Full extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void losesNoEventOfARandomGraph() {
        for (long seed = 0; seed < 30; seed++) {
            List<DiplomaticEvent> events = new RandomRecords(seed).graph(60).events();
            RelationalEvents ties = RelationalEvents.builder()
                    .statuses(Status.values())
                    .scale(IntensityScale.plover2021())
                    .build(events);
            Set<String> told = new HashSet<>(ties.skipped().values());
            List<String> lost = new ArrayList<>();
            for (DiplomaticEvent event : events) {
                boolean hasRow = RelationalEvents.builder()
                                .statuses(Status.values())
                                .scale(IntensityScale.plover2021())
                                .build(List.of(event))
                                .size()
                        > 0;
                if (!hasRow && !told.contains(event.id())) {
                    lost.add(event.id());
                }
            }
            assertThat(lost).as("seed %s", seed).isEmpty();
            assertThat(written(RelationalFormat.EVENTNET, ties).lines().count())
                    .as("seed %s", seed)
                    .isEqualTo(ties.size() + 1L);
        }
    }
}
