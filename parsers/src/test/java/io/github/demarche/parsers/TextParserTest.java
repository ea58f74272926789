package io.github.demarche.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.ParseIssue;
import io.github.demarche.parsers.text.ParsedDocument;
import io.github.demarche.parsers.text.TextParser;
import io.github.demarche.parsers.text.Trace;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser as its users see it: through its public methods alone. */
class TextParserTest {
    private static final TextParser PARSER = TextParser.standard();
    private static final String STORY = """
        Norway expelled two Russian diplomats on Friday, accusing them of spying on a naval base.

        Moscow responded in kind on Monday. It expelled two Norwegian diplomats and summoned the ambassador.
        If Oslo takes further steps, Russia will close the consulate in Kirkenes, the foreign ministry said.
        """;

    private static Document document(String text) {
        return Document.of("wire-1", text, LocalDate.of(2022, 4, 13));
    }

    private static ParsedDocument parse(String text) {
        return PARSER.parse(document(text));
    }

    private static List<String> codes(Set<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.code().map(Object::toString).orElse(actor.name()))
                .toList();
    }

    /** What holds of every result, whatever the text. */
    private static void checkSound(ParsedDocument parsed) {
        int length = parsed.document().text().length();
        Set<String> ids = new HashSet<>();
        for (DiplomaticEvent event : parsed.events()) {
            assertThat(ids.add(event.id())).as("id of %s", event).isTrue();
            event.mentions()
                    .forEach(mention -> mention.spans()
                            .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(length)));
            assertThat(parsed.spans(event.id())).isNotNull();
        }
        parsed.relations().forEach(relation -> assertThat(ids).contains(relation.from(), relation.to()));
        parsed.links().forEach(link -> assertThat(ids).contains(link.provocation(), link.response()));
        assertThat(parsed.graph().events()).hasSize(ids.size());
    }

    @Test
    void readsTheExampleOfItsDocumentation() {
        ParsedDocument parsed = TextParser.standard()
                .parse(Document.of(
                        "wire-1", "Norway expelled two Russian diplomats on Friday.", LocalDate.of(2022, 4, 9)));
        assertThat(parsed.events().get(0).instrument()).contains(Instrument.EXPULSION);
    }

    @Test
    void joinsAnswerAndProvocation() {
        ParsedDocument parsed = parse(STORY);
        checkSound(parsed);
        assertThat(parsed.events()).anyMatch(event -> codes(event.actors()).contains("NOR"));
        assertThat(parsed.links()).isNotEmpty();
    }

    @Nested
    class BadInput {
        static Stream<String> texts() {
            return Stream.of(
                    "",
                    " \n\t\r\n \u00a0 \u2028",
                    "Subscribe to our channel – Follow us on Facebook – Read more",
                    "\u0000\u0000\u0000",
                    "\u0001\u0002\u0007\u001b[31m\u007f\u0085",
                    "\uFFFE\uFFFF\uFEFF\u200b\u200e\u202e",
                    "😀🔥🇳🇴👩‍👩‍👧‍👦 🤷🏽 ❤️",
                    "\ud83d \udc00 a\ud83db \udfff\ud800",
                    "............ !!!! ???? ;;;; ,,,, ----",
                    "#a #b #c @d https://example.org/?q=1&r=(2) user@example.org",
                    "(".repeat(5000) + ")".repeat(5000),
                    "\"'“‘«".repeat(2000),
                    "[{(<".repeat(2000),
                    "\n".repeat(10_000),
                    "a".repeat(1 << 20),
                    " ".repeat(1 << 20),
                    "1,234.56 ".repeat(3000),
                    "U.S.".repeat(3000),
                    "'".repeat(5000) + "s",
                    "the of and ".repeat(1000),
                    "الغابون تستدعي سفيرها في باريس للتشاور",
                    "Габон отозвал посла из Парижа для консультаций",
                    "加蓬召回駐法大使。法國表示遺憾。",
                    "0 1 2 3 4 5 6 7 8 9",
                    "\\u0041 %s %n {} ${x} <b>&amp;</b> '; DROP TABLE events; --");
        }

        @ParameterizedTest
        @MethodSource("texts")
        void tellsNoEvent(String text) {
            ParsedDocument parsed = PARSER.explain(document(text));
            checkSound(parsed);
            assertThat(parsed.events()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u0000Norway expelled two Russian diplomats.\u0000",
                    "😀 Norway expelled two Russian diplomats. 🔥",
                    "\ud83d Norway expelled two Russian diplomats.",
                    "((((Norway expelled two Russian diplomats.))))",
                    "\"“«Norway expelled two Russian diplomats.»”\"",
                    "\u202eNorway\u202c expelled two Russian diplomats.",
                    "Norway\u00a0expelled\u2009two\u00a0Russian\u00a0diplomats.",
                    "\r\n\r\nNorway expelled two\r\nRussian diplomats.\r\n"
                })
        void findsTheEventAmongNoise(String text) {
            ParsedDocument parsed = parse(text);
            checkSound(parsed);
            assertThat(parsed.events()).hasSize(1);
            assertThat(codes(parsed.events().get(0).actors())).containsExactly("NOR");
            assertThat(codes(parsed.events().get(0).recipients())).containsExactly("RUSGOV");
        }

        @Test
        void survivesASentenceWithoutEnd() {
            checkSound(parse("Chad said " + "that Mali said ".repeat(300) + "Togo expelled two envoys."));
            checkSound(parse("Chad and Mali and ".repeat(400) + "Togo expelled two envoys."));
            checkSound(parse("Chad " + "condemned, threatened, expelled and ".repeat(200) + "left."));
            checkSound(parse("If Chad acts, ".repeat(300) + "Mali will respond."));
        }

        @Test
        void survivesWordsInAnyOrder() {
            long seed = 20261122;
            Random random = new Random(seed);
            List<String> words = List.of(
                    ("Chad Mali Moscow Iran the a two ten over of to by with for in on that which who whom if after"
                                    + " because said accused threatened expelled expelling expel condemned recalled imposed"
                                    + " sanctions sanction ambassador diplomats envoy border troops attack response retaliation"
                                    + " response move measures it its they his will may not never had been was were be has \" \" '"
                                    + " , . . ; : - ( ) ? ! and or but as Monday yesterday 2019 May 5 days later ago 's n't"
                                    + " persona non grata blamed demanded denied refused offered agreement talks visit war")
                            .split(" "));
            for (int round = 0; round < 400; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 5 + random.nextInt(60); i++) {
                    text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(40) == 0 ? "\n\n" : " ");
                }
                String noise = text.toString();
                assertThat(noise)
                        .as("seed %s, round %s", seed, round)
                        .satisfies(each -> checkSound(PARSER.explain(document(each))));
            }
        }
    }

    @Nested
    class OtherLanguages {
        @Test
        void areLeftOutWithOneIssue() {
            ParsedDocument parsed = parse("\n Габон отозвал посла.\n\nФранция сожалеет.");
            assertThat(parsed.events()).isEmpty();
            assertThat(parsed.issues()).extracting(ParseIssue::code).containsExactly("NOT_ENGLISH");
            assertThat(parsed.issues().get(0).offset()).isEqualTo(2);
            assertThat(parsed.issues().get(0).message()).contains("2 of 2");
        }

        @Test
        void doNotHideTheEnglishParagraphs() {
            ParsedDocument parsed = parse("Габон отозвал посла из Парижа.\n\nGabon recalled its ambassador to France.");
            assertThat(parsed.events()).hasSize(1);
            assertThat(parsed.issues()).hasSize(1);
        }

        @Test
        void raiseNoIssueInEnglishText() {
            assertThat(parse(STORY).issues()).isEmpty();
        }
    }

    @Nested
    class Determinism {
        @Test
        void readsTheSameTwice() {
            assertThat(parse(STORY)).isEqualTo(parse(STORY));
            assertThat(PARSER.explain(document(STORY))).isEqualTo(PARSER.explain(document(STORY)));
        }

        @Test
        void readsTheSameWithATrace() {
            assertThat(PARSER.explain(document(STORY)).events())
                    .isEqualTo(parse(STORY).events());
            assertThat(PARSER.explain(document(STORY)).links())
                    .isEqualTo(parse(STORY).links());
        }

        @Test
        void readsTheSameInSeveralThreads() throws InterruptedException, ExecutionException {
            ParsedDocument expected = parse(STORY);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<ParsedDocument>> results = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    results.add(threads.submit(() -> parse(STORY)));
                }
                for (Future<ParsedDocument> result : results) {
                    assertThat(result.get()).isEqualTo(expected);
                }
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void givesIdsThatDoNotDependOnTheCoding() {
            TextParser other = TextParser.of(Lexicon.builder()
                    .addStandard()
                    .add(
                            "own.txt",
                            new StringReader(
                                    "demarche-lexicon 1 frames\nverb expel\n  sense COERCE/deport 174 | object any\n"))
                    .build());
            Document document = document("Norway expelled two Russian diplomats.");
            DiplomaticEvent ours = PARSER.parse(document).events().get(0);
            DiplomaticEvent theirs = other.parse(document).events().get(0);
            assertThat(ours.type()).contains(EventType.SANCTION);
            assertThat(theirs.type()).contains(EventType.COERCE);
            assertThat(theirs.id()).isEqualTo(ours.id());
        }

        @Test
        void givesOtherIdsToOtherDocuments() {
            String text = "Norway expelled two Russian diplomats.";
            assertThat(PARSER.parse(Document.of("a", text)).events().get(0).id())
                    .isNotEqualTo(
                            PARSER.parse(Document.of("b", text)).events().get(0).id());
        }
    }

    @Nested
    class OnesOwnLexicon {
        private TextParser with(String text) {
            return TextParser.of(Lexicon.builder()
                    .addStandard()
                    .add("own.txt", new StringReader(text))
                    .build());
        }

        @Test
        void addsActors() {
            TextParser parser =
                    with("demarche-lexicon 1 actors\ngroup CHLREBQUX\n  name Quux Front\n  of CHL\n  sector REB\n");
            ImmutableList<DiplomaticEvent> events = parser.parse(
                            document("The Quux Front released two Peruvian hostages."))
                    .events();
            assertThat(codes(events.get(0).actors())).containsExactly("CHLREBQUX");
        }

        @Test
        void overridesActors() {
            TextParser parser =
                    with("demarche-lexicon 1 actors\ngroup CHLREBQUX\n  name Hamas\n  of CHL\n  sector REB\n");
            ImmutableList<DiplomaticEvent> events = parser.parse(document("Hamas released two Peruvian hostages."))
                    .events();
            assertThat(codes(events.get(0).actors())).containsExactly("CHLREBQUX");
        }

        @Test
        void addsEventWords() {
            TextParser parser = with(
                    "demarche-lexicon 1 frames\nverb zorp\n  sense SANCTION/expel EXPULSION 161 | object diplomat\n");
            ImmutableList<DiplomaticEvent> events = parser.parse(document("Norway zorped two Russian diplomats."))
                    .events();
            assertThat(events).hasSize(1);
            assertThat(events.get(0).instrument()).contains(Instrument.EXPULSION);
            assertThat(events.get(0).mentions().get(0).rule().orElseThrow().toString())
                    .contains("own.txt");
        }

        @Test
        void barsEventWords() {
            TextParser parser = with("demarche-lexicon 1 frames\nverb expel\n  sense none\n");
            assertThat(parser.parse(document("Norway expelled two Russian diplomats."))
                            .events())
                    .isEmpty();
        }

        @Test
        void mayBeEmpty() {
            assertThat(TextParser.of(Lexicon.builder().build())
                            .parse(document(STORY))
                            .events())
                    .isEmpty();
        }

        @Test
        void isRefusedWithThePlaceOfABadSense() {
            assertThatThrownBy(() -> with("demarche-lexicon 1 frames\n\nverb zorp\n  sense NONSENSE\n"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("own.txt:4");
        }
    }

    @Nested
    class Explanations {
        @Test
        void nameFileAndLineOfTheirRules() {
            Trace trace = PARSER.explain(document("Norway expelled two Russian diplomats."))
                    .traces()
                    .get(0);
            assertThat(trace.coded()).singleElement().asString().containsPattern("frames/sanction\\.txt:\\d+");
            assertThat(trace.sentence()).isEqualTo("Norway expelled two Russian diplomats.");
            assertThat(trace.tags()).contains("expelled/VBD");
            assertThat(trace.grammar()).hasSize(1);
        }

        @Test
        void sayWhyNothingWasCoded() {
            Trace trace = PARSER.explain(document("The school expelled four pupils."))
                    .traces()
                    .get(0);
            assertThat(trace.coded()).isEmpty();
            assertThat(trace.notCoded()).isNotEmpty();
            assertThat(trace.toString()).contains("not coded").contains("does not hold");
        }

        @Test
        void standWhereTheirSentencesDo() {
            PARSER.explain(document(STORY))
                    .traces()
                    .forEach(trace -> assertThat(STORY.substring(
                                    trace.span().start(), trace.span().end()))
                            .isEqualTo(trace.sentence()));
        }

        @Test
        void areLeftOutWhenNobodyAsks() {
            assertThat(parse(STORY).traces()).isEmpty();
        }
    }

    @Nested
    class Relations {
        private final Document document = document("Norway expelled two Russian diplomats and met the Finnish envoy.");

        private Span of(String words) {
            int start = document.text().indexOf(words);
            return Span.of(start, start + words.length());
        }

        @Test
        void areReadBetweenTwoSpans() {
            assertThat(PARSER.parseRelation(document, of("Norway"), of("Russian diplomats")))
                    .extracting(event -> event.instrument().orElseThrow())
                    .containsExactly(Instrument.EXPULSION);
        }

        @Test
        void mayBeJointActs() {
            assertThat(PARSER.parseRelation(document, of("Norway"), of("Finnish envoy")))
                    .extracting(event -> event.type().orElseThrow())
                    .containsExactly(EventType.CONSULT);
        }

        @Test
        void haveADirection() {
            assertThat(PARSER.parseRelation(document, of("Russian diplomats"), of("Norway")))
                    .singleElement()
                    .satisfies(event -> assertThat(event.inferred())
                            .contains(
                                    DiplomaticEvent.Slot.RELATION,
                                    DiplomaticEvent.Slot.ACTOR,
                                    DiplomaticEvent.Slot.RECIPIENT));
        }

        @Test
        void areMarkedWhenTheNearestActIsTaken() {
            assertThat(PARSER.parseRelation(document, of("Norway"), of("two Russian diplomats")))
                    .flatExtracting(DiplomaticEvent::inferred)
                    .doesNotContain(DiplomaticEvent.Slot.RELATION);
            assertThat(PARSER.parseRelation(document, of("Russian"), of("Finnish")))
                    .flatExtracting(DiplomaticEvent::inferred)
                    .contains(DiplomaticEvent.Slot.RELATION);
        }

        @Test
        void mayBeNone() {
            Document silent = document("Norway lies west of Finland. Nothing else is known.");
            assertThat(PARSER.parseRelation(silent, Span.of(0, 6), Span.of(20, 27)))
                    .isEmpty();
        }

        @Test
        void haveTheIdsOfTheWholeDocument() {
            assertThat(parse(document.text()).events())
                    .extracting(DiplomaticEvent::id)
                    .containsAll(PARSER.parseRelation(document, of("Norway"), of("Russian diplomats")).stream()
                            .map(DiplomaticEvent::id)
                            .toList());
        }

        @Test
        void mayLeaveOneSideOpen() {
            assertThat(PARSER.parseActsOf(document, of("Norway")))
                    .extracting(event -> event.type().orElseThrow())
                    .containsExactly(EventType.SANCTION, EventType.CONSULT);
            assertThat(PARSER.parseActsAgainst(document, of("two Russian diplomats")))
                    .extracting(event -> event.type().orElseThrow())
                    .containsExactly(EventType.SANCTION);
        }

        @Test
        void areExplainedWithTheGivenActors() {
            ParsedDocument explained = PARSER.explainRelation(document("Q met Z."), Span.of(0, 1), Span.of(6, 7));
            assertThat(explained.traces()).hasSize(1);
            assertThat(explained.events())
                    .flatExtracting(DiplomaticEvent::actors)
                    .extracting(Actor::name)
                    .containsExactly("Q", "Z");
        }

        @Test
        void refuseASpanBehindTheText() {
            Span behind = Span.of(0, document.text().length() + 1);
            assertThatThrownBy(() -> PARSER.parseRelation(document, behind, of("Norway")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("source");
            assertThatThrownBy(() -> PARSER.parseActsOf(document, behind)).hasMessageContaining("source");
            assertThatThrownBy(() -> PARSER.parseActsAgainst(document, behind)).hasMessageContaining("target");
            assertThatThrownBy(() -> PARSER.parseRelation(document, of("Norway"), behind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("target");
        }
    }
}
