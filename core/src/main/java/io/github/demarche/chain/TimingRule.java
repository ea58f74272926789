package io.github.demarche.chain;

import io.github.demarche.chain.InferredLink.Score;
import io.github.demarche.chain.LinkPolicy.Matching;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds what an act may answer or carry out, from what was before its day. */
final class TimingRule {
    private final LinkPolicy policy;
    private final Decay effect;
    private final Decay usual;
    private final Decay threat;
    private final double scale;
    private final double threatScale;

    TimingRule(LinkPolicy policy) {
        this.policy = policy;
        this.effect = new Decay(policy.halfLifeDays());
        this.usual = new Decay(policy.baseRateHalfLifeDays());
        this.threat = new Decay(policy.threatHalfLifeDays());
        this.scale = policy.branching() * effect.rate();
        this.threatScale = policy.branching() * threat.rate();
    }

    Decay effect() {
        return effect;
    }

    Decay usual() {
        return usual;
    }

    /** Finds what the act answers in its own dyad; tells whether there was any candidate. */
    boolean answer(DyadState state, DyadicAct act, StatedLinks stated, Consumer<InferredLink> found) {
        boolean byFirst = act.isByFirst();
        ActRing open = state.open(!byFirst);
        if (open.size() == 0) {
            return false;
        }
        double sum = scale * state.recent(!byFirst) * effect.after(state.silence(act.firstNumber()));
        if (!policy.hasOwnRule() && !stated.hasLetPass() && policy.matching() == Matching.BEST) {
            // Most come to nothing, and those need not fetch the provocation.
            int latest = open.latest();
            double effect = scale * effect(act, open.day(latest));
            double baseRate = baseRate(state, act);
            double responsibility = share(effect, sum, baseRate);
            if (responsibility >= policy.threshold()) {
                keep(open.get(latest), act, open.size(), responsibility, baseRate, found);
            }
            return true;
        }
        List<DyadicAct> candidates = candidates(
                open,
                provocation -> !stated.isLetPass(provocation)
                        && (!policy.hasOwnRule() || policy.candidateWhen().mayAnswer(provocation, act)));
        double total = policy.hasOwnRule() ? effects(candidates, act) : sum;
        double baseRate = baseRate(state, act);
        matched(candidates).forEach(provocation -> found(provocation, act, candidates.size(), total, baseRate, found));
        return !candidates.isEmpty();
    }

