package io.github.demarche.chain;

import static java.util.Comparator.comparing;

import io.github.demarche.chain.LinkPolicy.SameDay;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Closes days in their order. All acts of a day are weighed against what was before it, and only then added to it, as sets:
 * the order in which they came cannot show.
 */
final class DayCloser {
    private static final Comparator<DyadicAct> BY_ID =
            comparing(DyadicAct::id).thenComparing(DyadicAct::actorName).thenComparing(DyadicAct.ORDER);
    private static final int LEAST_SWEEP = 10_000;

    /** How many states are fetched side by side. */
    private static final int FETCH = 128;

    private final LinkPolicy policy;
    private final TimingRule rule;
    private final LinkerState state;
    private final BiConsumer<SideDoor, DyadicAct> out;
    private final List<DyadState> touched = new ArrayList<>();
    private final Set<DyadicAct> carriedOut = new HashSet<>();
    private final List<DyadicAct> today = new ArrayList<>();
    private final int[] places = new int[FETCH];
    private final @Nullable DyadState[] fetched = new DyadState[FETCH];
    private int[] earlier = {};
    private int sinceSweep;

    /** What was touched, so that touching is not left out as useless. */
    @SuppressWarnings("unused")
    private int seen;

    DayCloser(LinkPolicy policy, LinkerState state, BiConsumer<SideDoor, DyadicAct> out) {
        this.policy = policy;
        this.rule = new TimingRule(policy);
        this.state = state;
        this.out = out;
    }

    /** Closes the held days before that one. */
    void closeBefore(int day) {
        while (!state.held.isEmpty() && state.held.firstKey() < day) {
            Map.Entry<Integer, List<DyadicAct>> next = state.held.pollFirstEntry();
            close(next.getKey(), next.getValue());
            state.present = Math.max(state.present, next.getKey() + 1);
        }
    }

    private void close(int day, List<DyadicAct> acts) {
        state.allies.closeBefore(day, policy);
        int known = state.found.size();
        group(acts);
        for (int at = 0; at < touched.size(); at++) {
            if (at % FETCH == 0) {
                fetch(at, Math.min(touched.size(), at + FETCH));
            }
            DyadState dyad = touched.get(at);
            collect(dyad, acts);
            close(day, dyad);
        }
        touched.clear();
        today.clear();
        state.found.subList(known, state.found.size()).sort(InferredLink.ORDER);
        sinceSweep += acts.size();
        if (sinceSweep > Math.max(LEAST_SWEEP, 2L * state.dyads.size())) {
            sweep(day + 1);
            sinceSweep = 0;
        }
    }

    private void fetch(int from, int to) {
        for (int at = from; at < to; at++) {
            seen += touched.get(at).hash();
        }
        for (int at = from; at < to; at++) {
            seen += touched.get(at).fetch();
        }
    }

    /** Strings the acts of each dyad together: from the latest, of which the dyad knows the place, back. */
    private void group(List<DyadicAct> acts) {
        if (earlier.length < acts.size()) {
            earlier = new int[2 * acts.size()];
        }
        for (int at = 0; at < acts.size(); at++) {
            if (at % FETCH == 0) {
                seen += state.dyads.fetch(acts, at, Math.min(acts.size(), at + FETCH), places, fetched);
            }
            DyadicAct act = acts.get(at);
            DyadState dyad = state.dyads.of(act, policy.conciliatory() && act.hostility() == Hostility.CONCILIATORY);
            if (dyad.today == 0) {
                touched.add(dyad);
            }
            earlier[at] = dyad.today;
            dyad.today = at + 1;
        }
    }

    private void collect(DyadState dyad, List<DyadicAct> acts) {
        today.clear();
        for (int at = dyad.today; at > 0; at = earlier[at - 1]) {
            today.add(acts.get(at - 1));
        }
        dyad.today = 0;
        if (today.size() > 1) {
            today.sort(BY_ID);
        }
    }

    private void close(int day, DyadState dyad) {
        dyad.expire(day, policy);
        expireThreats(day, dyad);
        turnAwayDuplicates(day, dyad);
        if (policy.sameDay() == SameDay.SET_MIRRORED_ASIDE && today.size() > 1) {
            turnAwayMirrored(day);
        }
        for (DyadicAct act : today) {
            if (act.firstNumber() == day) {
                weigh(dyad, act);
            }
        }
        removeCarriedOut(dyad);
        add(day, dyad);
    }

    private void turnAwayDuplicates(int day, DyadState dyad) {
        DyadicAct previous = null;
        int kept = 0;
        for (DyadicAct act : today) {
            boolean isNew = act.firstNumber() == day;
            if (isNew && (isSame(previous, act) || isKnown(dyad, act))) {
                turnAway(SideDoor.DUPLICATE, act);
            } else {
                today.set(kept++, act);
                previous = isNew ? act : previous;
            }
        }
        today.subList(kept, today.size()).clear();
    }

