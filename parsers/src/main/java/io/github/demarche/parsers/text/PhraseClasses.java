package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.Unresolved;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of which of the classes that senses ask for a phrase is: by its words, by whom it stands for, by what it names. */
final class PhraseClasses {
    private static final ImmutableSet<String> STAFF = ImmutableSet.of(
            "employees",
            "employee",
            "workers",
            "worker",
            "staffers",
            "members",
            "officials",
            "official",
            "people",
            "aides",
            "attaches");

    private final Sentence sentence;
    private final Slots slots;

    PhraseClasses(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Tells whether the phrase is of one of the classes that a sense asks for; no class means anything at all. */
    boolean isOf(NounPhrase phrase, Sense.Condition condition, @Nullable Clause clause) {
        if (condition.classes().isEmpty()) {
            return true;
        }
        for (NounPhrase part : phrase.simples()) {
            if (isListed(part, condition) || isSpecial(part, condition, clause)) {
                return true;
            }
            if (Words.MEASURES.contains(sentence.tokens.lower(part.head())) && isMeasured(part, condition, clause)) {
                return true;
            }
        }
        if (clause == null) {
            return false;
        }
        NounPhrase named = antecedent(phrase, clause);
        return named != null && isOf(named, condition, clause.governor);
    }

    /** Tells whether a class file lists the head, or the thing whose name the head is: "the oil tanker Aurora". */
    private boolean isListed(NounPhrase part, Sense.Condition condition) {
        if (isListed(part.head(), condition)) {
            return true;
        }
        int noun = part.head();
        while (noun > part.from()
                && (sentence.tokens.tag(noun).isProperNoun() || sentence.tokens.tag(noun) == Tag.CD)) {
            noun--;
        }
        return noun < part.head()
                && sentence.tokens.tag(noun) == Tag.NN
                && isListed(noun, condition)
                && sentence.matches.actor(part.head()) == null;
    }

    private boolean isListed(int token, Sense.Condition condition) {
        Set<String> own = sentence.matches.classes(token);
        if (own.isEmpty()) {
            return false;
        }
        for (String name : own) {
            if (condition.classes().contains(name) && !condition.special().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpecial(NounPhrase part, Sense.Condition condition, @Nullable Clause clause) {
        for (String name : condition.special()) {
            if (isOf(part, name, clause)) {
                return true;
            }
        }
        return false;
    }

    /** "large amounts of ammunition": what is measured is what it is about. */
    private boolean isMeasured(NounPhrase measure, Sense.Condition condition, @Nullable Clause clause) {
        List<NounPhrase> behind = slots.behind(measure, "of");
        return !behind.isEmpty() && (isListed(behind.get(0), condition) || isSpecial(behind.get(0), condition, clause));
    }

    /** "The army says <i>it</i> seized a town": who is told of is who tells. */
    private static @Nullable NounPhrase antecedent(NounPhrase phrase, Clause clause) {
        Clause above = clause.governor;
        boolean subject = phrase.pronoun() && clause.role == Clause.Role.THAT && phrase.equals(clause.subject);
        NounPhrase agent = subject && above != null ? above.agent() : null;
        return agent != null && !agent.pronoun() ? agent : null;
    }

    private boolean isOf(NounPhrase part, String name, @Nullable Clause clause) {
        int head = part.head();
        return switch (name) {
            case "any" -> true;
            case "actor" -> !slots.parties(part, clause).isEmpty();
            case "state" ->
                slots.parties(part, clause).stream()
                        .anyMatch(party -> party.actor().principal().isPresent());
            case "place", "territory", "position" ->
                sentence.matches.classes(head).contains(name) || isPlace(head);
            case "event" ->
                sentence.matches.noun(head) != null
                        && sentence.actors.parties(part).stream().allMatch(party -> party.given() != null);
            case "official", "leader" -> sentence.matches.classes(head).contains(name) || isOfficial(part);
            case "national" -> sentence.matches.classes(head).contains(name) || isPeople(part);
            case "person" -> sentence.matches.classes(head).contains(name) || part.pronoun() || isPerson(part);
            default -> {
                if (name.charAt(0) == '"') {
                    yield sentence.tokens.holds(name, 1, name.length() - 1, part.from(), part.to());
                }
                if (Character.isUpperCase(name.charAt(0))) {
                    yield isEventOf(head, name);
                }
                yield sentence.matches.classes(head).contains(name)
                        || isNamedThing(part, name)
                        || isStaffOfMission(part);
            }
        };
    }

    /** "the oil tanker Aurora": a thing with its name behind it is of the thing's class. */
    private boolean isNamedThing(NounPhrase part, String name) {
        int noun = part.head();
        while (noun > part.from()
                && (sentence.tokens.tag(noun).isProperNoun() || sentence.tokens.tag(noun) == Tag.CD)) {
            noun--;
        }
        return noun < part.head()
                && noun >= part.from()
                && sentence.tokens.tag(noun) == Tag.NN
                && sentence.matches.actor(part.head()) == null
                && sentence.matches.classes(noun).contains(name);
    }

    /** "18 employees of the Russian embassy". */
    private boolean isStaffOfMission(NounPhrase part) {
        return STAFF.contains(sentence.tokens.lower(part.head()))
                && (isMission(slots.behind(part, "of"))
                        || isMission(slots.behind(part, "at"))
                        || isMission(slots.behind(part, "from")));
    }

    private boolean isMission(List<NounPhrase> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> sentence.matches.classes(phrase.head()).contains("mission"));
    }

    private boolean isOfficial(NounPhrase part) {
        return sentence.actors.parties(part).stream()
                .anyMatch(party -> party.actor() instanceof Person
                        && party.actor().sectors().contains(Sector.GOV));
    }

    /** A country, city or capital may be taken, held or shelled. */
    private boolean isPlace(int head) {
        Matches.Found<List<Term.ActorName>> found = sentence.matches.actor(head);
        return found != null
                && found.term().stream()
                        .map(Term.ActorName::naming)
                        .anyMatch(naming -> naming == Term.Naming.CITY
                                || naming == Term.Naming.REGION
                                || naming == Term.Naming.CAPITAL);
    }

    private boolean isPerson(NounPhrase part) {
        return sentence.actors.parties(part).stream()
                .anyMatch(party -> party.actor() instanceof Person
                        || party.actor() instanceof Unresolved
                        || party.actor().sectors().contains(Sector.CVL));
    }

    /** "the Malians". */
    private boolean isPeople(NounPhrase part) {
        if (sentence.tokens.tag(part.head()) == Tag.NNPS) {
            for (Party party : sentence.actors.parties(part)) {
                if (party.actor().sectors().contains(Sector.CVL)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEventOf(int head, String type) {
        Matches.Found<FrameWord> noun = sentence.matches.noun(head);
        if (noun == null) {
            return false;
        }
        for (Sense sense : noun.term().senses()) {
            if (sense.coding().isPresent() && isOfKind(sense.coding().get(), type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfKind(Sense.Coding coding, String type) {
        String own = coding.type().isPresent()
                ? coding.type().get().name()
                : coding.hostility().name();
        return own.equals(type)
                || (coding.instrument().isPresent()
                        && coding.instrument().get().name().equals(type));
    }
}
