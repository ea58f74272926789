package io.github.demarche.parsers.text;

import io.github.demarche.parsers.text.Matches.Found;
import io.github.demarche.parsers.text.Term.ActorName;
import io.github.demarche.parsers.text.Term.Naming;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the actors' names that qualify a noun phrase: "<i>Russian</i> officials", "the president of <i>Iran</i>". */
final class Owners {
    private final Tokens tokens;
    private final Matches matches;
    private final ActorNames names;

    Owners(Tokens tokens, Matches matches, ActorNames names) {
        this.tokens = tokens;
        this.matches = matches;
        this.names = names;
    }

    /** The last actor's name inside the phrase and before its head that qualifies it. */
    @Nullable
    Found<List<ActorName>> within(NounPhrase phrase) {
        Found<List<ActorName>> owner = null;
        for (Found<List<ActorName>> found : qualifiers(phrase)) {
            owner = owner == null || !isPossessor(owner) ? found : owner;
        }
        return owner;
    }

    boolean isPossessor(Found<List<ActorName>> found) {
        return found.to() < tokens.size() && tokens.tag(found.to()) == Tag.POS;
    }

    /**
     * "the foreign minister of Iran", "rebels in Mali", "troops loyal to Ouattara", "the ambassadors of Cuba and Nicaragua": names behind the head. An
     * envoy or mission <i>in</i> a country is not that country's, and nothing is that is somebody's own.
     *
     * @param local whether those who are somewhere belong there, as peacekeepers do not
     */
    List<Found<List<ActorName>>> behind(NounPhrase phrase, boolean local) {
        int at = phrase.to();
        if (at + 1 >= tokens.size() || tokens.tag(phrase.from()) == Tag.PRPS) {
            return List.of();
        }
        if (tokens.lower(at).equals("loyal") && tokens.lower(at + 1).equals("to")) {
            Found<List<ActorName>> leader = nameAt(at + 2);
            return leader == null ? List.of() : List.of(leader);
        }
        String preposition = tokens.lower(at);
        boolean within = local && preposition.equals("in") && !isPosted(phrase.head());
        if (!preposition.equals("of") && !within && !preposition.equals("from")) {
            return List.of();
        }
        Found<List<ActorName>> first = nameAt(at + 1);
        if (first == null) {
            return List.of();
        }
        List<Found<List<ActorName>>> owners = new ArrayList<>(List.of(first));
        boolean several = preposition.equals("of") && isPlural(phrase.head());
        for (Found<List<ActorName>> next = nextInList(first); several && next != null; next = nextInList(next)) {
            owners.add(next);
        }
        return owners;
    }

    private boolean isPosted(int head) {
        return matches.classes(head).contains("mission")
                || matches.classes(head).contains("diplomat");
    }

    private boolean isPlural(int head) {
        return tokens.tag(head) == Tag.NNS || tokens.tag(head) == Tag.NNPS;
    }

    private @Nullable Found<List<ActorName>> nameAt(int at) {
        int name = at;
        while (name < tokens.size() && (tokens.tag(name).isDeterminer() || tokens.tag(name) == Tag.CD)) {
            name++;
        }
        return name < tokens.size() ? matches.actor(name) : null;
    }

    private @Nullable Found<List<ActorName>> nextInList(Found<List<ActorName>> before) {
        int at = before.to();
        boolean comma = at < tokens.size() && tokens.tag(at) == Tag.COMMA;
        int conjunction = comma ? at + 1 : at;
        if (conjunction < tokens.size() && tokens.lower(conjunction).equals("and")) {
            return nameAt(conjunction + 1);
        }
        return comma ? nameAt(at + 1) : null;
    }

    /** Returns the actors' names inside the phrase that are not its head, in order. */
    List<Found<List<ActorName>>> qualifiers(NounPhrase phrase) {
        List<Found<List<ActorName>>> found = new ArrayList<>();
        int end = Math.min(phrase.head(), phrase.to());
        for (int at = phrase.from(); at < end; at++) {
            Found<List<ActorName>> actor = matches.actor(at);
            if (actor != null && actor.from() == at && actor.to() <= end && qualifies(actor)) {
                found.add(actor);
            }
        }
        return found;
    }

    private boolean qualifies(Found<List<ActorName>> found) {
        ActorName name = names.chosen(found);
        return name.actor().kind() != ActorEntry.Kind.PHRASE
                && !names.isNamesake(found)
                && (name.naming() != Naming.SURNAME || names.isClear(found, name));
    }
}
