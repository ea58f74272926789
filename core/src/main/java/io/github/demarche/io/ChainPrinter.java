package io.github.demarche.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.DroppedLink;
import io.github.demarche.chain.Episode;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import java.util.List;

/**
 * Prints chains for people to read: the episodes in order, each as numbered steps with who did what to whom, how real it
 * is, who says so, what it answers and on what ground.
 *
 * <pre>{@code
 * Episode 1   United States <-> Russia   2021-04-15 to 2021-04-16   1 round
 *  1  2021-04-15  USA -> RUS  expulsion of 10 diplomats
 *  2  2021-04-16  RUS -> USA  expulsion of 10 diplomats  retaliation for 1, stated: "in response to", 1 day later, in
 *                                                        kind, 10 for 10
 *                                                        open: no response yet
 * }</pre>
 *
 * <p>The text is for people and may change with any release; programs read {@link JsonLines}.
 */
public final class ChainPrinter {
    private static final int WIDTH = 120;
    private static final int NARROWEST = 60;

    private ChainPrinter() {}

    /** Prints the view of everything that the graph holds, in lines of at most 120 characters. */
    public static String print(RetaliationGraph graph) {
        return print(graph.view());
    }

    /** Prints the view in lines of at most 120 characters. */
    public static String print(GraphView view) {
        return print(view, WIDTH);
    }

    /**
     * Prints the view in lines of at most {@code width} characters, ended by line feeds; nothing for a view without
     * events.
     *
     * @throws IllegalArgumentException if {@code width} is below 60
     */
    public static String print(GraphView view, int width) {
        checkArgument(width >= NARROWEST, "width must be %s or more, was %s", NARROWEST, width);
        ImmutableList<Episode> episodes = view.episodes().stream()
                .filter(episode -> !episode.links().isEmpty())
                .collect(ImmutableList.toImmutableList());
        Chapters chapters = Chapters.of(view, episodes);
        StringBuilder out = new StringBuilder();
        for (int number = 1; number <= episodes.size(); number++) {
            append(out, new EpisodePrinter(chapters, number, width).print());
        }
        append(out, others(view, chapters, width));
        append(out, dropped(view, width));
        return out.toString();
    }

    /** Adds a block, with an empty line before it unless it is the first. */
    private static void append(StringBuilder out, List<String> block) {
        if (!block.isEmpty() && out.length() > 0) {
            out.append('\n');
        }
        block.forEach(line -> out.append(line).append('\n'));
    }

    private static List<String> others(GraphView view, Chapters chapters, int width) {
        Folding folding = Folding.of(view);
        ImmutableList<DiplomaticEvent> rest = folding.shown().stream()
                .filter(event -> !chapters.hold(event.id()))
                .collect(ImmutableList.toImmutableList());
        if (rest.isEmpty()) {
            return List.of();
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("Other events");
        EventRows rows = new EventRows(rest, folding, width);
        rest.forEach(event -> lines.addAll(rows.row("", event, EventRows.notes(event))));
        return lines.build();
    }

    private static List<String> dropped(GraphView view, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (!view.dropped().isEmpty()) {
            lines.add("Links left out");
        }
        for (DroppedLink dropped : view.dropped()) {
            String why = switch (dropped.reason()) {
                case REVERSED -> "the dates put the response first";
                case NOT_LATER -> "timing is the only ground, and the dates do not bear it out";
                case CYCLE -> "the weakest link of a circle";
            };
            lines.add(TextColumns.cut(
                    " " + name(view, dropped.link().response()) + ", as "
                            + LinkWords.relation(dropped.link().relation()) + " "
                            + name(view, dropped.link().provocation()) + ": " + why,
                    width));
        }
        return lines.build();
    }

    private static String name(GraphView view, String id) {
        return view.event(id)
                .map(event -> EventWords.actors(event) + " " + ActWords.of(event))
                .orElse(id);
    }
}
