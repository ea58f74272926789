package io.github.demarche.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The texts of a gold file, each as a document of its own. */
final class GoldTexts {
    private static final LocalDate UNDATED = LocalDate.of(2022, 4, 9);

    private GoldTexts() {}

    /** Reads JSON objects, one a line, of which {@code text} is taken, and {@code date} when it is there. */
    static ImmutableList<Document> read(Path path) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ImmutableList.Builder<Document> documents = ImmutableList.builder();
        int number = 0;
        for (String line : Files.readAllLines(path)) {
            if (!line.isBlank()) {
                JsonNode record = mapper.readTree(line);
                JsonNode date = record.path("date");
                LocalDate published = date.isTextual() ? LocalDate.parse(date.asText()) : UNDATED;
                documents.add(
                        Document.of("gold-" + number++, record.path("text").asText(), published));
            }
        }
        return documents.build();
    }

    /** Repeats the documents in turn until there are so many. */
    static ImmutableList<Document> repeated(ImmutableList<Document> documents, int size) {
        ImmutableList.Builder<Document> repeated = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            repeated.add(documents.get(i % documents.size()));
        }
        return repeated.build();
    }
}
