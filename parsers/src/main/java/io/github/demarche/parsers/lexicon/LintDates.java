package io.github.demarche.parsers.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a lexicon without ever refusing one. */
final class LintDates {
    private LintDates() {}

    /**
     * Days from {@code from} until the day before {@code until}.
     *
     * @param from the first day, or null for all before
     * @param until the first day no longer, or null for all behind
     */
    record Range(@Nullable LocalDate from, @Nullable LocalDate until) {
        boolean isReversed() {
            return from != null && until != null && !from.isBefore(until);
        }

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }

        boolean overlaps(Range other) {
            return startsBefore(other.until) && other.startsBefore(until);
        }

        private boolean startsBefore(@Nullable LocalDate end) {
            return from == null || end == null || from.isBefore(end);
        }

        @Override
        public String toString() {
            return (from == null ? "" : from) + ".." + (until == null ? "" : until);
        }
    }

    /** Returns the day of {@code 2021-01-20}, {@code 2021-01} or {@code 2021}, the first where one is missing. */
    static Optional<LocalDate> day(String text) {
        String whole = switch (text.length()) {
            case 4 -> text + "-01-01";
            case 7 -> text + "-01";
            default -> text;
        };
        try {
            return Optional.of(LocalDate.parse(whole));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the days of {@code START..END}, the end exclusive or left out; empty for other text. */
    static Optional<Range> range(String text) {
        int between = text.indexOf("..");
        if (between <= 0) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(text.substring(0, between).strip());
        String end = text.substring(between + 2).strip();
        Optional<LocalDate> until = end.isEmpty() ? Optional.empty() : day(end);
        return from.isEmpty() || (until.isEmpty() && !end.isEmpty())
                ? Optional.empty()
                : Optional.of(new Range(from.get(), until.orElse(null)));
    }
}
