package io.github.demarche.examples.workbench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The rows of a file of tab-separated values that speak of a sentence of a crisis. A row that cannot be read is told and
 * left out.
 *
 * @param rows the rows that can be used, in the order of the file
 * @param refused how many were left out
 */
record IcbeTable(ImmutableList<Row> rows, int refused) {
    static final String CRISIS = "crisno";
    static final String SENTENCE = "sentence_number_int_aligned";
    static final String TEXT = "sentence_span_text";

    private static final Splitter TABS = Splitter.on('\t');

    /** A row of the file, with the number of its line, its crisis and its sentence. */
    record Row(int line, int crisis, int sentence, ImmutableMap<String, String> values) {
        /** Returns the value of a column that the file has; empty for an empty field. */
        String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /**
     * Reads a file.
     *
     * @param columns the columns that the file must have beside those for crisis, sentence and text
     * @param complaints takes a message for each row left out
     * @throws FileException if the heading lacks a column
     */
    static IcbeTable read(Inputs inputs, String name, List<String> columns, Consumer<String> complaints)
            throws IOException {
        List<String> heading = new ArrayList<>();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int[] refused = new int[1];
        inputs.lines(name, (line, text) -> {
            ImmutableList<String> fields = ImmutableList.copyOf(TABS.split(withoutReturn(text)));
            if (heading.isEmpty()) {
                heading.addAll(heading(name, line, fields, columns));
                return;
            }
            try {
                rows.add(row(line, heading, fields));
            } catch (IllegalArgumentException wrong) {
                refused[0]++;
                complaints.accept(name + ":" + line + ": " + wrong.getMessage() + "; the row is left out");
            }
        });
        return new IcbeTable(rows.build(), refused[0]);
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static List<String> heading(String name, int line, List<String> fields, List<String> columns)
            throws FileException {
        List<String> wanted = new ArrayList<>(List.of(CRISIS, SENTENCE, TEXT));
        wanted.addAll(columns);
        wanted.removeAll(fields);
        if (!wanted.isEmpty()) {
            throw new FileException(name, line, "the heading line lacks the columns " + String.join(", ", wanted));
        }
        if (fields.stream().distinct().count() < fields.size()) {
            throw new FileException(name, line, "the heading line names a column twice");
        }
        return fields;
    }

    private static Row row(int line, List<String> heading, List<String> fields) {
        if (fields.size() != heading.size()) {
            throw new IllegalArgumentException(
                    "expected " + heading.size() + " fields separated by tabs, found " + fields.size());
        }
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int at = 0; at < fields.size(); at++) {
            values.put(heading.get(at), fields.get(at).strip());
        }
        ImmutableMap<String, String> row = values.buildOrThrow();
        return new Row(line, number(row, CRISIS), number(row, SENTENCE), row);
    }

    private static int number(ImmutableMap<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        OptionalInt number = Numbers.whole(text);
        if (number.isEmpty()) {
            throw new IllegalArgumentException(column + " must be a whole number of 0 or more, was \"" + text + "\"");
        }
        return number.getAsInt();
    }
}
