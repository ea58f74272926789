package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Context;
import io.github.demarche.parsers.lexicon.Lexicon;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContextReaderTest {
    @Test
    void knowsWordsForEachContext() {
        assertThat(Lexicon.standard().entries("contexts"))
                .extracting(entry -> Context.parse(entry.head()).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Context.values()));
        assertThat(Lexicon.standard().entries("contexts"))
                .allSatisfy(entry ->
                        assertThat(entry.values("word")).hasSizeGreaterThan(10).doesNotHaveDuplicates());
    }

    @Test
    void takesWordsOfAUser() {
        Lexicon own = Lexicon.builder()
                .addStandard()
                .add("own.txt", new StringReader("demarche-lexicon 1 contexts\ncontext health\n  word witchweed\n"))
                .build();
        assertThat(only(TextParser.of(own), "Norway criticised Chad over witchweed.")
                        .contexts())
                .contains(Context.HEALTH);
    }

    @Test
    void leavesOutAContextThatPloverDoesNotHave() {
        Lexicon own = Lexicon.builder()
                .addStandard()
                .add("own.txt", new StringReader("demarche-lexicon 1 contexts\ncontext astrology\n  word witchweed\n"))
                .build();
        assertThat(only(TextParser.of(own), "Norway criticised Chad over witchweed.")
                        .contexts())
                .isEmpty();
    }

    private static DiplomaticEvent only(TextParser parser, String text) {
        return parser.parse(Document.of("d", text)).events().get(0);
    }
}
