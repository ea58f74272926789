package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence, with offsets into the document's text. The offsets do not change; the tags do, so one
 * sentence belongs to one thread.
 */
final class Tokens {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] words;
    private final @Nullable String[] lowers;
    private final Tag[] tags;

    /** Keeps the arrays: the caller must not write to them again. */
    Tokens(String text, int[] starts, int[] ends) {
        checkArgument(starts.length > 0, "a sentence needs a token");
        checkArgument(starts.length == ends.length, "%s starts but %s ends", starts.length, ends.length);
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = new String[starts.length];
        this.lowers = new String[starts.length];
        this.tags = new Tag[starts.length];
        Arrays.fill(tags, Tag.FW);
    }

    /** Returns a sentence of tokens already made, as if written with one space between any two. */
    static Tokens of(String... words) {
        int[] starts = new int[words.length];
        int[] ends = new int[words.length];
        int offset = 0;
        for (int i = 0; i < words.length; i++) {
            starts[i] = offset;
            ends[i] = offset + words[i].length();
            offset = ends[i] + 1;
        }
        return new Tokens(String.join(" ", words), starts, ends);
    }

    /** Returns the number of tokens, at least 1. */
    int size() {
        return starts.length;
    }

    /** Returns the token as written. */
    String word(int i) {
        String word = words[i];
        if (word == null) {
            word = text.substring(starts[i], ends[i]);
            words[i] = word;
        }
        return word;
    }

    /** Returns the token in lower case, its typographic apostrophes made straight. */
    String lower(int i) {
        String lower = lowers[i];
        if (lower == null) {
            lower = lowerCase(word(i));
            lowers[i] = lower;
        }
        return lower;
    }

    private static String lowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return Ascii.toLowerCase(word);
    }

    /** Returns where the token begins in the document's text. */
    int start(int i) {
        return starts[i];
    }

    /** Returns where the token ends in the document's text, exclusive. */
    int end(int i) {
        return ends[i];
    }

    /** Returns where the sentence's first token begins. */
    int start() {
        return starts[0];
    }

    /** Returns where the sentence's last token ends, exclusive. */
    int end() {
        return ends[ends.length - 1];
    }

    /** Returns the whole text that the offsets refer to. */
    String document() {
        return text;
    }

    /** Returns the sentence as written, from its first token to its last. */
    String sentence() {
        return text.substring(start(), end());
    }

    /** Says whether nothing stands between this token and the one before it; false for the first. */
    boolean isAttached(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /**
     * Tells whether some of the tokens {@code from} to {@code to}, exclusive, are the words of a stretch of {@code text},
     * which single blanks separate, in lower case.
     */
    boolean holds(String text, int start, int end, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAt(text, start, end, i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String text, int start, int end, int from, int to) {
        int at = start;
        for (int i = from; i < to && text.startsWith(lower(i), at); i++) {
            at += lower(i).length();
            if (at == end) {
                return true;
            }
            if (at > end || text.charAt(at) != ' ') {
                return false;
            }
            at++;
        }
        return false;
    }

    /** Returns the token's tag, {@code FW} before tagging. */
    Tag tag(int i) {
        return tags[i];
    }

    void setTag(int i, Tag tag) {
        checkElementIndex(i, tags.length);
        tags[i] = tag;
    }

    /** Returns the tokens with their tags, as in {@code Moscow/NNP expelled/VBD}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            out.append(i == 0 ? "" : " ").append(word(i)).append('/').append(tags[i].penn());
        }
        return out.toString();
    }
}
