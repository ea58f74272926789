package io.github.demarche.parsers.dataset;

import java.io.IOException;

/** Goes through the lines of a file that has a row a line. What cannot be whole is rejected; blank lines are passed over. */
final class RowLoop {
    private RowLoop() {}

    /** What is done with the lines. */
    interface Rows {
        /** Takes the first line; returns whether it is a header, and no row. */
        boolean begin(String line);

        /** Takes a row. */
        void read(long number, String line);
    }

    static void run(AheadLines lines, RowSink sink, Rows rows) throws IOException {
        boolean begun = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            boolean first = !begun;
            begun = true;
            if (first && rows.begin(line)) {
                continue;
            }
            if (lines.wasCut()) {
                reject(lines, line, "LENGTH", "a line may have " + LineSource.LONGEST + " characters at most", sink);
            } else if (!lines.isEnded() && sink.fault().isPresent()) {
                reject(lines, line, "BROKEN_OFF", "the file breaks off within the row", sink);
            } else {
                rows.read(lines.number(), line);
            }
        }
    }

    private static void reject(AheadLines lines, String line, String rule, String message, RowSink sink) {
        sink.row(lines.number(), Finding.rejected("", line, rule, message).alone(), line);
    }
}
