package io.github.demarche.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.State;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private static final String MINIMAL = "{\"v\":1,\"kind\":\"event\",\"id\":\"a\"}";

    private static final DiplomaticEvent EXPULSION = DiplomaticEvent.builder()
            .id("x1")
            .addActors(State.of("RUS"))
            .addRecipients(State.of("USA"))
            .type(EventType.SANCTION)
            .mode(Mode.EXPEL)
            .instrument(Instrument.of("EXPULSION"))
            .addQuantities(Quantity.of(10, "diplomats"))
            .addDates(EventDate.on(LocalDate.of(2021, 4, 16)))
            .build();

    private static String write(DiplomaticEvent... events) {
        StringBuilder text = new StringBuilder();
        try (JsonLinesWriter out = JsonLines.writer(text)) {
            ImmutableList.copyOf(events).forEach(out::write);
        }
        return text.toString();
    }

    private static JsonLines.Result read(String text) {
        return JsonLines.read(new StringReader(text));
    }

    @Nested
    class Format {
        @Test
        void writesAnEventAsOneLineWithFixedKeysAndLeavesOutWhatIsAbsent() {
            assertThat(write(EXPULSION))
                    .isEqualTo("{\"v\":1,\"kind\":\"event\",\"id\":\"x1\","
                            + "\"actors\":[{\"kind\":\"state\",\"country\":\"RUS\",\"name\":\"Russia\"}],"
                            + "\"recipients\":[{\"kind\":\"state\",\"country\":\"USA\",\"name\":\"United States\"}],"
                            + "\"type\":\"SANCTION\",\"mode\":\"EXPEL\",\"instrument\":\"EXPULSION\","
                            + "\"hostility\":\"HOSTILE\",\"status\":\"OCCURRED\","
                            + "\"quantities\":[{\"min\":10,\"max\":10,\"unit\":\"diplomats\"}],"
                            + "\"dates\":[{\"start\":\"2021-04-16\",\"precision\":\"DAY\",\"basis\":\"OCCURRED\"}]}\n");
        }

        @Test
        void writesALinkWithItsDerivedValuesForOtherReaders() {
            ResponseLink link = ResponseLink.builder()
                    .provocation("x1")
                    .response("x2")
                    .relation(Relation.RETALIATION)
                    .addEvidence(StatedCue.builder().cue("in kind").build())
                    .statedLatencyDays(1)
                    .build();
            StringBuilder text = new StringBuilder();
            JsonLinesWriter out = JsonLines.writer(text);
            out.write(link);
            out.flush();
            assertThat(text.toString())
                    .isEqualTo("{\"v\":1,\"kind\":\"link\",\"id\":\"" + link.id()
                            + "\",\"provocation\":\"x1\",\"response\":\"x2\",\"relation\":\"RETALIATION\","
                            + "\"status\":\"OCCURRED\",\"tier\":\"STATED\",\"score\":" + link.score()
                            + ",\"statedLatencyDays\":1,\"evidence\":[{\"kind\":\"cue\",\"cue\":\"in kind\"}]}\n");
        }

        @Test
        void readsWhatAPersonWouldWriteByHand() {
            JsonLines.Result result = read(
                    "\ufeff\n  " + MINIMAL + "\r\n\n"
                            + "{\"kind\":\"relation\",\"v\":1,\"relation\":\"OFFSET\",\"from\":\"a\",\"to\":\"b\",\"offsetDays\":-1}");
            assertThat(result.issues()).isEmpty();
            assertThat(result.events())
                    .containsExactly(DiplomaticEvent.builder().id("a").build());
            assertThat(result.relations())
                    .containsExactly(EventRelation.builder()
                            .kind(EventRelation.Kind.OFFSET)
                            .from("a")
                            .to("b")
                            .offsetDays(-1)
                            .build());
        }

        @Test
        void treatsNullAsAbsent() {
            JsonLines.Result result = read("{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"type\":null,\"actors\":null}");
            assertThat(result.issues()).isEmpty();
            assertThat(result.events())
                    .containsExactly(DiplomaticEvent.builder().id("a").build());
        }
    }

    @Nested
    class RoundTrip {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 20261122})
        void givesBackEqualValues(long seed) {
            RandomRecords random = new RandomRecords(seed);
            List<DiplomaticEvent> events = new ArrayList<>();
            List<EventRelation> relations = new ArrayList<>();
            List<ResponseLink> links = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            try (JsonLinesWriter out = JsonLines.writer(text)) {
                for (int i = 0; i < 200; i++) {
                    events.add(random.event("e" + i));
                    relations.add(random.relation("e" + i, "e" + (i + 1)));
                    links.add(random.link("e" + i, "e" + (i + 1)));
                    out.write(events.get(i));
                    out.write(relations.get(i));
                    out.write(links.get(i));
                }
            }
            JsonLines.Result result = read(text.toString());
            assertThat(result.issues()).as("seed %s", seed).isEmpty();
            assertThat(result.events()).as("seed %s", seed).isEqualTo(events);
            assertThat(result.relations()).as("seed %s", seed).isEqualTo(relations);
            assertThat(result.links()).as("seed %s", seed).isEqualTo(links);
        }

        @Test
        void givesBackAnEqualGraph() {
            RetaliationGraph graph = new RandomRecords(3).graph(60);
            StringBuilder text = new StringBuilder();
            try (JsonLinesWriter out = JsonLines.writer(text)) {
                out.write(graph);
            }
            assertThat(read(text.toString()).toGraph()).isEqualTo(graph);
        }

        @Test
        void survivesUtf8EvenWithLoneSurrogates() {
            DiplomaticEvent event = EXPULSION.toBuilder()
                    .addPlaces("a\ud800b", "\udfff", "\ud83d\ude00\u0000")
                    .build();
            byte[] bytes = write(event).getBytes(StandardCharsets.UTF_8);
            assertThat(read(new String(bytes, StandardCharsets.UTF_8)).events()).containsExactly(event);
        }

        @Test
        void keepsOneLineARecordForReadersThatSplitAtAnyLineEnd() {
            DiplomaticEvent event = EXPULSION.toBuilder()
                    .addPlaces("a\nb\rc\u2028d\u2029e\u0085f")
                    .build();
            assertThat(write(event).split("[\\n\\r\\u2028\\u2029\\u0085]")).hasSize(1);
            assertThat(read(write(event)).events()).containsExactly(event);
        }

        @Test
        void writesTheSameTextForTheSameValues() {
            assertThat(write(new RandomRecords(7).event("e"))).isEqualTo(write(new RandomRecords(7).event("e")));
        }
    }

    @Nested
    class BadLines {
        @Test
        void keepsTheGoodLinesAndTellsWhereTheBadOnesAre() {
            JsonLines.Result result = read(MINIMAL + "\nnot json\n" + MINIMAL.replace("\"a\"", "\"b\""));
            assertThat(result.events()).extracting(DiplomaticEvent::id).containsExactly("a", "b");
            assertThat(result.issues()).hasSize(1);
            assertThat(result.issues().get(0).line()).isEqualTo(2);
            assertThat(result.issues().get(0).message()).startsWith("no valid JSON");
            assertThat(result.issues().get(0).value()).isEqualTo("not json");
        }

        @Test
        void pointsAtTheColumnOfAnUnknownConstantAndSaysWhatIsAllowed() {
            String line = "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"status\":\"HAPPENED\"}";
            LineIssue issue = read(line).issues().get(0);
            assertThat(issue.column()).isEqualTo(line.indexOf("\"HAPPENED") + 1);
            assertThat(issue.value()).isEqualTo("HAPPENED");
            assertThat(issue.message()).contains("OCCURRED", "NEGATED");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[]",
                    "1",
                    "null",
                    "\"text\"",
                    "{}",
                    "{\"v\":1}",
                    "{\"v\":2,\"kind\":\"event\",\"id\":\"a\"}",
                    "{\"v\":\"1\",\"kind\":\"event\",\"id\":\"a\"}",
                    "{\"v\":1,\"kind\":\"treaty\"}",
                    "{\"v\":1,\"kind\":\"event\"}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"id\":\"b\"}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\"} {}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\"",
                    "{\"v\":1,\"kind\":\"event\",\"id\":7}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"actors\":{}}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"actors\":[{\"kind\":\"state\",\"country\":\"ZZZ\"}]}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"actors\":[{\"kind\":\"empire\"}]}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"mode\":\"EXPEL\"}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"claims\":[]}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"mentions\":[{\"source\":\"d\",\"spans\":[[5,2]]}]}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"mentions\":[{\"source\":\"d\",\"spans\":[[1,2,3]]}]}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"quantities\":[{\"min\":1e3,\"unit\":\"u\"}]}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"quantities\":[{\"min\":99999999999999999999,\"unit\":\"u\"}]}",
                    "{\"v\":1,\"kind\":\"relation\",\"relation\":\"CONTENT\",\"from\":\"a\",\"to\":\"a\"}",
                    "{\"v\":1,\"kind\":\"relation\",\"relation\":\"OFFSET\",\"from\":\"a\",\"to\":\"b\",\"offsetDays\":4294967296}",
                    "{\"v\":1,\"kind\":\"link\",\"provocation\":\"a\",\"response\":\"b\",\"relation\":\"RETALIATION\"}",
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"dates\":[{\"start\":\"2021-02-30\",\"precision\":\"DAY\",\"basis\":\"OCCURRED\"}]}"
                })
        void makesOneIssueOfALineThatCannotBe(String line) {
            JsonLines.Result result = read(line);
            assertThat(result.issues()).hasSize(1);
            assertThat(result.events()).isEmpty();
            assertThat(result.relations()).isEmpty();
            assertThat(result.links()).isEmpty();
        }

        @Test
        void survivesDeepNestingAndGarbage() {
            String deep = "{\"v\":1,\"kind\":" + "[".repeat(100_000);
            String nul = "\u0000\ud800\udc00\ud800";
            assertThat(read(deep + "\n" + nul + "\n" + MINIMAL).issues()).hasSize(2);
            assertThat(read(deep + "\n" + nul + "\n" + MINIMAL).events()).hasSize(1);
        }

        @Test
        void survivesEveryCutOfAGoodLine() {
            String line = write(new RandomRecords(11).event("e")).strip();
            for (int end = 1; end < line.length(); end++) {
                assertThat(read(line.substring(0, end)).issues())
                        .as("cut at %s", end)
                        .hasSize(1);
            }
        }

        @Test
        void reportsAnUnknownFieldOnceANameAndReadsTheRest() {
            String line =
                    "{\"v\":1,\"kind\":\"event\",\"id\":\"a\",\"mood\":\"grim\",\"quantities\":[{\"unit\":\"u\",\"about\":1}]}";
            JsonLines.Result result = read(line + "\n" + line);
            assertThat(result.events()).hasSize(2);
            assertThat(result.issues()).extracting(LineIssue::value).containsExactly("quantity.about", "line.mood");
            assertThat(result.issues()).extracting(LineIssue::line).containsOnly(1L);
        }

        @Test
        void refusesALineLongerThanAllowedAndGoesOn() {
            List<LineIssue> issues = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            long lines = JsonLines.reader()
                    .longestLine(100)
                    .onIssue(issues::add)
                    .onEvent(event -> ids.add(event.id()))
                    .read(new StringReader("{" + " ".repeat(100) + "}\n" + MINIMAL));
            assertThat(lines).isEqualTo(2);
            assertThat(issues).hasSize(1);
            assertThat(issues.get(0).value()).hasSizeLessThan(130);
            assertThat(ids).containsExactly("a");
        }

        @Test
        void throwsAtTheFirstIssueWhenStrict() {
            assertThatThrownBy(() -> JsonLines.reader().strict().read(new StringReader(MINIMAL + "\n{}")))
                    .isInstanceOfSatisfying(
                            JsonLinesException.class,
                            e -> assertThat(e.issue().line()).isEqualTo(2))
                    .hasMessageContaining("needs the field 'v'");
            assertThatThrownBy(() ->
                            JsonLines.reader().strict().read(new StringReader(MINIMAL.replace("}", ",\"mood\":1}"))))
                    .isInstanceOf(JsonLinesException.class);
        }

        @Test
        void leavesAloneWhatAConsumerThrows() {
            assertThatThrownBy(() -> JsonLines.reader()
                            .onEvent(event -> {
                                throw new IllegalArgumentException("mine");
                            })
                            .read(new StringReader(MINIMAL)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mine");
        }
    }

    @Nested
    class Streams {
        /** Gives the same line again and again, and holds none of it. */
        private static final class Endless extends Reader {
            private final String line = write(EXPULSION);
            private long left;

            Endless(long lines) {
                left = lines * line.length();
            }

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (left == 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = line.charAt((int) ((line.length() - left % line.length()) % line.length()));
                    left--;
                }
                return count;
            }

            @Override
            public void close() {}
        }

        @Test
        void handsEventsOnAsTheyCome() {
            AtomicLong seen = new AtomicLong();
            long lines = JsonLines.reader()
                    .onEvent(event -> {
                        assertThat(event).isEqualTo(EXPULSION);
                        seen.incrementAndGet();
                    })
                    .read(new Endless(4_000));
            assertThat(lines).isEqualTo(4_000);
            assertThat(seen).hasValue(4_000);
        }

        @Test
        void reportsWhatCannotBeReadOrWrittenAsUnchecked() {
            assertThatThrownBy(() -> JsonLines.read(new Reader() {
                        @Override
                        public int read(char[] buffer, int offset, int length) throws IOException {
                            throw new IOException("gone");
                        }

                        @Override
                        public void close() {}
                    }))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void splitsIntoLinesThatEndWithALineFeed() {
        String text = write(EXPULSION, EXPULSION);
        assertThat(text).endsWith("\n");
        assertThat(Splitter.on('\n').omitEmptyStrings().splitToList(text)).hasSize(2);
    }
}
