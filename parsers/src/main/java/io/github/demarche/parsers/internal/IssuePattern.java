package io.github.demarche.parsers.internal;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Expands the phrases of a dictionary of issues: {@code n:} before a word stands for its singular and plural, {@code v:}
 * for the forms of a verb, {@code +} between words for a blank or a hyphen.
 */
public final class IssuePattern {
    /** More forms than any real phrase has. */
    private static final int MOST = 4096;

    /** More letters than any real phrase has. */
    public static final int LONGEST = 1000;

    private IssuePattern() {}

    /**
     * Returns all forms of the phrase in small letters; empty when there would be more than 4,096, when the phrase has more
     * than {@link #LONGEST} letters, or when a word is missing behind its mark.
     */
    public static ImmutableSet<String> expand(String phrase, Inflection inflection) {
        if (phrase.length() > LONGEST) {
            return ImmutableSet.of();
        }
        List<String> forms = new ArrayList<>(List.of(""));
        String lower = PhraseFinder.normal(phrase);
        int start = 0;
        for (int end = wordEnd(lower, start); ; end = wordEnd(lower, start)) {
            ImmutableSet<String> words = forms(lower.substring(start, end), inflection);
            if (words.isEmpty() || (long) forms.size() * words.size() * 2 > MOST) {
                return ImmutableSet.of();
            }
            forms = joined(forms, words);
            if (end == lower.length()) {
                break;
            }
            forms = joined(forms, lower.charAt(end) == '+' ? List.of(" ", "-") : List.of(" "));
            start = end + 1;
        }
        return forms.stream().map(PhraseFinder::normal).collect(ImmutableSet.toImmutableSet());
    }

    private static int wordEnd(String phrase, int start) {
        int end = start;
        while (end < phrase.length() && phrase.charAt(end) != ' ' && phrase.charAt(end) != '+') {
            end++;
        }
        return end;
    }

    /** Nothing stands behind the last "+" of "eu+ gene". */
    private static ImmutableSet<String> forms(String word, Inflection inflection) {
        boolean noun = word.startsWith("n:");
        if (!noun && !word.startsWith("v:")) {
            return ImmutableSet.of(word);
        }
        String base = word.substring(2);
        if (base.isEmpty()) {
            return ImmutableSet.of();
        }
        return noun ? inflection.nounForms(base) : inflection.verbForms(base);
    }

    private static List<String> joined(List<String> before, Iterable<String> behind) {
        List<String> joined = new ArrayList<>();
        for (String first : before) {
            for (String second : behind) {
                joined.add(first + second);
            }
        }
        return joined;
    }
}
