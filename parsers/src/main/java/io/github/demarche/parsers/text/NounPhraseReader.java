package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases from tagged tokens. */
final class NounPhraseReader {
    private static final ImmutableSet<String> LONE_DETERMINERS =
            ImmutableSet.of("this", "that", "these", "those", "both", "all", "some", "another");

    private static final ImmutableSet<String> GIVING = ImmutableSet.of(
            "give",
            "gives",
            "gave",
            "giving",
            "given",
            "grant",
            "grants",
            "granted",
            "granting",
            "send",
            "sends",
            "sent",
            "sending",
            "offer",
            "offers",
            "offered",
            "offering",
            "lend",
            "lends",
            "lent",
            "lending",
            "award",
            "awards",
            "awarded",
            "awarding",
            "pay",
            "pays",
            "paid",
            "paying");

    private final Tokens tokens;
    private final Matches matches;
    private final boolean[] temporal;

    NounPhraseReader(Tokens tokens, Matches matches, boolean[] temporal) {
        this.tokens = tokens;
        this.matches = matches;
        this.temporal = temporal;
    }

    /** Words of a noun of the lexicon that the tagger cannot know, as "persona non grata". */
    boolean isForeignNoun(int at) {
        Tag tag = tokens.tag(at);
        return matches.inNominal(at)
                && (tag == Tag.FW
                        || tag == Tag.AFX
                        || tag == Tag.VBP
                        || (tag == Tag.VB && at > 0 && tokens.tag(at - 1) != Tag.TO));
    }

    /** "'s" that was taken for a genitive but has a participle behind it: "the Kremlin's already threatened". */
    boolean isAuxiliaryClitic(int at) {
        int verb = VerbGroupReader.skipAdverbs(tokens, at + 1);
        return verb > at + 1
                && verb < tokens.size()
                && (tokens.tag(verb) == Tag.VBN || tokens.tag(verb) == Tag.VBD || tokens.tag(verb) == Tag.VBG);
    }

    /** Tells whether a participle stands as an adjective before its noun: "expelled diplomats said", "rising tensions". */
    boolean opensPhrase(int at) {
        Tag tag = tokens.tag(at);
        if ((tag != Tag.VBN && tag != Tag.VBG) || at + 1 >= tokens.size()) {
            return false;
        }
        Tag next = tokens.tag(at + 1);
        if (Words.ADJECTIVAL_GERUNDS.contains(tokens.lower(at)) && (next.isNoun() || matches.actor(at + 1) != null)) {
            return true;
        }
        if ((!next.isNoun() && !next.isAdjective()) || (matches.actor(at + 1) != null && tag == Tag.VBG)) {
            return false;
        }
        int left = at - 1;
        while (left >= 0 && tokens.tag(left) == Tag.LQUOTE) {
            left--;
        }
        Tag before = left < 0 ? Tag.PERIOD : tokens.tag(left);
        if (tag == Tag.VBN && before.isVerb() && !isAuxiliary(left) && !next.isProperNoun()) {
            return true;
        }
        if (before.isDeterminer() || before.isAdjective() || before == Tag.POS || before == Tag.CD) {
            return true;
        }
        return matches.verb(at) == null && (before == Tag.IN || before == Tag.PERIOD || before == Tag.COMMA);
    }

    private boolean isAuxiliary(int at) {
        String word = tokens.lower(at);
        return Words.BE.contains(word) || Words.HAVE.contains(word) || word.startsWith("get") || word.equals("got");
    }

    /** Tells whether two words stand before a number and say how it is meant, the number following: "at least 15". */
    private static boolean isTwoWordLead(String first, String second) {
        return switch (first) {
            case "more", "less", "fewer", "greater" -> second.equals("than");
            case "at" -> second.equals("least") || second.equals("most");
            case "up" -> second.equals("to");
            case "as" -> second.equals("many");
            default -> false;
        };
    }

