package io.github.demarche.parsers.text;

/** How the capitals of one sentence are to be taken: in a headline they tell little, and the model's memory decides. */
final class Casing {
    static final int CAPITAL = 1;
    static final int INNER_CAPITAL = 2;
    static final int SMALL = 4;
    static final int DIGIT = 8;
    static final int HYPHEN = 16;
    static final int STOP = 32;
    static final int FIRST = 64;

    private static final int LETTERS = CAPITAL | INNER_CAPITAL | SMALL;
    private static final int ACRONYM = CAPITAL | INNER_CAPITAL;
    private static final int SHORT_WORD = 3;
    private static final int FEWEST_WORDS = 3;

    /** How the words of a sentence are written. */
    enum Style {
        PLAIN,
        /** All longer words begin with a capital. */
        TITLE,
        /** All letters are capitals. */
        CAPITALS
    }

    /** In a headline of capitals this is the country, all but always. */
    private static final int US = TaggerFeatures.wordHash("us", 0, 2);

    private final WordClasses classes;
    private final Style style;

    private Casing(WordClasses classes, Style style) {
        this.classes = classes;
        this.style = style;
    }

    static Casing of(Tokens tokens, WordClasses classes) {
        return new Casing(classes, style(tokens));
    }

    /** Says how the sentence is written; it takes three longer words to tell. */
    static Style style(Tokens tokens) {
        String text = tokens.document();
        int words = 0;
        boolean small = false;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            char c = text.charAt(start);
            if (tokens.end(i) - start > SHORT_WORD && Chars.isLetter(c)) {
                if (!Chars.isUpper(c) && !isSmallInTitles(tokens.lower(i))) {
                    return Style.PLAIN;
                }
                small |= Chars.isLower(text.charAt(start + 1));
                words++;
            }
        }
        return words < FEWEST_WORDS ? Style.PLAIN : small ? Style.TITLE : Style.CAPITALS;
    }

    private static boolean isSmallInTitles(String word) {
        return switch (word) {
            case "after", "with", "from", "over", "into", "amid", "that", "than", "against", "upon", "about" -> true;
            default -> false;
        };
    }

    /** Returns the shape to use for a token: as written, or as the word is usually written if capitals do not tell. */
    int apply(int shape, int i, int wordHash) {
        int out = shape;
        if (style != Style.PLAIN && (shape & CAPITAL) != 0) {
            boolean acronym = (shape & LETTERS) == ACRONYM;
            if (style == Style.CAPITALS) {
                out = wordHash == US ? shape : usual(shape, wordHash);
            } else if (!acronym) {
                out = usual(shape, wordHash);
            }
        }
        return i == 0 ? out | FIRST : out;
    }

    private int usual(int shape, int wordHash) {
        int wordClass = classes.classOf(wordHash);
        if (wordClass == WordClasses.UNKNOWN) {
            return shape;
        }
        int small = (shape & ~ACRONYM) | SMALL;
        return classes.isName(wordClass) ? small | CAPITAL : small;
    }

    /** Says whether a shape is that of an abbreviation in capitals, which is another word than the same in small. */
    static boolean isAcronym(int shape) {
        return (shape & LETTERS) == ACRONYM;
    }
}
