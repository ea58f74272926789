package io.github.demarche.parsers.text;

import io.github.demarche.actor.Actor;

/**
 * An actor as a sentence names it.
 *
 * @param from the first token that names it
 * @param to the token behind the last
 * @param inferred whether context supplied it and no words here name it
 * @param reason how the words were read, for the trace: "capital stands for the government"
 */
record Party(Actor actor, int from, int to, boolean inferred, String reason) {
    Party asInferred(String why) {
        return new Party(actor, from, to, true, why);
    }
}
