package io.github.demarche.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.ParseIssue;
import io.github.demarche.parsers.text.ParsedDocument;
import io.github.demarche.parsers.text.TextParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is long, deep or not a text at all, and what several threads read at once. */
class HardInputTest {
    private static final TextParser PARSER = TextParser.standard();
    private static final String ACT = "Norway expelled two Russian diplomats";

    private static ParsedDocument parse(String text) {
        return PARSER.parse(Document.of("hard", text, LocalDate.of(2022, 4, 9)));
    }

    private static void tellsTheExpulsion(String text) {
        assertThat(parse(text).events())
                .filteredOn(event ->
                        event.actors().stream().anyMatch(actor -> actor.name().equals("Norway")))
                .isNotEmpty();
    }

    @Test
    void findsAnActDeepWithinBrackets() {
        tellsTheExpulsion("(".repeat(10_000) + ACT + ")".repeat(10_000) + ".");
        tellsTheExpulsion("[{".repeat(5_000) + ACT + "}]".repeat(5_000) + ".");
    }

    @Test
    void findsAnActDeepWithinQuotationMarks() {
        tellsTheExpulsion("“‘".repeat(5_000) + ACT + "’”".repeat(5_000) + ".");
    }

    @Test
    void findsAnActBehindAMegabyteWithoutAStop() {
        tellsTheExpulsion("the border of the region and ".repeat(36_000) + "\n\n" + ACT + ".");
    }

    @Test
    void findsAnActBetweenNulsAndHalvesOfCharacters() {
        tellsTheExpulsion("\u0000".repeat(10_000) + " " + ACT + ". " + "\ud83d".repeat(10_000) + "\udc00\u0000");
    }

    @Test
    void namesEveryRecipientOfALongList() {
        List<String> countries = List.of("Chad", "Mali", "Togo", "Ghana", "Kenya", "Niger", "Gabon", "Egypt");
        String list = String.join(", ", countries.subList(0, 7)) + " and Egypt";
        DiplomaticEvent event = parse("Norway condemned " + list + ".").events().get(0);
        assertThat(event.recipients()).hasSameSizeAs(countries);
    }

    /** Returns as many names of states that nobody knows. */
    private static List<String> states(int size) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            states.add("Zo" + (char) ('a' + i / 100) + (char) ('a' + i / 10 % 10) + (char) ('a' + i % 10) + "land");
        }
        return states;
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    @Test
    void namesEveryActorOfAsLongAListAsASentenceHolds() {
        ParsedDocument parsed = parse(list(states(990)) + " condemned Russia.");
        assertThat(parsed.issues()).isEmpty();
        assertThat(parsed.events()).hasSize(1);
        assertThat(parsed.events().get(0).actors()).hasSize(990);
        assertThat(parsed.events().get(0).recipients()).hasSize(1);
    }

    @Test
    void namesEveryRecipientOfAsLongAListAsASentenceHolds() {
        ParsedDocument parsed = parse("Norway condemned " + list(states(990)) + ".");
        assertThat(parsed.issues()).isEmpty();
        assertThat(parsed.events()).hasSize(1);
        assertThat(parsed.events().get(0).recipients()).hasSize(990);
    }

    @Test
    void saysThatAListWasTooLongForASentence() {
        ParsedDocument parsed = parse("Norway condemned " + list(states(1_500)) + ".");
        assertThat(parsed.events()).isNotEmpty();
        assertThat(parsed.issues()).hasSize(1);
        assertThat(parsed.issues().get(0).code()).isEqualTo("LONG_SENTENCE");
        assertThat(parsed.issues().get(0).offset()).isZero();
    }

    @Test
    void codesEachOfAThousandActsOfAThousandActorsInOneSentence() {
        String[] syllables = {"ka", "lo", "mi", "ru", "te", "va", "zo", "du", "ni", "pe"};
        List<String> acts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            acts.add("Ve" + syllables[i / 100] + syllables[i / 10 % 10] + syllables[i % 10]
                    + "stan expelled two Russian diplomats");
        }
        ParsedDocument parsed = parse(String.join(", and ", acts) + ".");
        assertThat(parsed.events()).hasSize(1_000);
        // The tagger takes one invented word in fifty for another.
        assertThat(parsed.events())
                .filteredOn(event -> event.actors().size() == 1)
                .hasSizeGreaterThan(970);
        assertThat(parsed.issues()).extracting(ParseIssue::code).containsExactly("LONG_SENTENCE");
    }

    @Test
    void codesBothEndsOfASentenceOfTenThousandTokens() {
        ParsedDocument parsed = parse(ACT + " and went " + "over the border of the region and ".repeat(1_450)
                + "Chad expelled an Iranian envoy.");
        assertThat(parsed.events())
                .flatExtracting(DiplomaticEvent::actors)
                .extracting(Actor::name)
                .contains("Norway", "Chad");
        assertThat(parsed.issues()).extracting(ParseIssue::code).containsExactly("LONG_SENTENCE");
    }

    @Test
    void saysNothingOfLengthWhereNoSentenceIsCut() {
        assertThat(parse((ACT + ". ").repeat(500)).issues())
                .extracting(ParseIssue::code)
                .doesNotContain("LONG_SENTENCE");
        assertThat(parse("The king of the region and the queen " + "of the river ".repeat(660) + "left.\n\n" + ACT
                                + ".")
                        .issues())
                .isEmpty();
    }

    @Test
    void readsATextInAnotherLanguageAsOneIssue() {
        ParsedDocument parsed =
                parse(("Gabun hat am Freitag seinen Botschafter aus Paris zurückgerufen und verlangt nun"
                                + " eine Entschuldigung, die ihm bisher verweigert wurde. ")
                        .repeat(200));
        assertThat(parsed.events()).isEmpty();
        assertThat(parsed.issues()).hasSize(1);
    }

    @Test
    void givesEachThreadTheSameJson() throws InterruptedException, ExecutionException {
        List<Document> documents = new ArrayList<>();
        for (String country : List.of("Norway", "Chad", "Peru", "Iran", "Japan", "Kenya")) {
            String text =
                    country + " expelled ten Russian diplomats on Friday. Moscow vowed to retaliate. It then recalled"
                            + " its ambassador, accusing " + country + " of spying.";
            documents.add(Document.of(country, text, LocalDate.of(2022, 4, 9)));
        }
        String expected = json(documents);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() -> json(documents)));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String json(List<Document> documents) {
        StringBuilder lines = new StringBuilder();
        for (Document document : documents) {
            ParsedDocument parsed = PARSER.parse(document);
            JsonLinesWriter out = JsonLines.writer(lines);
            parsed.events().forEach(out::write);
            parsed.relations().forEach(out::write);
            parsed.links().forEach(out::write);
            out.flush();
        }
        return lines.toString();
    }
}
