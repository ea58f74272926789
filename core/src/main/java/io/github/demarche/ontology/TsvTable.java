package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table of tab-separated text: lines from "#" on are comments, the first other line names the columns. */
final class TsvTable {
    private static final Splitter TABS = Splitter.on('\t');

    private final String source;
    private final ImmutableList<String> columns;
    private final ImmutableList<Row> rows;

    private TsvTable(String source, ImmutableList<String> columns, ImmutableList<Row> rows) {
        this.source = source;
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads a table that is part of this package. */
    static TsvTable resource(String name) {
        try (Reader reader = openResource(name)) {
            return read(reader, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a text that is part of this package. */
    static Reader openResource(String name) {
        InputStream stream = TsvTable.class.getResourceAsStream(name);
        checkState(stream != null, "the resource %s is missing", name);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** Reads a table to its end without closing the reader; {@code source} is its name in messages. */
    static TsvTable read(Reader reader, String source) {
        List<String> lines;
        try {
            lines = CharStreams.readLines(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableList<String> columns = ImmutableList.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            ImmutableList<String> fields =
                    TABS.splitToStream(line).map(String::strip).collect(ImmutableList.toImmutableList());
            if (columns.isEmpty()) {
                columns = fields;
            } else {
                rows.add(row(source, i + 1, columns, fields));
            }
        }
        return new TsvTable(source, columns, ImmutableList.copyOf(rows));
    }

    private static Row row(String source, int line, ImmutableList<String> columns, ImmutableList<String> fields) {
        if (fields.size() != columns.size()) {
            throw new IllegalArgumentException(source + ":" + line + ": expected " + columns.size()
                    + " fields separated by tabs, found " + fields.size());
        }
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < fields.size(); i++) {
            values.put(columns.get(i), fields.get(i));
        }
        return new Row(source, line, values.buildOrThrow());
    }

    /** Returns the names of the columns, in their order. */
    ImmutableList<String> columns() {
        return columns;
    }

    /** Returns the rows, after checking that the table has these columns. */
    ImmutableList<Row> rows(String... wanted) {
        for (String column : wanted) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        source + ": no column \"" + column + "\" in the heading line, found " + columns);
            }
        }
        return rows;
    }

    /** A line of the table, which knows where it stands. */
    static final class Row {
        private final String source;
        private final int line;
        private final ImmutableMap<String, String> values;

        private Row(String source, int line, ImmutableMap<String, String> values) {
            this.source = source;
            this.line = line;
            this.values = values;
        }

        /** Returns the field, empty when it is "-" or blank or the table has no such column. */
        Optional<String> find(String column) {
            return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty() && !value.equals("-"));
        }

        /** Returns the field, which must not be "-" or blank. */
        String get(String column) {
            return find(column).orElseThrow(() -> fail(column + " is missing"));
        }

        /** Returns the field as the function reads it; a refusal tells the line. */
        <T> T get(String column, Function<String, T> reading) {
            return read(get(column), reading);
        }

        /** Returns the field, if there, as the function reads it; a refusal tells the line. */
        <T> Optional<T> find(String column, Function<String, T> reading) {
            return find(column).map(value -> read(value, reading));
        }

        /** Returns the constant of that name, which must be written in capitals. */
        <E extends Enum<E>> E constant(String column, Class<E> type) {
            String name = get(column);
            return Enums.getIfPresent(type, name)
                    .toJavaUtil()
                    .orElseThrow(
                            () -> fail(column + " must be one of " + EnumSet.allOf(type) + ", was \"" + name + "\""));
        }

        /** Applies the function; a refusal tells the line. */
        <V, T> T read(V value, Function<V, T> reading) {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(source + ":" + line + ": " + e.getMessage(), e);
            }
        }

        /** Returns an exception that tells the line. */
        IllegalArgumentException fail(String message) {
            return new IllegalArgumentException(source + ":" + line + ": " + message);
        }
    }
}
