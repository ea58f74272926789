package io.github.demarche.parsers.text;

/** Asides in brackets that name again what they stand behind: "the World Health Organization (WHO)". */
final class Brackets {
    private static final int LONGEST = 8;

    private Brackets() {}

    /** Returns the token behind a short aside without a verb that opens at the token; the token itself if none does. */
    static int end(Tokens tokens, int at) {
        if (tokens.tag(at) != Tag.LPAREN) {
            return at;
        }
        for (int i = at + 1; i < tokens.size() && i <= at + LONGEST; i++) {
            Tag tag = tokens.tag(i);
            if (tag == Tag.RPAREN) {
                return i + 1;
            }
            if (tag.isVerb() || tag == Tag.MD) {
                return at;
            }
        }
        return at;
    }
}
