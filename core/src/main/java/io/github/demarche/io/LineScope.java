package io.github.demarche.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a reader stands: the number of the line, and the unknown fields that were reported already. */
final class LineScope {
    /** Bounds the memory that a file of made-up names can take. */
    private static final int MOST_NAMES = 1_000;

    private final Set<String> reported = new HashSet<>();
    private final List<LineIssue> unknown = new ArrayList<>();
    private long line;

    void nextLine() {
        line++;
        unknown.clear();
    }

    long line() {
        return line;
    }

    /** Returns the unknown fields that this line is the first to have. */
    List<LineIssue> unknownFields() {
        return unknown;
    }

    /** Notes a field that nobody reads, once a name. */
    void noteUnknown(String path, int column) {
        if (reported.size() < MOST_NAMES && reported.add(path)) {
            unknown.add(LineIssue.of(
                    line, column, "unknown field ignored here and wherever it comes again; see the format", path));
        }
    }

    JsonLinesException bad(int column, String message, String value) {
        return new JsonLinesException(LineIssue.of(line, column, message, value));
    }
}
