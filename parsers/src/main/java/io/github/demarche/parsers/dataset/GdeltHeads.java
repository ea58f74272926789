package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;

/** Tells GDELT's files apart by their first lines. */
final class GdeltHeads {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int GKG_2 = 27;
    private static final int GKG_1 = 11;
    private static final int SECOND = 14;

    private GdeltHeads() {}

    static boolean isNumber(String cell) {
        return !cell.isEmpty() && DIGITS.matchesAllOf(cell);
    }

    /** Tells whether the line is a header of an event or mention file, as some mirrors add one. */
    static boolean isHeader(List<String> cells) {
        return Ascii.equalsIgnoreCase(cells.get(0).strip(), "GLOBALEVENTID");
    }

    static boolean isEventHeader(List<String> cells) {
        return isHeader(cells) && !isMentionHeader(cells);
    }

    static boolean isMentionHeader(List<String> cells) {
        return isHeader(cells) && cells.stream().anyMatch(cell -> Ascii.equalsIgnoreCase(cell, "MentionTimeDate"));
    }

    /** Returns why a file that begins so is one of GDELT's knowledge graph, which tells no events; empty if it is not. */
    static Optional<String> knowledgeGraph(List<String> cells) {
        String first = cells.get(0);
        if (Ascii.equalsIgnoreCase(first, "GKGRECORDID") || (cells.size() == GKG_2 && isRecordId(first))) {
            return Optional.of("this is a GDELT 2.1 Global Knowledge Graph (GKG) file, " + cells.size()
                    + " columns; it tells themes and names of articles and no events, and Demarche does not read it:"
                    + " the events of the same time are in the file .export.CSV");
        }
        boolean old = cells.size() == GKG_1
                && Ascii.equalsIgnoreCase(first, "DATE")
                && Ascii.equalsIgnoreCase(cells.get(1), "NUMARTS");
        return old
                ? Optional.of("this is a GDELT 1.0 Global Knowledge Graph (GKG) file; it tells no events, and Demarche"
                        + " does not read it")
                : Optional.empty();
    }

    /** Tells whether it is a record's id such as 20161013151500-0 or 20161013151500-T12. */
    private static boolean isRecordId(String cell) {
        return cell.length() > SECOND + 1 && cell.charAt(SECOND) == '-' && isNumber(cell.substring(0, SECOND));
    }

    /** Warns where a file that is read as of one form begins as another of GDELT's does. */
    static void warnOfOthers(TabFormat asked, List<String> cells, List<String> warnings) {
        Optional<String> graph = knowledgeGraph(cells);
        if (graph.isPresent()) {
            warnings.add(graph.get());
            return;
        }
        for (TabFormat form : List.of(GdeltFormat.V1, GdeltFormat.V2, GdeltMentions.FORM)) {
            if (form != asked && cells.size() == form.columns().size()) {
                warnings.add("the first row has " + cells.size() + " cells, as in files of form "
                        + form.format().id());
            }
        }
    }
}
