package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableMap;

/**
 * The Penn Treebank's part-of-speech tags, with those of the web treebanks for addresses, hyphens and odd punctuation.
 */
enum Tag {
    NN("NN", Kind.NOUN),
    NNS("NNS", Kind.NOUN),
    NNP("NNP", Kind.NOUN),
    NNPS("NNPS", Kind.NOUN),
    VB("VB", Kind.VERB),
    VBD("VBD", Kind.VERB),
    VBG("VBG", Kind.VERB),
    VBN("VBN", Kind.VERB),
    VBP("VBP", Kind.VERB),
    VBZ("VBZ", Kind.VERB),
    MD("MD", Kind.MODAL),
    JJ("JJ", Kind.ADJECTIVE),
    JJR("JJR", Kind.ADJECTIVE),
    JJS("JJS", Kind.ADJECTIVE),
    RB("RB", Kind.ADVERB),
    RBR("RBR", Kind.ADVERB),
    RBS("RBS", Kind.ADVERB),
    RP("RP", Kind.OTHER),
    IN("IN", Kind.OTHER),
    TO("TO", Kind.OTHER),
    DT("DT", Kind.DETERMINER),
    PDT("PDT", Kind.DETERMINER),
    WDT("WDT", Kind.WH),
    WP("WP", Kind.WH),
    WPS("WP$", Kind.WH),
    WRB("WRB", Kind.WH),
    PRP("PRP", Kind.OTHER),
    PRPS("PRP$", Kind.DETERMINER),
    POS("POS", Kind.OTHER),
    CC("CC", Kind.OTHER),
    CD("CD", Kind.OTHER),
    EX("EX", Kind.OTHER),
    FW("FW", Kind.OTHER),
    UH("UH", Kind.OTHER),
    LS("LS", Kind.OTHER),
    SYM("SYM", Kind.OTHER),
    /** An address: a URL, an e-mail address, a hashtag, a user's name. */
    ADD("ADD", Kind.OTHER),
    /** A prefix or suffix that stands alone. */
    AFX("AFX", Kind.OTHER),
    COMMA(",", Kind.PUNCTUATION),
    /** A full stop, question or exclamation mark. */
    PERIOD(".", Kind.PUNCTUATION),
    /** A colon, semicolon, dash or ellipsis. */
    COLON(":", Kind.PUNCTUATION),
    LQUOTE("``", Kind.PUNCTUATION),
    RQUOTE("''", Kind.PUNCTUATION),
    LPAREN("-LRB-", Kind.PUNCTUATION),
    RPAREN("-RRB-", Kind.PUNCTUATION),
    /** A hyphen that was made a token of its own. */
    HYPH("HYPH", Kind.PUNCTUATION),
    /** Punctuation that divides nothing: rules, bullets, emoticons. */
    NFP("NFP", Kind.PUNCTUATION),
    /** Any currency sign. */
    DOLLAR("$", Kind.OTHER),
    HASH("#", Kind.OTHER);

    private enum Kind {
        NOUN,
        VERB,
        MODAL,
        ADJECTIVE,
        ADVERB,
        DETERMINER,
        WH,
        PUNCTUATION,
        OTHER
    }

    private static final ImmutableMap<String, Tag> BY_PENN = byPenn();

    private final String penn;
    private final Kind kind;

    Tag(String penn, Kind kind) {
        this.penn = penn;
        this.kind = kind;
    }

    private static ImmutableMap<String, Tag> byPenn() {
        ImmutableMap.Builder<String, Tag> map = ImmutableMap.builder();
        for (Tag tag : values()) {
            map.put(tag.penn, tag);
        }
        return map.buildOrThrow();
    }

    /** Returns the tag written so in treebanks, {@code FW} for one that is not known here. */
    static Tag parse(String penn) {
        return BY_PENN.getOrDefault(penn, FW);
    }

    /** Returns the tag as treebanks write it, e.g. {@code PRP$}. */
    String penn() {
        return penn;
    }

    /** Says whether this is a verb's form; a modal is not, see {@link #MD}. */
    boolean isVerb() {
        return kind == Kind.VERB;
    }

    /** Says whether this verb form carries tense: VBD, VBP or VBZ. */
    boolean isFinite() {
        return this == VBD || this == VBP || this == VBZ;
    }

    /** Says whether this is a noun, common or proper. */
    boolean isNoun() {
        return kind == Kind.NOUN;
    }

    /** Says whether this is a proper noun. */
    boolean isProperNoun() {
        return this == NNP || this == NNPS;
    }

    /** Says whether this is an adjective of any degree. */
    boolean isAdjective() {
        return kind == Kind.ADJECTIVE;
    }

    /** Says whether this is an adverb of any degree. */
    boolean isAdverb() {
        return kind == Kind.ADVERB;
    }

    /** Says whether this opens a noun phrase: article, demonstrative, quantifier or possessive pronoun. */
    boolean isDeterminer() {
        return kind == Kind.DETERMINER;
    }

    /** Says whether this is a question or relative word. */
    boolean isWh() {
        return kind == Kind.WH;
    }

    /** Says whether this is punctuation; symbols, currency signs and numerals are not. */
    boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }
}
