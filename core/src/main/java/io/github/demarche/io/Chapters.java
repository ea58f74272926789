package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.chain.Episode;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.OpenProvocations;
import io.github.demarche.event.DiplomaticEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All episodes of a view as stories, and what one needs to know of the others. */
final class Chapters {
    private final GraphView view;
    private final ImmutableList<Episode> episodes;
    private final ImmutableList<Story> stories;
    private final Map<String, Integer> chapterOf = new HashMap<>();
    private final ImmutableSet<String> open;
    private final ImmutableSet<String> onlyThreatened;

    private Chapters(GraphView view, ImmutableList<Episode> episodes) {
        this.view = view;
        this.episodes = episodes;
        this.stories = episodes.stream().map(Episode::asView).map(Story::of).collect(ImmutableList.toImmutableList());
        for (int number = 1; number <= episodes.size(); number++) {
            for (DiplomaticEvent event : episodes.get(number - 1).events()) {
                chapterOf.put(event.id(), number);
            }
        }
        // What answers an act may stand in another episode; so the whole view is asked.
        OpenProvocations waiting = view.openProvocations(LocalDate.MAX);
        this.open = ids(waiting.open());
        this.onlyThreatened = ids(waiting.answeredOnlyByThreats());
    }

    static Chapters of(GraphView view, ImmutableList<Episode> episodes) {
        return new Chapters(view, episodes);
    }

    private static ImmutableSet<String> ids(List<DiplomaticEvent> events) {
        return events.stream().map(DiplomaticEvent::id).collect(ImmutableSet.toImmutableSet());
    }

    GraphView view() {
        return view;
    }

    Episode episode(int number) {
        return episodes.get(number - 1);
    }

    Story story(int number) {
        return stories.get(number - 1);
    }

    boolean hold(String id) {
        return chapterOf.containsKey(id);
    }

    boolean isOpen(DiplomaticEvent act) {
        return open.contains(act.id());
    }

    boolean isAnsweredByThreatsOnly(DiplomaticEvent act) {
        return onlyThreatened.contains(act.id());
    }

    /** Returns how episode {@code chapter} calls the step of that event: {@code 4}, or {@code 2.4} from another episode. */
    String number(int chapter, String id) {
        Optional<Integer> other = Optional.ofNullable(chapterOf.get(id));
        if (other.isEmpty()) {
            return view.event(id).map(event -> "\"" + ActWords.of(event) + "\"").orElse(id);
        }
        int step = story(other.get()).number(id);
        return other.get() == chapter ? Integer.toString(step) : other.get() + "." + step;
    }
}
