package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes ties in columns; what a column holds is told by its name. */
final class RelationalTable {
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20'";

    private final char separator;
    private final Time time;
    private final ImmutableList<String> columns;

    /** How a day is written. */
    private enum Time {
        DAYS_FROM_FIRST,
        DAYS_FROM_1970,
        ISO_DATE
    }

    private RelationalTable(char separator, Time time, String... columns) {
        this.separator = separator;
        this.time = time;
        this.columns = ImmutableList.copyOf(columns);
    }

    static RelationalTable of(RelationalFormat format) {
        return switch (format) {
            case RELEVENT -> new RelationalTable(',', Time.DAYS_FROM_FIRST, "time", "sender", "receiver");
            case REMIFY -> new RelationalTable(',', Time.DAYS_FROM_1970, "time", "actor1", "actor2", "type", "weight");
            case GOLDFISH -> new RelationalTable(',', Time.DAYS_FROM_1970, "time", "sender", "receiver", "increment");
            case EVENTNET -> new RelationalTable(';', Time.ISO_DATE, "Source", "Target", "Time", "Type", "Weight");
        };
    }

    void write(RelationalEvents ties, Writer out) {
        ImmutableMap<String, Integer> numbers = numbers(ties.actors());
        long origin = ties.ties().isEmpty() ? 0 : ties.ties().get(0).day().toEpochDay() - 1;
        Lines lines = new Lines(separator, out);
        lines.write(columns);
        for (Tie tie : ties.ties()) {
            lines.write(columns.stream()
                    .map(column -> cell(column, tie, numbers, origin))
                    .toList());
        }
        if (time == Time.DAYS_FROM_FIRST && !ties.ties().isEmpty()) {
            ties.observedUntil().ifPresent(end -> lines.write(List.of(time(end, origin), "NA", "NA")));
        }
        lines.flush();
    }

    private String cell(String column, Tie tie, ImmutableMap<String, Integer> numbers, long origin) {
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "time" -> time(tie.day(), origin);
            case "sender", "actor1", "source" -> actor(tie.sender(), numbers);
            case "receiver", "actor2", "target" -> actor(tie.receiver(), numbers);
            case "type" -> tie.type();
            default -> number(tie.weight());
        };
    }

    private String time(LocalDate day, long origin) {
        return switch (time) {
            case DAYS_FROM_FIRST -> Long.toString(day.toEpochDay() - origin);
            case DAYS_FROM_1970 -> Long.toString(day.toEpochDay());
            case ISO_DATE -> day.toString();
        };
    }

    private String actor(String name, ImmutableMap<String, Integer> numbers) {
        return time == Time.DAYS_FROM_FIRST ? String.valueOf(numbers.get(name)) : text(name);
    }

    static void writeIndex(List<String> actors, Writer out) {
        Lines lines = new Lines(',', out);
        lines.write(List.of("index", "label"));
        numbers(actors).forEach((name, number) -> lines.write(List.of(number.toString(), text(name))));
        lines.flush();
    }

    static void writeNodes(List<String> actors, Writer out) {
        Lines lines = new Lines(',', out);
        lines.write(List.of("label", "present"));
        actors.forEach(name -> lines.write(List.of(text(name), "TRUE")));
        lines.flush();
    }

    private static ImmutableMap<String, Integer> numbers(List<String> actors) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builderWithExpectedSize(actors.size());
        for (int at = 0; at < actors.size(); at++) {
            numbers.put(actors.get(at), at + 1);
        }
        return numbers.buildOrThrow();
    }

    /** Returns a text that no spreadsheet takes for a formula. */
    static String text(String words) {
        String clean = EventWords.clean(words);
        return !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    /** Returns the number in full, with one decimal at least: {@code -5.6}, {@code 3.0}. */
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.scale() < 1 ? exact.setScale(1).toPlainString() : exact.toPlainString();
    }

    /** Separated values on a writer that stays open. */
    private static final class Lines {
        private final CsvWriter csv;

        Lines(char separator, Writer out) {
            this.csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.LF)
                    .build(out);
        }

        void write(List<String> cells) {
            csv.writeRecord(cells);
        }

        void flush() {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
