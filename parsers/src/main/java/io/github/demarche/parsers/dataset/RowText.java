package io.github.demarche.parsers.dataset;

import java.util.List;

/** What is done to the text of a row before anybody reads it. */
final class RowText {
    private static final char UNDECODABLE = '\uFFFD';

    private RowText() {}

    /** Returns the row without NUL characters, and says so; says too if bytes could not be decoded. */
    static String clean(String line, List<Finding> findings) {
        if (line.indexOf(UNDECODABLE) >= 0) {
            findings.add(Finding.repaired(
                    "", "", "ENCODING", "the line holds bytes that are no UTF-8; each stands as U+FFFD now"));
        }
        if (line.indexOf('\0') < 0) {
            return line;
        }
        findings.add(Finding.repaired("", "", "NUL", "the line holds NUL characters; they were left out"));
        return line.replace("\0", "");
    }
}
