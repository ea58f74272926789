package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** Joins noun phrases that stand for one another or together: "dozens of diplomats", "London and Washington". */
final class PhraseJoiner {
    private static final ImmutableSet<String> QUANTIFIERS = ImmutableSet.of(
            "dozens",
            "tons",
            "tonnes",
            "kilograms",
            "kilos",
            "litres",
            "barrels",
            "bags",
            "crates",
            "boxes",
            "doses",
            "pieces",
            "truckloads",
            "planeloads",
            "shiploads",
            "worth",
            "scores",
            "hundreds",
            "thousands",
            "tens",
            "millions",
            "billions",
            "number",
            "slate",
            "series",
            "range",
            "raft",
            "group",
            "cohort",
            "string",
            "couple",
            "handful",
            "dozen",
            "host",
            "set",
            "round",
            "wave",
            "package",
            "majority",
            "some",
            "many",
            "several",
            "most",
            "one",
            "two",
            "three",
            "all",
            "both",
            "batch",
            "list",
            "array",
            "lot",
            "variety",
            "pair",
            "trio",
            "score",
            "hundred",
            "thousand",
            "million",
            "billion",
            "each",
            "any",
            "none",
            "rest",
            "total",
            "coalition",
            "barrage",
            "spate",
            "swathe",
            "swath");

    private final Tokens tokens;
    private final ActorReader actors;
    private final List<Chunk> chunks;

    PhraseJoiner(Tokens tokens, ActorReader actors, List<Chunk> chunks) {
        this.tokens = tokens;
        this.actors = actors;
        this.chunks = chunks;
    }

    List<Chunk> join() {
        return coordinated(apposed(quantified()));
    }

    private List<Chunk> quantified() {
        List<Chunk> out = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof NounPhrase first
                    && i + 2 < chunks.size()
                    && QUANTIFIERS.contains(tokens.lower(first.head()))
                    && isWord(chunks.get(i + 1), "of")
                    && chunks.get(i + 2) instanceof NounPhrase second
                    && !second.temporal()) {
                out.add(NounPhrase.simple(first.from(), second.to(), second.head(), false, false));
                i += 2;
            } else {
                out.add(chunk);
            }
        }
        return out;
    }

    /** "Surjeet Singh, an Indian official,": a name that nobody knows is who the phrase behind it says. */
    private List<Chunk> apposed(List<Chunk> in) {
        List<Chunk> out = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            if (i + 3 < in.size()
                    && in.get(i) instanceof NounPhrase name
                    && in.get(i + 1).is(Chunk.Kind.COMMA)
                    && in.get(i + 2) instanceof NounPhrase role
                    && in.get(i + 3).is(Chunk.Kind.COMMA)
                    && actors.isUnknown(name)
                    && (tokens.tag(role.from()).isDeterminer()
                            || !actors.qualifiers(role, false).isEmpty())
                    && actors.isKnown(role)) {
                out.add(NounPhrase.simple(role.from(), role.to(), role.head(), false, false));
                i += 3;
            } else {
                out.add(in.get(i));
            }
        }
        return out;
    }

    private static boolean isWord(Chunk chunk, String word) {
        return chunk instanceof Chunk.Mark mark && mark.word().equals(word);
    }

    private List<Chunk> coordinated(List<Chunk> in) {
        List<Chunk> out = new ArrayList<>();
        int at = 0;
        while (at < in.size()) {
            if (in.get(at) instanceof NounPhrase first && !first.temporal()) {
                int end = listEnd(in, at, out);
                int last = in.get(end) instanceof NounPhrase phrase ? phrase.head() : first.head();
                NounPhrase joined = sharing(first, last);
                for (int i = at + 1; i <= end; i++) {
                    if (in.get(i) instanceof NounPhrase next) {
                        joined = NounPhrase.joined(joined, sharing(next, last));
                    }
                }
                out.add(joined);
                at = end + 1;
            } else {
                out.add(in.get(at));
                at++;
            }
        }
        return out;
    }

    /** "<i>Eritrean</i> and Ethiopian troops": gives an adjective alone the noun at the end of its list. */
    private NounPhrase sharing(NounPhrase phrase, int last) {
        return phrase.head() != last && actors.isNationality(phrase) ? phrase.withHead(last) : phrase;
    }

    /** Returns the last chunk of the list that begins at {@code at}: itself if there is none. */
    private int listEnd(List<Chunk> in, int at, List<Chunk> before) {
        int last = at;
        int i = at + 1;
        while (i + 1 < in.size()) {
            if (in.get(i).is(Chunk.Kind.COMMA)
                    && in.get(i + 1) instanceof NounPhrase next
                    && alike(in, last, next)
                    && leadsToConjunction(in, i + 2)) {
                last = i + 1;
                i += 2;
                continue;
            }
            int conjunction = in.get(i).is(Chunk.Kind.COMMA) ? i + 1 : i;
            if (conjunction + 1 < in.size()
                    && in.get(conjunction).is(Chunk.Kind.CONJUNCTION)
                    && !isWord(in.get(conjunction), "but")
                    && in.get(conjunction + 1) instanceof NounPhrase next
                    && alike(in, last, next)
                    && !opensClause(in, conjunction + 1, before)) {
                return conjunction + 1;
            }
            // "US, UK slap sanctions": a headline's comma stands for "and".
            if (in.get(i).is(Chunk.Kind.COMMA)
                    && before.isEmpty()
                    && in.get(i + 1) instanceof NounPhrase next
                    && actors.isActor((NounPhrase) in.get(last))
                    && actors.isActor(next)
                    && next.to() - next.from() <= 2
                    && i + 2 < in.size()
                    && in.get(i + 2) instanceof VerbGroup) {
                return i + 1;
            }
            return at == last ? at : undecided(in, at, last);
        }
        return at == last ? at : undecided(in, at, last);
    }

    /** A list without a conjunction is none. */
    private static int undecided(List<Chunk> in, int at, int last) {
        return in.get(Math.min(last, in.size() - 1)) instanceof NounPhrase && last != at ? at : last;
    }

    private boolean alike(List<Chunk> in, int last, NounPhrase next) {
        return !next.temporal()
                && !next.pronoun()
                && in.get(last) instanceof NounPhrase first
                && !first.pronoun()
                && (actors.isActor(first) == actors.isActor(next)
                        || (actors.isNationality(first) && actors.beginsWithNationality(next)));
    }

    private static boolean leadsToConjunction(List<Chunk> in, int from) {
        for (int i = from; i < in.size(); i++) {
            if (in.get(i).is(Chunk.Kind.CONJUNCTION)) {
                return i + 1 < in.size() && in.get(i + 1) instanceof NounPhrase;
            }
            if (!in.get(i).is(Chunk.Kind.COMMA) && !(in.get(i) instanceof NounPhrase)) {
                return false;
            }
        }
        return false;
    }

    /** "expelled ten and Russia closed": the phrase behind "and" is the subject of a verb of its own. */
    private static boolean opensClause(List<Chunk> in, int phrase, List<Chunk> before) {
        Chunk last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean opened = last != null
                && (last.is(Chunk.Kind.THAT) || last.is(Chunk.Kind.SUBORDINATOR) || last.is(Chunk.Kind.RELATIVE));
        boolean verbBefore = !opened && before.stream().anyMatch(VerbGroup.class::isInstance);
        return verbBefore
                && phrase + 1 < in.size()
                && in.get(phrase + 1) instanceof VerbGroup verb
                && verb.form() == VerbGroup.Form.FINITE;
    }
}
