package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.ontology.EventType;
import io.github.demarche.parsers.text.Clause.Oblique;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks further for those to whom an act is done, where the slots of its sense hold nobody: at what stands behind the nouns
 * of its complements, in the clauses that it governs, and at the places that it names.
 */
final class WiderRecipients {
    private static final int DEEPEST = 3;

    private static final ImmutableSet<String> TOWARDS = ImmutableSet.of(
            "",
            "against",
            "on",
            "upon",
            "onto",
            "to",
            "toward",
            "towards",
            "into",
            "with",
            "at",
            "from",
            "for",
            "of",
            "over",
            "in",
            "inside",
            "near",
            "outside",
            "between",
            "among",
            "across",
            "along",
            "throughout",
            "around");

    /** "in <i>response</i> to", "in <i>return</i> for": what follows is why, not to whom. */
    private static final ImmutableSet<String> REASONS = ImmutableSet.of(
            "response",
            "retaliation",
            "reprisal",
            "revenge",
            "return",
            "exchange",
            "reaction",
            "answer",
            "protest",
            "solidarity",
            "connection",
            "accordance",
            "cooperation",
            "coordination",
            "conjunction",
            "support",
            "line",
            "wake",
            "aftermath",
            "interview",
            "statement",
            "behalf",
            "presence",
            "absence");

    /** Types whose act lies in what the governed clause tells: a promise, a demand, help to do something. */
    private static final ImmutableSet<EventType> OPEN_TO_COMPLEMENT = ImmutableSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.AID,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.MOBILIZE);

    /** Types that are said of something somebody did or proposed: its author is to whom it is said. */
    private static final ImmutableSet<EventType> SAID_OF_AUTHOR = ImmutableSet.of(
            EventType.SUPPORT, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.PROTEST);

    private final Sentence sentence;
    private final Slots slots;

    WiderRecipients(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    static boolean saysOfAuthor(Draft draft) {
        return draft.coding != null
                && draft.coding.type().filter(SAID_OF_AUTHOR::contains).isPresent();
    }

    /** Returns whom the complements of the verb name; empty when they name nobody. */
    List<Party> inComplements(Draft draft, Clause clause) {
        return named(draft, clause);
    }

    /** Returns whom the clauses below the verb name, or else the place where it is done. */
    List<Party> below(Draft draft, Clause clause) {
        List<Party> found = isOpen(draft) ? below(draft, clause, 0) : List.of();
        return found.isEmpty() ? placed(draft, clause) : found;
    }

    /** Returns whom the clause names in which an act's content is told. */
    List<Party> ofContent(Draft draft, Clause content) {
        return isOpen(draft) ? named(draft, content) : List.of();
    }

    private static boolean isOpen(Draft draft) {
        return draft.coding != null
                && draft.coding.type().filter(OPEN_TO_COMPLEMENT::contains).isPresent();
    }

    private List<Party> named(Draft draft, Clause clause) {
        List<Party> first = List.of();
        for (NounPhrase phrase : complements(draft, clause)) {
            first = better(first, in(draft, phrase, clause));
        }
        return first.isEmpty() && saysOfAuthor(draft) ? authors(draft, clause) : first;
    }

    /** Those found first, unless nothing is known of them and something is of the others. */
    private static List<Party> better(List<Party> first, List<Party> second) {
        return first.isEmpty() || (isUnknown(first) && !second.isEmpty() && !isUnknown(second)) ? second : first;
    }

    private static boolean isUnknown(List<Party> parties) {
        for (Party party : parties) {
            if (!(party.actor() instanceof Unresolved one) || one.country().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** The object and what stands behind it, up to where a reason is given. */
    private List<NounPhrase> complements(Draft draft, Clause clause) {
        List<NounPhrase> phrases = new ArrayList<>();
        NounPhrase patient = clause.patient();
        if (patient != null) {
            phrases.add(patient);
        }
        if (clause.secondObject != null) {
            phrases.add(clause.secondObject);
        }
        for (Oblique oblique : clause.obliques) {
            if (oblique.fronted()) {
                continue;
            }
            if (isReason(oblique)) {
                break;
            }
            boolean author = oblique.preposition().equals("by") && !clause.verb.passive() && saysOfAuthor(draft);
            if (author || TOWARDS.contains(oblique.preposition())) {
                phrases.add(oblique.phrase());
            }
        }
        return phrases;
    }

    private boolean isReason(Oblique oblique) {
        return oblique.preposition().equals("in")
                && REASONS.contains(
                        sentence.tokens.lower(oblique.phrase().simples().get(0).head()));
    }

    private List<Party> in(Draft draft, NounPhrase phrase, Clause clause) {
        List<Party> parties = new ArrayList<>();
        for (NounPhrase part : phrase.simples()) {
            List<Party> heads = RoleFinder.othersThan(draft.actors, slots.parties(part, clause));
            parties.addAll(
                    heads.isEmpty()
                            ? RoleFinder.othersThan(draft.actors, sentence.actors.qualifiers(part, false))
                            : heads);
        }
        return parties;
    }

    /** "rejected the draft proposed <i>by Mali</i>". */
    private List<Party> authors(Draft draft, Clause clause) {
        for (Clause other : sentence.clauses) {
            NounPhrase author = other.agent();
            if (other.verb.passive()
                    && author != null
                    && other.role == Role.PARTICIPLE
                    && !other.sharedSubject
                    && other.subject != null
                    && other.subject.equals(clause.object)) {
                return RoleFinder.othersThan(draft.actors, slots.parties(author, other));
            }
        }
        return List.of();
    }

    private List<Party> below(Draft draft, Clause clause, int depth) {
        if (depth == DEEPEST) {
            return List.of();
        }
        List<Party> first = List.of();
        for (Clause other : sentence.clauses) {
            if (other.index > clause.index && isGoverned(other, clause)) {
                first = better(first, inClause(draft, other));
                first = isUnknown(first) ? better(first, below(draft, other, depth + 1)) : first;
            }
        }
        return first;
    }

    private static boolean isGoverned(Clause other, Clause clause) {
        boolean within = other.role == Role.INFINITIVE
                || other.role == Role.THAT
                || other.role == Role.GERUND
                || (other.role == Role.PARTICIPLE && other.sharedSubject);
        return within && other.governor == clause;
    }

    private List<Party> inClause(Draft draft, Clause other) {
        NounPhrase subject = other.subject;
        if (subject != null && !other.sharedSubject) {
            List<Party> found = in(draft, subject, other);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return named(draft, other);
    }

    /** "shelled the harbour of Mombasa", "martial law in Lagos": the country of a place. */
    private List<Party> placed(Draft draft, Clause clause) {
        for (NounPhrase phrase : complements(draft, clause)) {
            List<Party> found = placedIn(draft, phrase);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> placedIn(Draft draft, @Nullable NounPhrase phrase) {
        return phrase == null ? List.of() : RoleFinder.othersThan(draft.actors, sentence.actors.countriesOf(phrase));
    }
}
