package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;

/** Mends tags by what the lexicon knows of the words and the tagger cannot. */
final class LexicalTags {
    private static final int MANDATIVE_REACH = 4;

    private static final ImmutableSet<String> MANDATIVE = ImmutableSet.of(
            "demand",
            "demands",
            "demanded",
            "demanding",
            "insist",
            "insists",
            "insisted",
            "insisting",
            "ask",
            "asks",
            "asked",
            "request",
            "requests",
            "requested",
            "require",
            "requires",
            "required",
            "propose",
            "proposes",
            "proposed",
            "proposal",
            "recommend",
            "recommends",
            "recommended",
            "recommendation",
            "urge",
            "urges",
            "urged",
            "suggest",
            "suggests",
            "suggested",
            "order",
            "orders",
            "ordered",
            "call",
            "calls",
            "appeal",
            "stipulate",
            "stipulates",
            "stipulated",
            "condition",
            "insistence");

    private LexicalTags() {}

    static void correct(Tokens tokens, Matches matches) {
        matches.correctTags(tokens);
        boolean verb = false;
        boolean modal = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.tag(i).isProperNoun() && QuantityReader.isCurrency(tokens.word(i))) {
                tokens.setTag(i, Tag.DOLLAR);
            }
            if (verb && isCompoundNoun(i, tokens, matches)) {
                tokens.setTag(i, Tag.NNS);
            } else if (isSuperlative(i, tokens)) {
                tokens.setTag(i, Tag.JJ);
            } else if (isFollowing(i, tokens)) {
                tokens.setTag(i, Tag.IN);
            } else if (isParticiple(i, tokens, matches)) {
                tokens.setTag(i, Tag.VBG);
            } else if (isNounInPhrase(i, tokens, matches)) {
                tokens.setTag(i, Tag.NN);
            } else if (isPast(i, tokens, matches)) {
                tokens.setTag(i, Tag.VBD);
            } else if (isInfinitive(i, tokens, matches)) {
                tokens.setTag(i, Tag.VB);
            } else if (modal && (isJoinedVerb(i, tokens, matches) || isAlternative(i, tokens, matches))) {
                tokens.setTag(i, Tag.VB);
            }
            modal |= tokens.tag(i) == Tag.MD || tokens.tag(i) == Tag.TO;
            verb |= tokens.tag(i).isVerb() || tokens.tag(i) == Tag.MD;
        }
        if (!verb) {
            headline(tokens, matches);
        }
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.lower(i).equals("that") && isMandative(i, tokens)) {
                subjunctive(i + 1, tokens, matches);
            }
        }
    }

    /** "demanded that", "its call on Tuesday that": what follows may stand in a base form. */
    private static boolean isMandative(int that, Tokens tokens) {
        for (int i = that - 1; i >= 0 && i >= that - MANDATIVE_REACH; i--) {
            if (MANDATIVE.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "that Togo <i>free</i> the men": the base form behind the subject of a demand, where its clause has no verb. */
    private static void subjunctive(int from, Tokens tokens, Matches matches) {
        int candidate = -1;
        for (int i = from; i < tokens.size(); i++) {
            Tag tag = tokens.tag(i);
            if (tag == Tag.MD || (tag.isVerb() && tag != Tag.VBN && tag != Tag.VBG) || tag == Tag.TO) {
                return;
            }
            if (tag == Tag.COMMA || tag == Tag.PERIOD || tag.isWh()) {
                break;
            }
            if (candidate < 0 && i > from && isBaseForm(i, tokens, matches)) {
                candidate = i;
            }
        }
        if (candidate >= 0) {
            tokens.setTag(candidate, Tag.VB);
        }
    }

    private static boolean isBaseForm(int at, Tokens tokens, Matches matches) {
        Tag tag = tokens.tag(at);
        Matches.Found<FrameWord> verb = matches.verb(at);
        boolean known = verb != null && verb.term().lemma().startsWith(tokens.lower(at));
        return (tag == Tag.NN || tag == Tag.JJ)
                && matches.actor(at) == null
                && (known || matches.actor(at - 1) != null)
                && Character.isLowerCase(tokens.word(at).charAt(0))
                && at + 1 < tokens.size()
                && !tokens.tag(at - 1).isDeterminer()
                && !tokens.tag(at - 1).isAdjective()
                && (opensPhrase(tokens.tag(at + 1))
                        || tokens.tag(at + 1) == Tag.IN
                        || tokens.tag(at + 1) == Tag.RP
                        || tokens.tag(at + 1) == Tag.PRPS);
    }

    /** "suspended arms control <i>talks</i>": an event noun behind a common noun, where the clause has its verb already. */
    private static boolean isCompoundNoun(int at, Tokens tokens, Matches matches) {
        return tokens.tag(at) == Tag.VBZ
                && matches.noun(at) != null
                && (tokens.tag(at - 1) == Tag.NN || tokens.tag(at - 1) == Tag.JJ)
                && matches.actor(at - 1) == null
                && matches.role(at - 1) == null
                && matches.title(at - 1) == null;
    }

    /** "the second most <i>visited</i> city": a participle that is compared is an adjective. */
    private static boolean isSuperlative(int at, Tokens tokens) {
        return at > 1
                && at + 1 < tokens.size()
                && (tokens.tag(at) == Tag.VBN || tokens.tag(at) == Tag.VBD)
                && (tokens.lower(at - 1).equals("most") || tokens.lower(at - 1).equals("least"))
                && (tokens.tag(at - 2).isDeterminer()
                        || tokens.tag(at - 2).isAdjective()
                        || tokens.tag(at - 2) == Tag.POS
                        || tokens.tag(at - 2) == Tag.PRPS)
                && (tokens.tag(at + 1).isNoun() || tokens.tag(at + 1).isAdjective());
    }

    /** "resigned <i>following</i> the raid": a preposition, unless an auxiliary stands before it. */
    private static boolean isFollowing(int at, Tokens tokens) {
        return tokens.tag(at) == Tag.VBG
                && tokens.lower(at).equals("following")
                && at + 1 < tokens.size()
                && opensPhrase(tokens.tag(at + 1))
                && (at == 0 || !Words.BE.contains(tokens.lower(at - 1)));
    }

    /**
     * "with the Kremlin <i>warning</i> the expulsions", "denied <i>shelling</i> Niger": a form in -ing between an actor or
     * a verb and what it acts on.
     */
    private static boolean isParticiple(int at, Tokens tokens, Matches matches) {
        return tokens.tag(at) == Tag.NN
                && tokens.lower(at).endsWith("ing")
                && at > 0
                && at + 1 < tokens.size()
                && matches.verb(at) != null
                && (matches.actor(at - 1) != null || (tokens.tag(at - 1).isVerb() && matches.actor(at + 1) != null))
                && (tokens.tag(at + 1).isDeterminer()
                        || tokens.tag(at + 1) == Tag.PRP
                        || matches.actor(at + 1) != null);
    }

    /** "expelled two and <i>met</i> a third": a past form is no base form, whatever stands before it. */
    private static boolean isPast(int at, Tokens tokens, Matches matches) {
        Matches.Found<FrameWord> found = tokens.tag(at) == Tag.VB ? matches.verb(at) : null;
        return found != null
                && !found.term().lemma().equals(tokens.lower(at))
                && !found.term().lemma().startsWith(tokens.lower(at) + " ");
    }

    /** "will study the plan and <i>present</i> proposals": a base form behind "and", where a modal came before. */
    private static boolean isJoinedVerb(int at, Tokens tokens, Matches matches) {
        Matches.Found<FrameWord> found = matches.verb(at);
        return tokens.tag(at) == Tag.JJ
                && at > 0
                && at + 1 < tokens.size()
                && tokens.tag(at - 1) == Tag.CC
                && tokens.tag(at + 1).isNoun()
                && found != null
                && found.term().lemma().equals(tokens.lower(at));
    }

    /** "threatened to <i>annex</i> parts of it": a base form between a verb's "to" and a noun, and no event noun. */
    private static boolean isInfinitive(int at, Tokens tokens, Matches matches) {
        Matches.Found<FrameWord> found = matches.verb(at);
        return tokens.tag(at) == Tag.NN
                && at > 1
                && at + 1 < tokens.size()
                && tokens.lower(at - 1).equals("to")
                && tokens.tag(at - 2).isVerb()
                && opensPhrase(tokens.tag(at + 1))
                && matches.noun(at) == null
                && matches.role(at) == null
                && found != null
                && found.term().lemma().equals(tokens.lower(at));
    }

    /** "must withdraw or <i>face</i> sanctions": a base form behind "or" that is no event noun. */
    private static boolean isAlternative(int at, Tokens tokens, Matches matches) {
        Matches.Found<FrameWord> found = matches.verb(at);
        return tokens.tag(at) == Tag.NN
                && at > 0
                && at + 1 < tokens.size()
                && tokens.lower(at - 1).equals("or")
                && opensPhrase(tokens.tag(at + 1))
                && matches.noun(at) == null
                && found != null
                && found.term().lemma().equals(tokens.lower(at));
    }

    /** "China <i>sanctions</i> American firms": between an actor and a noun, where nothing else is a verb. */
    private static void headline(Tokens tokens, Matches matches) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean between =
                    matches.actor(i - 1) != null && matches.actor(i) == null && opensPhrase(tokens.tag(i + 1));
            if (between && matches.verb(i) != null && tokens.tag(i) == Tag.NNS) {
                tokens.setTag(i, Tag.VBZ);
                return;
            }
            if (isPastForm(i, tokens, matches)) {
                tokens.setTag(i, Tag.VBD);
                return;
            }
        }
    }

    /** "put on <i>alert</i>", "took Togo to <i>court</i>": a known noun that a preposition governs, and nothing behind it. */
    private static boolean isNounInPhrase(int at, Tokens tokens, Matches matches) {
        boolean verb = tokens.tag(at) == Tag.VB
                && at > 1
                && tokens.lower(at - 1).equals("to")
                && tokens.tag(at - 2).isNoun()
                && matches.verb(at) == null;
        boolean adjective = tokens.tag(at) == Tag.JJ && at > 0 && tokens.tag(at - 1) == Tag.IN;
        boolean closes = at + 1 == tokens.size()
                || tokens.tag(at + 1) == Tag.IN
                || tokens.tag(at + 1) == Tag.COMMA
                || tokens.tag(at + 1) == Tag.PERIOD;
        return (verb || adjective) && closes && !matches.classes(at).isEmpty();
    }

    /** "Police <i>rounded</i> up migrants": behind a noun, where nothing else is a verb. */
    private static boolean isPastForm(int at, Tokens tokens, Matches matches) {
        return tokens.tag(at) == Tag.JJ
                && tokens.lower(at).endsWith("ed")
                && tokens.tag(at - 1).isNoun()
                && matches.verb(at) != null
                && matches.actor(at) == null
                && (opensPhrase(tokens.tag(at + 1)) || tokens.tag(at + 1) == Tag.RP || tokens.tag(at + 1) == Tag.IN);
    }

    private static boolean opensPhrase(Tag tag) {
        return tag.isNoun() || tag.isDeterminer() || tag.isAdjective() || tag == Tag.CD;
    }
}
