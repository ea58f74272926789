package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.demarche.chain.StoryLinker;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds what the statements of ICBe's crises react to, given its events and sentences. */
final class ReactionFiles {
    private final IcbeTable events;
    private final IcbeTable sentences;
    private final ImmutableList<IcbeStory> stories;

    private ReactionFiles(IcbeTable events, IcbeTable sentences, IcbeKinds kinds) {
        this.events = events;
        this.sentences = sentences;
        this.stories = stories(kinds);
    }

    static ReactionFiles read(Inputs inputs, String events, String sentences, Consumer<String> complaints)
            throws IOException {
        IcbeKinds kinds = IcbeKinds.read();
        List<String> columns = ImmutableSet.<String>builder()
                .addAll(IcbeStory.COLUMNS)
                .addAll(kinds.columns())
                .build()
                .asList();
        IcbeTable rows = IcbeTable.read(inputs, events, columns, complaints);
        for (IcbeTable.Row row : rows.rows()) {
            kinds.unknown(row)
                    .forEach(value -> complaints.accept(
                            events + ":" + row.line() + ": unknown " + value + "; the row is read without it"));
        }
        return new ReactionFiles(rows, IcbeTable.read(inputs, sentences, List.of(), complaints), kinds);
    }

    private ImmutableList<IcbeStory> stories(IcbeKinds kinds) {
        Map<Integer, Map<Integer, String>> texts = new HashMap<>();
        for (IcbeTable table : List.of(sentences, events)) {
            table.rows()
                    .forEach(row -> texts.computeIfAbsent(row.crisis(), key -> new TreeMap<>())
                            .putIfAbsent(row.sentence(), row.value(IcbeTable.TEXT)));
        }
        ImmutableList.Builder<IcbeStory> stories = ImmutableList.builder();
        new TreeMap<>(Multimaps.index(events.rows(), IcbeTable.Row::crisis).asMap())
                .forEach((crisis, rows) -> stories.add(new IcbeStory(
                        crisis,
                        kinds,
                        rows.stream()
                                .sorted(Comparator.comparingInt(IcbeTable.Row::sentence))
                                .toList(),
                        texts.getOrDefault(crisis, Map.of()))));
        return stories.build();
    }

    /** Returns the predictions, by crisis and in the order of the statements. */
    ImmutableList<ReactionPrediction> predictions() {
        StoryLinker linker = StoryLinker.narrative();
        return stories.stream()
                .flatMap(story -> story.predictions(linker).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how much was read, left out and found. */
    ImmutableList<String> summary(int predictions) {
        int statements = stories.stream().mapToInt(IcbeStory::statements).sum();
        return ImmutableList.of(
                counts("events", events),
                counts("sentences", sentences),
                stories.size() + " crises, " + statements + " statements that may react, " + predictions
                        + " reactions found");
    }

    private static String counts(String what, IcbeTable table) {
        int rows = table.rows().size() + table.refused();
        return what + ": " + rows + " rows, " + table.rows().size() + " read, " + table.refused() + " left out";
    }
}
