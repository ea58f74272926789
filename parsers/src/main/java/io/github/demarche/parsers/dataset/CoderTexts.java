package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the input of coders from their output: the text records of KEDS and TABARI, a day and an id on a line, then lines of
 * text, with comments between slashes and stars and perhaps the codes to validate against in braces; and PETRARCH's sentences
 * in XML.
 */
final class CoderTexts {
    private CoderTexts() {}

    /** Returns why a file that begins with these lines, none of them blank, holds texts and no events; empty if it does not. */
    static Optional<String> recognise(List<String> lines) {
        if (lines.stream().limit(3).anyMatch(line -> line.contains("<Sentences>") || line.contains("<Sentence "))) {
            return Optional.of(
                    "these are sentences for PETRARCH to code, texts and no events: the command code reads text");
        }
        List<String> rest = withoutComments(lines);
        if (rest.size() < 2 || !beginsRecord(rest.get(0)) || !rest.stream().anyMatch(CoderTexts::isText)) {
            return Optional.empty();
        }
        boolean validates = rest.stream().anyMatch(CoderTexts::isValidation);
        return Optional.of(
                "these are text records for KEDS or TABARI to code, each a line with a day and an id and then text"
                        + (validates ? ", with codes to validate against in braces" : "")
                        + "; they are texts and no events: the command code reads text");
    }

    private static List<String> withoutComments(List<String> lines) {
        List<String> rest = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            boolean begins = line.stripLeading().startsWith("/*");
            if (!begins && !within) {
                rest.add(line);
            }
            within = (begins || within) && !line.contains("*/");
        }
        return rest;
    }

    /** A record begins with a day, then blanks and an id. */
    private static boolean beginsRecord(String line) {
        int blank = CharMatcher.whitespace().indexIn(line);
        return blank > 0 && line.indexOf('\t') < 0 && CodedDates.day(line.substring(0, blank)) != null;
    }

    private static boolean isText(String line) {
        return !Character.isDigit(line.charAt(0))
                && line.indexOf('\t') < 0
                && line.strip().indexOf(' ') > 0;
    }

    private static boolean isValidation(String line) {
        int open = line.indexOf('{');
        return open >= 0 && line.indexOf('}', open) > 0 && line.indexOf('/', open) > 0;
    }
}
