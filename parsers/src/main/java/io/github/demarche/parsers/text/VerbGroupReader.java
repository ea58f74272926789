package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Reads a verb with its auxiliaries, adverbs and particle. */
final class VerbGroupReader {
    private static final ImmutableSet<String> MERELY = ImmutableSet.of("only", "just", "merely", "simply");

    private final Tokens tokens;
    private final Matches matches;
    private boolean negated;
    private boolean passive;
    private boolean progressive;
    private boolean perfect;
    private boolean copula;
    private @Nullable String modal;
    private @Nullable String adverb;
    private int main = -1;

    VerbGroupReader(Tokens tokens, Matches matches) {
        this.tokens = tokens;
        this.matches = matches;
    }

    /** Returns the first token from {@code at} on that is no adverb. */
    static int skipAdverbs(Tokens tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && (tokens.tag(next).isAdverb() || tokens.lower(next).equals("n't"))) {
            next++;
        }
        return next;
    }

    VerbGroup read(int from) {
        int at = adverbs(from);
        boolean infinitive = tag(at) == Tag.TO;
        if (infinitive) {
            at = adverbs(at + 1);
        }
        int first = at;
        while (main < 0 && at < tokens.size()) {
            at = verb(at);
        }
        int to = Math.max(main + 1, from + 1);
        int particle =
                tag(to) == Tag.RP && to < tokens.size() && NounPhraseReader.numberBehindLead(tokens, to) < 0 ? to : -1;
        Matches.Found<FrameWord> phrasal = main < 0 ? null : matches.verb(main);
        if (phrasal != null && phrasal.to() > to) {
            particle = phrasal.to() - 1;
        }
        return new VerbGroup(
                from,
                particle < 0 ? to : particle + 1,
                Math.max(main, from),
                infinitive ? Form.INFINITIVE : form(first),
                modal,
                negated,
                passive,
                progressive,
                perfect,
                copula,
                particle,
                adverb);
    }

    private Form form(int first) {
        if (modal != null || tag(first).isFinite() || tag(first) == Tag.MD || tag(first) == Tag.POS) {
            return Form.FINITE;
        }
        return switch (tag(first)) {
            case VBG -> Form.GERUND;
            case VBN -> Form.PARTICIPLE;
            default -> Form.BARE;
        };
    }

    private Tag tag(int at) {
        return at < tokens.size() ? tokens.tag(at) : Tag.PERIOD;
    }

    private int adverbs(int at) {
        int end = skipAdverbs(tokens, at);
        for (int i = at; i < end; i++) {
            String word = tokens.lower(i);
            negated |= Words.NOT.contains(word) && !isNotOnly(i);
            if (Words.HEDGES.contains(word) || Words.ALLEGING.contains(word)) {
                adverb = word;
            }
        }
        return end;
    }

    /** "not only expelled but": the opposite of a denial. */
    private boolean isNotOnly(int at) {
        return at + 1 < tokens.size() && MERELY.contains(tokens.lower(at + 1));
    }

    /** Reads one verb of the group and returns where the next would stand; sets {@code main} when it is the last. */
    private int verb(int at) {
        String word = tokens.lower(at);
        if (tag(at) == Tag.MD) {
            modal = word;
            int next = adverbs(at + 1);
            if (!tag(next).isVerb()) {
                main = at;
            }
            return next;
        }
        if (Words.HAVE.contains(word)
                && (isParticiple(peek(at + 1)) || (tag(peek(at + 1)) == Tag.TO && tag(peek(at + 1) + 1) == Tag.VB))) {
            return have(at);
        }
        if (Words.BE.contains(word)) {
            return be(at);
        }
        if (Words.DO.contains(word) && tag(peek(at + 1)) == Tag.VB) {
            return adverbs(at + 1);
        }
        main = at;
        passive |= tag(at) == Tag.VBN && isPassiveHere();
        return at + 1;
    }

    /** A bare participle is passive until the clause grammar finds it to be a past tense. */
    private boolean isPassiveHere() {
        return !perfect && !progressive;
    }

    private int peek(int at) {
        return skipAdverbs(tokens, at);
    }

    private boolean isParticiple(int at) {
        return tag(at) == Tag.VBN || tag(at) == Tag.VBD;
    }

    private int have(int at) {
        int next = adverbs(at + 1);
        if (tag(next) == Tag.TO) {
            modal = "must";
            return adverbs(next + 1);
        }
        perfect = true;
        if (Words.BE.contains(tokens.lower(next))) {
            return next;
        }
        main = next;
        return next + 1;
    }

    private int be(int at) {
        int next = adverbs(at + 1);
        Tag tag = tag(next);
        if (isParticiple(next) && next < tokens.size()) {
            passive = true;
            main = next;
            return next + 1;
        }
        if (tag == Tag.VBG && !isGerundPhrase(next)) {
            if (tokens.lower(next).equals("going") && tag(next + 1) == Tag.TO && tag(next + 2) == Tag.VB) {
                modal = "will";
                return next + 2;
            }
            progressive = true;
            if (tokens.lower(next).equals("being")) {
                return next;
            }
            main = next;
            return next + 1;
        }
        if (tag == Tag.TO && tag(next + 1) == Tag.VB) {
            modal = "will";
            return next + 1;
        }
        copula = true;
        main = at;
        return at + 1;
    }

    /** "is rising star": a participle before its noun after "be" is rare enough to ask for an article before it. */
    private boolean isGerundPhrase(int at) {
        return at > 0 && tokens.tag(at - 1).isDeterminer() && matches.verb(at) == null;
    }
}
