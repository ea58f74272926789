package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers responses into packages. */
final class Packages {
    /** How one response answers: what a package's acts have in common. */
    private record Manner(Relation relation, Optional<Actor> onBehalfOf) {}

    /** What makes acts one package; an act by nobody known is a package of its own. */
    private record Key(Set<String> parties, String unknown, Manner manner, Set<String> provocations) {}

    private Packages() {}

    static ImmutableList<ActPackage> of(GraphView view) {
        Map<Key, List<ResponseLink>> packages = new LinkedHashMap<>();
        for (DiplomaticEvent act : view.events()) {
            Set<String> parties = Parties.actors(act);
            String unknown = parties.isEmpty() ? act.id() : "";
            manners(view.linksTo(act.id())).forEach((manner, links) -> {
                Set<String> provocations =
                        links.stream().map(ResponseLink::provocation).collect(ImmutableSet.toImmutableSet());
                packages.computeIfAbsent(new Key(parties, unknown, manner, provocations), key -> new ArrayList<>())
                        .addAll(links);
            });
        }
        ImmutableList.Builder<ActPackage> found = ImmutableList.builder();
        packages.forEach((key, links) -> found.add(gather(view, key.manner(), links)));
        return found.build();
    }

    private static Map<Manner, List<ResponseLink>> manners(Collection<ResponseLink> links) {
        Map<Manner, List<ResponseLink>> manners = new LinkedHashMap<>();
        for (ResponseLink link : links) {
            manners.computeIfAbsent(new Manner(link.relation(), link.onBehalfOf()), manner -> new ArrayList<>())
                    .add(link);
        }
        return manners;
    }

    private static ActPackage gather(GraphView view, Manner manner, List<ResponseLink> links) {
        ImmutableList<DiplomaticEvent> acts =
                view.get(links.stream().map(ResponseLink::response).toList());
        return ActPackage.builder()
                .actors(acts.get(0).actors())
                .relation(manner.relation())
                .onBehalfOf(manner.onBehalfOf())
                .provocations(
                        view.get(links.stream().map(ResponseLink::provocation).toList()))
                .acts(acts)
                .links(links)
                .build();
    }
}
