package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.text.Matches.Found;
import io.github.demarche.parsers.text.Term.ActorName;
import io.github.demarche.parsers.text.Term.Naming;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who a noun phrase of one sentence stands for, and which actors qualify it. */
final class ActorReader {

    private final Tokens tokens;
    private final Matches matches;
    private final StoryContext story;
    private final ActorNames names;
    private final Owners owners;
    private final @Nullable Read[] read;
    private final GivenActors given;
    private final CodedParties coded;
    private final UnnamedParties unnamed;

    /** A simple phrase and whom it stands for. */
    private record Read(NounPhrase phrase, ImmutableList<Party> parties) {}

    ActorReader(Tokens tokens, Matches matches, StoryContext story) {
        this(tokens, matches, story, GivenActors.NONE);
    }

    /** {@code given} are actors that a caller knows of. */
    ActorReader(Tokens tokens, Matches matches, StoryContext story, GivenActors given) {
        this.given = given;
        this.tokens = tokens;
        this.matches = matches;
        this.story = story;
        names = new ActorNames(tokens, matches, story);
        owners = new Owners(tokens, matches, names);
        coded = new CodedParties(owners, names, story.date());
        unnamed = new UnnamedParties(tokens, matches, names, owners, story.date());
        matches.epithets(names::epithet);
        this.read = new Read[tokens.size()];
        for (Found<List<ActorName>> found : matches.actors()) {
            ActorName name = names.chosen(found);
            if (name.naming() == Naming.FULL_NAME) {
                story.name(name.actor());
            }
        }
    }

