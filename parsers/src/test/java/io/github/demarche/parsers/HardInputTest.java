package io.github.demarche.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import io.github.demarche.parsers.text.Document;
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