    private static List<DyadicAct> candidates(ActRing open, Predicate<DyadicAct> test) {
        List<DyadicAct> candidates = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            if (test.test(open.get(at))) {
                candidates.add(open.get(at));
            }
        }
        return candidates;
    }

    /** Returns those to link to: by the policy all, or the first of the latest day. */
    private List<DyadicAct> matched(List<DyadicAct> candidates) {
        if (policy.matching() == Matching.ALL || candidates.isEmpty()) {
            return candidates;
        }
        int at = candidates.size() - 1;
        int day = candidates.get(at).lastNumber();
        while (at > 0 && candidates.get(at - 1).lastNumber() == day) {
            at--;
        }
        return candidates.subList(at, at + 1);
    }

    private double effects(List<DyadicAct> candidates, DyadicAct act) {
        double sum = 0;
        for (DyadicAct provocation : candidates) {
            sum += effectOf(provocation, act);
        }
        return sum;
    }

    private double effectOf(DyadicAct provocation, DyadicAct act) {
        return scale * effect(act, provocation.lastNumber());
    }

    private double effect(DyadicAct act, int provocationDay) {
        return effect.after(act.firstNumber() - provocationDay);
    }

    private double baseRate(DyadState state, DyadicAct act) {
        double count = state.usual(act.isByFirst()) * usual.after(state.silence(act.firstNumber()));
        return Math.max(policy.leastBaseRate(), count * usual.rate());
    }

    private void found(
            DyadicAct provocation,
            DyadicAct act,
            int candidates,
            double sum,
            double baseRate,
            Consumer<InferredLink> found) {
        double responsibility = share(effectOf(provocation, act), sum, baseRate);
        if (responsibility >= policy.threshold()) {
            keep(provocation, act, candidates, responsibility, baseRate, found);
        }
    }

    private void keep(
            DyadicAct provocation,
            DyadicAct act,
            int candidates,
            double responsibility,
            double baseRate,
            Consumer<InferredLink> found) {
        Score score = new Score(policy.windowDays(), candidates, responsibility, baseRate);
        found.accept(InferredLink.answer(provocation, act, relation(act), score));
    }

    /** Rounding must not make a share greater than all. */
    private static double share(double part, double sum, double baseRate) {
        return Math.min(1, part / (baseRate + Math.max(sum, part)));
    }

    /** Returns the relation that an act of its kind has to what it answers, as with the order of a story. */
    private static Relation relation(DyadicAct act) {
        if (act.hostility() == Hostility.CONCILIATORY) {
            return Relation.CONCESSION;
        }
        if (act.hostility() == Hostility.NEUTRAL) {
            return Relation.VERBAL_REACTION;
        }
        EventType type = act.type().orElse(EventType.SANCTION);
        return switch (type) {
            case THREATEN -> Relation.THREAT;
            case ACCUSE, REJECT -> Relation.VERBAL_REACTION;
            default -> Relation.RETALIATION;
        };
    }

    /** Finds what the act answers for others, who are allied with its actor. */
    void answerForAllies(DyadState state, DyadicAct act, ActRing open, Consumer<InferredLink> found) {
        List<DyadicAct> candidates = candidates(open, provocation -> isForAlly(provocation, act));
        double sum = effects(candidates, act);
        double baseRate = baseRate(state, act);
        for (DyadicAct provocation : matched(candidates)) {
            double responsibility = share(effectOf(provocation, act), sum, baseRate);
            if (responsibility >= policy.threshold()) {
                Score score = new Score(policy.windowDays(), candidates.size(), responsibility, baseRate);
                found.accept(InferredLink.solidarity(provocation, act, relation(act), score));
            }
        }
    }

    private boolean isForAlly(DyadicAct provocation, DyadicAct act) {
        int lag = act.firstNumber() - provocation.lastNumber();
        return lag > 0
                && lag <= policy.windowDays()
                && !provocation.recipientName().equals(act.actorName())
                && !provocation.id().equals(act.id())
                && policy.candidateWhen().mayAnswer(provocation, act)
                && policy.solidarity()
                        .filter(rule -> rule.isAllied(
                                act.actorName(),
                                provocation.recipientName(),
                                act.firstDay().orElseThrow()))
                        .isPresent();
    }

    /**
     * Finds the threats that the deed carries out: all that fit, for a deed may carry out several, so each is weighed
     * against the base rate alone.
     */
    void carryOut(DyadState state, DyadicAct deed, StatedLinks stated, Consumer<InferredLink> found) {
        if (!state.hasThreats() || !ThreatFit.isDeed(deed)) {
            return;
        }
        List<DyadicAct> candidates = candidates(
                state.threats(deed.isByFirst()),
                made -> made.lastNumber() < deed.firstNumber()
                        && !made.id().equals(deed.id())
                        && !stated.isCarriedOut(made)
                        && ThreatFit.of(made, deed).isPresent());
        double baseRate = baseRate(state, deed);
        for (DyadicAct made : candidates) {
            double part = threatScale * threat.after(deed.firstNumber() - made.lastNumber());
            double responsibility = share(part, part, baseRate);
            Optional<String> fit = ThreatFit.of(made, deed);
            if (responsibility >= policy.threshold()) {
                Score score = new Score(policy.threatWindowDays(), candidates.size(), responsibility, baseRate);
                found.accept(InferredLink.fulfilment(made, deed, score, fit.orElseThrow()));
            }
        }
    }
}
