package io.github.demarche.parsers.lexicon;

import com.google.common.base.CharMatcher;
import io.github.demarche.parsers.lexicon.LintReport.Place;

/** Looks for characters that stand in no English text, and were mostly made by reading a file in the wrong encoding. */
final class OddCharacters {
    private static final CharMatcher PUNCTUATION = CharMatcher.inRange(' ', '~')
            .or(CharMatcher.anyOf("\u2018\u2019\u201C\u201D\u2010\u2011\u2013\u2014\u00A0"));

    private OddCharacters() {}

    static void check(String phrase, Place place, LintReport report) {
        for (int i = 0; i < phrase.length(); ) {
            int letter = phrase.codePointAt(i);
            boolean plain = Character.isLetterOrDigit(letter)
                    || Character.getType(letter) == Character.NON_SPACING_MARK
                    || (letter < Character.MIN_SUPPLEMENTARY_CODE_POINT && PUNCTUATION.matches((char) letter));
            if (!plain) {
                String message = "holds '" + Character.toString(letter)
                        + "', which stands in no text: was the file read in" + " another encoding?";
                report.warning("ODD_CHARACTER", place, phrase, message);
                return;
            }
            i += Character.charCount(letter);
        }
    }
}
