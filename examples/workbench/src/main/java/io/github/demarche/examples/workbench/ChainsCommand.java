package io.github.demarche.examples.workbench;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.State;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.RelationalFormat;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who answered whom: text or coded events in, a chain out. */
@Command(
        name = "chains",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads texts, or events that 'code --all' has written, and shows which act answers which.",
            "Links that a text states and links that its order suggests are told apart.",
            "relevent, remify, goldfish and eventnet are tables of acts; the table of actors for relevent and of nodes"
                    + " for goldfish go beside OUT, with .actors and .nodes before its ending."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche chains --published 2018-03-26 story.txt",
            "  demarche chains --format svg -o chain.svg story.txt",
            "  demarche chains --as-told-by RUS events.jsonl",
            "  demarche chains --format goldfish -o ties.csv events.jsonl   (and ties.nodes.csv)"
        })
final class ChainsCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin
    DocumentOptions documents = new DocumentOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    ChainFormat format = ChainFormat.TEXT;

    @Option(
            names = "--as-told-by",
            paramLabel = "CODE",
            description = "The account of one side, by its code, such as RUS: what it says or the narrator says, and it"
                    + " does not deny. Default: everything.")
    @Nullable
    String claimant;

    @Option(
            names = "--inferred",
            description = "Show the links by timing alone too; else they are left out, and counted.")
    boolean inferred;

    @Mixin
    TieOptions ties = new TieOptions();

    @Mixin
    DictionaryOptions dictionaries = new DictionaryOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    ChainsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Collected collected = new Collected(new IssueLog(line.getErr()));
        documents.reader(workbench.inputs()).read(documents.files, collected);
        RetaliationGraph graph = collected.graph();
        GraphView view = claimant == null ? graph.view() : graph.asToldBy(actor(graph, claimant));
        if (format.table().isPresent()) {
            writeTable(format.table().get(), view, line);
        } else {
            try (Output out = documents.output(line.getOut())) {
                format.write(inferred ? view : view.withTiers(Tier.STATED, Tier.TEXTUAL), out.writer());
                out.finish();
            }
            reportInferred(view, line);
        }
        collected.log.summary();
        return 0;
    }

    private void writeTable(RelationalFormat table, GraphView view, CommandLine line) throws IOException {
        try {
            ties.write(table, view.events(), documents, line);
        } catch (IllegalArgumentException mistake) {
            throw new ParameterException(line, String.valueOf(mistake.getMessage()), mistake);
        }
    }

    private void reportInferred(GraphView view, CommandLine line) {
        long count = view.links().stream()
                .filter(link -> link.tier() == Tier.INFERRED)
                .count();
        if (count > 0 && !inferred) {
            line.getErr()
                    .println(count + (count == 1 ? " link" : " links") + " by timing alone left out; see --inferred");
        }
    }

    /** Returns the state of that code, or else whoever in the graph is known by it. */
    private Actor actor(RetaliationGraph graph, String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return Country.find(wanted)
                .<Actor>map(country -> State.of(country.code()))
                .or(() -> graph.events().stream()
                        .flatMap(ChainsCommand::speakers)
                        .filter(actor -> actor.code()
                                .map(ActorCode::value)
                                .filter(wanted::equals)
                                .isPresent())
                        .findFirst())
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "--as-told-by: " + code + " is no country, and nobody in the input has that code"));
    }

    private static Stream<Actor> speakers(DiplomaticEvent event) {
        return Stream.concat(
                event.claims().stream().map(Claim::source).flatMap(source -> source.stream()),
                Stream.concat(event.actors().stream(), event.recipients().stream()));
    }

    /** Puts the events and links of all inputs into one graph. */
    private final class Collected implements DocumentReader.Sink {
        private final RetaliationGraph.Builder graph = RetaliationGraph.builder();
        private final IssueLog log;

        Collected(IssueLog log) {
            this.log = log;
        }

        @Override
        public void document(SourceText text) throws IOException {
            Coded coded = dictionaries.coder(workbench).code(text);
            log.document(text.origin(), coded);
            fit(
                    text.origin(),
                    () -> graph.addAllEvents(coded.events())
                            .addAllRelations(coded.relations())
                            .addAllLinks(coded.links()));
        }

        @Override
        public void coded(String name, int line, String json) throws IOException {
            String place = name + ":" + line;
            fit(
                    place,
                    () -> JsonLines.reader()
                            .onEvent(this::add)
                            .onRelation(graph::addRelations)
                            .onLink(this::add)
                            .onIssue(issue -> log.issue(place + ":" + issue.column(), issue.message()))
                            .read(new StringReader(json)));
        }

        private void add(DiplomaticEvent event) {
            graph.addEvents(event);
            log.event();
        }

        private void add(ResponseLink link) {
            graph.addLinks(link);
            log.link();
        }

        RetaliationGraph graph() throws IOException {
            return fit(String.join(", ", documents.files), graph::build);
        }

        /** What does not fit into one graph is the fault of the files. */
        private <T> T fit(String place, Supplier<T> step) throws FileException {
            try {
                return step.get();
            } catch (IllegalArgumentException misfit) {
                throw new FileException(place, String.valueOf(misfit.getMessage()));
            }
        }
    }
}
