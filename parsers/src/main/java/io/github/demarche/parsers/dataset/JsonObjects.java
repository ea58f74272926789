package io.github.demarche.parsers.dataset;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts text into JSON objects: one a line, or the elements of an array over many lines, which is never held whole. Where an
 * object lacks its end, the next begins at a line that begins like it, so that one bad object costs itself only.
 */
final class JsonObjects {
    private static final int BLOCK = 1 << 16;
    private static final int LOOKAHEAD = 256;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final char[] block = new char[BLOCK];
    private final StringBuilder text = new StringBuilder();
    private final JsonNesting nesting = new JsonNesting();
    private int at;
    private int end;
    private boolean begun;
    private boolean lines;
    private int openArrays;
    private long number = 1;
    private long line = 1;
    private int column;
    private boolean cut;
    private boolean ended;

    JsonObjects(Reader in) {
        this.in = in;
    }

    /** Goes to the next object, or what stands in the place of one; returns false at the end of the text. */
    boolean next() throws IOException {
        if (!begun) {
            begin();
        }
        text.setLength(0);
        cut = false;
        ended = false;
        return lines ? nextLine() : nextElement();
    }

    /** Returns the object as it stands, or so much of it as an object may have. */
    String text() {
        return text.toString();
    }

    /** Returns the number of the line in which the object begins, from 1. */
    long line() {
        return line;
    }

    /** Tells whether the object is longer than {@link JsonText#LONGEST}, and not whole. */
    boolean wasCut() {
        return cut;
    }

    /** Tells whether the text went on behind the object. */
    boolean isEnded() {
        return ended;
    }

    /** Tells, at the end of the text, whether an array lacks its end. */
    boolean isOpen() {
        return openArrays > 0;
    }

    private void begin() throws IOException {
        begun = true;
        if (has(1) && block[at] == BYTE_ORDER_MARK) {
            at++;
        }
        skip(false);
        boolean pretty = has(LOOKAHEAD) && block[at] == '{' && isLastInLine(at);
        lines = at < end && block[at] != '[' && !pretty;
    }

    private boolean isLastInLine(int brace) {
        int next = brace + 1;
        while (next < end && (block[next] == ' ' || block[next] == '\t' || block[next] == '\r')) {
            next++;
        }
        return next < end && block[next] == '\n';
    }

    private boolean nextLine() throws IOException {
        skip(false);
        if (!has(1)) {
            return false;
        }
        line = number;
        while (has(1) && block[at] != '\n') {
            keep(block[at++]);
        }
        ended = at < end;
        int last = text.length() - 1;
        if (text.charAt(last) == '\r') {
            text.setLength(last);
        }
        return true;
    }

    /** Passes white space, and what stands between the elements of an array. */
    private void skip(boolean separators) throws IOException {
        while (has(1)) {
            char c = block[at];
            if (c == '\n') {
                number++;
                column = -1;
            } else if (separators && c == '[') {
                openArrays++;
            } else if (separators && c == ']') {
                openArrays--;
            } else if (c != ' ' && c != '\t' && c != '\r' && !(separators && c == ',')) {
                return;
            }
            at++;
            column++;
        }
    }

    private boolean nextElement() throws IOException {
        skip(true);
        if (!has(1)) {
            return false;
        }
        line = number;
        if (block[at] != '{') {
            noObject();
            return true;
        }
        object();
        return true;
    }

    /** Takes what is no object, up to where the next element may begin. */
    private void noObject() throws IOException {
        while (has(1) && block[at] != '\n' && block[at] != '{' && block[at] != ',' && block[at] != ']') {
            keep(block[at++]);
            column++;
        }
        ended = at < end;
    }

    private void object() throws IOException {
        String begin = begins();
        int indent = column;
        boolean first = false;
        nesting.clear();
        do {
            char c = block[at];
            boolean anew = c == '{' && first && column <= indent && begins().equals(begin);
            if (nesting.isOpen() && (anew || nesting.misses(c))) {
                ended = true;
                return;
            }
            nesting.take(c);
            keep(c);
            at++;
            column++;
            if (c == '\n') {
                number++;
                column = 0;
                first = true;
            } else if (c != ' ' && c != '\t') {
                first = false;
            }
        } while (nesting.isOpen() && has(1));
        ended = !nesting.isOpen();
    }

    /** Returns the first field's name of the object that begins here, with its quotation marks; empty if none is near. */
    private String begins() throws IOException {
        has(LOOKAHEAD);
        int open = at + 1;
        while (open < end && block[open] != '"' && block[open] <= ' ') {
            open++;
        }
        int close = open + 1;
        while (close < end && close < at + LOOKAHEAD && block[close] != '"') {
            close++;
        }
        return close < end && block[open] == '"' ? new String(block, open, close - open) : "";
    }

    private void keep(char c) {
        if (text.length() < JsonText.LONGEST) {
            text.append(c);
        } else {
            cut = true;
        }
    }

    /** Lets so many characters stand in the block if the text has them; returns whether there is one at least. */
    private boolean has(int wanted) throws IOException {
        while (end - at < wanted) {
            if (at > 0) {
                System.arraycopy(block, at, block, 0, end - at);
                end -= at;
                at = 0;
            }
            int count = in.read(block, end, BLOCK - end);
            if (count <= 0) {
                break;
            }
            end += count;
        }
        return at < end;
    }
}
