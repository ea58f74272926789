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
import org.jspecify.annotations.Nullable;

/**
 * Closes days in their order. All acts of a day are weighed against what was before it, and only then added to it, as sets:
 * the order in which they came cannot show.
 */
final class DayCloser {
    private static final Comparator<DyadicAct> BY_ID =
            comparing(DyadicAct::id).thenComparing(DyadicAct::actorName).thenComparing(DyadicAct.ORDER);
    private static final int LEAST_SWEEP = 10_000;

    private final LinkPolicy policy;
    private final TimingRule rule;
    private final LinkerState state;
    private final BiConsumer<SideDoor, DyadicAct> out;
    private final List<DyadState> touched = new ArrayList<>();
    private final Set<DyadicAct> carriedOut = new HashSet<>();
    private int sinceSweep;

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
        for (DyadicAct act : acts) {
            DyadState dyad = state.dyads.computeIfAbsent(key(act), key -> new DyadState());
            if (dyad.today().isEmpty()) {
                touched.add(dyad);
            }
            dyad.today().add(act);
        }
        for (DyadState dyad : touched) {
            close(day, dyad);
        }
        touched.clear();
        state.found.subList(known, state.found.size()).sort(InferredLink.ORDER);
        sinceSweep += acts.size();
        if (sinceSweep > Math.max(LEAST_SWEEP, state.dyads.size())) {
            sweep(day + 1);
            sinceSweep = 0;
        }
    }

    private DyadState.Key key(DyadicAct act) {
        return DyadState.Key.of(act, policy.conciliatory() && act.hostility() == Hostility.CONCILIATORY);
    }

    private void close(int day, DyadState dyad) {
        dyad.expire(day, policy);
        expireThreats(day, dyad);
        List<DyadicAct> today = dyad.today();
        if (today.size() > 1) {
            today.sort(BY_ID);
        }
        turnAwayDuplicates(day, dyad);
        if (policy.sameDay() == SameDay.SET_MIRRORED_ASIDE && today.size() > 1) {
            turnAwayMirrored(day, today);
        }
        for (DyadicAct act : today) {
            if (act.firstNumber() == day) {
                weigh(dyad, act);
            }
        }
        removeCarriedOut(dyad);
        add(day, dyad);
        dyad.endDay();
    }

    private void turnAwayDuplicates(int day, DyadState dyad) {
        List<DyadicAct> today = dyad.today();
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
        DyadSide own = dyad.actor(act);
        return own.open.contains(act.id())
                || dyad.recipient(act).open.contains(act.id())
                || (own.hasThreats() && own.threats().contains(act.id()));
    }

    private void turnAwayMirrored(int day, List<DyadicAct> today) {
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
            for (DyadSide side : List.of(dyad.first(), dyad.second())) {
                if (side.hasThreats()) {
                    state.counts.carriedOut += side.threats().removeIf(carriedOut::contains);
                    side.dropNoThreats();
                }
            }
            carriedOut.clear();
        }
    }

    /** Adds the acts that end on the day. */
    private void add(int day, DyadState dyad) {
        int ofFirst = 0;
        int ofSecond = 0;
        for (DyadicAct act : dyad.today()) {
            if (act.lastNumber() != day) {
                continue;
            }
            DyadSide side = dyad.actor(act);
            if (act.status().isRealised()) {
                if (side.open.add(act, policy.maxOpen()) != null) {
                    state.counts.displaced++;
                }
                ofFirst += side == dyad.first() ? 1 : 0;
                ofSecond += side == dyad.second() ? 1 : 0;
            }
            if (ThreatFit.isThreat(act)) {
                addThreat(side, act);
            }
        }
        if (ofFirst + ofSecond > 0) {
            dyad.add(day, ofFirst, ofSecond, rule.effect(), rule.usual());
        }
    }

    private void addThreat(DyadSide side, DyadicAct act) {
        state.counts.threats++;
        DyadicAct displaced = side.threats().add(act, policy.maxOpen());
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
        expireThreats(day, dyad.first());
        expireThreats(day, dyad.second());
    }

    private void expireThreats(int day, DyadSide side) {
        if (side.hasThreats()) {
            List<DyadicAct> expired = new ArrayList<>();
            side.threats().dropBefore(day - policy.threatWindowDays(), expired);
            lapse(expired);
            state.counts.carriedOut += side.threats().removeIf(state.stated::isCarriedOut);
            side.dropNoThreats();
        }
    }

    /** Forgets what has no bearing on that day or any later one. */
    void sweep(int day) {
        state.dyads.values().removeIf(dyad -> {
            dyad.expire(day, policy);
            expireThreats(day, dyad);
            return dyad.isBlank();
        });
        state.allies.sweep(day, policy);
    }
}
