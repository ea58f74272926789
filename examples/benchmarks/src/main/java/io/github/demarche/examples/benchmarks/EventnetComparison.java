package io.github.demarche.examples.benchmarks;

import com.google.common.base.Splitter;
import io.github.demarche.measure.DirectedDyad;
import io.github.demarche.measure.DyadHistory;
import io.github.demarche.measure.Memory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares decayed reciprocity and inertia with what the program eventnet wrote for the conflict events of one file:
 * half-life 30 days, 0 if below 0.01. Prints how many rows are equal, and whether the others are once the acts of the first
 * day are taken to have happened a day later, as eventnet seems to do.
 */
public final class EventnetComparison {
    private static final Memory MEMORY = Memory.decay(30, 0.01);
    private static final double TOLERANCE = 1e-6;
    private static final Splitter SEMICOLONS = Splitter.on(';');

    private EventnetComparison() {}

    /** An act of the input. */
    private record Act(DirectedDyad dyad, LocalDate day, double weight) {}

    /** A row of the output, or what it should be. */
    private record Row(DirectedDyad dyad, LocalDate day, double reciprocity, double inertia) {
        boolean equals(Row other, double tolerance) {
            return dyad.equals(other.dyad)
                    && day.equals(other.day)
                    && Math.abs(reciprocity - other.reciprocity) <= tolerance
                    && Math.abs(inertia - other.inertia) <= tolerance;
        }
    }

    /** Prints the comparison; the arguments are eventnet's input and its output. */
    public static void main(String[] args) {
        if (args.length != 2) {
            System.out.println("say INPUT.csv OUTPUT.csv, as eventnet read and wrote them");
            return;
        }
        List<Act> acts = acts(Path.of(args[0]));
        List<Row> theirs = rows(Path.of(args[1]));
        List<Row> unequal = unequal(ours(acts, 0), theirs);
        System.out.printf(Locale.ROOT, "%d of %d rows equal to 1e-6%n", theirs.size() - unequal.size(), theirs.size());
        unequal.forEach(row -> System.out.println("  unequal: " + row));
        System.out.printf(
                Locale.ROOT,
                "%d unequal if the acts of the first day, %s, are aged one day less%n",
                unequal(ours(acts, 1), theirs).size(),
                acts.get(0).day());
    }

    private static List<Act> acts(Path file) {
        List<Act> acts = new ArrayList<>();
        for (List<String> fields : table(file)) {
            if (fields.get(3).equals("conflict")) {
                acts.add(new Act(
                        DirectedDyad.of(fields.get(0), fields.get(1)),
                        LocalDate.parse(fields.get(2)),
                        Double.parseDouble(fields.get(4))));
            }
        }
        return acts;
    }

    private static List<Row> rows(Path file) {
        List<Row> rows = new ArrayList<>();
        for (List<String> fields : table(file)) {
            rows.add(new Row(
                    DirectedDyad.of(fields.get(1), fields.get(2)),
                    LocalDate.parse(fields.get(3)),
                    Double.parseDouble(fields.get(11)),
                    Double.parseDouble(fields.get(12))));
        }
        return rows;
    }

    private static List<List<String>> table(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(SEMICOLONS::splitToList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is remembered before each act; the acts of the first day enter that many days later. */
    private static List<Row> ours(List<Act> acts, int firstDayLater) {
        DyadHistory history = DyadHistory.with(MEMORY);
        LocalDate first = acts.get(0).day();
        List<Row> rows = new ArrayList<>();
        List<Act> later = new ArrayList<>();
        for (Act act : acts) {
            if (!act.day().equals(first)) {
                later.forEach(old -> history.add(old.dyad(), first.plusDays(firstDayLater), old.weight()));
                later.clear();
            }
            rows.add(new Row(
                    act.dyad(),
                    act.day(),
                    history.reciprocity(act.dyad(), act.day()),
                    history.inertia(act.dyad(), act.day())));
            if (act.day().equals(first)) {
                later.add(act);
            } else {
                history.add(act.dyad(), act.day(), act.weight());
            }
        }
        return rows;
    }

    /** Returns the rows of eventnet that differ, in their order. */
    private static List<Row> unequal(List<Row> ours, List<Row> theirs) {
        if (ours.size() != theirs.size()) {
            throw new IllegalArgumentException(
                    "the output must have a row for each of " + ours.size() + " acts, has " + theirs.size());
        }
        List<Row> unequal = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i), TOLERANCE)) {
                unequal.add(theirs.get(i));
            }
        }
        return unequal;
    }
}