    /** Returns where the number stands that a lead from {@code at} on qualifies; -1 if none does. */
    static int numberBehindLead(Tokens tokens, int at) {
        int lead = at;
        if (at + 3 < tokens.size()
                && (tokens.lower(at).equals("no") || tokens.lower(at).equals("not"))) {
            lead++;
        }
        if (lead + 2 >= tokens.size()) {
            return -1;
        }
        if (tokens.lower(at).equals("between")) {
            boolean range = at + 3 < tokens.size()
                    && tokens.tag(at + 1) == Tag.CD
                    && tokens.lower(at + 2).equals("and")
                    && tokens.tag(at + 3) == Tag.CD;
            return range ? at + 1 : -1;
        }
        if (!isTwoWordLead(tokens.lower(lead), tokens.lower(lead + 1))) {
            return -1;
        }
        boolean many =
                tokens.lower(lead + 1).equals("many") && tokens.lower(lead + 2).equals("as");
        int behind = many ? lead + 3 : lead + 2;
        return behind < tokens.size() && tokens.tag(behind) == Tag.CD ? behind : -1;
    }

    /** Returns the phrase that begins at the token, behind {@code before}; null if none does. */
    @Nullable
    NounPhrase read(int from, @Nullable Chunk before) {
        if (tokens.tag(from) == Tag.PRP || tokens.tag(from) == Tag.EX) {
            return NounPhrase.simple(from, from + 1, from, true, false);
        }
        int noun = -1;
        int at = Math.max(from, numberBehindLead(tokens, from));
        while (at < tokens.size()) {
            if (at > from
                    && (breaksAtDate(from, at)
                            || (noun >= 0 && (isLatinFormula(at) || isSecondObject(from, at, before))))) {
                break;
            }
            Matches.Found<List<Term.ActorName>> actor = matches.actor(at);
            if (matches.nominalEnd(at) > at && tokens.tag(at).isNoun()) {
                at = matches.nominalEnd(at);
                noun = at - 1;
            } else if (actor != null && actor.from() >= from) {
                at = actor.to();
                noun = at - 1;
            } else if (tokens.tag(at).isNoun()
                    || tokens.tag(at) == Tag.ADD
                    || isForeignNoun(at)
                    || (noun < 0 && isVerbalNoun(from, at))) {
                noun = at;
                at++;
            } else if (noun >= 0 && bracketWithin(at) > at) {
                at = bracketWithin(at);
            } else if (continues(from, at, noun, before)) {
                at++;
            } else {
                break;
            }
        }
        if (noun >= 0) {
            return NounPhrase.simple(from, noun + 1, noun, false, isTemporal(from, noun));
        }
        return withoutNoun(from, at);
    }

    /** "gave Mali <i>aid</i>": who receives and what is given are two phrases. */
    private boolean isSecondObject(int from, int at, @Nullable Chunk before) {
        Matches.Found<List<Term.ActorName>> receiver = matches.actor(at - 1);
        Tag tag = tokens.tag(at);
        return before instanceof VerbGroup verb
                && GIVING.contains(tokens.lower(verb.main()))
                && !verb.passive()
                && receiver != null
                && receiver.from() == from
                && receiver.term().stream().anyMatch(name -> name.naming() == Term.Naming.NAME)
                && tokens.word(at - 1).chars().anyMatch(Character::isLowerCase)
                && (tag == Tag.NN || tag == Tag.NNS || tag == Tag.CD || tag.isAdjective());
    }

    /** "the envoy <i>persona non grata</i>": what somebody is declared is a phrase of its own. */
    private boolean isLatinFormula(int at) {
        return tokens.lower(at).startsWith("persona") && phraseAt(at + 1, "non");
    }

    /** "the illegal drilling": a gerund behind an article, with no noun that it could qualify; "the wounded". */
    private boolean isVerbalNoun(int from, int at) {
        if (at == from || opensPhrase(at)) {
            return false;
        }
        Tag tag = tokens.tag(at);
        boolean people = (tag == Tag.VBN || tag == Tag.VBD)
                && tokens.lower(at - 1).equals("the")
                && (at + 1 == tokens.size() || !tokens.tag(at + 1).isNoun());
        return people || (tag == Tag.VBG && tokens.tag(from).isDeterminer());
    }

    /** "the Pan-Arab (PA) forum": an aside before the noun. */
    private int bracketWithin(int at) {
        int behind = Brackets.end(tokens, at);
        return behind > at && behind < tokens.size() && tokens.tag(behind).isNoun() && !temporal[behind] ? behind : at;
    }

