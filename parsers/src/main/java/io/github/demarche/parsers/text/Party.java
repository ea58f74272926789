package io.github.demarche.parsers.text;

import io.github.demarche.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a sentence names it.
 *
 * @param from the first token that names it
 * @param to the token behind the last
 * @param inferred whether context supplied it and no words here name it
 * @param reason how the words were read, for the trace: "capital stands for the government"
 * @param given which of the two actors it is whose relation was asked for; null for all others
 */
record Party(Actor actor, int from, int to, boolean inferred, String reason, GivenPair.@Nullable Side given) {
    Party(Actor actor, int from, int to, boolean inferred, String reason) {
        this(actor, from, to, inferred, reason, null);
    }

    Party asInferred(String why) {
        return inferredAt(from, to, why);
    }

    /** Returns the party as other words stand for it: a pronoun, a description. */
    Party inferredAt(int begin, int end, String why) {
        return new Party(actor, begin, end, true, why, given);
    }

    Party asGiven(GivenPair.Side side) {
        return new Party(actor, from, to, inferred, reason, side);
    }

    /** Whether two are the same side: two given actors never are, whatever state they belong to. */
    static boolean sameSide(Party first, Party second) {
        if (first.given != null && second.given != null) {
            return first.given == second.given;
        }
        return Sides.same(first.actor, second.actor);
    }
}
