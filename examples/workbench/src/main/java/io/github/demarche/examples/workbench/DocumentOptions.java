package io.github.demarche.examples.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of the commands that read documents and write results. */
final class DocumentOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Text files in UTF-8, one document a file; .jsonl files, one document a line with the fields id,"
                            + " text and, if known, date; - for standard input, text or JSON Lines.")
    List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day of publication, such as 2018-03-26, of documents that name none. \"On Monday\" is read"
                            + " from it.")
    @Nullable
    LocalDate published;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Write to this file and not to standard output; compressed if it ends in .gz. It is there whole or"
                            + " not at all.")
    @Nullable
    Path output;

    /** Returns a reader, once every file is known to be there: results are not begun that cannot be finished. */
    DocumentReader reader(Inputs inputs) throws IOException {
        for (String file : files) {
            Inputs.check(file);
        }
        inputs.showProgress(files, 1);
        return new DocumentReader(inputs, Optional.ofNullable(published));
    }

    /** Opens what results are written to; closing it leaves {@code out} open. */
    Output output(PrintWriter out) throws IOException {
        return Output.of(output, files, out);
    }
}
