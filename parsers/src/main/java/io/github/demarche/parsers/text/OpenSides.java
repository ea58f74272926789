package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.Relation;
import io.github.demarche.event.Stance;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills sides of acts and ends of links that their own words leave open with what stands around them. */
final class OpenSides {
    /** The relations whose provocation, when nothing names it, is what the story told before. */
    private static final ImmutableSet<Relation> OPEN_RELATIONS =
            ImmutableSet.of(Relation.RETALIATION, Relation.THREAT, Relation.RESTRAINT);

    private final ToldActs acts;
    private final Retellings retellings;
    private final List<DraftLink> links;

    OpenSides(ToldActs acts, Retellings retellings, List<DraftLink> links) {
        this.acts = acts;
        this.retellings = retellings;
        this.links = links;
    }

    /** "If X acts, Y will": the act that Y makes its condition is one against Y. */
    void conditions() {
        for (Draft draft : acts.inOrder()) {
            if (draft.clause == null || !draft.clause.condition || draft.coding == null) {
                continue;
            }
            for (Draft main : acts.of(draft.sentence)) {
                if (main.clause != null && main.clause == draft.clause.governor) {
                    fill(draft.recipients, main.actors, draft.actors, "who would answer it");
                }
            }
        }
    }

    /** "Ottawa calls its steps an answer": who explains an answer is its author. */
    void authorsWhoExplain() {
        for (DraftLink link : links) {
            Draft response = link.response();
            if (response.stands && response.actors.isEmpty()) {
                response.claims.stream()
                        .filter(claim -> claim.stance() == Stance.ASSERTS)
                        .flatMap(claim -> claim.sources().stream())
                        .forEach(source -> response.actors.add(source.asInferred("who explains it")));
            }
        }
    }

    /** A cue that does not say what is answered means the latest act against the one who answers. */
    void resolveOpenLinks() {
        List<DraftLink> resolved = new ArrayList<>();
        for (DraftLink link : links) {
            Draft response = retellings.canonical(link.response());
            Draft provocation = link.provocation() != null
                    ? retellings.canonical(link.provocation())
                    : OPEN_RELATIONS.contains(link.relation()) ? latestAgainst(response, link) : null;
            boolean sound = provocation != null
                    && provocation != response
                    && acts.holds(response)
                    && acts.holds(provocation)
                    && (link.rule().isPresent() || isExchange(provocation, response));
            if (provocation != null && sound) {
                resolved.add(link.with(provocation, response));
            }
        }
        links.clear();
        links.addAll(resolved);
    }

    /** What only the order of telling joins must be hostile, and not of one side. */
    private static boolean isExchange(Draft provocation, Draft response) {
        return response.coding != null
                && response.coding.hostility() == Hostility.HOSTILE
                && (ClauseOrder.isHostile(provocation) || ClauseOrder.isAnsweredBy(provocation, response))
                && Mergers.agreement(provocation.actors, response.actors) != Mergers.Agreement.SAME;
    }

    private @Nullable Draft latestAgainst(Draft response, DraftLink link) {
        Draft best = null;
        Draft bestOpen = null;
        for (Draft told : acts.before(response, Retellings.WINDOW)) {
            Draft other = retellings.canonical(told);
            if (other == response
                    || !acts.holds(other)
                    || other.coding == null
                    || other.coding.hostility() != Hostility.HOSTILE
                    || !other.status.isRealised()
                    || other.coding
                            .type()
                            .map(type ->
                                    type == EventType.ACCUSE || type == EventType.THREATEN || type == EventType.REJECT)
                            .orElse(false)
                    || !toldBefore(other, response, link)) {
                continue;
            }
            List<Party> hit = link.onBehalfOf().isEmpty() ? response.actors : link.onBehalfOf();
            Mergers.Agreement sameAuthor = Mergers.agreement(other.actors, hit);
            boolean against = Mergers.agreement(other.recipients, hit) == Mergers.Agreement.SAME
                    && Mergers.agreement(other.actors, response.recipients) != Mergers.Agreement.CONFLICT;
            boolean open = other.recipients.isEmpty() || response.actors.isEmpty();
            if (sameAuthor != Mergers.Agreement.SAME && against) {
                best = other;
            } else if (sameAuthor != Mergers.Agreement.SAME && open) {
                bestOpen = other;
            }
        }
        return best != null ? best : bestOpen;
    }

    private boolean toldBefore(Draft other, Draft response, DraftLink link) {
        if (other.sentence.story != response.sentence.story) {
            return retellings.retellings(other).stream()
                    .anyMatch(telling -> telling.sentence.story == response.sentence.story
                            && telling.trigger.start() < link.span().end());
        }
        return other.trigger.start() < link.span().end();
    }

