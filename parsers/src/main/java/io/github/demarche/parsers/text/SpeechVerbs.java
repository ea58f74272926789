package io.github.demarche.parsers.text;

/** Which words of a sentence take a that-clause or an infinitive: those with a sense that asks for one. */
final class SpeechVerbs {
    private final Matches matches;

    SpeechVerbs(Matches matches) {
        this.matches = matches;
    }

    /** Tells whether the verb may have a statement as its complement, with or without "that". */
    boolean isSpeech(VerbGroup verb) {
        Matches.Found<FrameWord> found = matches.verb(verb.main());
        return found != null && asksFor(found.term(), "that");
    }

    /** Tells whether the verb takes an infinitive, so that its object may be the infinitive's subject. */
    boolean takesInfinitive(VerbGroup verb) {
        Matches.Found<FrameWord> found = matches.verb(verb.main());
        return found != null && asksFor(found.term(), "to-verb");
    }

    /** Tells whether the verb may stand without an object: "thousands protested", but not "two diplomats expelled". */
    boolean isIntransitive(VerbGroup verb) {
        Matches.Found<FrameWord> found = matches.verb(verb.main());
        if (found == null) {
            return true;
        }
        for (Sense sense : found.term().senses()) {
            if (!asksFor(sense, "object")) {
                return true;
            }
        }
        return false;
    }

    boolean governsThat(NounPhrase noun) {
        Matches.Found<FrameWord> found = matches.noun(noun.head());
        return found != null && asksFor(found.term(), "that");
    }

    boolean governsInfinitive(NounPhrase noun) {
        Matches.Found<FrameWord> found = matches.noun(noun.head());
        return found != null && asksFor(found.term(), "to-verb");
    }

    /** Tells whether the noun is something in which somebody says something. */
    boolean isMessage(NounPhrase noun) {
        return matches.classes(noun.head()).contains("statement-thing");
    }

    private static boolean asksFor(FrameWord word, String slot) {
        for (Sense sense : word.senses()) {
            if (asksFor(sense, slot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksFor(Sense sense, String slot) {
        for (Sense.Condition condition : sense.conditions()) {
            if (condition.slot().equals(slot) && !condition.negated()) {
                return true;
            }
        }
        return false;
    }
}
