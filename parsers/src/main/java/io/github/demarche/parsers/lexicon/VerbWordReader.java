package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the line of a verb: {@code WIRE_+TAP {WIRE_+TAPS WIRE_+TAPPING} [090]}. */
final class VerbWordReader {
    private static final Splitter FORMS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();

    private VerbWordReader() {}

    /**
     * Returns the verb; empty where the line has none.
     *
     * @param stems whether a verb without a final underscore stands for longer words as well
     * @param problems told what is wrong
     */
    static Optional<VerbWord> read(String line, int number, boolean stems, Consumer<String> problems) {
        String text = line.strip();
        int end = CharMatcher.anyOf(" \t{[").indexIn(text);
        String word = end < 0 ? text : text.substring(0, end);
        if (word.isEmpty() || word.equals("+") || !isWord(word)) {
            problems.accept(
                    "a line of a verb dictionary is a verb, a pattern, a set or a block's header, was '" + text + "'");
            return Optional.empty();
        }
        String rest = text.substring(word.length()).strip();
        boolean listed = rest.startsWith("{");
        ImmutableList<String> forms = ImmutableList.of();
        if (listed) {
            int close = rest.indexOf('}');
            if (close < 0) {
                problems.accept("'}' is missing behind the forms of '" + word + "'");
                close = rest.indexOf('[') < 0 ? rest.length() : rest.indexOf('[');
            }
            forms = forms(rest.substring(1, close));
            rest = rest.substring(Math.min(rest.length(), rest.indexOf('}') < 0 ? close : close + 1))
                    .strip();
        }
        Optional<VerbCode> code = Optional.empty();
        if (rest.startsWith("[")) {
            int close = rest.indexOf(']');
            String written = rest.substring(1, close < 0 ? rest.length() : close);
            code = Optional.ofNullable(VerbCode.parse(written));
            if (close < 0 || code.isEmpty()) {
                problems.accept("a code is '[040]', '[---]', '[040:040]' or '[:040]', was '" + rest + "'");
            }
            rest = close < 0 ? "" : rest.substring(close + 1).strip();
        }
        if (!rest.isEmpty()) {
            problems.accept("behind the verb '" + word
                    + "' stand its forms in braces and its code in brackets; left out: '" + rest + "'");
        }
        int plus = word.indexOf('+', 1);
        String before = plus < 0 ? "" : phrase(word.substring(0, plus));
        String verb = phrase(plus < 0 ? word : word.substring(plus));
        if (verb.isEmpty()) {
            problems.accept("a verb stands behind '+', as in 'WIRE_+TAP', was '" + word + "'");
            return Optional.empty();
        }
        return Optional.of(new VerbWord(before, verb, forms, listed, stems && !word.endsWith("_"), code, number));
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_+-'.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static ImmutableList<String> forms(String text) {
        return FORMS.splitToStream(text)
                .map(form -> phrase(form.substring(Math.max(0, form.indexOf('+', 1)))))
                .filter(form -> !form.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static String phrase(String written) {
        return Ascii.toLowerCase(CharMatcher.is('+').removeFrom(written).replace('_', ' '))
                .strip();
    }
}
