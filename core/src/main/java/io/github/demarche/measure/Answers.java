package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Parties;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Status;
import java.util.Optional;
import java.util.Set;

/** Finds the provocations of a view and what they were answered with, under a rule. */
final class Answers {
    private static final Set<Status> IN_PROSPECT =
            Sets.immutableEnumSet(Status.ANNOUNCED, Status.THREATENED, Status.CONDITIONAL);

    /** An answer in deed. The lag is empty where it cannot be told by the rule's clock. */
    record Answer(Outcome outcome, Optional<Lags.Lag> lag, DiplomaticEvent act) {
        boolean isBy(String party) {
            return Parties.actors(act).contains(party);
        }
    }

    private final GraphView view;
    private final GraphView answers;
    private final AnswerRule rule;
    private final Lags lags;

    Answers(GraphView view, AnswerRule rule) {
        this.view = view;
        this.rule = rule;
        GraphView all =
                view.withLinks(link -> outcome(link.relation()).isPresent() || link.relation() == Relation.THREAT);
        this.answers = rule.matching() == Matching.PRIMARY ? all.primaryForest() : all;
        this.lags = new Lags(view, rule.clock());
    }

    ImmutableList<DiplomaticEvent> provocations() {
        return view.events().stream()
                .filter(event -> event.isHostile() && event.status().isRealised())
                .collect(ImmutableList.toImmutableList());
    }

    Optional<EventDate> date(DiplomaticEvent provocation) {
        return lags.date(provocation);
    }

    ImmutableList<Answer> to(DiplomaticEvent provocation) {
        ImmutableSet.Builder<Answer> found = ImmutableSet.builder();
        for (ResponseLink link : answers.linksFrom(provocation.id())) {
            DiplomaticEvent act = Events.of(view, link.response());
            Optional<Outcome> outcome = outcome(link.relation());
            if (outcome.isPresent() && isDone(link, act)) {
                found.add(new Answer(outcome.get(), placed(lags.of(link)), act));
            } else if (isProspect(link, act)) {
                fulfilments(act)
                        .forEach(deed -> found.add(new Answer(
                                outcome.orElse(Outcome.RESPONSE), placed(lags.between(provocation, deed)), deed)));
            }
        }
        return found.build().asList();
    }

    private Optional<Outcome> outcome(Relation relation) {
        if (rule.responses().contains(relation)) {
            return Optional.of(Outcome.RESPONSE);
        }
        return switch (relation) {
            case CONCESSION -> Optional.of(Outcome.SETTLEMENT);
            case COMPLIANCE -> Optional.of(Outcome.COMPLIANCE);
            default -> Optional.empty();
        };
    }

    private boolean isProspect(ResponseLink link, DiplomaticEvent act) {
        return link.relation() == Relation.THREAT
                || (outcome(link.relation()).isPresent()
                        && (IN_PROSPECT.contains(link.status()) || IN_PROSPECT.contains(act.status())));
    }

    /** The acts that carry out the threat; one that answers by itself has its own primary provocation. */
    private ImmutableList<DiplomaticEvent> fulfilments(DiplomaticEvent threat) {
        return view.linksFrom(threat.id()).stream()
                .filter(link -> link.relation() == Relation.FULFILMENT)
                .filter(link -> isDone(link, Events.of(view, link.response())))
                .map(link -> Events.of(view, link.response()))
                .filter(deed -> rule.matching() == Matching.ALL
                        || answers.linksTo(deed.id()).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDone(ResponseLink link, DiplomaticEvent act) {
        return link.status().isRealised() && act.status().isRealised();
    }

    private static Optional<Lags.Lag> placed(Optional<Lags.Lag> lag) {
        return lag.filter(days -> !days.isReversed()).map(Lags.Lag::fromZero);
    }
}