    /** What a sentence leaves open its other acts tell: the author of what is blamed, of measures that act, of a joined verb. */
    void fillFromWithin() {
        for (Draft draft : acts.inOrder()) {
            Clause clause = draft.clause;
            if (clause == null || draft.noun != null || draft.coding == null) {
                continue;
            }
            for (Draft other : acts.of(draft.sentence)) {
                if (other.noun == null) {
                    accusedAside(draft, clause, other);
                    continue;
                }
                Draft told = retellings.canonical(other);
                if (Sentence.covers(clause.object, other.noun) && isBlame(draft)) {
                    fill(draft.recipients, told.actors, draft.actors, "author of what is blamed");
                } else if (Sentence.covers(clause.subject, other.noun)
                        && !clause.verb.passive()
                        && !draft.sense.actor().contains("none")) {
                    fill(draft.actors, told.actors, List.of(), "author of what acts here");
                    fill(draft.recipients, told.recipients, draft.actors, "at whom what acts here is aimed");
                }
            }
            shareWithJoined(draft, clause);
        }
    }

    /** "severed ties with X, accusing its neighbour of Y": who is blamed beside a measure is whom it hits. */
    private static void accusedAside(Draft draft, Clause clause, Draft measure) {
        if (isBlame(draft)
                && clause.role == Clause.Role.PARTICIPLE
                && clause.sharedSubject
                && measure != draft
                && measure.clause != null
                && measure.clause == clause.governor) {
            fill(draft.recipients, measure.recipients, draft.actors, "whom the measure beside it hits");
        }
    }

    /** Whom a threat or demand addresses, the act that it carries tells. */
    void fillSpeeches() {
        for (Draft draft : acts.inOrder()) {
            Draft speech = draft.speech == null ? null : retellings.canonical(draft.speech);
            if (speech != null && isOwnAct(speech, draft)) {
                List<Party> others = draft.sense.joint() ? draft.actors : draft.recipients;
                fill(speech.recipients, others, speech.actors, "recipient of what it carries");
            }
        }
    }

    /** What one threatens, agrees or refuses to do oneself is meant for whom it would be done to. */
    private static boolean isOwnAct(Draft speech, Draft act) {
        if (speech.coding == null || speech.coding.type().isEmpty()) {
            return false;
        }
        return switch (speech.coding.type().get()) {
            case THREATEN -> true;
            case AGREE, REJECT ->
                act.noun == null && Mergers.agreement(speech.actors, act.actors) == Mergers.Agreement.SAME;
            default -> false;
        };
    }

    private static boolean isBlame(Draft draft) {
        return draft.coding != null
                && draft.coding
                        .type()
                        .filter(type -> type == EventType.ACCUSE || type == EventType.REJECT)
                        .isPresent();
    }

    /** "downgraded ties with India and suspended trade". */
    private void shareWithJoined(Draft draft, Clause clause) {
        for (Draft other : acts.of(draft.sentence)) {
            boolean joined = other.noun == null
                    && other.clause != null
                    && other.clause == clause.coordinate
                    && other.coding != null
                    && draft.coding != null
                    && other.coding.hostility() == draft.coding.hostility();
            if (joined) {
                fill(draft.recipients, other.recipients, draft.actors, "recipient of the verb before");
            }
        }
    }

    /** Who answers was hit, and who was hit answers: each end of a stated link fills what the other leaves open. */
    void fillFromLinks() {
        for (DraftLink link : links) {
            if (link.provocation() == null) {
                continue;
            }
            Draft provocation = retellings.canonical(link.provocation());
            Draft response = retellings.canonical(link.response());
            boolean joint = response.sense.joint() || provocation.sense.joint();
            boolean onlyOrder =
                    link.rule().isEmpty() && (link.provocation().noun != null || !ClauseOrder.isHostile(provocation));
            if (joint || onlyOrder) {
                continue;
            }
            boolean forOthers =
                    hasCollective(response.actors) || !link.onBehalfOf().isEmpty();
            fill(response.recipients, provocation.actors, response.actors, "author of what it answers");
            fill(provocation.actors, response.recipients, provocation.recipients, "at whom the answer is aimed");
            forOthers |= link.relation() == Relation.VERBAL_REACTION; // anybody may condemn a raid
            if (!forOthers && isOpen(provocation.recipients)) {
                fill(provocation.recipients, response.actors, provocation.actors, "who answers it");
            }
        }
    }

    static boolean hasCollective(List<Party> parties) {
        return parties.stream().map(Party::actor).anyMatch(Collective.class::isInstance);
    }

    private static void fill(List<Party> open, List<Party> from, List<Party> notThese, String why) {
        List<Party> found = RoleFinder.othersThan(notThese, from);
        if (isOpen(open) && !found.isEmpty()) {
            open.clear();
            found.forEach(party -> open.add(party.asInferred(why)));
        }
    }

    /** Tells whether the lexicon knows nobody on that side. */
    static boolean isNobody(List<Party> side) {
        return side.stream()
                .allMatch(party -> party.actor() instanceof Unresolved nobody
                        && nobody.code().isEmpty());
    }

    /** A side is open when nobody is named in it, or only by a word of office: "ten diplomats". */
    static boolean isOpen(List<Party> side) {
        return side.stream()
                .map(Party::actor)
                .allMatch(actor -> actor instanceof Unresolved nobody
                        && nobody.code().isEmpty()
                        && !nobody.sectors().isEmpty()
                        && !isName(nobody.name()));
    }

    /** "former minister Jane Doe" is somebody, whoever she is. */
    private static boolean isName(String words) {
        return Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
    }
}
