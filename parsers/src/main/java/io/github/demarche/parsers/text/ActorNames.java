package io.github.demarche.parsers.text;

import io.github.demarche.parsers.text.Matches.Found;
import io.github.demarche.parsers.text.Term.ActorName;
import io.github.demarche.parsers.text.Term.Naming;
import java.util.List;

/** Chooses whom a name of one sentence means where the lexicon has several, and tells when it means none of them. */
final class ActorNames {
    /** The class of names of places that people bear as well: "Jordan". */
    private static final String NAMESAKE = "namesake";

    private final Tokens tokens;
    private final Matches matches;
    private final StoryContext story;

    ActorNames(Tokens tokens, Matches matches, StoryContext story) {
        this.tokens = tokens;
        this.matches = matches;
        this.story = story;
    }

    /**
     * Of several actors of one name, the one whose surname the story explained, else the one in office, else one that
     * existed at the time; of equals the later entry, which overrides.
     */
    ActorName chosen(Found<List<ActorName>> found) {
        List<ActorName> names = found.term();
        ActorName best = names.get(names.size() - 1);
        if (names.size() == 1) {
            return best;
        }
        int rank = -1;
        for (int i = names.size() - 1; i >= 0; i--) {
            int other = rank(names.get(i));
            if (other > rank) {
                best = names.get(i);
                rank = other;
            }
        }
        return best;
    }

    private int rank(ActorName name) {
        if (name.naming() == Naming.SURNAME && story.isNamed(name.actor())) {
            return 4;
        }
        if (name.actor().kind() == ActorEntry.Kind.PERSON) {
            return name.actor().inOffice(story.date()) ? 3 : 1;
        }
        int state = name.actor().kind() == ActorEntry.Kind.STATE ? 1 : 0;
        return name.actor().existsOn(story.date()) ? 1 + state : state;
    }

    /** A surname counts after the full name, or behind a title whose office its bearer then holds. */
    boolean isClear(Found<List<ActorName>> found, ActorName name) {
        if (story.isNamed(name.actor())) {
            return true;
        }
        int before = found.from() - 1;
        return before >= 0
                && (matches.title(before) != null || matches.role(before) != null)
                && name.actor().inOffice(story.date());
    }

    /**
     * Tells whether a name that people bear as well is part of a person's: before or behind it stands a capitalised word
     * of which no lexicon knows anything ("<i>Jordan</i> Smith", "Amy <i>Washington</i>").
     */
    boolean isNamesake(Found<List<ActorName>> found) {
        return found.to() == found.from() + 1
                && matches.classes(found.from()).contains(NAMESAKE)
                && (isUnknownName(found.from() - 1) || isUnknownName(found.to()));
    }

    private boolean isUnknownName(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.tag(token) == Tag.NNP
                && Character.isUpperCase(tokens.word(token).charAt(0))
                && tokens.word(token).chars().anyMatch(Character::isLowerCase)
                && matches.actor(token) == null
                && matches.title(token) == null
                && matches.role(token) == null
                && matches.noun(token) == null
                && matches.classes(token).isEmpty();
    }
}
