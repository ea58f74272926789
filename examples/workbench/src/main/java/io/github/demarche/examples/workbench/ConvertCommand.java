package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.DatasetWriter;
import io.github.demarche.parsers.dataset.ReadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Event data from one published form into another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads event data in one published form and writes them in another, row by row: files may be of any"
                    + " length.",
            "Inputs may be compressed with gzip or zip. Rows that cannot be read are counted, said, and left out. What"
                    + " the new form has no place for, and what nobody knew for it, is listed at the end.",
            "The exit code is 2 if an input breaks off, or nothing in it could be read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche convert --to jsonl -o events.jsonl 20161013151500.export.CSV",
            "  demarche convert --to jsonl --keep-raw -o all.jsonl.gz icews.2018.tab.zip icews.2019.tab.zip",
            "  demarche convert --from icews --to keds --rejects bad.tab --from-date 2018-06-01 -o summer.tab"
                    + " icews.2018.tab",
            "  demarche convert --to phoenix --dyads USA-RUS --one-a-day events.tab > phoenix.txt"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "Files of event data, all of one form; - for standard input.")
    List<String> files = List.of();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = FormatNames.class,
            converter = FormatNames.class,
            description = "The form to write, one of ${COMPLETION-CANDIDATES}.")
    DatasetFormat to = DatasetFormat.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Write to this file and not to standard output; compressed if it ends in .gz. It is there whole or"
                            + " not at all.")
    @Nullable
    Path output;

    @Option(
            names = "--keep-raw",
            description =
                    "Let each row travel along, whole, in the JSON Lines; written in its own form again it is the same"
                            + " to the byte.")
    boolean keepRaw;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Write the rows that cannot be read to this file, as they stand, with the header if there is one.")
    @Nullable
    Path rejects;

    @Mixin
    DatasetOptions dataset = new DatasetOptions();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    ConvertCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        DatasetSource source = new DatasetSource(workbench.inputs(), dataset, line.getErr());
        ImmutableList<DatasetSource.Dataset> inputs = source.open(files);
        requireOneForm(inputs);
        if (output != null && rejects != null && isSame(output, rejects)) {
            throw new ParameterException(line, "-o and --rejects name one file");
        }
        if (!Output.isStandard(output)) {
            workbench.inputs().showProgress(files, 1);
        }
        try (Output out = Output.of(output, files, line.getOut());
                RejectedRows rejected = RejectedRows.to(rejects, files)) {
            return new Run(source, new ReportPrinter(line.getErr()), writer(out), rejected).convert(inputs, out, line);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    }

    private static void requireOneForm(List<DatasetSource.Dataset> inputs) throws FileException {
        DatasetSource.Dataset first = inputs.get(0);
        for (DatasetSource.Dataset other : inputs) {
            if (other.format() != first.format()) {
                throw new FileException(
                        Inputs.display(other.name()),
                        "is " + other.format().id() + ", but " + Inputs.display(first.name()) + " is "
                                + first.format().id()
                                + "; convert them one after the other, or name the form by --from");
            }
        }
    }

    private DatasetWriter writer(Output out) {
        try {
            return DatasetWriter.of(to, out.writer());
        } catch (UnsupportedOperationException unwritten) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--to: the form " + to.id() + " is not written",
                    unwritten);
        }
    }

    /** One run over all inputs. */
    private final class Run {
        private final DatasetSource source;
        private final ReportPrinter printer;
        private final DatasetWriter writer;
        private final RejectedRows rejected;
        private boolean broken;
        private long kept;

        Run(DatasetSource source, ReportPrinter printer, DatasetWriter writer, RejectedRows rejected) {
            this.source = source;
            this.printer = printer;
            this.writer = writer;
            this.rejected = rejected;
        }

        int convert(List<DatasetSource.Dataset> inputs, Output out, CommandLine line) throws IOException {
            List<Runnable> said = new ArrayList<>();
            EventSelection selection = selection(line);
            for (DatasetSource.Dataset input : inputs) {
                ReadReport report = source.read(input, reader -> setUp(reader, selection));
                kept += report.kept();
                broken |= !report.complete();
                said.add(() -> {
                    printer.read(Inputs.display(input.name()), report);
                    printer.leftBehind(report);
                });
            }
            writer.finish();
            workbench.inputs().progress().end();
            said.forEach(Runnable::run);
            if (kept == 0) {
                line.getErr().println("nothing could be read, and " + out.name() + " is left as it was");
                rejected.finish();
                return ExitCode.USAGE;
            }
            out.finish();
            rejected.finish();
            selection.report().ifPresent(printer::filtered);
            printer.written(out.name(), writer.report());
            sayMore(selection, line);
            return broken ? ExitCode.USAGE : ExitCode.OK;
        }

        private void setUp(DatasetReader reader, EventSelection selection) {
            reader.onEvent(selection::accept)
                    .onLink(link -> {
                        if (selection.has(link)) {
                            writer.write(link);
                        }
                    })
                    .onRelation(relation -> {
                        if (selection.has(relation)) {
                            writer.write(relation);
                        }
                    })
                    .onHeader(rejected::header)
                    .onReject(rejected::row);
            if (keepRaw) {
                reader.keepRaw();
            }
        }

        private EventSelection selection(CommandLine line) {
            try {
                return new EventSelection(filters, true, writer::write);
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
            }
        }

        private void sayMore(EventSelection selection, CommandLine line) {
            if (selection.severed() > 0) {
                line.getErr()
                        .println("  " + selection.severed()
                                + " links and relations left out, for an event of theirs is left out");
            }
            rejected.count().ifPresent(count -> line.getErr().println(count));
            if (broken) {
                line.getErr().println("  an input breaks off: what stands before that was written");
            }
        }
    }
}
