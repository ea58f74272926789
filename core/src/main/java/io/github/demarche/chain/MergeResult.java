package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.chain.MergedEvent.Reason;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What {@link EventMerger} hands out: acts, the way from the old ids to the new, and an account of every event that came
 * in. Immutable.
 *
 * <pre>{@code
 * MergeResult merged = EventMerger.standard().merge(events);
 * RetaliationGraph.builder()
 *         .addAllEvents(merged.events())
 *         .addAllRelations(merged.relations(relations))
 *         .addAllLinks(merged.links(links))
 *         .build();
 * }</pre>
 *
 * <p>The counts are those of the merger from its start to this result, and add up: {@link #accepted()} is the sum of
 * {@link #repeated()}, all of {@link #unmerged()}, {@link #acts()}, {@link #mergedAway()} and {@link #open()}.
 */
@Value.Immutable
@DemarcheStyle
public abstract class MergeResult implements Serializable {
    private static final long serialVersionUID = 1;

    MergeResult() {}

    /**
     * Returns what closed since the last result, by the first day of the clock and then by id; undated events come last.
     */
    public abstract ImmutableList<MergedEvent> merged();

    /** Returns how many events were accepted. */
    public abstract long accepted();

    /** Returns how many accepted events were there already, equal in everything, and were left out. */
    public abstract long repeated();

    /** Returns how many events came out as they were, by the reason; reasons that did not occur are left out. */
    public abstract ImmutableMap<Reason, Long> unmerged();

    /** Returns how many acts came out, one a cluster of one or more events, those that could not be merged apart. */
    public abstract long acts();

    /** Returns how many events went into an act beyond the first of each act. */
    public abstract long mergedAway();

    /** Returns how many events wait for others to come. */
    public abstract long open();

    /** Returns the events of {@link #merged()}, in its order. */
    public final ImmutableList<DiplomaticEvent> events() {
        return merged().stream().map(MergedEvent::event).collect(toImmutableList());
    }

    @Value.Lazy
    ImmutableMap<String, String> ids() {
        return merged().stream()
                .flatMap(act -> act.members().stream()
                        .map(member -> Map.entry(member, act.event().id())))
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** Returns the id of the event that the event of that id is now part of; the id itself when nothing here has it. */
    public final String idOf(String id) {
        return ids().getOrDefault(id, id);
    }

    /**
     * Returns the links between the acts that their events are now part of. Links that become one are merged by
     * {@link ResponseLink#mergedWith}; a link whose ends become one act is left out, and is among {@link #lostLinks}. An end
     * that nothing here has stays as it is: links follow a stream when they pass through each of its results in turn.
     *
     * @return in the order of the first link of each id
     */
    public final ImmutableList<ResponseLink> links(Collection<ResponseLink> links) {
        Map<String, ResponseLink> followed = new LinkedHashMap<>();
        for (ResponseLink link : links) {
            String provocation = idOf(link.provocation());
            String response = idOf(link.response());
            if (!provocation.equals(response)) {
                ResponseLink now = link.toBuilder()
                        .provocation(provocation)
                        .response(response)
                        .build();
                followed.merge(now.id(), now, ResponseLink::mergedWith);
            }
        }
        return ImmutableList.copyOf(followed.values());
    }

    /** Returns the links, as they were given, whose provocation and response are now one act. */
    public final ImmutableList<ResponseLink> lostLinks(Collection<ResponseLink> links) {
        return links.stream()
                .filter(link -> idOf(link.provocation()).equals(idOf(link.response())))
                .collect(toImmutableList());
    }

    /**
     * Returns the relations between the acts that their events are now part of, none twice, in their order. One whose ends
     * become one act is left out, and is among {@link #lostRelations}.
     */
    public final ImmutableList<EventRelation> relations(Collection<EventRelation> relations) {
        return relations.stream()
                .filter(relation -> !idOf(relation.from()).equals(idOf(relation.to())))
                .map(this::followed)
                .distinct()
                .collect(toImmutableList());
    }

    private EventRelation followed(EventRelation relation) {
        return EventRelation.builder()
                .kind(relation.kind())
                .from(idOf(relation.from()))
                .to(idOf(relation.to()))
                .offsetDays(relation.offsetDays())
                .span(relation.span())
                .build();
    }

    /** Returns the relations, as they were given, whose two events are now one act. */
    public final ImmutableList<EventRelation> lostRelations(Collection<EventRelation> relations) {
        return relations.stream()
                .filter(relation -> idOf(relation.from()).equals(idOf(relation.to())))
                .collect(toImmutableList());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        long unmerged = unmerged().values().stream().mapToLong(Long::longValue).sum();
        checkArgument(
                accepted() == repeated() + unmerged + acts() + mergedAway() + open(),
                "of %s events accepted, %s repeated, %s unmerged, %s acts, %s merged away and %s open do not add up",
                accepted(),
                repeated(),
                unmerged,
                acts(),
                mergedAway(),
                open());
    }

    /** Builds results. */
    public static final class Builder extends ImmutableMergeResult.Builder {
        Builder() {}
    }
}
