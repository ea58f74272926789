package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One affair: events that links and relations hold together, without too long a silence between them. Immutable. */
public final class Episode implements Serializable {
    private final GraphView view;

    private Episode(GraphView view) {
        this.view = view;
    }

    static Episode of(GraphView view) {
        return new Episode(view);
    }

    /** Returns the events, at least two, in the view's order. */
    public ImmutableList<DiplomaticEvent> events() {
        return view.events();
    }

    /** Returns the links between them, in the view's order; none for an act that only its announcement stands beside. */
    public ImmutableList<ResponseLink> links() {
        return view.links();
    }

    /** Returns the relations between them. */
    public ImmutableList<EventRelation> relations() {
        return view.relations();
    }

    /** Returns the first day that the clock of any event allows; empty if none has one. */
    public Optional<LocalDate> start() {
        return events().stream()
                .flatMap(event -> event.clock().stream())
                .map(date -> date.start())
                .min(Comparator.naturalOrder());
    }

    /** Returns the last day that the clock of any event allows; empty if none has one. */
    public Optional<LocalDate> end() {
        return events().stream()
                .flatMap(event -> event.clock().stream())
                .map(date -> date.end())
                .max(Comparator.naturalOrder());
    }

    /** Returns the episode as a view, for its threads, packages and levels; nothing is dropped in it. */
    public GraphView asView() {
        return view;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Episode episode
                && events().equals(episode.events())
                && links().equals(episode.links())
                && relations().equals(episode.relations());
    }

    @Override
    public int hashCode() {
        return Objects.hash(events(), links(), relations());
    }

    /** Returns the days that the episode covers and how much it holds. */
    @Override
    public String toString() {
        return "Episode{start=" + start().map(LocalDate::toString).orElse("?") + ", end="
                + end().map(LocalDate::toString).orElse("?") + ", events=" + events().size() + ", links="
                + links().size() + "}";
    }
}