    /** "10 to 12", "10 or 12", "between 10 and 12". */
    private boolean joinsNumbers(int at) {
        String word = tokens.lower(at);
        boolean between = word.equals("and") && at > 1 && tokens.lower(at - 2).equals("between");
        return (word.equals("to") || word.equals("or") || between)
                && tokens.tag(at - 1) == Tag.CD
                && at + 1 < tokens.size()
                && tokens.tag(at + 1) == Tag.CD;
    }

    /** "talks today" and "on Friday Mali": a date is a phrase of its own, unless it is in the genitive or qualifies a common noun. */
    private boolean breaksAtDate(int from, int at) {
        if (temporal[at] == temporal[at - 1]) {
            return false;
        }
        return temporal[at]
                ? !temporal[from]
                : tokens.tag(at) != Tag.POS
                        && (tokens.tag(at).isProperNoun()
                                || matches.actor(at) != null
                                || !tokens.tag(at).isNoun());
    }

    /** "10", "this", "the wounded": phrases that have no noun. */
    private @Nullable NounPhrase withoutNoun(int from, int at) {
        Tag tag = tokens.tag(from);
        if ((at > from + 1 && tag.isDeterminer())
                || tag == Tag.CD
                || (tag == Tag.DOLLAR && at > from + 1)
                || (tag == Tag.DT && LONE_DETERMINERS.contains(tokens.lower(from)))) {
            int to = Math.max(at, from + 1);
            return NounPhrase.simple(from, to, to - 1, tag == Tag.DT && to == from + 1, isTemporal(from, to - 1));
        }
        return null;
    }

    private boolean isTemporal(int from, int head) {
        return temporal[head] && temporal[from];
    }

    private boolean continues(int from, int at, int noun, @Nullable Chunk before) {
        Tag tag = tokens.tag(at);
        if (tag == Tag.POS) {
            return noun == at - 1 && !isAuxiliaryClitic(at);
        }
        if (noun == at - 1 && noun >= 0) {
            return isModifiedName(at, tag);
        }
        if (at > from && joinsNumbers(at)) {
            return true;
        }
        return switch (tag) {
            case DT, PDT, PRPS -> at == from || tokens.tag(at - 1) == Tag.PDT || tokens.tag(at - 1) == Tag.CD;
            case CD, JJ, JJR, JJS, DOLLAR, HASH -> true;
            case VBN, VBG -> opensPhrase(at);
            case RB, RBR, RBS ->
                at + 1 < tokens.size()
                        && (tokens.tag(at + 1).isAdjective() || opensPhrase(at + 1) || tokens.tag(at + 1) == Tag.CD);
            case IN ->
                Words.NUMBER_LEADS.contains(tokens.lower(at))
                        && at + 1 < tokens.size()
                        && tokens.tag(at + 1) == Tag.CD
                        && ((at == from && startsQuantity(at, before)) || at > from);
            case LQUOTE, RQUOTE ->
                at > from
                        && at + 1 < tokens.size()
                        && (tokens.tag(at + 1).isNoun() || tokens.tag(at + 1).isAdjective());
            case CC ->
                at > from
                        && at + 1 < tokens.size()
                        && tokens.tag(at - 1).isAdjective()
                        && tokens.tag(at + 1).isAdjective();
            default -> false;
        };
    }

    /** "US presidential elections", "EU foreign ministers": an adjective between a name and its noun. */
    private boolean isModifiedName(int at, Tag tag) {
        boolean named = matches.actor(at - 1) != null || tokens.tag(at - 1).isProperNoun();
        int noun = at + 1;
        while (noun < tokens.size() && tokens.tag(noun).isAdjective()) {
            noun++;
        }
        return named
                && (tag.isAdjective()
                        || tag == Tag.CD
                        || (tag == Tag.VBN && opensPhrase(at))
                        || (tag == Tag.VBG && tokens.tag(at - 1).isAdjective()))
                && noun < tokens.size()
                && tokens.tag(noun).isNoun();
    }

    /** "over 20 capitals announced": "over" begins a phrase unless a verb or noun before it asks for a preposition. */
    private boolean startsQuantity(int at, @Nullable Chunk before) {
        return at == 0 || !(before instanceof NounPhrase);
    }

    private boolean phraseAt(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.lower(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
