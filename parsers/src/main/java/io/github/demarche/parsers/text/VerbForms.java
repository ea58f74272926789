package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Decides by what stands around a verb whether a form that the tagger took for a participle is the past tense. */
final class VerbForms {
    /** Verbs whose passive keeps an object: "given asylum", "named envoy". */
    private static final ImmutableSet<String> KEEPS_OBJECT = ImmutableSet.of(
            "given",
            "granted",
            "offered",
            "denied",
            "sent",
            "paid",
            "awarded",
            "named",
            "called",
            "declared",
            "elected",
            "appointed",
            "dubbed",
            "told",
            "asked",
            "shown",
            "refused",
            "promised",
            "owed",
            "charged",
            "considered",
            "made",
            "left",
            "lent",
            "sold",
            "fined",
            "spared",
            "crowned",
            "deemed",
            "labelled",
            "labeled",
            "branded");

    /** Participles behind "be" that say what the subject does: "were <i>engaged</i> in talks". */
    private static final ImmutableSet<String> ENGAGED =
            ImmutableSet.of("engaged", "involved", "embroiled", "locked", "opposed");

    /** Verbs whose subject is who would do what their infinitive tells. */
    private static final ImmutableSet<String> PLANNING = ImmutableSet.of(
            "prepared",
            "planned",
            "threatened",
            "promised",
            "pledged",
            "vowed",
            "offered",
            "agreed",
            "refused",
            "declined",
            "decided",
            "attempted",
            "tried",
            "moved",
            "continued",
            "started",
            "failed",
            "sought");

    /** Verbs with an object and an infinitive without "to". */
    private static final ImmutableSet<String> HELPING =
            ImmutableSet.of("help", "helps", "helped", "helping", "let", "lets", "letting", "make", "makes", "made");

    private final ChunkRun chunks;
    private final Tokens tokens;
    private final SpeechVerbs speech;

    VerbForms(ChunkRun chunks, Tokens tokens, SpeechVerbs speech) {
        this.chunks = chunks;
        this.tokens = tokens;
        this.speech = speech;
    }

    VerbGroup reread(VerbGroup verb, int at, @Nullable Clause before) {
        if (verb.passive() && verb.form() != Form.PARTICIPLE && ENGAGED.contains(tokens.lower(verb.main()))) {
            return verb.with(verb.form(), false);
        }
        boolean subjectBefore = chunks.at(at - 1) instanceof NounPhrase;
        if (verb.form() == Form.PARTICIPLE && subjectBefore) {
            boolean past = (objectFollows(at) && (!finiteElsewhere(at) || takesItsObject(verb)))
                    || isPastTense(verb, at)
                    || isOnlyVerb(verb, at)
                    || plans(verb, at);
            if (past) {
                return verb.with(Form.FINITE, false);
            }
        }
        if (verb.form() == Form.PARTICIPLE
                && (chunks.at(at - 1) instanceof VerbGroup
                        || (chunks.is(at - 1, Chunk.Kind.COMMA) && !finiteElsewhere(at)))
                && objectFollows(at)
                && takesItsObject(verb)) {
            return verb.with(Form.FINITE, false); // "the men who had fled attacked Mali"
        }
        if (verb.form() == Form.PARTICIPLE
                && chunks.is(at - 1, Chunk.Kind.CONJUNCTION)
                && before != null
                && before.verb.form() == Form.FINITE
                && !before.verb.passive()
                && !before.verb.perfect()
                && !before.verb.copula()) {
            return verb.with(Form.FINITE, false);
        }
        if (verb.form() == Form.BARE && subjectBefore && !isHelped(at)) {
            return verb.with(Form.FINITE, verb.passive());
        }
        return verb;
    }

    /** "would help Togo <i>rebuild</i>": an infinitive without "to". */
    private boolean isHelped(int at) {
        return chunks.at(at - 2) instanceof VerbGroup helping && HELPING.contains(tokens.lower(helping.main()));
    }

    private boolean objectFollows(int at) {
        return chunks.at(at + 1) instanceof NounPhrase object && !object.temporal();
    }

    /** "soldiers <i>arrested</i> ten men, officials said": a passive has no object, but for verbs that take two. */
    private boolean takesItsObject(VerbGroup verb) {
        return !KEEPS_OBJECT.contains(tokens.lower(verb.main()));
    }

    /** "Thousands protested in Minsk": the only verb of its sentence, when it needs no object. */
    private boolean isOnlyVerb(VerbGroup verb, int at) {
        return !agentFollows(at) && !finiteElsewhere(at) && speech.isIntransitive(verb);
    }

    /** "The army <i>prepared</i> to bomb it as talks failed": the first verb, and who acts is who would do what follows. */
    private boolean plans(VerbGroup verb, int at) {
        return chunks.at(at + 1) instanceof VerbGroup next
                && next.form() == Form.INFINITIVE
                && PLANNING.contains(tokens.lower(verb.main()))
                && !finiteIn(0, at)
                && !finiteBefore(at + 2);
    }

    /** Tells whether the next verb, with nothing between that opens a clause, is finite: "men prepared to die <i>attacked</i>". */
    private boolean finiteBefore(int from) {
        for (int i = from; i < chunks.size(); i++) {
            if (chunks.is(i, Chunk.Kind.SUBORDINATOR)
                    || chunks.is(i, Chunk.Kind.RELATIVE)
                    || chunks.is(i, Chunk.Kind.BREAK)
                    || chunks.is(i, Chunk.Kind.COMMA)) {
                return false;
            }
            if (chunks.at(i) instanceof VerbGroup next && next.form() == Form.FINITE) {
                return true;
            }
        }
        return false;
    }

    private boolean finiteIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chunks.at(i) instanceof VerbGroup other && other.form() == Form.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** "an official announced,", "that Moscow meddled in": a past tense by what stands around it. */
    private boolean isPastTense(VerbGroup verb, int at) {
        boolean opened = chunks.is(at - 2, Chunk.Kind.THAT)
                || chunks.is(at - 2, Chunk.Kind.RELATIVE)
                || chunks.is(at - 2, Chunk.Kind.SUBORDINATOR);
        boolean closes = chunks.at(at + 1) == null
                || chunks.is(at + 1, Chunk.Kind.BREAK)
                || chunks.is(at + 1, Chunk.Kind.COMMA)
                || chunks.is(at + 1, Chunk.Kind.THAT);
        return !agentFollows(at) && (opened || (closes && speech.isSpeech(verb)));
    }

    private boolean agentFollows(int at) {
        return chunks.word(at + 1).equals("by");
    }

    private boolean finiteElsewhere(int at) {
        for (int i = 0; i < chunks.size(); i++) {
            if (i != at
                    && chunks.at(i) instanceof VerbGroup other
                    && other.form() == Form.FINITE
                    && !isRelativeVerb(i)
                    && !isAttribution(other, i, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelativeVerb(int at) {
        return chunks.is(at - 1, Chunk.Kind.RELATIVE)
                || chunks.is(at - 2, Chunk.Kind.RELATIVE)
                || chunks.is(at - 2, Chunk.Kind.SUBORDINATOR);
    }

    /** ", officials said": what closes the sentence is no verb of what is said. */
    private boolean isAttribution(VerbGroup verb, int at, int other) {
        return at > other + 2
                && chunks.at(at - 1) instanceof NounPhrase
                && chunks.is(at - 2, Chunk.Kind.COMMA)
                && speech.isSpeech(verb);
    }
}
