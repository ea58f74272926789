package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns inputs into documents: a text file is one document, each line of a JSON Lines file is one. Documents are handed on
 * as they are read, so that memory holds one at a time.
 */
final class DocumentReader {
    private final Inputs inputs;
    private final Optional<LocalDate> published;
    private final Map<String, String> origins = new HashMap<>();

    /** {@code published}: the date of documents that bring none of their own. */
    DocumentReader(Inputs inputs, Optional<LocalDate> published) {
        this.inputs = inputs;
        this.published = published;
    }

    /** Takes what the inputs hold. */
    interface Sink {
        /** Takes a document. */
        void document(SourceText text) throws IOException;

        /** Takes a line that holds an event, a relation or a link; refused unless overridden. */
        default void coded(String name, int line, String json) throws IOException {
            throw new FileException(
                    name, line, "an event that is coded already; this command reads documents (id, text, date)");
        }
    }

    /** Reads the inputs in their order. */
    void read(List<String> names, Sink sink) throws IOException {
        for (String name : names) {
            inputs.progress().reads(Inputs.display(name));
            if (inputs.holdsJsonLines(name)) {
                inputs.lines(name, (line, json) -> readLine(name, line, json, sink));
            } else {
                sink.document(textFile(name));
            }
        }
    }

    private SourceText textFile(String name) throws IOException {
        String text = inputs.text(name);
        return new SourceText(Inputs.display(name), id(name), text, published);
    }

    /** A file's name stands for its document, so that ids do not depend on where files lie; its path if the name is taken. */
    private String id(String name) throws IOException {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return claim("stdin", name);
        }
        Path file = Inputs.path(name).getFileName();
        String last = file == null ? name : file.toString();
        return claim(origins.containsKey(last) ? name : last, name);
    }

    private String claim(String id, String origin) throws FileException {
        String earlier = origins.putIfAbsent(id, origin);
        if (earlier != null) {
            throw new FileException(
                    origin, "the document id \"" + id + "\" is that of " + earlier + "; ids must differ");
        }
        return id;
    }

    private void readLine(String name, int line, String json, Sink sink) throws IOException {
        String shown = Inputs.display(name);
        JsonNode node = JsonText.object(shown, line, json);
        if (node.has("kind") && !node.has("text")) {
            sink.coded(shown, line, json);
            return;
        }
        String id = JsonText.string(node, "id")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new FileException(shown, line, "the field \"id\" is missing"));
        if (!node.path("text").isTextual()) {
            throw new FileException(shown, line, "the field \"text\" is missing");
        }
        String origin = shown + ":" + line;
        sink.document(new SourceText(
                origin,
                claim(id, origin),
                node.get("text").asText(),
                date(node, shown, line).or(() -> published)));
    }

    private static Optional<LocalDate> date(JsonNode node, String name, int line) throws FileException {
        Optional<String> date = JsonText.string(node, "date");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new FileException(name, line, "date must be written like 2018-03-26, was \"" + date.get() + "\"");
        }
    }
}
