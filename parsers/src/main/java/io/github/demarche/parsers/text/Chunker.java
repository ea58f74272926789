package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a tagged sentence into noun phrases, verb groups and what stands between them. */
final class Chunker {
    private static final ImmutableSet<String> LONE_DETERMINERS =
            ImmutableSet.of("this", "that", "these", "those", "both", "all", "some", "another");

    private static final ImmutableSet<String> FLOATING = ImmutableSet.of("each", "both", "all");

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
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Tokens tokens, Matches matches, boolean[] temporal) {
        this.tokens = tokens;
        this.matches = matches;
        this.temporal = temporal;
    }

    /** Returns the chunks in order; {@code temporal} marks the tokens that belong to dates. */
    static List<Chunk> chunk(Tokens tokens, Matches matches, boolean[] temporal) {
        Chunker chunker = new Chunker(tokens, matches, temporal);
        int at = 0;
        while (at < tokens.size()) {
            at = chunker.next(at);
        }
        return chunker.chunks;
    }

    private int next(int at) {
        Tag tag = tokens.tag(at);
        if (tag == Tag.LQUOTE || tag == Tag.RQUOTE) {
            return at + 1;
        }
        if (isFloating(at)) {
            return at + 1;
        }
        if (startsVerbGroup(at)) {
            VerbGroup group = new VerbGroupReader(tokens, matches).read(at);
            chunks.add(group);
            return group.to();
        }
        NounPhrase phrase = nounPhrase(at);
        if (phrase != null) {
            chunks.add(phrase);
            return phrase.to();
        }
        return mark(at);
    }

    /** "India and Pakistan <i>each</i> expelled". */
    private boolean isFloating(int at) {
        return FLOATING.contains(tokens.lower(at)) && lastChunk() instanceof NounPhrase && startsVerbGroup(at + 1);
    }

    private int mark(int at) {
        String word = tokens.lower(at);
        Chunk.Kind kind = kind(at, word);
        int to = at + 1;
        if (kind == Chunk.Kind.CONJUNCTION && word.equals("as") && at + 2 < tokens.size()) {
            word = "as well as";
            to = at + 3;
        }
        chunks.add(new Chunk.Mark(kind, word, at, to));
        return to;
    }

    private Chunk.Kind kind(int at, String word) {
        Tag tag = tokens.tag(at);
        if (word.equals("as") && phraseAt(at, "as", "well", "as")) {
            return Chunk.Kind.CONJUNCTION;
        }
        return switch (tag) {
            case COMMA -> Chunk.Kind.COMMA;
            case COLON, LPAREN, RPAREN, HYPH, NFP, PERIOD -> Chunk.Kind.BREAK;
            case CC ->
                word.equals("&") || word.equals("and") || word.equals("or") || word.equals("but") || word.equals("nor")
                        ? Chunk.Kind.CONJUNCTION
                        : Chunk.Kind.OTHER;
            case WDT, WP, WPS -> Chunk.Kind.RELATIVE;
            case WRB -> Chunk.Kind.SUBORDINATOR;
            case IN, TO -> preposition(at, word);
            case RP, RB, RBR, VBG ->
                word.equals("over") || word.equals("against") || word.equals("amid")
                        ? Chunk.Kind.PREPOSITION
                        : Chunk.Kind.OTHER;
            default -> Chunk.Kind.OTHER;
        };
    }

    private Chunk.Kind preposition(int at, String word) {
        if (word.equals("that")) {
            return chunks.isEmpty() || !(lastChunk() instanceof NounPhrase) || !startsVerbGroup(at + 1)
                    ? Chunk.Kind.THAT
                    : Chunk.Kind.RELATIVE;
        }
        if (!Words.SUBORDINATORS.contains(word)) {
            return Chunk.Kind.PREPOSITION;
        }
        return word.equals("if") || (word.equals("because") && !phraseAt(at, "because", "of")) || clauseFollows(at + 1)
                ? Chunk.Kind.SUBORDINATOR
                : Chunk.Kind.PREPOSITION;
    }

    private @Nullable Chunk lastChunk() {
        return chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    }

    /** Looks for a noun phrase and then a finite verb before anything ends the clause: "after Russia expelled". */
    private boolean clauseFollows(int at) {
        boolean noun = false;
        for (int i = at; i < tokens.size(); i++) {
            Tag tag = tokens.tag(i);
            if (tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.PERIOD || tag == Tag.TO) {
                return false;
            }
            if (noun && (tag.isFinite() || tag == Tag.MD)) {
                return true;
            }
            if ((tag == Tag.VBG && !noun) || tag.isWh()) {
                return false;
            }
            noun |= tag.isNoun() || tag == Tag.PRP || tag == Tag.EX || tag == Tag.DT;
        }
        return false;
    }

    private boolean phraseAt(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.lower(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean startsVerbGroup(int at) {
        if (at >= tokens.size() || (matches.actor(at) != null && !isClitic(at)) || isForeignNoun(at)) {
            return false;
        }
        Tag tag = tokens.tag(at);
        if (tag == Tag.MD) {
            return true;
        }
        if (tag == Tag.POS) {
            return isAuxiliaryClitic(at);
        }
        if (tag == Tag.TO) {
            int verb = VerbGroupReader.skipAdverbs(tokens, at + 1);
            return verb < tokens.size() && tokens.tag(verb) == Tag.VB;
        }
        if (tag.isAdverb()) {
            int verb = VerbGroupReader.skipAdverbs(tokens, at);
            return verb < tokens.size() && (tokens.tag(verb) == Tag.MD || isVerbHere(verb)) && !opensPhrase(verb);
        }
        return isVerbHere(at) && !opensPhrase(at);
    }

    /** Words of a noun of the lexicon that the tagger cannot know, as "persona non grata". */
    private boolean isForeignNoun(int at) {
        Tag tag = tokens.tag(at);
        return matches.inNominal(at)
                && (tag == Tag.FW
                        || tag == Tag.AFX
                        || tag == Tag.VBP
                        || (tag == Tag.VB && at > 0 && tokens.tag(at - 1) != Tag.TO));
    }

    private boolean isClitic(int at) {
        return tokens.word(at).startsWith("'") || tokens.word(at).startsWith("’");
    }

    /** "'s" that was taken for a genitive but has a participle behind it: "the Kremlin's already threatened". */
    private boolean isAuxiliaryClitic(int at) {
        int verb = VerbGroupReader.skipAdverbs(tokens, at + 1);
        return verb > at + 1
                && verb < tokens.size()
                && (tokens.tag(verb) == Tag.VBN || tokens.tag(verb) == Tag.VBD || tokens.tag(verb) == Tag.VBG);
    }

    private boolean isVerbHere(int at) {
        return tokens.tag(at).isVerb();
    }

    /** Tells whether a participle stands as an adjective before its noun: "expelled diplomats said", "rising tensions". */
    private boolean opensPhrase(int at) {
        Tag tag = tokens.tag(at);
        if ((tag != Tag.VBN && tag != Tag.VBG) || at + 1 >= tokens.size()) {
            return false;
        }
        Tag next = tokens.tag(at + 1);
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

    private boolean isAuxiliary(int at) {
        String word = tokens.lower(at);
        return Words.BE.contains(word) || Words.HAVE.contains(word) || word.startsWith("get") || word.equals("got");
    }

    private @Nullable NounPhrase nounPhrase(int from) {
        if (tokens.tag(from) == Tag.PRP || tokens.tag(from) == Tag.EX) {
            return NounPhrase.simple(from, from + 1, from, true, false);
        }
        int noun = -1;
        int at = Math.max(from, numberBehindLead(tokens, from));
        while (at < tokens.size()) {
            if (at > from
                    && (breaksAtDate(from, at) || (noun >= 0 && (isLatinFormula(at) || isSecondObject(from, at))))) {
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
            } else if (continues(from, at, noun)) {
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
    private boolean isSecondObject(int from, int at) {
        Matches.Found<List<Term.ActorName>> receiver = matches.actor(at - 1);
        Tag tag = tokens.tag(at);
        return lastChunk() instanceof VerbGroup verb
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

    /** "the illegal drilling": a gerund behind an article, with no noun that it could qualify. */
    private boolean isVerbalNoun(int from, int at) {
        return tokens.tag(at) == Tag.VBG && at > from && tokens.tag(from).isDeterminer() && !opensPhrase(at);
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

    private boolean continues(int from, int at, int noun) {
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
                        && ((at == from && startsQuantity(at)) || at > from);
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
    private boolean startsQuantity(int at) {
        return at == 0 || !(lastChunk() instanceof NounPhrase);
    }
}
