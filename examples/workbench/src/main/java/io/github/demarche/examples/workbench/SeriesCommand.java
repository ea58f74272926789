package io.github.demarche.examples.workbench;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.measure.Coverage;
import io.github.demarche.measure.DyadPanel;
import io.github.demarche.measure.DyadPanelBuilder;
import io.github.demarche.measure.DyadSeries;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.parsers.dataset.ReadReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How much one side did to another, period by period. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads event data and writes, as CSV, how many acts each side did to each other by day, week or month, and"
                    + " the sum of a scale's values.",
            "Counted are acts that occurred or go on. The days from the first to the last in the inputs, or those of"
                    + " --from-date and --to-date, are taken for covered: a period without acts has the count 0."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche series --by month --scale ICEWS -o months.csv icews.2018.tab",
            "  demarche series --by week --dyads IRQ-KWT --hostile --from-date 1990-01-01 --to-date 1990-12-31"
                    + " gulf.tab",
            "  demarche series --by day --one-a-day --no-domestic --no-zeros -o days.csv.gz 20161013*.export.CSV"
        })
final class SeriesCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "IN", arity = "1..*", description = "Files of event data; - for standard input.")
    List<String> files = List.of();

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            description = "day, week (Monday to Sunday) or month; default ${DEFAULT-VALUE}.")
    DyadSeries.Step by = DyadSeries.Step.MONTH;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = "Also sum the acts' values on this scale, such as ICEWS, WEIS_GOLDSTEIN or PLOVER_2021.")
    @Nullable
    String scale;

    @Option(names = "--hostile", description = "Count hostile acts only.")
    boolean hostile;

    @Option(names = "--no-zeros", description = "Leave out periods without acts.")
    boolean noZeros;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Write to this file and not to standard output; compressed if it ends in .gz. It is there whole or"
                            + " not at all.")
    @Nullable
    Path output;

    @Mixin
    DatasetOptions dataset = new DatasetOptions();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    SeriesCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DatasetSource source = new DatasetSource(workbench.inputs(), dataset, line.getErr());
        List<DatasetSource.Dataset> inputs = source.open(files);
        DyadPanelBuilder panel = panel(line);
        EventSelection selection = selection(panel, line);
        if (!Output.isStandard(output)) {
            workbench.inputs().showProgress(files, 1);
        }
        List<ReadReport> reports = new ArrayList<>();
        for (DatasetSource.Dataset input : inputs) {
            reports.add(source.read(
                    input,
                    reader -> reader.onEvent(event -> {
                        extend(event);
                        selection.accept(event);
                    })));
        }
        workbench.inputs().progress().end();
        ReportPrinter printer = new ReportPrinter(line.getErr());
        for (int at = 0; at < inputs.size(); at++) {
            printer.read(Inputs.display(inputs.get(at).name()), reports.get(at));
        }
        selection.report().ifPresent(printer::filtered);
        Optional<Coverage> coverage = coverage();
        if (coverage.isEmpty()) {
            line.getErr().println("no event has a day within the span: there is nothing to write");
            return ExitCode.USAGE;
        }
        write(panel.coverage(coverage.get()).build(), line.getOut(), line.getErr());
        return reports.stream().allMatch(ReadReport::complete) ? ExitCode.OK : ExitCode.USAGE;
    }

    private DyadPanelBuilder panel(CommandLine line) {
        DyadPanelBuilder panel =
                DyadPanel.builder().where(event -> event.status().isRealised() && (!hostile || event.isHostile()));
        if (scale != null) {
            try {
                panel.scale(IntensityScale.of(scale.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new ParameterException(line, "--scale: " + unknown.getMessage(), unknown);
            }
        }
        return panel;
    }

    private EventSelection selection(DyadPanelBuilder panel, CommandLine line) {
        try {
            return new EventSelection(filters, false, panel::add);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** What filters leave out tells all the same that the sources reported on its day. */
    private void extend(DiplomaticEvent event) {
        Optional<EventDate> date = event.clock().filter(EventDate::isDay);
        if (date.isPresent()) {
            LocalDate day = date.get().start();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    private Optional<Coverage> coverage() {
        LocalDate from = filters.fromDate == null ? first : filters.fromDate;
        LocalDate to = filters.toDate == null ? last : filters.toDate;
        return first == null || from == null || to == null || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(Coverage.of(from, to));
    }

    private void write(DyadPanel panel, PrintWriter standard, PrintWriter err) throws IOException {
        try (Output out = Output.of(output, files, standard)) {
            long rows = new SeriesTable(panel, by, !noZeros).write(out.writer());
            out.finish();
            err.println(out.name() + ": " + rows + (rows == 1 ? " row" : " rows") + " of " + panel);
        }
    }
}
