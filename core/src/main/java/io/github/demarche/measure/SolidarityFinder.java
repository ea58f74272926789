package io.github.demarche.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Parties;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds who answered on whose behalf. */
final class SolidarityFinder {
    /** What one party did in answer to one provocation. */
    private static final class Part {
        private final List<ResponseLink> links = new ArrayList<>();
        private int atLeast = 1;
    }

    private final GraphView view;
    private final GraphView answers;
    private final AnswerRule rule;
    private final Lags lags;

    SolidarityFinder(GraphView view, AnswerRule rule) {
        GraphView deeds = view.withLinks(link -> rule.responses().contains(link.relation())
                && link.status().isRealised()
                && Events.of(view, link.response()).status().isRealised());
        this.view = view;
        this.answers = rule.matching() == Matching.PRIMARY ? deeds.primaryForest() : deeds;
        this.rule = rule;
        this.lags = new Lags(view, rule.clock());
    }

    ImmutableList<Solidarity> find() {
        ImmutableList.Builder<Solidarity> found = ImmutableList.builder();
        for (DiplomaticEvent provocation : view.events()) {
            Map<String, List<ResponseLink>> byPrincipal = new TreeMap<>();
            for (ResponseLink link : answers.linksFrom(provocation.id())) {
                principal(link)
                        .ifPresent(party -> byPrincipal
                                .computeIfAbsent(party, any -> new ArrayList<>())
                                .add(link));
            }
            byPrincipal.forEach(
                    (party, links) -> solidarity(provocation, party, links).ifPresent(found::add));
        }
        return found.build();
    }

    private Optional<String> principal(ResponseLink link) {
        return link.onBehalfOf().map(actor -> party(actor, Events.of(view, link.response())));
    }

    private Optional<Solidarity> solidarity(DiplomaticEvent provocation, String principal, List<ResponseLink> links) {
        Map<String, Part> joiners = parts(links);
        joiners.remove(principal);
        if (joiners.isEmpty()) {
            return Optional.empty();
        }
        List<ResponseLink> own = answers.linksFrom(provocation.id()).stream()
                .filter(link -> principal(link).map(principal::equals).orElse(true))
                .toList();
        Optional<Part> itself = Optional.ofNullable(parts(own).get(principal));
        Optional<Responder> response = itself.map(part -> responder(principal, part, provocation, provocation));
        DiplomaticEvent start = response.map(one -> one.acts().get(0)).orElse(provocation);
        Solidarity.Builder solidarity = Solidarity.builder()
                .rule(rule)
                .provocation(provocation)
                .principal(principal)
                .principalResponse(response);
        joiners.forEach((party, part) -> solidarity.addJoiners(responder(party, part, provocation, start)));
        return Optional.of(solidarity.build());
    }

    /** The parties in the order of their first acts, and of their names within one act. */
    private Map<String, Part> parts(List<ResponseLink> links) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (ResponseLink link : links) {
            DiplomaticEvent act = Events.of(view, link.response());
            Map<String, Integer> sizes = new TreeMap<>();
            act.actors().forEach(actor -> sizes.merge(party(actor, act), size(actor), Math::max));
            sizes.forEach((party, size) -> {
                Part part = parts.computeIfAbsent(party, any -> new Part());
                part.links.add(link);
                part.atLeast = Math.max(part.atLeast, size);
            });
        }
        return parts;
    }

    private static int size(Actor actor) {
        return actor instanceof Collective several
                ? Math.max(
                        several.atLeast().orElse(1),
                        Math.max(1, several.members().size()))
                : 1;
    }

    private static String party(Actor actor, DiplomaticEvent act) {
        DiplomaticEvent alone = act.toBuilder().actors(ImmutableSet.of(actor)).build();
        return Parties.actors(alone).first();
    }

    private Responder responder(String party, Part part, DiplomaticEvent provocation, DiplomaticEvent start) {
        List<DiplomaticEvent> acts = part.links.stream()
                .map(link -> Events.of(view, link.response()))
                .distinct()
                .toList();
        List<DiplomaticEvent> retaliation = retaliation(acts, provocation);
        Responder.Builder responder = Responder.builder()
                .party(party)
                .atLeast(part.atLeast)
                .acts(acts)
                .isPart(acts.stream().allMatch(this::isPart))
                .retaliation(retaliation)
                .magnitudes(Magnitudes.of(acts, retaliation));
        Optional<Lags.Lag> lag =
                start.equals(provocation) ? lags.of(part.links.get(0)) : lags.between(start, acts.get(0));
        return responder
                .minDays(lag.map(days -> OptionalLong.of(days.min())).orElseGet(OptionalLong::empty))
                .maxDays(lag.map(days -> OptionalLong.of(days.max())).orElseGet(OptionalLong::empty))
                .build();
    }

    private List<DiplomaticEvent> retaliation(List<DiplomaticEvent> acts, DiplomaticEvent provocation) {
        Set<String> provokers = Parties.actors(provocation);
        Set<String> ids = acts.stream()
                .flatMap(act -> answers.linksFrom(act.id()).stream())
                .map(ResponseLink::response)
                .collect(Collectors.toSet());
        return view.events().stream()
                .filter(event -> ids.contains(event.id()))
                .filter(event ->
                        !Sets.intersection(Parties.actors(event), provokers).isEmpty())
                .toList();
    }

    /** Tells whether the act is a part of one that answers as well. */
    private boolean isPart(DiplomaticEvent act) {
        return view.relations().stream()
                .anyMatch(relation -> relation.kind() == EventRelation.Kind.PART_OF
                        && relation.from().equals(act.id())
                        && !answers.linksTo(relation.to()).isEmpty());
    }
}
