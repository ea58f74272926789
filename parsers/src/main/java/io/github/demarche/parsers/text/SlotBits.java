package io.github.demarche.parsers.text;

import java.util.List;

/**
 * Which slots are filled, a bit each, so that most senses of a word are passed over by one comparison. Two slots may
 * share a bit: a bit that is missing is certain, one that is there is not.
 */
final class SlotBits {
    private static final long SUBJECT = of("subject");
    private static final long OBJECT = of("object");
    private static final long PASSIVE = of("passive");
    private static final long ACTIVE = of("active");
    private static final long NEGATED = of("negated");

    private SlotBits() {}

    private static long of(String slot) {
        return 1L << ((slot.hashCode() * 0x9E3779B1) >>> 26);
    }

    /** Returns the bits of the slots without which the conditions do not all hold. */
    static long needs(List<Sense.Condition> conditions, boolean verb) {
        long bits = 0;
        for (Sense.Condition condition : conditions) {
            if (!condition.negated() && (verb ? isOfVerb(condition.slot()) : isOfNoun(condition.slot()))) {
                bits |= of(condition.slot());
            }
        }
        return bits;
    }

    private static boolean isOfVerb(String slot) {
        return switch (slot) {
            case "subject", "object", "passive", "active", "negated" -> true;
            case "future", "quote", "alternative", "plural-subject", "complement", "own", "to-verb", "that" -> false;
            case "ing", "modifier", "that-subject", "definite" -> false;
            case "words-before", "words-behind", "preceded" -> false;
            default -> !slot.endsWith("-ing");
        };
    }

    private static boolean isOfNoun(String slot) {
        return switch (slot) {
            case "subject", "object", "passive", "active", "negated" -> false;
            default -> isOfVerb(slot);
        };
    }

    /** Returns the bits of the filled slots of a clause; of those that it may need, none is missing. */
    static long filled(Clause clause, Tokens tokens) {
        VerbGroup verb = clause.verb;
        long bits = verb.passive() ? PASSIVE : ACTIVE;
        if (verb.negated()) {
            bits |= NEGATED;
        }
        if (clause.agent() != null) {
            bits |= SUBJECT;
        }
        if (clause.subject != null || clause.object != null || clause.secondObject != null) {
            bits |= OBJECT;
        }
        if (clause.object != null) {
            bits |= of(tokens.lower(verb.to() - 1));
        }
        for (Clause.Oblique oblique : clause.obliques) {
            bits |= of(oblique.preposition());
        }
        return bits;
    }

    /** Returns the bits of the prepositions behind a noun, those behind another noun included. */
    static long behind(NounPhrase noun, Sentence sentence) {
        long bits = 0;
        int at = sentence.chunkOf(noun) + 1;
        while (at > 0 && at < sentence.chunks.size()) {
            Chunk chunk = sentence.chunks.get(at);
            if (chunk instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.PREPOSITION) {
                bits |= of(mark.word());
            } else if (!(chunk instanceof NounPhrase)) {
                break;
            }
            at++;
        }
        return bits;
    }
}