    private static boolean isSame(@Nullable DyadicAct previous, DyadicAct act) {
        return previous != null
                && previous.id().equals(act.id())
                && previous.actorName().equals(act.actorName());
    }

    private static boolean isKnown(DyadState dyad, DyadicAct act) {
        return dyad.open(true).contains(act.id())
                || dyad.open(false).contains(act.id())
                || (dyad.hasThreats() && dyad.threats(act.isByFirst()).contains(act.id()));
    }

    private void turnAwayMirrored(int day) {
        Set<String> kinds = new HashSet<>();
        today.forEach(act -> kinds.add(act.actorName() + kind(act)));
        today.removeIf(act -> {
            boolean mirrored = act.firstNumber() == day
                    && act.lastNumber() == day
                    && act.status().isRealised()
                    && kinds.contains(act.recipientName() + kind(act));
            if (mirrored) {
                turnAway(SideDoor.MIRRORED, act);
            }
            return mirrored;
        });
    }

    private static String kind(DyadicAct act) {
        return "|" + act.hostility() + "|" + act.status().isRealised() + "|" + act.firstNumber() + "|"
                + act.lastNumber() + "|" + act.type() + act.mode() + act.instrument();
    }

    private void turnAway(SideDoor door, DyadicAct act) {
        state.counts.held--;
        state.counts.leave(door);
        out.accept(door, act);
    }

    /** Looks for what the act answers and carries out. */
    private void weigh(DyadState dyad, DyadicAct act) {
        state.counts.held--;
        state.counts.considered++;
        if (act.lastNumber() > act.firstNumber()) {
            state.held
                    .computeIfAbsent(act.lastNumber(), day -> new ArrayList<>())
                    .add(act);
        }
        if (!act.status().isRealised()) {
            return;
        }
        if (!state.stated.isResponse(act)) {
            boolean own = rule.answer(dyad, act, state.stated, this::keep);
            if (!own && policy.solidarity().isPresent()) {
                rule.answerForAllies(dyad, act, state.allies.doneBy(act.recipientName()), this::keep);
            }
        }
        rule.carryOut(dyad, act, state.stated, link -> {
            carriedOut.add(link.provocation());
            keep(link);
        });
    }

    private void keep(InferredLink link) {
        state.found.add(link);
        state.counts.links++;
    }

    private void removeCarriedOut(DyadState dyad) {
        if (!carriedOut.isEmpty()) {
            List<DyadicAct> removed = new ArrayList<>();
            dyad.threats(true).removeIf(carriedOut::contains, removed);
            dyad.threats(false).removeIf(carriedOut::contains, removed);
            dyad.dropEmptyThreats();
            state.counts.carriedOut += removed.size();
            carriedOut.clear();
        }
    }

    /** Adds the acts that end on the day. */
    private void add(int day, DyadState dyad) {
        int ofFirst = 0;
        int ofSecond = 0;
        for (DyadicAct act : today) {
            if (act.lastNumber() != day) {
                continue;
            }
            boolean byFirst = act.isByFirst();
            if (act.status().isRealised()) {
                state.counts.displaced += dyad.addOpen(byFirst, act, policy.maxOpen()) == null ? 0 : 1;
                ofFirst += byFirst ? 1 : 0;
                ofSecond += byFirst ? 0 : 1;
            }
            if (ThreatFit.isThreat(act)) {
                addThreat(dyad, byFirst, act);
            }
        }
        if (ofFirst + ofSecond > 0) {
            dyad.add(day, ofFirst, ofSecond, rule.effect(), rule.usual());
        }
    }

    private void addThreat(DyadState dyad, boolean byFirst, DyadicAct act) {
        state.counts.threats++;
        DyadicAct displaced = dyad.addThreat(byFirst, act, policy.maxOpen());
        if (displaced != null) {
            lapse(List.of(displaced));
        }
    }

    private void lapse(List<DyadicAct> threats) {
        for (DyadicAct threat : threats) {
            if (state.stated.isCarriedOut(threat)) {
                state.counts.carriedOut++;
            } else {
                state.counts.lapsed++;
                state.lapsed.add(threat);
            }
        }
    }

    private void expireThreats(int day, DyadState dyad) {
        if (dyad.hasThreats()) {
            List<DyadicAct> expired = new ArrayList<>();
            Predicate<DyadicAct> isOver = threat ->
                    threat.lastNumber() < day - policy.threatWindowDays() || state.stated.isCarriedOut(threat);
            dyad.threats(true).removeIf(isOver, expired);
            dyad.threats(false).removeIf(isOver, expired);
            dyad.dropEmptyThreats();
            lapse(expired);
        }
    }

    /** Forgets what has no bearing on that day or any later one. */
    void sweep(int day) {
        state.dyads.removeIf(dyad -> {
            dyad.expire(day, policy);
            expireThreats(day, dyad);
            return dyad.isBlank();
        });
        state.allies.sweep(day, policy);
    }
}
