package io.github.demarche.examples.workbench;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.State;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.io.RelationalFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
            "Reads texts, events that 'code --all' has written, or published event data, and shows which act answers"
                    + " which.",
            "Links that a text states, links that its order suggests and links by timing alone are told apart. Most"
                    + " event data state none: pass --inferred. Their files are read twice, and only events that stand in"
                    + " a link are held in memory; for tables, and from standard input, all are.",
            "relevent, remify, goldfish and eventnet are tables of acts; the table of actors for relevent and of nodes"
                    + " for goldfish go beside OUT, with .actors and .nodes before its ending."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche chains --published 2018-03-26 story.txt",
            "  demarche chains --format svg -o chain.svg story.txt",
            "  demarche chains --as-told-by RUS events.jsonl",
            "  demarche chains --format goldfish -o ties.csv events.jsonl   (and ties.nodes.csv)",
            "  demarche chains --inferred --dyads IRQ-KWT --format svg -o gulf.svg gulf.tab",
            "  demarche chains --from icb --from-date 1990-01-01 icb2v14.csv"
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
    DatasetOptions dataset = new DatasetOptions();

    @Mixin
    FilterOptions filters = new FilterOptions();

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
        DatasetSource source = new DatasetSource(workbench.inputs(), dataset, line.getErr());
        ChainInputs inputs = ChainInputs.sort(documents.files, source, workbench.inputs(), dataset.from != null);
        IssueLog log = new IssueLog(line.getErr());
        ChainCollector collector = collector(log, line);
        documents.reader(workbench.inputs()).read(inputs.documents(), collector);
        DatasetChains data = new DatasetChains(source, filters, line.getErr());
        if (!inputs.datasets().isEmpty()) {
            workbench.inputs().showProgress(inputs.names(), 2);
            data.read(inputs.datasets(), format.table().isPresent());
            data.addTo(collector, inferred);
        }
        RetaliationGraph graph = collector.graph(documents.files, inferred);
        workbench.inputs().progress().end();
        GraphView view = claimant == null ? graph.view() : graph.asToldBy(actor(graph, claimant));
        write(view, line);
        report(collector, data, view, line);
        log.summary();
        return data.isComplete() ? ExitCode.OK : ExitCode.USAGE;
    }

    private ChainCollector collector(IssueLog log, CommandLine line) {
        try {
            return new ChainCollector(text -> dictionaries.coder(workbench).code(text), log, filters);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void write(GraphView view, CommandLine line) throws IOException {
        if (format.table().isPresent()) {
            writeTable(format.table().get(), view, line);
            return;
        }
        try (Output out = documents.output(line.getOut())) {
            format.write(inferred ? view : view.withTiers(Tier.STATED, Tier.TEXTUAL), out.writer());
            out.finish();
        }
    }

    private void writeTable(RelationalFormat table, GraphView view, CommandLine line) throws IOException {
        try {
            ties.write(table, view.events(), documents, line);
        } catch (IllegalArgumentException mistake) {
            throw new ParameterException(line, String.valueOf(mistake.getMessage()), mistake);
        }
    }

    private void report(ChainCollector collector, DatasetChains data, GraphView view, CommandLine line) {
        PrintWriter err = line.getErr();
        ReportPrinter printer = new ReportPrinter(err);
        collector.filtered().ifPresent(printer::filtered);
        data.report(printer);
        if (format.table().isPresent() || inferred) {
            return;
        }
        long count = collector.leftOut()
                + data.inferred()
                + view.links().stream()
                        .filter(link -> link.tier() == Tier.INFERRED)
                        .count();
        if (count > 0) {
            err.println(count + (count == 1 ? " link" : " links") + " by timing alone left out; see --inferred");
        }
        if (data.events() > 0 && data.stated() == 0) {
            err.println("these data state no link between events: --inferred shows those by timing alone");
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
}
