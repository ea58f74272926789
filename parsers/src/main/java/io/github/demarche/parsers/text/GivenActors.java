package io.github.demarche.parsers.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.text.GivenPair.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one sentence whose places a caller gave. What stands there is an actor, whatever the lexicon knows of it;
 * the words inside are one phrase, which the grammar does not look into.
 */
final class GivenActors {
    static final GivenActors NONE = new GivenActors(Tokens.of("."), ImmutableList.of());

    private final Tokens tokens;
    private final ImmutableList<Mention> mentions;

    GivenActors(Tokens tokens, ImmutableList<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    ImmutableList<Mention> mentions() {
        return mentions;
    }

    @Nullable
    Mention of(GivenPair.Side side) {
        for (Mention mention : mentions) {
            if (mention.side() == side) {
                return mention;
            }
        }
        return null;
    }

    /** Names are nouns, and so is the last word of whatever else was taken for no noun at all. */
    void correctTags() {
        for (Mention mention : mentions) {
            boolean nominal = false;
            for (int i = mention.from(); i < mention.to(); i++) {
                Tag tag = tokens.tag(i);
                boolean name = i > 0 && Character.isUpperCase(tokens.word(i).charAt(0));
                if (name && (tag.isVerb() || tag.isAdverb() || tag == Tag.MD || tag == Tag.FW || tag == Tag.UH)) {
                    tokens.setTag(i, Tag.NNP);
                }
                nominal |= tokens.tag(i).isNoun() || tag == Tag.PRP || tag == Tag.PRPS || tag == Tag.CD;
            }
            int last = mention.to() - 1;
            if (!nominal
                    && !tokens.tag(last).isDeterminer()
                    && !tokens.tag(last).isAdjective()) {
                boolean name = Character.isUpperCase(tokens.word(last).charAt(0));
                tokens.setTag(last, name ? Tag.NNP : Tag.NN);
            }
        }
    }

    /** Makes one phrase of the chunks that a given actor covers, and leaves alone one that stands inside a phrase. */
    List<Chunk> join(List<Chunk> chunks) {
        List<Chunk> joined = chunks;
        for (Mention mention : mentions) {
            joined = join(joined, mention);
        }
        return joined;
    }

    private List<Chunk> join(List<Chunk> chunks, Mention mention) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < chunks.size(); i++) {
            if (mention.overlaps(chunks.get(i).from(), chunks.get(i).to())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || (first == last && chunks.get(first) instanceof NounPhrase)) {
            return chunks;
        }
        boolean reachesOut = chunks.get(last).to() > mention.to() && chunks.get(last) instanceof NounPhrase;
        if (reachesOut || isList(chunks.subList(first, last + 1))) {
            return chunks;
        }
        List<Chunk> out = new ArrayList<>(chunks.subList(0, first));
        out.add(whole(chunks.subList(first, last + 1), mention));
        out.addAll(chunks.subList(last + 1, chunks.size()));
        return out;
    }

    /** "Somalia, Ethiopia and Kenya": each is given, and the grammar of lists joins them. */
    private static boolean isList(List<Chunk> chunks) {
        boolean conjunction = false;
        for (Chunk chunk : chunks) {
            conjunction |= chunk.is(Chunk.Kind.CONJUNCTION);
            if (!(chunk instanceof NounPhrase) && !chunk.is(Chunk.Kind.CONJUNCTION) && !chunk.is(Chunk.Kind.COMMA)) {
                return false;
            }
        }
        return conjunction;
    }

    /** The head is that of the first phrase inside: "the <i>bombing</i> of a school in the capital". */
    private static NounPhrase whole(List<Chunk> chunks, Mention mention) {
        int from = chunks.get(0).from();
        int to = Math.max(mention.to(), chunks.get(chunks.size() - 1).to());
        for (Chunk chunk : chunks) {
            if (chunk instanceof NounPhrase phrase && phrase.head() < to && !phrase.temporal()) {
                return NounPhrase.simple(from, to, phrase.head(), false, false);
            }
        }
        return NounPhrase.simple(from, to, mention.to() - 1, false, false);
    }

    /** Returns the given actor that the phrase stands for: the smallest that covers its head or all of it. */
    @Nullable
    Mention heading(NounPhrase phrase) {
        Mention heading = null;
        for (Mention mention : mentions) {
            boolean all = mention.from() <= phrase.from() && phrase.to() <= mention.to();
            boolean head = phrase.parts().isEmpty() && mention.covers(phrase.head()) && phrase.head() < phrase.to();
            if ((all || head) && (heading == null || mention.to() - mention.from() < heading.to() - heading.from())) {
                heading = mention;
            }
        }
        return heading;
    }

    /** Returns whether a given actor stands in the phrase, as its head or before or behind it. */
    boolean isIn(NounPhrase phrase) {
        for (Mention mention : mentions) {
            if (mention.overlaps(phrase.from(), phrase.to())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the party of a phrase that a given actor heads, {@code known} being what the lexicon makes of it. */
    ImmutableList<Party> parties(NounPhrase phrase, Mention mention, ImmutableList<Party> known) {
        boolean nobody = known.stream()
                .allMatch(party ->
                        party.actor() instanceof Unresolved one && one.code().isEmpty() && !party.inferred());
        if (!nobody) {
            return known.stream().map(party -> party.asGiven(mention.side())).collect(ImmutableList.toImmutableList());
        }
        int from = Math.max(phrase.from(), mention.from());
        int to = Math.min(phrase.to(), mention.to());
        return ImmutableList.of(
                from < to ? unresolved(mention, from, to) : unresolved(mention, mention.from(), mention.to()));
    }

    /** Returns those given actors that qualify a phrase: "<i>Buhari</i>'s decision". */
    ImmutableList<Mention> qualifying(NounPhrase phrase) {
        ImmutableList.Builder<Mention> qualifying = ImmutableList.builder();
        for (Mention mention : mentions) {
            if (phrase.from() <= mention.from() && mention.to() <= Math.min(phrase.head(), phrase.to())) {
                qualifying.add(mention);
            }
        }
        return qualifying.build();
    }

    /** Tells whether the words belong to a given actor that qualifies the phrase. */
    boolean isInside(NounPhrase phrase, int from, int to) {
        for (Mention mention : qualifying(phrase)) {
            if (mention.overlaps(from, to)) {
                return true;
            }
        }
        return false;
    }

    boolean isPossessor(Mention mention) {
        return tokens.tag(mention.to() - 1) == Tag.PRPS
                || tokens.tag(mention.to() - 1) == Tag.POS
                || (mention.to() < tokens.size() && tokens.tag(mention.to()) == Tag.POS);
    }

    /** Returns a given actor that no lexicon knows, by the words of it between two tokens. */
    Party unresolved(Mention mention, int from, int to) {
        int first = tokens.tag(from) == Tag.DT && from + 1 < to ? from + 1 : from;
        String name = tokens.document().substring(tokens.start(first), tokens.end(to - 1));
        Unresolved actor = Unresolved.of(CharMatcher.whitespace().collapseFrom(name, ' '));
        return new Party(actor, from, to, false, "given, not in the lexicon", mention.side());
    }
}
