package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.EventRelation.Kind;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Span;
import io.github.demarche.event.Status;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Where a story tells its events, and which of them it tells in its own voice. Only sentences with events are counted. */
final class Telling {
    private final StoryLinks story;
    private final ImmutableMap<String, Integer> sentences;
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableListMultimap<Integer, DiplomaticEvent> events;
    private final ImmutableSetMultimap<String, String> contents;

    Telling(StoryLinks story) {
        this.story = story;
        this.sentences = sentences(story.events());
        ImmutableMap.Builder<String, Integer> order = ImmutableMap.builder();
        ImmutableListMultimap.Builder<Integer, DiplomaticEvent> told = ImmutableListMultimap.builder();
        int position = 0;
        for (DiplomaticEvent event : story.events()) {
            order.put(event.id(), position++);
            Integer sentence = sentences.get(event.id());
            if (sentence != null) {
                told.put(sentence, event);
            }
        }
        this.positions = order.buildOrThrow();
        this.events = told.build();
        this.contents = story.relations().stream()
                .filter(relation -> relation.kind() == Kind.CONTENT)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(EventRelation::to, EventRelation::from));
    }

    /** Numbers the sentences in which events are told, in the order of the text. */
    private static ImmutableMap<String, Integer> sentences(List<DiplomaticEvent> events) {
        Map<String, Span> spans = new HashMap<>();
        for (DiplomaticEvent event : events) {
            sentenceSpan(event).ifPresent(span -> spans.put(event.id(), span));
        }
        ImmutableList<Span> order = ImmutableList.copyOf(new TreeSet<>(spans.values()));
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        spans.forEach((id, span) -> numbers.put(id, Collections.binarySearch(order, span)));
        return numbers.buildOrThrow();
    }

    private static Optional<Span> sentenceSpan(DiplomaticEvent event) {
        return event.mentions().stream().findFirst().flatMap(Provenance::sentence);
    }

    /** Returns how many sentences tell events. */
    int size() {
        return events.keySet().size();
    }

    /** Returns the number of the sentence that tells the event, from 0; empty where it has none. */
    OptionalInt sentence(DiplomaticEvent event) {
        Integer number = sentences.get(event.id());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns what a sentence tells, in the order of the story. */
    ImmutableList<DiplomaticEvent> told(int sentence) {
        return events.get(sentence);
    }

    /** Returns how many sentences later the second is told; empty when either has no sentence, or it is told before. */
    OptionalInt distance(DiplomaticEvent earlier, DiplomaticEvent later) {
        Integer from = sentences.get(earlier.id());
        Integer to = sentences.get(later.id());
        return from == null || to == null || to < from ? OptionalInt.empty() : OptionalInt.of(to - from);
    }

    /** Tells whether the story tells the first after the second. */
    boolean isToldAfter(DiplomaticEvent first, DiplomaticEvent second) {
        return positions.getOrDefault(first.id(), 0) > positions.getOrDefault(second.id(), 0);
    }

    /** Tells whether another event of the story tells, alleges, asks for or threatens this one. */
    boolean isContent(String event) {
        return contents.containsKey(event);
    }

    /** Tells whether the first event is what the second tells, alleges, asks for or threatens. */
    boolean isContentOf(String event, String speech) {
        return contents.containsEntry(event, speech);
    }

    /**
     * Tells whether an act may be given something to answer: it is done or announced, nothing is known yet that it answers,
     * and the story tells it in its own voice. What another event tells stands where that event put it.
     */
    boolean isOpen(DiplomaticEvent event) {
        return (event.status().isRealised() || event.status() == Status.ANNOUNCED)
                && !event.actors().isEmpty()
                && !isContent(event.id())
                && !statesGrounds(event)
                && story.linksTo(event.id()).isEmpty();
    }

    /** "imposed sanctions, accusing X of Y": the accusation belongs to the sanctions and answers nothing of its own. */
    private boolean statesGrounds(DiplomaticEvent event) {
        return story.relations().stream()
                .filter(relation ->
                        relation.kind() == Kind.CONTENT && relation.from().equals(event.id()))
                .anyMatch(relation -> story.linksFrom(relation.to()).stream()
                        .anyMatch(link -> link.relation() == Relation.IMPUTED_GROUNDS));
    }
}
