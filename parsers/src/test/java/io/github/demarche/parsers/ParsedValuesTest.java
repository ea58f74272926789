package io.github.demarche.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.ParsedDocument;
import io.github.demarche.parsers.text.TextParser;
import io.github.demarche.parsers.text.Trace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Documents, what was read in them, and traces, as values. */
class ParsedValuesTest {
    private static final Document DOCUMENT = Document.of(
            "wire-1",
            "Norway expelled two Russian diplomats on Friday. Moscow threatened to respond. Bo Quux attacked Ola Quax.",
            LocalDate.of(2022, 4, 9));

    @SuppressWarnings("unchecked")
    private static <T> T sentOverTheWire(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void documentsAreEqualWhenAllTheySayIs() {
        assertThat(Document.of("a", "text"))
                .isEqualTo(Document.of("a", "text"))
                .hasSameHashCodeAs(Document.of("a", "text"));
        assertThat(Document.of("a", "text")).isNotEqualTo(Document.of("b", "text"));
        assertThat(Document.of("a", "text")).isNotEqualTo(Document.of("a", "test"));
        assertThat(Document.of("a", "text")).isNotEqualTo(Document.of("a", "text", LocalDate.of(2022, 4, 9)));
    }

    @Test
    void documentsNeedAnId() {
        assertThatThrownBy(() -> Document.of(" ", "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> Document.builder().text("text").build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void documentsMayBeEmptyAndUndated() {
        assertThat(Document.of("a", "").text()).isEmpty();
        assertThat(Document.of("a", "").published()).isEmpty();
        assertThat(Document.builder()
                        .id("a")
                        .text("t")
                        .published(LocalDate.of(2022, 4, 9))
                        .build()
                        .published())
                .contains(LocalDate.of(2022, 4, 9));
    }

    @Test
    void documentsTravel() throws IOException, ClassNotFoundException {
        assertThat(sentOverTheWire(DOCUMENT)).isEqualTo(DOCUMENT);
    }

    @Test
    void parsedDocumentsTravel() throws IOException, ClassNotFoundException {
        ParsedDocument parsed = TextParser.standard().explain(DOCUMENT);
        ParsedDocument arrived = sentOverTheWire(parsed);
        assertThat(arrived).isEqualTo(parsed).hasSameHashCodeAs(parsed);
        assertThat(arrived.events()).hasSameSizeAs(parsed.events());
        assertThat(arrived.spans(parsed.events().get(0).id()))
                .isEqualTo(parsed.spans(parsed.events().get(0).id()));
    }

    @Test
    void tracesTravel() throws IOException, ClassNotFoundException {
        Trace trace = TextParser.standard().explain(DOCUMENT).traces().get(0);
        assertThat(sentOverTheWire(trace)).isEqualTo(trace).hasToString(trace.toString());
    }

    @Test
    void knowsWhereTheSidesOfAnEventAreNamed() {
        ParsedDocument parsed = TextParser.standard().parse(DOCUMENT);
        String id = parsed.events().get(0).id();
        String text = DOCUMENT.text();
        assertThat(parsed.spans(id).actors())
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("Norway");
        assertThat(parsed.spans(id).recipients())
                .extracting(span -> text.substring(span.start(), span.end()))
                .singleElement()
                .asString()
                .endsWith("Russian diplomats");
    }

    @Test
    void refusesTheIdOfNoEvent() {
        ParsedDocument parsed = TextParser.standard().parse(DOCUMENT);
        assertThatThrownBy(() -> parsed.spans("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody")
                .hasMessageContaining("wire-1");
    }

    @Test
    void listsTheActorsThatNoLexiconKnows() {
        assertThat(TextParser.standard().parse(DOCUMENT).unresolved())
                .extracting(actor -> actor.name())
                .containsExactly("Bo Quux", "Ola Quax");
    }
}
