package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownActorsTest {
    private final UnknownActors unknown = new UnknownActors();

    @Test
    void countsPlacesAndDocumentsAndPutsTheFrequentFirst() throws IOException {
        unknown.add("a", events("Zorblatt criticised Malta. Zorblatt threatened Peru."));
        unknown.add("b", events("Zorblatt criticised Malta. Quizzlesby criticised Chile."));
        assertThat(table())
                .containsExactly(
                        "times\tdocuments\ttold\tfirst\twords", "3\t2\t-\ta\tZorblatt", "1\t1\t-\tb\tQuizzlesby");
    }

    @Test
    void tellsWhatTheWordsTellOnTheirOwn() throws IOException {
        unknown.add("a", events("Danish lawmaker Zorblatt criticised Malta."));
        assertThat(table()).element(1).isEqualTo("1\t1\tDNKLEG\ta\tDanish lawmaker Zorblatt");
    }

    @Test
    void leavesOutWhomTheLexiconKnows() throws IOException {
        unknown.add("a", events("Denmark criticised Malta."));
        assertThat(table()).hasSize(1);
    }

    private List<String> table() throws IOException {
        StringBuilder out = new StringBuilder();
        unknown.write(out);
        return out.toString().lines().toList();
    }

    private static List<DiplomaticEvent> events(String text) {
        return TextParser.standard().parse(Document.of("x", text)).events();
    }
}