    /** Tells whether the phrase stands for somebody, and not for a thing that somebody qualifies. */
    boolean isActor(NounPhrase phrase) {
        for (NounPhrase part : phrase.simples()) {
            if (heads(part).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the phrase is a name that no lexicon knows. */
    boolean isUnknown(NounPhrase phrase) {
        ImmutableList<Party> parties = parties(phrase);
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> party.actor() instanceof Unresolved
                                && party.actor().sectors().isEmpty());
    }

    /** Tells whether the phrase stands for somebody of a known state or body. */
    boolean isKnown(NounPhrase phrase) {
        return parties(phrase).stream().anyMatch(party -> party.actor().code().isPresent());
    }

    /** Returns whom the phrase stands for, in the order of the text; empty for things and places. */
    ImmutableList<Party> parties(NounPhrase phrase) {
        if (phrase.parts().isEmpty()) {
            return heads(phrase);
        }
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        phrase.parts().forEach(part -> parties.addAll(heads(part)));
        return parties.build();
    }

    /** Tells whether the phrase is an adjective of nationality alone: "<i>Eritrean</i> and Ethiopian troops". */
    boolean isNationality(NounPhrase phrase) {
        Found<List<ActorName>> found = matches.actor(phrase.head());
        return found != null && found.to() == phrase.to() && isAdjective(found, phrase.head());
    }

    /** Tells whether an adjective of nationality opens the phrase and qualifies its head: "Ethiopian coffee". */
    boolean beginsWithNationality(NounPhrase phrase) {
        Found<List<ActorName>> found = matches.actor(phrase.from());
        return found != null && found.to() <= phrase.head() && isAdjective(found, phrase.from());
    }

    /** A coder's dictionary does not tell adjectives from nouns. */
    private boolean isAdjective(Found<List<ActorName>> found, int token) {
        for (ActorName name : found.term()) {
            boolean untold = name.actor().kind() == ActorEntry.Kind.CODED
                    && tokens.tag(token).isAdjective();
            if (untold || name.naming() == Naming.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    GivenActors given() {
        return given;
    }

    private ImmutableList<Party> heads(NounPhrase phrase) {
        GivenPair.Mention mention = given.heading(phrase);
        if (mention == null) {
            return byLexicon(phrase);
        }
        int end = Math.min(phrase.to(), phrase.head() + 1);
        NounPhrase core = NounPhrase.simple(phrase.from(), end, phrase.head(), phrase.pronoun(), phrase.temporal());
        return given.parties(phrase, mention, byLexicon(core));
    }

    /** Reads each simple phrase once: every slot and every sense asks again. */
    private ImmutableList<Party> byLexicon(NounPhrase phrase) {
        if (phrase.pronoun() || phrase.temporal()) {
            return ImmutableList.of();
        }
        Read known = read[phrase.from()];
        if (known == null || !known.phrase.equals(phrase)) {
            known = new Read(phrase, readHeads(phrase));
            read[phrase.from()] = known;
        }
        return known.parties;
    }

    private ImmutableList<Party> readHeads(NounPhrase phrase) {
        Found<List<ActorName>> named = matches.actor(phrase.head());
        if (named != null) {
            return named(phrase, named);
        }
        Found<Term.Title> title = matches.title(phrase.head());
        Found<Term.Role> role = matches.role(phrase.head());
        if (role != null && !role.term().agent().isEmpty() && (title == null || role.from() <= title.from())) {
            return coded.agents(phrase, unnamed.text(phrase), role.term());
        }
        if (title != null && (role == null || title.from() <= role.from())) {
            return unnamed.office(phrase, title.term().sector(), title.term().code());
        }
        if (role != null && role.term().sector().isPresent()) {
            return unnamed.office(phrase, role.term().sector().get(), "");
        }
        if (unnamed.isMembers(phrase)) {
            return unnamed.collective(phrase);
        }
        return unnamed.unknown(phrase);
    }

    private ImmutableList<Party> named(NounPhrase phrase, Found<List<ActorName>> found) {
        ActorName name = names.chosen(found);
        if (name.actor().kind() == ActorEntry.Kind.PHRASE) {
            return ImmutableList.of();
        }
        if (names.isNamesake(found)) {
            return unnamed.unknown(phrase);
        }
        if (name.actor().kind() == ActorEntry.Kind.CODED) {
            return coded.named(name, found);
        }
        if (name.naming() == Naming.CITY || (name.naming() == Naming.SURNAME && !names.isClear(found, name))) {
            return name.naming() == Naming.CITY ? ImmutableList.of() : unnamed.unknown(phrase);
        }
        Optional<Country> nation = nationOf(phrase, found, name);
        if (nation.isPresent()) {
            State body =
                    State.builder().country(nation.get()).addSectors(Sector.GOV).build();
            return ImmutableList.of(new Party(
                    body,
                    phrase.from(),
                    phrase.to(),
                    false,
                    "body of " + nation.get().name()));
        }
        Actor actor = actor(name, phrase);
        return ImmutableList.of(new Party(actor, found.from(), found.to(), false, reason(name)));
    }

    /** "Algeria's Supreme Security Council": a national body that bears the name of an international one. */
    private Optional<Country> nationOf(NounPhrase phrase, Found<List<ActorName>> found, ActorName name) {
        if (name.actor().kind() != ActorEntry.Kind.ORGANISATION) {
            return Optional.empty();
        }
        for (Found<List<ActorName>> owner : owners.qualifiers(phrase)) {
            if (owner.to() <= found.from() && owners.isPossessor(owner)) {
                return names.chosen(owner).actor().country(story.date());
            }
        }
        return Optional.empty();
    }

    private Actor actor(ActorName name, NounPhrase phrase) {
        boolean former = unnamed.isFormer(phrase);
        return switch (name.naming()) {
            case CAPITAL, SEAT -> name.actor().actor(Optional.of(Sector.GOV), story.date());
            case PEOPLE -> name.actor().actor(Optional.of(former ? Sector.ELI : Sector.CVL), story.date());
            case ORGAN -> name.actor().actor(name.sector(), story.date());
            case FULL_NAME, SHORT_NAME, SURNAME -> titled(name, phrase);
            default -> name.actor().actor(Optional.empty(), story.date());
        };
    }

    /** "President X": the text says that the office is held, whatever the lexicon knows of its dates. */
    private Actor titled(ActorName name, NounPhrase phrase) {
        Actor actor = name.actor().actor(Optional.empty(), story.date());
        if (!(actor instanceof Person person)) {
            return actor;
        }
        if (unnamed.isFormer(phrase) && actor.sectors().contains(Sector.GOV)) {
            return inSector(person, Sector.ELI);
        }
        if (name.actor().inOffice(story.date()) || unnamed.isFormer(phrase)) {
            return actor;
        }
        return unnamed.sectorInside(phrase)
                .filter(sector -> sector == Sector.GOV)
                .map(sector -> inSector(person, sector))
                .orElse(actor);
    }

    private static Actor inSector(Person person, Sector sector) {
        return Person.builder()
                .name(person.name())
                .affiliation(person.affiliation())
                .addSectors(sector)
                .build();
    }

    private String reason(ActorName name) {
        String how = switch (name.naming()) {
            case REGION -> "part of " + name.actor().name();
            case CAPITAL -> "capital stands for the government";
            case SEAT -> "seat stands for the government";
            case EPITHET -> "named before";
            case ORGAN -> "institution of " + name.actor().name();
            case FULL_NAME, SHORT_NAME, SURNAME ->
                name.actor().inOffice(story.date()) ? "in office" : "out of office at the time";
            default -> "name";
        };
        return how + " (" + name.entry().file() + ":" + name.line() + ")";
    }

    /**
     * Returns the actors that qualify a phrase without being it: "<i>Russia</i>'s consulate", "ten <i>American</i> diplomats". With
     * {@code possessors}, only those in the genitive.
     */
    ImmutableList<Party> qualifiers(NounPhrase phrase, boolean possessors) {
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        for (NounPhrase part : phrase.simples()) {
            for (GivenPair.Mention mention : given.qualifying(part)) {
                if (!possessors || given.isPossessor(mention)) {
                    parties.add(givenQualifier(mention));
                }
            }
            for (Found<List<ActorName>> found : owners.qualifiers(part)) {
                ActorName name = names.chosen(found);
                if (name.naming() != Naming.CITY
                        && !given.isInside(part, found.from(), found.to())
                        && (!possessors || owners.isPossessor(found))) {
                    parties.add(new Party(qualifier(name), found.from(), found.to(), false, "qualifies the noun"));
                }
            }
        }
        return parties.build();
    }

    /** "Iran's <i>president</i>'s visit": who is given, as the lexicon knows him. */
    private Party givenQualifier(GivenPair.Mention mention) {
        int end = tokens.tag(mention.to() - 1) == Tag.POS ? mention.to() - 1 : mention.to();
        NounPhrase own = NounPhrase.simple(mention.from(), Math.max(end, mention.from() + 1), end - 1, false, false);
        ImmutableList<Party> known = byLexicon(own);
        return known.isEmpty()
                ? given.unresolved(mention, mention.from(), mention.to())
                : known.get(0).asGiven(mention.side());
    }

    /** Returns the countries of the cities that a phrase names: "flights to Toronto". */
    ImmutableList<Party> countriesOf(NounPhrase phrase) {
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        for (int at = phrase.from(); at < phrase.to(); at++) {
            Found<List<ActorName>> found = matches.actor(at);
            if (found == null || found.from() != at || found.to() > phrase.to()) {
                continue;
            }
            ActorName name = names.chosen(found);
            if (name.naming() == Naming.CITY) {
                parties.add(new Party(
                        name.actor().actor(Optional.empty(), story.date()),
                        found.from(),
                        found.to(),
                        true,
                        "country of the city"));
            }
        }
        return parties.build();
    }

    private Actor qualifier(ActorName name) {
        return switch (name.naming()) {
            case CAPITAL, SEAT -> name.actor().actor(Optional.of(Sector.GOV), story.date());
            case ORGAN -> name.actor().actor(name.sector(), story.date());
            default -> name.actor().actor(Optional.empty(), story.date());
        };
    }
}
