package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the state of a role that is named without one: "the ministry", "its ambassador", "police". */
final class BareRoles {
    private static final ImmutableSet<String> POSSESSIVES = ImmutableSet.of("its", "his", "her", "their", "our");
    private static final ImmutableSet<String> RELATIONAL = ImmutableSet.of(
            "neighbour",
            "neighbor",
            "rival",
            "ally",
            "counterpart",
            "adversary",
            "foe",
            "enemy",
            "opponent",
            "counterparts",
            "partner");
    /** Those whom the place of an act tells: police are of the country where they act, diplomats are not. */
    private static final ImmutableSet<Sector> LOCAL = Sets.immutableEnumSet(
            Sector.AGR,
            Sector.COP,
            Sector.CRM,
            Sector.CVL,
            Sector.EDU,
            Sector.HLH,
            Sector.JUD,
            Sector.LAB,
            Sector.LEG,
            Sector.MED,
            Sector.MIL,
            Sector.OPP,
            Sector.PTY,
            Sector.REB,
            Sector.REF,
            Sector.SEP);

    private static final ImmutableSet<String> PLACING = ImmutableSet.of("in", "near", "outside", "across", "inside");

    private final Sentence sentence;
    private final StoryContext story;
    private final Slots slots;
    private final DomesticAffair domestic;

    BareRoles(Sentence sentence, StoryContext story, Slots slots) {
        this.sentence = sentence;
        this.story = story;
        this.slots = slots;
        domestic = new DomesticAffair(sentence);
    }

    /** "the ministry said": a role without a country is that of whoever acted last, or of the place where it acts. */
    Party resolved(Party party, NounPhrase phrase, @Nullable Clause clause) {
        if (!(party.actor() instanceof Unresolved bare) || bare.country().isPresent()) {
            return party;
        }
        if (POSSESSIVES.contains(sentence.tokens.lower(phrase.from()))) {
            return RELATIONAL.contains(sentence.tokens.lower(phrase.head()))
                    ? counterpart(party, phrase, clause)
                    : owned(party, bare, clause);
        }
        if (bare.sectors().isEmpty() || isBacked(phrase)) {
            return party;
        }
        if (Words.DEFINITE.contains(sentence.tokens.lower(phrase.from()))) {
            for (Actor actor : Iterables.concat(subjectsBefore(phrase), story.subjects())) {
                Optional<Country> country = story.date().map(actor::principal).orElseGet(actor::principal);
                if (country.isPresent()) {
                    return of(country.get(), bare, party, "the last to act was ");
                }
            }
        }
        return located(party, phrase, bare, clause);
    }

    /** "Police arrested 20 protesters in Minsk": who is of no state that the text tells is of that where it happens. */
    private Party located(Party party, NounPhrase phrase, Unresolved bare, @Nullable Clause clause) {
        if (clause == null) {
            return party;
        }
        if (LOCAL.containsAll(bare.sectors())) {
            Optional<Country> place = placeOf(clause);
            for (Clause other : sentence.clauses) {
                if (place.isEmpty() && other != clause && (isBelow(other, clause) || isOf(other, phrase))) {
                    place = placeOf(other);
                }
            }
            if (place.isPresent()) {
                return of(place.get(), bare, party, "it happens in ");
            }
        }
        Optional<Country> home = domestic.homeOf(bare.sectors());
        return home.isPresent() ? of(home.get(), bare, party, "the only state told of is ") : party;
    }

    /** "agreed <i>to postpone the rally in Minsk</i>": what those who act here do as well. */
    private static boolean isBelow(Clause other, Clause clause) {
        return other.governor == clause && other.sharedSubject;
    }

    /** "refugees <i>fleeing the war in Sudan</i>": what is said of those of the phrase. */
    private static boolean isOf(Clause other, NounPhrase phrase) {
        return Sentence.covers(other.subject, phrase);
    }

    /** "in Manila", "in a suburb of Manila". */
    private Optional<Country> placeOf(Clause clause) {
        boolean placing = false;
        for (Clause.Oblique oblique : clause.obliques) {
            placing = PLACING.contains(oblique.preposition())
                    || (placing && oblique.preposition().equals("of"));
            if (placing) {
                Optional<Country> place = placeOf(oblique.phrase());
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Country> placeOf(NounPhrase phrase) {
        return Stream.of(
                        sentence.actors.countriesOf(phrase),
                        sentence.actors.parties(phrase),
                        sentence.actors.qualifiers(phrase, false))
                .flatMap(List::stream)
                .map(Party::actor)
                .filter(State.class::isInstance)
                .flatMap(state -> state.principal().stream())
                .findFirst();
    }

    private static Party of(Country country, Unresolved bare, Party party, String why) {
        State state =
                State.builder().country(country).addAllSectors(bare.sectors()).build();
        return new Party(state, party.from(), party.to(), true, why + country.name(), party.given());
    }

    /** "the Turkish-backed rebels": their backer is told, so that they are of some other state than he. */
    private boolean isBacked(NounPhrase phrase) {
        return slots.modifiers(phrase).stream()
                .anyMatch(
                        word -> word.indexOf('-') > 0 && Words.BACKED.contains(word.substring(word.indexOf('-') + 1)));
    }

    /** "its neighbour", "his counterpart": the other party that the sentence or the story names. */
    private Party counterpart(Party party, NounPhrase phrase, @Nullable Clause clause) {
        if (clause == null || clause.subject == null) {
            return party;
        }
        return slots.another(phrase, clause.subject, sentence.tokens.lower(phrase.head())).stream()
                .findFirst()
                .orElse(party);
    }

    private List<Actor> subjectsBefore(NounPhrase phrase) {
        List<Actor> actors = new ArrayList<>();
        for (Clause clause : sentence.clauses) {
            if (clause.subject != null && !clause.subject.pronoun() && clause.subject.to() <= phrase.from()) {
                sentence.actors.parties(clause.subject).forEach(party -> actors.add(party.actor()));
            }
        }
        return actors;
    }

    /** "its ambassador": a role of whoever the clause is about. */
    private Party owned(Party party, Unresolved bare, @Nullable Clause clause) {
        NounPhrase subject = clause == null ? null : clause.subject;
        if (subject == null || (subject.from() <= party.from() && party.to() <= subject.to())) {
            return party;
        }
        for (Party owner : subject.pronoun() ? slots.pronoun(subject, clause) : sentence.actors.parties(subject)) {
            Optional<Country> country =
                    story.date().map(owner.actor()::principal).orElseGet(owner.actor()::principal);
            if (country.isPresent()) {
                State state = State.builder()
                        .country(country.get())
                        .addAllSectors(bare.sectors())
                        .build();
                return new Party(state, party.from(), party.to(), true, "owned by the subject", party.given());
            }
        }
        return party;
    }
}
