package io.github.demarche.parsers.lexicon;

/** A line of a lexicon file or dictionary that was left out, or read other than it stands, and why. Immutable. */
public final class LexiconIssue {
    private static final String NO_GRAMMAR = "NO_GRAMMAR";

    /** Of a line that fits no grammar as it stands, and is used all the same. */
    static final String READ_OTHERWISE = "READ_OTHERWISE";

    /** A line may have a million letters, and is shown to people. */
    private static final int LONGEST = 280;

    private final String rule;
    private final String file;
    private final int line;
    private final String message;

    LexiconIssue(String file, int line, String message) {
        this(NO_GRAMMAR, file, line, message);
    }

    LexiconIssue(String rule, String file, int line, String message) {
        this.rule = rule;
        this.file = file;
        this.line = line;
        this.message = message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message;
    }

    /** Returns the issue of a line that is used, though not as it stands. */
    static LexiconIssue readOtherwise(String file, int line, String message) {
        return new LexiconIssue(READ_OTHERWISE, file, line, message);
    }

    /** Returns what the linter calls it. */
    String rule() {
        return rule;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** Returns what was wrong, the value, and what would be right; cut after 280 characters. */
    public String message() {
        return message;
    }

    /** Returns {@code file:line message}. */
    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
