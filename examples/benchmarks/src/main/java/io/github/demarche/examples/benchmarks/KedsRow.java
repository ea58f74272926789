package io.github.demarche.examples.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A row of an event file of the KEDS project: date, source, target and code, separated by tabs, below a heading line. */
record KedsRow(LocalDate day, String source, String target, String code) {
    private static final Splitter TABS = Splitter.on('\t');

    static ImmutableList<KedsRow> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .skip(1)
                    .map(KedsRow::parse)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KedsRow parse(String line) {
        List<String> fields = TABS.splitToList(line);
        return new KedsRow(LocalDate.parse(fields.get(0)), fields.get(1), fields.get(2), fields.get(3));
    }
}
