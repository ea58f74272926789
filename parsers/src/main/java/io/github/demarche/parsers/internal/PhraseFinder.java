package io.github.demarche.parsers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds phrases in running text as coders' dictionaries mean them: letter by letter from the start of a word, in any case,
 * any run of blanks standing for one. A word starts where neither a letter or digit stands before it nor a hyphen or
 * apostrophe that belongs to one. Not for change once it is searched; then for any number of threads.
 *
 * @param <V> what stands under a phrase
 */
public final class PhraseFinder<V> {
    /**
     * What becomes of a phrase that is found.
     *
     * @param <V> what stands under a phrase
     */
    public interface Found<V> {
        /** Takes what stands under the phrase at {@code from} to {@code to}, exclusive. */
        void accept(int from, int to, V value);
    }

    /** One place in the tree of letters; the letters below it stand side by side with where they lead. */
    private static final class Node<V> {
        private char[] letters = new char[0];
        private final List<Node<V>> children = new ArrayList<>(1);
        private List<V> whole = List.of();
        private List<V> stems = List.of();

        Node<V> child(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return children.get(i);
                }
            }
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            Node<V> child = new Node<>();
            children.add(child);
            return child;
        }

        int indexOf(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return i;
                }
            }
            return -1;
        }
    }

    private final Node<V> root = new Node<>();
    private boolean empty = true;

    /** Tells whether it holds no phrase. */
    public boolean isEmpty() {
        return empty;
    }

    /** Adds a phrase that must end where a word ends. */
    public void addWhole(String phrase, V value) {
        Node<V> node = node(phrase);
        if (node.whole.isEmpty()) {
            node.whole = new ArrayList<>(1);
        }
        node.whole.add(value);
    }

    /** Adds a phrase whose last word may go on: "champion" is found in "championships". */
    public void addStem(String phrase, V value) {
        Node<V> node = node(phrase);
        if (node.stems.isEmpty()) {
            node.stems = new ArrayList<>(1);
        }
        node.stems.add(value);
    }

    private Node<V> node(String phrase) {
        empty = false;
        Node<V> node = root;
        String normal = normal(phrase);
        for (int i = 0; i < normal.length(); i++) {
            node = node.child(normal.charAt(i));
        }
        return node;
    }

    /** Returns the phrase as it is compared: in small letters, with plain apostrophes and hyphens and single blanks. */
    public static String normal(String phrase) {
        StringBuilder normal = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            char letter = normal(phrase.charAt(i));
            boolean second = letter == ' ' && (normal.length() == 0 || normal.charAt(normal.length() - 1) == ' ');
            if (!second) {
                normal.append(letter);
            }
        }
        return normal.toString().strip();
    }

    private static char normal(char letter) {
        if (letter < 0x80) {
            return letter <= ' ' ? ' ' : letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return switch (letter) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u00A0', '\u2009', '\u202F', '\u3000' -> ' ';
            default -> Character.toLowerCase(letter);
        };
    }

    /** Finds all phrases in {@code text} from {@code from} to {@code to}, exclusive, in the order of where they begin. */
    public void find(CharSequence text, int from, int to, Found<? super V> found) {
        for (int start = from; start < to; start++) {
            if (isStart(text, from, start)) {
                findAt(text, start, to, found);
            }
        }
    }

    private void findAt(CharSequence text, int start, int to, Found<? super V> found) {
        Node<V> node = root;
        boolean blank = false;
        for (int i = start; i < to; i++) {
            char letter = normal(text.charAt(i));
            if (blank && letter == ' ') {
                continue;
            }
            blank = letter == ' ';
            int next = node.indexOf(letter);
            if (next < 0) {
                return;
            }
            node = node.children.get(next);
            for (V value : node.stems) {
                found.accept(start, i + 1, value);
            }
            if (!node.whole.isEmpty() && isEnd(text, i + 1, to)) {
                for (V value : node.whole) {
                    found.accept(start, i + 1, value);
                }
            }
        }
    }

    private static boolean isStart(CharSequence text, int from, int at) {
        if (normal(text.charAt(at)) == ' ') {
            return false;
        }
        if (at == from) {
            return true;
        }
        char before = normal(text.charAt(at - 1));
        if (before == '-' || before == '\'') {
            return at - 2 < from || !Character.isLetterOrDigit(text.charAt(at - 2));
        }
        return !Character.isLetterOrDigit(before);
    }

    /** A word goes on behind a hyphen, and not behind an apostrophe: "China's". */
    private static boolean isEnd(CharSequence text, int at, int to) {
        if (at >= to) {
            return true;
        }
        char letter = normal(text.charAt(at));
        return letter == '-'
                ? at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))
                : !Character.isLetterOrDigit(letter);
    }
}
