package io.github.demarche.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Who answered a provocation on behalf of the one it was aimed at. It rests on links that say so
 * ({@link ResponseLink#onBehalfOf()}), never on timing. Immutable.
 *
 * <pre>{@code
 * for (Solidarity solidarity : Solidarity.of(graph.view())) {
 *     solidarity.joiners();              // at least so many
 *     solidarity.answeredJoiningActs();  // whom the provoker hit back for it
 * }
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class Solidarity implements Serializable {
    private static final long serialVersionUID = 1;

    Solidarity() {}

    /** Returns the act that others answer. */
    public abstract DiplomaticEvent provocation();

    /** Returns on whose behalf they do. */
    public abstract Actor principal();

    /** Returns the principal's own answers to the provocation, in the view's order; empty while it is silent. */
    public abstract ImmutableList<DiplomaticEvent> ownAnswers();

    /** Returns the answers on its behalf, in the view's order; at least one. Parts of a joint act are not among them. */
    public abstract ImmutableList<DiplomaticEvent> joiningActs();

    /**
     * Returns how long after the principal's first answer each joining act came, or after the provocation while the
     * principal is silent: by the ids of {@link #joiningActs()}, in their order, without those for which a date is missing.
     */
    public abstract ImmutableMap<String, Latency> timesToJoin();

    /** Returns those joining acts that were answered in turn by an act, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> answeredJoiningActs();

    /** Returns those of the principal's answers that were answered in turn by an act, in the view's order. */
    public abstract ImmutableList<DiplomaticEvent> answeredOwnAnswers();

    /**
     * Returns the smallest number of joiners: each party counted once, a collective with the members it is known or told to
     * have, at least one.
     */
    public final int joiners() {
        Set<String> named = new LinkedHashSet<>();
        int unnamed = 0;
        for (DiplomaticEvent act : joiningActs()) {
            for (Actor actor : act.actors()) {
                actor.members().forEach(member -> named.add(member.code()));
                if (actor instanceof Collective collective) {
                    unnamed += Math.max(
                            0,
                            collective.atLeast().orElse(1)
                                    - collective.members().size());
                } else if (actor.members().isEmpty()) {
                    named.add(actor.label());
                }
            }
        }
        return named.size() + unnamed;
    }

    /**
     * Returns the joining acts against the principal's answers in that unit, {@code m = ln(sum of joiners / sum of
     * principal)}; empty when either side is not counted in full. Nothing is made up for a missing number.
     */
    public final Optional<MagnitudeRatio> magnitude(String unit) {
        return Magnitudes.of(ownAnswers(), joiningActs()).stream()
                .filter(ratio -> ratio.unit().equals(unit))
                .findFirst();
    }

    /** Returns the solidarity with each principal over each provocation, in the order of the provocations. */
    public static ImmutableList<Solidarity> of(GraphView view) {
        ImmutableList.Builder<Solidarity> found = ImmutableList.builder();
        for (DiplomaticEvent provocation : view.events()) {
            ImmutableListMultimap<Actor, ResponseLink> byPrincipal = Multimaps.index(
                    view.linksFrom(provocation.id()).stream()
                            .filter(link -> link.onBehalfOf().isPresent())
                            .collect(toImmutableList()),
                    link -> link.onBehalfOf().orElseThrow());
            byPrincipal
                    .asMap()
                    .forEach((principal, links) ->
                            found.add(of(view, provocation, principal, ImmutableList.copyOf(links))));
        }
        return found.build();
    }

    private static Solidarity of(
            GraphView view, DiplomaticEvent provocation, Actor principal, List<ResponseLink> joining) {
        ImmutableList<ResponseLink> own = view.linksFrom(provocation.id()).stream()
                .filter(link -> link.onBehalfOf().isEmpty() && isBy(principal, Events.of(view, link.response())))
                .collect(toImmutableList());
        ImmutableList<DiplomaticEvent> answers = responses(view, own);
        ImmutableList<DiplomaticEvent> joined = Events.withoutParts(view, responses(view, joining));
        DiplomaticEvent since = answers.isEmpty() ? provocation : answers.get(0);
        return new Builder()
                .provocation(provocation)
                .principal(principal)
                .ownAnswers(answers)
                .joiningActs(joined)
                .timesToJoin(times(since, joined))
                .answeredJoiningActs(answered(view, joined))
                .answeredOwnAnswers(answered(view, answers))
                .build();
    }

    private static ImmutableMap<String, Latency> times(DiplomaticEvent since, List<DiplomaticEvent> joined) {
        ImmutableMap.Builder<String, Latency> times = ImmutableMap.builder();
        for (DiplomaticEvent act : joined) {
            since.clock()
                    .flatMap(from -> act.clock().map(to -> Latency.between(from, to)))
                    .ifPresent(time -> times.put(act.id(), time));
        }
        return times.buildOrThrow();
    }

    private static boolean isBy(Actor principal, DiplomaticEvent act) {
        return act.actors().stream()
                .anyMatch(actor -> actor.equals(principal) || actor.label().equals(principal.label()));
    }

    private static ImmutableList<DiplomaticEvent> responses(GraphView view, List<ResponseLink> links) {
        Set<String> ids = links.stream().map(ResponseLink::response).collect(Collectors.toSet());
        return view.events().stream().filter(event -> ids.contains(event.id())).collect(toImmutableList());
    }

    /** Words do not count as hitting back; nor does what is merely threatened. */
    private static ImmutableList<DiplomaticEvent> answered(GraphView view, List<DiplomaticEvent> acts) {
        return acts.stream()
                .filter(act -> view.linksFrom(act.id()).stream()
                        .anyMatch(link -> link.relation() == Relation.RETALIATION
                                && link.status().isRealised()))
                .collect(toImmutableList());
    }

    /** Builds solidarities. */
    static final class Builder extends ImmutableSolidarity.Builder {
        Builder() {}
    }
}
