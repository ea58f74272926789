package io.github.demarche.parsers.text;

import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tellings of a document are of one act: acts told twice, and words that stand for an act told before. Only the
 * {@value #WINDOW} tellings before one are looked at, so that the work grows with the text and not with its square; what
 * is told again and again is found through its latest telling.
 */
final class Retellings {
    static final int WINDOW = 120;

    private final ToldActs acts;
    private final IdentityHashMap<Draft, Draft> mergedInto = new IdentityHashMap<>();
    private final IdentityHashMap<Draft, List<Draft>> retellings = new IdentityHashMap<>();

    Retellings(ToldActs acts) {
        this.acts = acts;
    }

    /** Returns the later tellings of an act, in the order of the text. */
    List<Draft> retellings(Draft draft) {
        return retellings.getOrDefault(draft, List.of());
    }

    /** Returns the draft that stands for {@code draft} after merging. */
    Draft canonical(Draft draft) {
        Draft canonical = draft;
        while (mergedInto.containsKey(canonical)) {
            canonical = mergedInto.get(canonical);
        }
        return canonical;
    }

    /** "the move", "similar measures": the latest measure before it by the same side, else an act of its own. */
    void resolveStanding() {
        for (Draft draft : acts.inOrder()) {
            if (!draft.stands || !acts.holds(draft)) {
                continue;
            }
            Draft antecedent = antecedent(draft);
            if (antecedent != null) {
                absorb(antecedent, draft);
            } else if (!acts.isLinked(draft) && (draft.actors.isEmpty() || draft.recipients.isEmpty())) {
                acts.remove(draft);
            }
        }
    }

    private @Nullable Draft antecedent(Draft draft) {
        List<Party> critics = critics(draft);
        Draft best = null;
        Draft aside = null;
        Draft suffered = null;
        for (Draft told : acts.before(draft, WINDOW)) {
            Draft other = canonical(told);
            if (other == draft || !isMeasure(other, draft) || !standsFor(draft, other)) {
                continue;
            }
            if (isAside(other)) {
                aside = other;
                continue;
            }
            best = isJoinedTo(other, best) ? best : other;
            boolean against = Mergers.agreement(other.recipients, critics) == Mergers.Agreement.SAME;
            suffered = against && other.speech == null ? other : suffered;
        }
        return suffered != null ? suffered : best != null ? best : aside;
    }

    /** "cut ties and closed the border": of acts told together the first is "the move". */
    private static boolean isJoinedTo(Draft other, @Nullable Draft first) {
        return first != null
                && other.clause != null
                && first.clause != null
                && other.clause.coordinate == first.clause
                && first.noun == null
                && other.noun == null
                && Mergers.agreement(first.recipients, other.recipients) != Mergers.Agreement.CONFLICT;
    }

    private boolean isMeasure(Draft other, Draft draft) {
        return acts.holds(other)
                && !other.stands
                && other.trigger.start() < draft.trigger.start()
                && other.coding != null
                && other.coding.hostility() == Hostility.HOSTILE
                && other.coding
                        .type()
                        .map(type -> type == EventType.SANCTION
                                || type == EventType.COERCE
                                || type == EventType.MOBILIZE
                                || type == EventType.ASSAULT)
                        .orElse(false)
                && other.status.isRealised() == draft.status.isRealised();
    }

    /** What a relative clause or an accusation tells in passing is seldom "the decision" of the next sentence. */
    private static boolean isAside(Draft other) {
        boolean accused = other.speech != null
                && other.speech.coding != null
                && other.speech.coding.type().filter(EventType.ACCUSE::equals).isPresent();
        if (accused) {
            return true;
        }
        int left = 4; // of clauses in clauses no more are looked at
        for (Clause clause = other.clause; clause != null && left > 0; clause = clause.governor, left--) {
            if (clause.role == Clause.Role.RELATIVE) {
                return true;
            }
        }
        return false;
    }

    /** "Rabat called the decision unjustified": who speaks of an act in a clause of blame has suffered it. */
    private List<Party> critics(Draft draft) {
        return acts.of(draft.sentence).stream()
                .filter(other -> other.clause != null
                        && other.clause == draft.clause
                        && other.noun == null
                        && other.coding != null
                        && other.coding.hostility() == Hostility.HOSTILE)
                .flatMap(other -> other.actors.stream())
                .toList();
    }

    private static boolean standsFor(Draft draft, Draft other) {
        Mergers.Agreement actors = Mergers.agreement(other.actors, draft.actors);
        Mergers.Agreement recipients = Mergers.agreement(other.recipients, draft.recipients);
        if (actors == Mergers.Agreement.CONFLICT || recipients == Mergers.Agreement.CONFLICT) {
            return false;
        }
        boolean sameStory = draft.sentence.story == other.sentence.story;
        return actors == Mergers.Agreement.SAME || (sameStory && draft.definite && draft.actors.isEmpty());
    }

    /** Makes one of the tellings of an act. */
    void merge() {
        for (Draft later : acts.inOrder()) {
            if (!acts.holds(later)) {
                continue;
            }
            for (Draft told : acts.before(later, WINDOW)) {
                Draft earlier = canonical(told);
                if (acts.holds(earlier) && Mergers.isRetelling(earlier, told, later)) {
                    absorb(earlier, later);
                    break;
                }
            }
        }
    }

    private void absorb(Draft kept, Draft retelling) {
        mergedInto.put(retelling, kept);
        acts.remove(retelling);
        List<Draft> again = retellings.computeIfAbsent(kept, key -> new ArrayList<>());
        again.add(retelling);
        again.addAll(retellings(retelling));
        if (kept.actors.isEmpty()
                || (allInferred(kept.actors) && !retelling.actors.isEmpty() && !allInferred(retelling.actors))) {
            kept.actors.clear();
            kept.actors.addAll(retelling.actors);
        }
        if (kept.recipients.isEmpty()
                || (allInferred(kept.recipients)
                        && !retelling.recipients.isEmpty()
                        && !allInferred(retelling.recipients))) {
            kept.recipients.clear();
            kept.recipients.addAll(retelling.recipients);
        }
        retelling.quantities.stream()
                .filter(quantity -> kept.quantities.stream().noneMatch(known -> isSame(known, quantity)))
                .forEach(kept.quantities::add);
        retelling.dates.stream()
                .filter(date -> kept.dates.stream().noneMatch(known -> isSame(known, date)))
                .forEach(kept.dates::add);
        retelling.claims.stream().filter(claim -> !kept.claims.contains(claim)).forEach(kept.claims::add);
        if (acts.isLinked(retelling)) {
            acts.link(kept);
        }
    }

    /** A number that is told again in other words of the text is no second number. */
    private static boolean isSame(Quantity known, Quantity again) {
        return known.min().equals(again.min())
                && known.max().equals(again.max())
                && known.unit().equals(again.unit());
    }

    private static boolean isSame(EventDate known, EventDate again) {
        return known.start().equals(again.start()) && known.end().equals(again.end()) && known.basis() == again.basis();
    }

    private static boolean allInferred(List<Party> parties) {
        return parties.stream().allMatch(Party::inferred);
    }
}
