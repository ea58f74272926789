package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well texts are coded, against what human coders found in them. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Codes the texts of a gold file, writes the predictions, and compares them with the gold.",
            "A gold line has the fields id, text, date, marked, events, reciprocal, contested; a prediction line id and"
                    + " events."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche evaluate --gold gold.jsonl --predictions out.jsonl",
            "  demarche evaluate --gold gold.jsonl --marked --predictions out.jsonl --json",
            "  demarche evaluate --gold gold.jsonl --dictionaries my-dictionaries --dictionaries-alone --predictions"
                    + " out.jsonl",
            "  demarche evaluate --gold gold.jsonl --score another-coder.jsonl",
            "  demarche evaluate --seeds documents --predictions out.jsonl",
            "  demarche evaluate --reactions gold.json --events events.tsv --sentences sentences.tsv --predictions"
                    + " out.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Workbench workbench;

    @ArgGroup(multiplicity = "1")
    Gold gold = new Gold();

    @ArgGroup(multiplicity = "1")
    Predicted predicted = new Predicted();

    @Option(
            names = "--marked",
            description = "Give the parser the marked actors of each record and code what is told between them; of a"
                    + " record that marks one, what that one does or suffers.")
    boolean marked;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "What an imposed sanction is: by the PLOVER manual SANCTION, by the crosswalk of 2021 COERCE."
                    + " One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    Reading reading = Reading.MANUAL;

    @Option(
            names = "--one-sided",
            description =
                    "Also print events without a known actor or recipient where the gold says who acts towards whom:"
                            + " as TABARI and PETRARCH do, they are left out.")
    boolean oneSided;

    @Option(names = "--slots", description = "Also score instrument, status and quantity, where the gold has them.")
    boolean slots;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "The events of the crises that --reactions speaks of, as ICBe has them.")
    @Nullable
    String events;

    @Option(names = "--sentences", paramLabel = "FILE", description = "The sentences of these crises.")
    @Nullable
    String sentences;

    @Option(names = "--json", description = "Print all figures as one JSON object on the last line.")
    boolean json;

    @Mixin
    DictionaryOptions dictionaries = new DictionaryOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    EvaluateCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /** What to compare with. */
    static final class Gold {
        @Option(names = "--gold", paramLabel = "FILE", required = true, description = "The gold file.")
        @Nullable
        String file;

        @Option(
                names = "--seeds",
                paramLabel = "DIR",
                required = true,
                description = "A directory of whole documents with their gold, " + SeedGold.FILE + ".")
        @Nullable
        String seeds;

        @Option(
                names = "--reactions",
                paramLabel = "FILE",
                required = true,
                description = "What statements in narratives of crises react to; needs --events and --sentences.")
        @Nullable
        String reactions;
    }

    /** What is compared. */
    static final class Predicted {
        @Option(
                names = "--predictions",
                paramLabel = "OUT",
                required = true,
                description = "Write the parser's predictions to this file, and score them.")
        @Nullable
        Path out;

        @Option(
                names = "--score",
                paramLabel = "FILE",
                required = true,
                description = "Run no parser, and score the predictions of this file: those of another coder, say.")
        @Nullable
        String file;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Report report = report();
        report.lines().forEach(out::println);
        if (json) {
            out.println(JsonText.write(report.figures()));
        }
        out.flush();
        return 0;
    }

    private Report report() throws IOException {
        if (gold.reactions != null) {
            return reactions(gold.reactions);
        }
        refuse(events != null || sentences != null, "--events and --sentences go with --reactions");
        return gold.file == null ? seeds(Objects.requireNonNull(gold.seeds)) : records(gold.file);
    }

    private void refuse(boolean wrong, String problem) {
        if (wrong) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
        }
    }

    private Report reactions(String goldFile) throws IOException {
        refuse(marked || slots, "--marked and --slots go with --gold, not with --reactions");
        Inputs inputs = workbench.inputs();
        ReactionGold links = ReactionGold.read(inputs, goldFile, err()::println);
        if (predicted.file != null) {
            return ReactionScorer.score(links, ReactionPrediction.read(inputs, predicted.file));
        }
        if (events == null || sentences == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--reactions needs --events and --sentences to find reactions in");
        }
        ReactionFiles files = ReactionFiles.read(inputs, events, sentences, err()::println);
        ImmutableList<ReactionPrediction> predictions = files.predictions();
        Path out = Objects.requireNonNull(predicted.out);
        try (Output lines = Output.to(out, ImmutableList.of(goldFile, events, sentences))) {
            for (ReactionPrediction prediction : predictions) {
                write(lines.writer(), prediction.json());
            }
            lines.finish();
        }
        files.summary(predictions.size()).forEach(err()::println);
        err().println(links.summary());
        return ReactionScorer.score(links, predictions);
    }

    private Report records(String file) throws IOException {
        ImmutableList<GoldRecord> records = GoldFile.read(workbench.inputs(), file);
        if (predicted.file != null) {
            return score(records, predicted.file);
        }
        Path out = Objects.requireNonNull(predicted.out);
        Coder coder = dictionaries.coder(workbench);
        PredictionWriter writer = new PredictionWriter(reading);
        boolean acts = marked || SlotScorer.applies(records);
        boolean dyads = !oneSided && records.stream().anyMatch(GoldRecord::hasDyads);
        try (Output lines = Output.to(out, ImmutableList.of(file))) {
            for (GoldRecord record : records) {
                Coded coded = code(coder, record);
                write(lines.writer(), writer.record(record.id(), coded, printed(coded, acts, dyads)));
            }
            lines.finish();
        }
        return score(records, out.toString());
    }

    private static Printed printed(Coded coded, boolean acts, boolean dyads) {
        if (acts) {
            return Printed.acts();
        }
        Printed statements = Printed.statements(coded);
        return dyads ? Printed.dyads(statements) : statements;
    }

    private Coded code(Coder coder, GoldRecord record) {
        SourceText text = new SourceText(record.id(), record.id(), record.text(), record.date());
        ImmutableList<Span> sources = within(record, record.sources());
        ImmutableList<Span> targets = within(record, record.targets());
        if (!marked || (sources.isEmpty() && targets.isEmpty())) {
            return coder.code(text);
        }
        if (sources.isEmpty() || targets.isEmpty()) {
            return coder.acts(text, sources.isEmpty() ? targets.get(0) : sources.get(0), sources.isEmpty());
        }
        return between(coder, text, sources, targets);
    }

    /** One wrong span does not end an evaluation. */
    private ImmutableList<Span> within(GoldRecord record, ImmutableList<Span> spans) {
        ImmutableList<Span> inside = spans.stream()
                .filter(span -> span.end() <= record.text().length())
                .collect(ImmutableList.toImmutableList());
        if (inside.size() < spans.size()) {
            err().println(record.id() + ": a marked span ends behind the text; it is left out");
        }
        return inside;
    }

    /** Codes what is told between each marked actor and each marked recipient; an event that two pairs give counts once. */
    private static Coded between(
            Coder coder, SourceText text, ImmutableList<Span> sources, ImmutableList<Span> targets) {
        Map<String, DiplomaticEvent> events = new LinkedHashMap<>();
        Map<String, Coded.Sides> sides = new LinkedHashMap<>();
        for (Span source : sources) {
            for (Span target : targets) {
                Coded coded = coder.relation(text, source, target);
                for (DiplomaticEvent event : coded.events()) {
                    events.putIfAbsent(event.id(), event);
                    sides.putIfAbsent(event.id(), coded.sidesOf(event));
                }
            }
        }
        return new Coded(
                ImmutableList.copyOf(events.values()),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableMap.copyOf(sides));
    }

    private Report score(ImmutableList<GoldRecord> records, String file) throws IOException {
        ImmutableMap<String, ImmutableList<ScoredEvent>> predictions = GoldFile.predictions(workbench.inputs(), file);
        Report report = new Scorer(records, predictions).score();
        if (!slots) {
            return report;
        }
        if (!SlotScorer.applies(records)) {
            err().println("the gold has neither instrument nor status nor quantity: --slots has nothing to score");
            return report;
        }
        Report scored = SlotScorer.score(records, new Scorer.Predictions(predictions));
        ObjectNode figures = report.figures().deepCopy();
        figures.set("slots", scored.figures());
        ImmutableList<String> lines = ImmutableList.<String>builder()
                .addAll(report.lines())
                .addAll(scored.lines())
                .build();
        return new Report(lines, figures);
    }

    private Report seeds(String directory) throws IOException {
        refuse(marked || slots, "--marked and --slots go with --gold, not with --seeds");
        Inputs inputs = workbench.inputs();
        Path root = Inputs.path(directory);
        String goldFile = root.resolve(SeedGold.FILE).toString();
        SeedGold seedGold = SeedGold.read(inputs, goldFile);
        if (predicted.file != null) {
            return SeedScorer.score(seedGold, SeedPrediction.read(inputs, predicted.file));
        }
        Path out = Objects.requireNonNull(predicted.out);
        Coder coder = dictionaries.coder(workbench);
        PredictionWriter writer = new PredictionWriter(reading);
        try (Output lines = Output.to(out, ImmutableList.of(goldFile))) {
            for (SeedGold.Text text : seedGold.documents()) {
                String file = root.resolve(text.file()).toString();
                SourceText document = new SourceText(file, text.id(), inputs.text(file), Optional.empty());
                write(lines.writer(), writer.document(text.id(), coder.code(document)));
            }
            lines.finish();
        }
        return SeedScorer.score(seedGold, SeedPrediction.read(inputs, out.toString()));
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private static void write(Writer lines, ObjectNode prediction) throws IOException {
        lines.write(JsonText.write(prediction));
        lines.write('\n');
    }
}
