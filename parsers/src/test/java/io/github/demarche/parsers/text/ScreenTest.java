package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Span;
import io.github.demarche.parsers.lexicon.Dictionaries;
import io.github.demarche.parsers.lexicon.Lexicon;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a coder's discards and issues do to the events of a text. */
class ScreenTest {
    private static final String NORWAY = "Norway expelled two Russian diplomats on Friday.";
    private static final String PERU = "Peru condemned the closure of its consulate in Chile.";

    private static ParsedDocument parse(Dictionaries dictionaries, String text) {
        Lexicon lexicon = Lexicon.builder().addStandard().add(dictionaries).build();
        return TextParser.of(lexicon).parse(document(text));
    }

    private static Document document(String text) {
        return Document.of("d", text, LocalDate.of(2022, 4, 9));
    }

    @Nested
    class Discards {
        private final Dictionaries discards = Dictionaries.builder()
                .addDiscards("mine.txt", new StringReader("# Mine\nREGATTA\n+BOAT RACE_\n"))
                .build();

        @Test
        void leaveOutASentence() {
            ParsedDocument parsed = parse(discards, NORWAY + " Peru condemned the regattas of Chile. " + PERU);
            assertThat(parsed.events())
                    .hasSize(parse(discards, NORWAY + " " + PERU).events().size());
            assertThat(parsed.issues())
                    .extracting(issue -> issue.offset() + " " + issue.code() + " " + issue.message())
                    .containsExactly(
                            "68 DISCARDED_SENTENCE the sentence is not coded: \"regatta\" is discarded by mine.txt:2");
        }

        @Test
        void leaveOutAStory() {
            ParsedDocument parsed = parse(discards, NORWAY + " The Boat Race was rowed. " + PERU);
            assertThat(parsed.events()).isEmpty();
            assertThat(parsed.issues())
                    .extracting(issue -> issue.offset() + " " + issue.code() + " " + issue.message())
                    .containsExactly(
                            "53 DISCARDED_STORY the story is not coded: \"Boat Race\" is discarded by mine.txt:3");
        }

        @Test
        void needWholeWordsWhereTheySaySo() {
            assertThat(parse(discards, NORWAY + " The boat races were rowed.").events())
                    .isNotEmpty();
        }

        @Test
        void keepFromTellingARelation() {
            Lexicon lexicon = Lexicon.builder().addStandard().add(discards).build();
            String text = "Norway expelled two Russian diplomats before the regatta.";
            Span norway = Span.of(0, 6);
            Span russian = Span.of(20, 27);
            assertThat(TextParser.standard().parseRelation(document(text), norway, russian))
                    .isNotEmpty();
            assertThat(TextParser.of(lexicon).parseRelation(document(text), norway, russian))
                    .isEmpty();
        }
    }

    @Nested
    class Issues {
        private final Dictionaries issues = Dictionaries.builder()
                .addIssues("mine.txt", new StringReader("""
                    <ISSUE CATEGORY="MISSIONS">
                    n:diplomat [STAFF]
                    embassy [HOUSES]
                    n:consulate [HOUSES]
                    ~honorary n:consulate
                    ~~toy embassy
                    </ISSUE>
                    <ISSUE CATEGORY="ACTS">
                    v:expel [EXITS]
                    v:expel two [EXITS]
                    </ISSUE>
                    """))
                .build();

        private List<String> codings(String text) {
            DiplomaticEvent first = parse(issues, text).events().get(0);
            return first.codings().stream()
                    .map(coding -> coding.scheme() + " " + coding.code() + " " + coding.values())
                    .toList();
        }

        @Test
        void travelWithTheEventsOfTheirSentence() {
            assertThat(codings(NORWAY)).containsExactly("ISSUE EXITS {count=2}", "ISSUE STAFF {count=1}");
            assertThat(codings(PERU + " The embassy stayed open.")).containsExactly("ISSUE HOUSES {count=1}");
        }

        @Test
        void countAPhraseOnceASentence() {
            assertThat(codings(
                            "Norway expelled two Russian diplomats after other diplomats left with their diplomats."))
                    .contains("ISSUE STAFF {count=1}");
        }

        @Test
        void areExcludedFromASentenceByCategory() {
            assertThat(codings("Norway expelled two Russian diplomats from an honorary consulate."))
                    .containsExactly("ISSUE EXITS {count=2}");
            assertThat(codings(NORWAY + " It has an honorary consulate.")).hasSize(2);
        }

        @Test
        void areExcludedFromAStoryByCategory() {
            assertThat(codings(NORWAY + " It has a toy embassy.")).containsExactly("ISSUE EXITS {count=2}");
        }

        @Test
        void areNoneWithoutADictionary() {
            assertThat(TextParser.standard().parse(document(NORWAY)).events())
                    .flatExtracting(DiplomaticEvent::codings)
                    .isEmpty();
        }

        @Test
        void ofPhrasesInTwoCategoriesCountOnce() {
            Dictionaries twice = Dictionaries.builder()
                    .addIssues("a.txt", new StringReader("diplomats [STAFF]\n"))
                    .addIssues("b.txt", new StringReader("n:diplomat [STAFF]\n"))
                    .build();
            assertThat(parse(twice, NORWAY).events().get(0).codings())
                    .containsExactly(SourceCoding.builder()
                            .scheme("ISSUE")
                            .code("STAFF")
                            .putValues("count", "1")
                            .build());
        }
    }
}
