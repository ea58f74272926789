package io.github.demarche.parsers.dataset;

import java.util.BitSet;

/** How deep within an object a place is, character by character. A string ends with its line, if nothing else ends it. */
final class JsonNesting {
    private final BitSet arrays = new BitSet();
    private int depth;
    private boolean string;
    private boolean escaped;
    private char last;

    void clear() {
        depth = 0;
        string = false;
        escaped = false;
        last = '\0';
    }

    boolean isOpen() {
        return depth > 0;
    }

    /** Tells whether the character cannot stand here unless the object's end is missing. */
    boolean misses(char c) {
        if (string) {
            return false;
        }
        boolean inObject = !arrays.get(depth - 1);
        return (c == '{' && inObject && last != ':') || (c == ']' && arrays.nextSetBit(0) < 0);
    }

    void take(char c) {
        if (string) {
            inString(c);
            return;
        }
        switch (c) {
            case '"' -> string = true;
            case '{', '[' -> arrays.set(depth++, c == '[');
            case '}', ']' -> close(c == ']');
            default -> {}
        }
        if (c > ' ') {
            last = c;
        }
    }

    private void inString(char c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"' || c == '\n') {
            string = false;
            last = '"';
        }
    }

    /** Closes the innermost of the kind; what it should have closed before is closed with it. */
    private void close(boolean array) {
        int inner = depth - 1;
        while (inner >= 0 && arrays.get(inner) != array) {
            inner--;
        }
        depth = Math.max(0, inner);
        arrays.clear(depth, Math.max(depth, arrays.length()));
    }
}
