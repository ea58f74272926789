package io.github.demarche.parsers.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets of a dictionary of agents for which {@code !NAME!} stands in its phrases. */
final class SubstitutionSets {
    private static final char MARK = '!';
    /** Three sets of ten words in one phrase are more than anybody writes. */
    private static final int MOST = 1000;

    private final Map<String, List<String>> words = new HashMap<>();

    /**
     * Adds a set.
     *
     * @param name {@code !NAME!}
     * @throws IllegalArgumentException if the name is no such name, or there are no words
     */
    void put(String name, List<String> members) {
        int last = name.length() - 1;
        boolean marked = last > 1 && name.charAt(0) == MARK && name.indexOf(MARK, 1) == last;
        checkArgument(marked, "a substitution set is named !NAME!, was \"%s\"", name);
        checkArgument(!members.isEmpty(), "the substitution set %s has no words", name);
        words.put(name, ImmutableList.copyOf(members));
    }

    /**
     * Returns all that a phrase stands for, with single blanks between its words: one for each word of a set. A name of a
     * set with letters on both sides is a word that was cut by mistake, and is read as letters.
     *
     * @throws IllegalArgumentException if the phrase is empty, or names a set that is not defined above it
     */
    ImmutableList<String> expand(String phrase) {
        ImmutableSet<String> all = ImmutableSet.of("");
        int at = 0;
        while (at < phrase.length()) {
            int open = phrase.indexOf(MARK, at);
            int close = open < 0 ? -1 : phrase.indexOf(MARK, open + 1);
            String before = phrase.substring(at, close < 0 ? phrase.length() : open);
            all = joined(all, ImmutableList.of(before));
            if (close < 0) {
                break;
            }
            all = joined(all, members(phrase, open, close));
            at = close + 1;
        }
        ImmutableSet.Builder<String> expanded = ImmutableSet.builder();
        for (String one : all) {
            String text = PhraseText.words(one);
            checkArgument(!text.isEmpty(), "a phrase has letters, was \"%s\"", phrase);
            expanded.add(text);
        }
        return expanded.build().asList();
    }

    private List<String> members(String phrase, int open, int close) {
        if (isInside(phrase, open, close)) {
            return ImmutableList.of(phrase.substring(open + 1, close));
        }
        String name = phrase.substring(open, close + 1);
        List<String> members = words.get(name);
        checkArgument(members != null, "the substitution set %s is not defined above", name);
        return members;
    }

    /** Tells whether the phrase holds a name of a set that {@link #expand} reads as letters. */
    boolean holdsLetters(String phrase) {
        int open = phrase.indexOf(MARK);
        while (open >= 0) {
            int close = phrase.indexOf(MARK, open + 1);
            if (close < 0) {
                return false;
            }
            if (isInside(phrase, open, close)) {
                return true;
            }
            open = phrase.indexOf(MARK, close + 1);
        }
        return false;
    }

    private static boolean isInside(String phrase, int open, int close) {
        boolean before = open > 0 && Character.isLetter(phrase.charAt(open - 1));
        return before && close + 1 < phrase.length() && Character.isLetter(phrase.charAt(close + 1));
    }

    private static ImmutableSet<String> joined(ImmutableSet<String> firsts, List<String> seconds) {
        checkArgument(firsts.size() * seconds.size() <= MOST, "a phrase stands for more than %s", MOST);
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (String first : firsts) {
            for (String second : seconds) {
                all.add(first + second);
            }
        }
        return all.build();
    }
}
