package io.github.demarche.examples.workbench;

import io.github.demarche.parsers.dataset.ReadReport;
import io.github.demarche.parsers.dataset.RowIssue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What is in a file of event data. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells what is in files of event data: their form and why, rows, days, actors, types, codes, how many"
                    + " events are of use for chains, and what is wrong with them.",
            "Each file is read once, in bounded memory. The exit code is 2 if one breaks off, or nothing in it could"
                    + " be read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche describe 20161013151500.export.CSV",
            "  demarche describe --json icews.2018.tab.zip | jq .events.chains",
            "  demarche describe --from-date 1990-08-01 --to-date 1991-02-28 --no-domestic gulf.tab"
        })
final class DescribeCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of event data; - for standard input.")
    List<String> files = List.of();

    @Option(names = "--json", description = "Print one JSON object a file, with 100 names of each kind.")
    boolean json;

    @Mixin
    DatasetOptions dataset = new DatasetOptions();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    DescribeCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DatasetSource source = new DatasetSource(workbench.inputs(), dataset, line.getErr());
        List<DatasetSource.Dataset> inputs = source.look(files);
        workbench.inputs().showProgress(files, 1);
        boolean whole = true;
        boolean begun = false;
        for (DatasetSource.Dataset input : inputs) {
            Description file = describe(source, input, line);
            workbench.inputs().progress().erase();
            print(file, begun, line.getOut());
            begun = true;
            whole &= file.report().complete() && file.report().kept() > 0;
        }
        workbench.inputs().progress().end();
        return whole ? ExitCode.OK : ExitCode.USAGE;
    }

    private Description describe(DatasetSource source, DatasetSource.Dataset input, CommandLine line)
            throws IOException {
        EventCensus census = new EventCensus();
        Map<String, RowIssue> examples = new HashMap<>();
        EventSelection selection = selection(census, line);
        ReadReport report = source.read(
                input,
                reader ->
                        reader.onEvent(selection::accept).onIssue(issue -> examples.putIfAbsent(issue.rule(), issue)));
        return new Description(
                Inputs.display(input.name()), input.reason(), report, census, examples, selection.report());
    }

    private EventSelection selection(EventCensus census, CommandLine line) {
        try {
            return new EventSelection(filters, false, census::add);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void print(Description file, boolean begun, PrintWriter out) {
        if (json) {
            out.println(JsonText.write(DescriptionJson.of(file)));
        } else {
            if (begun) {
                out.println();
            }
            DescriptionText.of(file).forEach(out::println);
        }
        out.flush();
    }
}
