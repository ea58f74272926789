package io.github.demarche.examples.workbench;

import com.google.common.base.Suppliers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's root: names the program and its version, holds the subcommands, and reports what went wrong. */
@Command(
        name = "demarche",
        mixinStandardHelpOptions = true,
        versionProvider = Demarche.Version.class,
        description = "Turns text and published event data into diplomatic events and retaliation chains.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche chains --published 2018-03-26 story.txt",
            "  demarche chains --format svg -o chain.svg story.txt",
            "  demarche code --all -o events.jsonl wire.jsonl",
            "  demarche explain \"Oslo recalled its ambassador over the arrests.\"",
            "  demarche describe 20161013151500.export.CSV",
            "  demarche convert --to jsonl -o events.jsonl 20161013151500.export.CSV",
            "  demarche chains --inferred --dyads USA-RUS icews.2018.tab",
            "",
            "The exit code is 0 for success, 1 for errors that lint finds, and 2 for wrong usage and for a file that"
                    + " cannot be read or written, or breaks off."
        })
public final class Demarche implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    Demarche() {}

    /** Runs the command line and ends the JVM with its exit code: 0 for success, 1 for a failure and for what lint finds, 2 for wrong usage. */
    public static void main(String[] args) {
        PrintWriter err = utf8(FileDescriptor.err);
        Progress progress = Terminal.isWatched() ? Progress.on(err, System::nanoTime) : Progress.none();
        CommandLine line = commandLine(new Inputs(System.in, progress), TextCoder::new);
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(progress.messages(err));
        System.exit(line.execute(args));
    }

    static CommandLine commandLine(Inputs inputs, Supplier<Coder> coder) {
        Workbench workbench = new Workbench(inputs, Suppliers.memoize(coder::get));
        return new CommandLine(new Demarche())
                .addSubcommand(new CodeCommand(workbench))
                .addSubcommand(new ChainsCommand(workbench))
                .addSubcommand(new ExplainCommand(workbench))
                .addSubcommand(new EvaluateCommand(workbench))
                .addSubcommand(new ConvertCommand(workbench))
                .addSubcommand(new DescribeCommand(workbench))
                .addSubcommand(new SeriesCommand(workbench))
                .addSubcommand(new LintCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Demarche::day)
                .setParameterExceptionHandler((wrong, args) -> complain(wrong.getCommandLine(), usage(wrong)))
                .setExecutionExceptionHandler((thrown, line, parsed) -> complain(line, problem(thrown)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException("a day is written like 2018-03-26, was '" + text + "'");
        }
    }

    /** The console's charset may hold no more than ASCII, and files of results are always UTF-8. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    private static int complain(CommandLine line, String problem) {
        line.getOut().flush();
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + problem.replaceAll("\\s+", " "));
        line.getErr().flush();
        return ExitCode.USAGE;
    }

    private static String usage(ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String similar = wrong instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?"
                : "";
        return wrong.getMessage() + similar + " (see '" + name + " --help')";
    }

    /** Returns what to tell the user of an input or output that failed; anything else is a fault of the program. */
    private static String problem(Exception thrown) throws Exception {
        if (thrown instanceof FileException) {
            return String.valueOf(thrown.getMessage());
        }
        if (thrown instanceof UncheckedIOException || thrown instanceof IOException) {
            Throwable cause = thrown.getCause();
            String message = String.valueOf(thrown.getMessage());
            return "reading or writing failed: " + message
                    + (cause == null || message.contains(String.valueOf(cause.getMessage()))
                            ? ""
                            : ": " + cause.getMessage());
        }
        throw thrown;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.getErr().println("demarche: a command or an option is missing");
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Demarche.class.getPackage().getImplementationVersion();
            return new String[] {"demarche " + (version == null ? "(not packaged)" : version)};
        }
    }
}
