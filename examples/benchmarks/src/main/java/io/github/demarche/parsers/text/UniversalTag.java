package io.github.demarche.parsers.text;

/** The universal part of speech (UD 2) of a token with a Penn tag, as the usual conversion has it. */
final class UniversalTag {
    private UniversalTag() {}

    static String of(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return switch (tokens.tag(i)) {
            case NN, NNS -> isPronoun(word) ? "PRON" : "NOUN";
            case NNP, NNPS -> "PROPN";
            case MD -> "AUX";
            case VB, VBD, VBG, VBN, VBP, VBZ -> isAuxiliary(tokens, i, word) ? "AUX" : "VERB";
            case JJ, JJR, JJS, AFX -> "ADJ";
            case RB -> word.equals("not") || word.equals("n't") ? "PART" : "ADV";
            case RBR, RBS, WRB -> "ADV";
            case RP -> "ADP";
            case IN -> isConjunction(tokens, i, word) ? "SCONJ" : "ADP";
            case TO -> i + 1 < tokens.size() && introducesInfinitive(tokens, i) ? "PART" : "ADP";
            case DT, PDT -> isDeterminer(tokens, i, word) ? "DET" : "PRON";
            case WDT -> word.equals("that") || !nounFollows(tokens, i) ? "PRON" : "DET";
            case WP, WPS, PRP, PRPS, EX -> "PRON";
            case POS -> "PART";
            case CC -> "CCONJ";
            case CD -> "NUM";
            case UH -> "INTJ";
            case FW, LS -> "X";
            case ADD -> "PROPN";
            case SYM, DOLLAR, HASH -> "SYM";
            case COMMA, PERIOD, COLON, LQUOTE, RQUOTE, LPAREN, RPAREN, HYPH, NFP -> "PUNCT";
        };
    }

    private static boolean isPronoun(String word) {
        return switch (word) {
            case "everyone",
                    "everybody",
                    "everything",
                    "someone",
                    "somebody",
                    "something",
                    "anyone",
                    "anybody",
                    "anything",
                    "nobody",
                    "nothing",
                    "none" -> true;
            default -> false;
        };
    }

    private static boolean isAuxiliary(Tokens tokens, int i, String word) {
        return switch (word) {
            case "be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re" -> true;
            case "'s", "have", "has", "had", "having", "'ve", "'d" ->
                nextVerb(tokens, i, Tag.VBN) || word.equals("'s") && !word.equals("had");
            case "do", "does", "did" -> nextVerb(tokens, i, Tag.VB);
            case "get", "got", "getting", "gets" -> false;
            default -> false;
        };
    }

    /** Says whether the next verb, over adverbs, negations and the subject of a question, is of this form. */
    private static boolean nextVerb(Tokens tokens, int i, Tag form) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + 6); k++) {
            Tag tag = tokens.tag(k);
            if (tag == form || form == Tag.VBN && tag == Tag.VBD) {
                return true;
            }
            if (!tag.isAdverb() && tag != Tag.PRP && !(form == Tag.VB && (tag.isNoun() || tag.isDeterminer()))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isConjunction(Tokens tokens, int i, String word) {
        return switch (word) {
            case "that", "if", "because", "while", "although", "though", "whether", "unless", "whereas", "so" -> true;
            case "as", "since", "until", "till", "after", "before", "like", "than", "once", "except" ->
                clauseFollows(tokens, i);
            case "for", "by", "in", "of", "without", "from", "with", "on", "about", "at", "through" ->
                i + 1 < tokens.size() && tokens.tag(i + 1) == Tag.VBG;
            default -> false;
        };
    }

    private static boolean clauseFollows(Tokens tokens, int i) {
        boolean noun = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
            Tag tag = tokens.tag(k);
            if (tag == Tag.VBG && k == i + 1) {
                return true;
            }
            if (tag.isFinite() || tag == Tag.MD) {
                return noun;
            }
            if (tag.isPunctuation()) {
                return false;
            }
            noun |= tag.isNoun() || tag == Tag.PRP || tag == Tag.DT || tag == Tag.EX;
        }
        return false;
    }

    private static boolean introducesInfinitive(Tokens tokens, int i) {
        Tag next = tokens.tag(i + 1);
        return next == Tag.VB || next.isAdverb() && i + 2 < tokens.size() && tokens.tag(i + 2) == Tag.VB;
    }

    private static boolean isDeterminer(Tokens tokens, int i, String word) {
        return switch (word) {
            case "the", "a", "an", "every", "no" -> true;
            default -> nounFollows(tokens, i);
        };
    }

    private static boolean nounFollows(Tokens tokens, int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            Tag tag = tokens.tag(k);
            if (tag.isNoun()) {
                return true;
            }
            if (!tag.isAdjective()
                    && tag != Tag.CD
                    && tag != Tag.VBN
                    && tag != Tag.VBG
                    && tag != Tag.DT
                    && !tag.isAdverb()) {
                return false;
            }
        }
        return false;
    }
}
