package io.github.demarche.examples.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.demarche.parsers.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The news that is measured with. */
final class NewsSample {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 30);
    private static final ImmutableList<ImmutableList<String>> REPORTS = reports();

    private NewsSample() {}

    private static ImmutableList<ImmutableList<String>> reports() {
        String text;
        try {
            text = Resources.toString(Resources.getResource(NewsSample.class, "news.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String news = Splitter.on('\n')
                .splitToStream(text)
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return Splitter.on("\n\n")
                .trimResults(CharMatcher.is('\n'))
                .omitEmptyStrings()
                .splitToStream(news)
                .map(report -> ImmutableList.copyOf(Splitter.on('\n').split(report)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns each sentence as a document of its own. */
    static ImmutableList<Document> sentences() {
        return REPORTS.stream()
                .flatMap(List::stream)
                .map(NewsSample::document)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns each report as a document, its sentences in one paragraph. */
    static ImmutableList<Document> documents() {
        return REPORTS.stream()
                .map(report -> document(Joiner.on(' ').join(report)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a document of that many characters: all reports in turn, again and again, each with a closing line of its own,
     * for the parser passes over a paragraph that it has seen.
     */
    static Document text(int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int number = 1; text.length() < characters; number++) {
            REPORTS.get(number % REPORTS.size())
                    .forEach(sentence -> text.append(sentence).append(' '));
            text.append("This was report ").append(number).append(".\n\n");
        }
        return document(text.substring(0, characters));
    }

    /** Returns a document of that many characters: the reports as one line without stops, commas and quotation marks. */
    static Document lineWithoutStop(int characters) {
        String words = REPORTS.stream().flatMap(List::stream).collect(Collectors.joining(" ")) + " ";
        String line = CharMatcher.anyOf(".,\"").removeFrom(words);
        return document(line.repeat(characters / line.length() + 1).substring(0, characters));
    }

    private static Document document(String text) {
        return Document.of("news", text, PUBLISHED);
    }
}
