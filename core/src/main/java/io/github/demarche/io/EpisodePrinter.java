package io.github.demarche.io;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.demarche.actor.Actor;
import io.github.demarche.chain.Episode;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.measure.InKind;
import io.github.demarche.measure.Proportionality;
import io.github.demarche.ontology.InstrumentVocabulary;
import io.github.demarche.ontology.QuadClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints one episode. */
final class EpisodePrinter {
    private static final int MOST_PARTIES = 5;

    private final Chapters chapters;
    private final int number;
    private final GraphView view;
    private final Episode episode;
    private final Story story;
    private final EventRows rows;

    EpisodePrinter(Chapters chapters, int number, int width) {
        this.chapters = chapters;
        this.number = number;
        this.view = chapters.view();
        this.episode = chapters.episode(number);
        this.story = chapters.story(number);
        this.rows = new EventRows(story.folding().shown(), story.folding(), width);
    }

    ImmutableList<String> print() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(header());
        story.steps().forEach(step -> lines.addAll(print(step)));
        return lines.build();
    }

    private String header() {
        int rounds = episode.asView().rounds().size();
        List<String> parts = new ArrayList<>(List.of("Episode " + number, parties()));
        dates().ifPresent(parts::add);
        parts.add(rounds == 1 ? "1 round" : rounds + " rounds");
        return String.join("   ", parts);
    }

    private Optional<String> dates() {
        return episode.start()
                .flatMap(start -> episode.end().map(end -> start.equals(end) ? "" + start : start + " to " + end));
    }

    /** The two parties that act in most links, then the others. */
    private String parties() {
        Map<String, Integer> acts = new LinkedHashMap<>();
        for (ResponseLink link : episode.links()) {
            count(acts, link.provocation());
            count(acts, link.response());
        }
        List<String> names = acts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (names.size() < 2) {
            return names.isEmpty() ? "?" : names.get(0);
        }
        String rest = names.stream().skip(2).limit(MOST_PARTIES - 2).collect(Collectors.joining(", "));
        String more = names.size() > MOST_PARTIES ? " and " + (names.size() - MOST_PARTIES) + " more" : "";
        return names.get(0) + " <-> " + names.get(1) + (rest.isEmpty() ? "" : ", with " + rest + more);
    }

    private void count(Map<String, Integer> acts, String id) {
        view.event(id)
                .ifPresent(event -> event.actors().stream()
                        .map(actor -> TextColumns.cut(EventWords.name(event, actor), 30))
                        .distinct()
                        .forEach(name -> acts.merge(name, 1, Integer::sum)));
    }

    private List<String> print(Story.Step step) {
        List<String> lines = new ArrayList<>();
        String sides = EventWords.sides(step.leader());
        String lastDate = "";
        String lastAnswer = "";
        for (DiplomaticEvent act : step.acts()) {
            boolean first = lines.isEmpty();
            String date = EventWords.date(act).orElse("");
            String answer = isPart(step, act) ? lastAnswer : answer(act);
            List<String> notes = new ArrayList<>(EventRows.noteList(act));
            notes.add(joined(", ", answer.equals(lastAnswer) ? "" : answer, proportion(act)));
            lines.addAll(rows.row(
                    first ? Integer.toString(step.number()) : "",
                    date.equals(lastDate) ? "" : date,
                    first ? sides : "",
                    (isPart(step, act) ? "of which " + EventWords.actors(act) + ": " : "")
                            + story.folding().words(act),
                    joined("; ", notes.toArray(new String[0]))));
            lastDate = date;
            lastAnswer = answer;
        }
        openNote(step).ifPresent(note -> lines.addAll(rows.row("", "", "", "", note)));
        return lines;
    }

    private boolean isPart(Story.Step step, DiplomaticEvent act) {
        return story.folding().whole(act).filter(step.acts()::contains).isPresent();
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** Says what the act answers, how, and on what ground: one clause for all links that say the same. */
    private String answer(DiplomaticEvent act) {
        SetMultimap<String, String> provocations = LinkedHashMultimap.create();
        Map<String, String> clauses = new LinkedHashMap<>();
        for (ResponseLink link : view.linksTo(act.id())) {
            String relation = LinkWords.relation(link.relation());
            String ground = ground(link, act);
            clauses.put(relation + "|" + ground, relation + " %s, " + ground);
            provocations.put(relation + "|" + ground, chapters.number(number, link.provocation()));
        }
        return clauses.entrySet().stream()
                .map(entry -> entry.getValue().replace("%s", listed(provocations.get(entry.getKey()))))
                .collect(Collectors.joining("; "));
    }

    private String ground(ResponseLink link, DiplomaticEvent act) {
        List<String> parts = new ArrayList<>();
        if (link.status() != act.status()) {
            EventWords.status(link.status()).ifPresent(parts::add);
        }
        link.onBehalfOf().map(whom -> "on behalf of " + behalf(act, whom)).ifPresent(parts::add);
        parts.add(LinkWords.ground(link));
        LinkWords.latency(view, link).ifPresent(parts::add);
        LinkWords.statedProportion(link).map(words -> "\"" + words + "\"").ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String behalf(DiplomaticEvent act, Actor whom) {
        return EventWords.name(act, whom);
    }

    private static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        return all.size() == 1
                ? all.get(0)
                : Joiner.on(", ").join(all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** Says that a retaliation is of the same kind as what it answers, and the numbers of both where they are exact. */
    private String proportion(DiplomaticEvent act) {
        return view.linksTo(act.id()).stream()
                .filter(link -> link.relation() == Relation.RETALIATION)
                .filter(link -> Proportionality.of(link, view, InstrumentVocabulary.standard())
                        .inKind()
                        .equals(Optional.of(InKind.SAME_ACTION)))
                .flatMap(link -> view.event(link.provocation()).stream())
                .findFirst()
                .map(provocation -> "in kind" + numbers(provocation, act))
                .orElse("");
    }

    private static String numbers(DiplomaticEvent provocation, DiplomaticEvent response) {
        for (Quantity answer : response.quantities()) {
            for (Quantity cause : provocation.quantities()) {
                if (answer.isExact() && cause.isExact() && answer.unit().equals(cause.unit())) {
                    return ", " + ActWords.number(answer) + " for " + ActWords.number(cause);
                }
            }
        }
        return "";
    }

    /** Says whether the deeds of a step wait for an answer; words do not. */
    private Optional<String> openNote(Story.Step step) {
        List<DiplomaticEvent> deeds = step.acts().stream()
                .filter(act -> isHostileDeed(act) && !isPart(step, act))
                .toList();
        List<DiplomaticEvent> waiting = deeds.stream().filter(chapters::isOpen).toList();
        if (!waiting.isEmpty()) {
            return Optional.of("open: no response yet" + (waiting.size() < deeds.size() ? which(waiting) : ""));
        }
        return deeds.stream().anyMatch(chapters::isAnsweredByThreatsOnly)
                ? Optional.of("open: answered by threats only")
                : Optional.empty();
    }

    private static String which(List<DiplomaticEvent> waiting) {
        return " to " + waiting.stream().map(ActWords::of).distinct().collect(Collectors.joining(", "));
    }

    private static boolean isHostileDeed(DiplomaticEvent act) {
        return act.isHostile()
                && act.status().isRealised()
                && act.type()
                        .map(type -> type.quad() == QuadClass.MATERIAL_CONFLICT)
                        .orElse(true);
    }
}
