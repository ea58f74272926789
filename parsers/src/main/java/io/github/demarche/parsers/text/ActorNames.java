package io.github.demarche.parsers.text;

import io.github.demarche.actor.Country;
import io.github.demarche.parsers.text.Matches.Found;
import io.github.demarche.parsers.text.Term.ActorName;
import io.github.demarche.parsers.text.Term.Naming;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * existed at the time, and of those one that is named besides, best behind it ("Hutu rebels in Burundi"); of equals the
     * later entry, which overrides.
     */
    ActorName chosen(Found<List<ActorName>> found) {
        List<ActorName> names = found.term();
        ActorName best = names.get(names.size() - 1);
        if (names.size() == 1) {
            return best;
        }
        int rank = -1;
        for (int i = names.size() - 1; i >= 0; i--) {
            int other = rank(found, names.get(i));
            if (other > rank) {
                best = names.get(i);
                rank = other;
            }
        }
        return best;
    }

    /**
     * Reads one name after the other: remembers who is named, and returns for an epithet the one that the story named
     * last, for another name itself; null where the words mean nobody.
     */
    @Nullable
    Found<List<ActorName>> epithet(Found<List<ActorName>> found) {
        ActorName name = found.term().get(0);
        if (name.naming() != Naming.EPITHET) {
            ActorName one = chosen(found);
            if (one.actor().kind() == ActorEntry.Kind.STATE || one.actor().kind() == ActorEntry.Kind.ORGANISATION) {
                story.named(one.actor());
            }
            return found;
        }
        if (!isBehindArticle(found.from())) {
            return null;
        }
        Set<String> codes = new HashSet<>();
        found.term().forEach(one -> codes.add(one.actor().code()));
        return story.lastNamed(codes)
                .map(actor -> new Found<>(
                        found.from(),
                        found.to(),
                        List.of(new ActorName(
                                actor, Naming.EPITHET, Optional.empty(), name.written(), name.entry(), name.line()))))
                .orElse(null);
    }

    /** "the kingdom", "the oil-rich kingdom". */
    private boolean isBehindArticle(int token) {
        boolean adjective = token >= 2 && tokens.lower(token - 1).indexOf('-') > 0;
        int article = adjective ? token - 2 : token - 1;
        return article >= 0
                && (tokens.lower(article).equals("the") || tokens.lower(article).equals("this"));
    }

    private int rank(Found<List<ActorName>> found, ActorName name) {
        ActorEntry actor = name.actor();
        if (name.naming() == Naming.SURNAME && story.isNamed(actor)) {
            return 6;
        }
        if (name.naming() == Naming.SURNAME && !isClear(found, name)) {
            return 0;
        }
        if (actor.kind() == ActorEntry.Kind.PERSON) {
            return actor.inOffice(story.date()) ? 5 : 1;
        }
        boolean exists = actor.existsOn(story.date());
        if (actor.kind() == ActorEntry.Kind.CODED) {
            return exists ? 7 : 0;
        }
        if (actor.kind() != ActorEntry.Kind.STATE) {
            return exists ? 1 : 0;
        }
        if (!exists) {
            return 1;
        }
        return isNamed(actor, found.to()) ? 4 : isNamed(actor, 0) || isNamedBefore(actor) ? 3 : 2;
    }

    /** Tells whether the sentence names the state from a token on by a name that no other state has. */
    private boolean isNamed(ActorEntry state, int from) {
        for (Found<List<ActorName>> found : matches.actors()) {
            boolean onlyThis = found.from() >= from;
            for (ActorName name : found.term()) {
                onlyThis &= name.actor().isOf(state);
            }
            if (onlyThis) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBefore(ActorEntry state) {
        for (Country country : story.countries()) {
            if (country.code().equals(state.code())) {
                return true;
            }
        }
        return false;
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
     * of which no lexicon knows anything ("<i>Jordan</i> Smith", "Amy <i>Washington</i>"). A surname is one that stands
     * before another.
     */
    boolean isNamesake(Found<List<ActorName>> found) {
        if (found.to() != found.from() + 1) {
            return false;
        }
        Naming naming = chosen(found).naming();
        if (naming == Naming.SURNAME || naming == Naming.SHORT_NAME) {
            return isUnknownName(found.to());
        }
        return matches.classes(found.from()).contains(NAMESAKE)
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
