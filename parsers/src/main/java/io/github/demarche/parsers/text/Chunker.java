package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a tagged sentence into noun phrases, verb groups and what stands between them. */
final class Chunker {
    private static final ImmutableSet<String> FLOATING = ImmutableSet.of("each", "both", "all");

    private final Tokens tokens;
    private final Matches matches;
    private final NounPhraseReader phrases;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Tokens tokens, Matches matches, boolean[] temporal) {
        this.tokens = tokens;
        this.matches = matches;
        this.phrases = new NounPhraseReader(tokens, matches, temporal);
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
        int behind = Brackets.end(tokens, at);
        if (behind > at) {
            return behind;
        }
        if (startsVerbGroup(at)) {
            VerbGroup group = new VerbGroupReader(tokens, matches).read(at);
            chunks.add(group);
            return group.to();
        }
        NounPhrase phrase = phrases.read(at, lastChunk());
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
                word.equals("over") || word.equals("against") || word.equals("amid") || isPrepositional(at)
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
        if (at >= tokens.size() || (matches.actor(at) != null && !isClitic(at)) || phrases.isForeignNoun(at)) {
            return false;
        }
        Tag tag = tokens.tag(at);
        if (tag == Tag.MD) {
            return true;
        }
        if (isPrepositional(at)) {
            return false;
        }
        if (tag == Tag.POS) {
            return phrases.isAuxiliaryClitic(at);
        }
        if (tag == Tag.TO) {
            int verb = VerbGroupReader.skipAdverbs(tokens, at + 1);
            return verb < tokens.size() && tokens.tag(verb) == Tag.VB;
        }
        if (tag.isAdverb()) {
            int verb = VerbGroupReader.skipAdverbs(tokens, at);
            return verb < tokens.size()
                    && (tokens.tag(verb) == Tag.MD || isVerbHere(verb))
                    && !phrases.opensPhrase(verb);
        }
        return isVerbHere(at) && !phrases.opensPhrase(at);
    }

    private boolean isClitic(int at) {
        return tokens.word(at).startsWith("'") || tokens.word(at).startsWith("’");
    }

    /** "<i>following</i> the invasion", "<i>including</i> Mali": forms in -ing that govern a phrase as a preposition does. */
    private boolean isPrepositional(int at) {
        return tokens.tag(at) == Tag.VBG
                && Words.PREPOSITIONAL_GERUNDS.contains(tokens.lower(at))
                && !(lastChunk() instanceof VerbGroup);
    }

    private boolean isVerbHere(int at) {
        return tokens.tag(at).isVerb();
    }
}
