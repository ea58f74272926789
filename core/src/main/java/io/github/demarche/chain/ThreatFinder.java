package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ThreatOutcome.Outcome;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the threats of a view, and what came of each by a day. */
final class ThreatFinder {
    private final GraphView view;
    private final AsOf asOf;
    /** The threatened act by the id of the speech act that carries it. */
    private final Map<String, DiplomaticEvent> contents = new LinkedHashMap<>();

    private ThreatFinder(GraphView view, LocalDate day) {
        this.view = view;
        this.asOf = new AsOf(view, day);
        for (EventRelation relation : view.relations()) {
            if (relation.kind() == EventRelation.Kind.CONTENT && isSpeech(view.get(relation.from()))) {
                contents.putIfAbsent(relation.from(), view.get(relation.to()));
            }
        }
    }

    static ImmutableList<ThreatOutcome> find(GraphView view, LocalDate asOf) {
        ThreatFinder finder = new ThreatFinder(view, asOf);
        Set<String> carried = new HashSet<>();
        finder.contents.values().forEach(act -> carried.add(act.id()));
        return view.events().stream()
                .filter(event -> isSpeech(event) || (isThreatened(event) && !carried.contains(event.id())))
                .filter(event -> finder.asOf.isBegun(event.id()))
                .map(finder::outcome)
                .collect(ImmutableList.toImmutableList());
    }

    /** A threat in so many words, which was made. */
    private static boolean isSpeech(DiplomaticEvent event) {
        return event.type().equals(Optional.of(EventType.THREATEN))
                && event.status().isRealised();
    }

    /** An act that is threatened, or would be done unless something else is. */
    private static boolean isThreatened(DiplomaticEvent event) {
        return event.status() == Status.THREATENED || (event.status() == Status.CONDITIONAL && event.isHostile());
    }

    private ThreatOutcome outcome(DiplomaticEvent threat) {
        Optional<DiplomaticEvent> act = Optional.ofNullable(contents.get(threat.id()));
        List<ResponseLink> fulfilled = followers(threat, act, Relation.FULFILMENT);
        List<ResponseLink> complied = followers(threat, act, Relation.COMPLIANCE);
        Outcome outcome =
                !fulfilled.isEmpty() ? Outcome.CARRIED_OUT : complied.isEmpty() ? Outcome.OPEN : Outcome.COMPLIED_WITH;
        return ThreatOutcome.builder()
                .threat(threat)
                .threatenedAct(act)
                .outcome(outcome)
                .followedBy(inOrder(fulfilled, complied))
                .build();
    }

    private List<ResponseLink> followers(DiplomaticEvent threat, Optional<DiplomaticEvent> act, Relation relation) {
        return Stream.concat(Stream.of(threat), act.stream())
                .flatMap(event -> view.linksFrom(event.id()).stream())
                .filter(link -> link.relation() == relation && asOf.isDone(link))
                .toList();
    }

    private ImmutableList<ResponseLink> inOrder(Collection<ResponseLink> some, Collection<ResponseLink> others) {
        Set<ResponseLink> wanted = new HashSet<>(some);
        wanted.addAll(others);
        return view.links().stream().filter(wanted::contains).collect(ImmutableList.toImmutableList());
    }
}
