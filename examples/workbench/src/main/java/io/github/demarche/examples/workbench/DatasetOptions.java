package io.github.demarche.examples.workbench;

import io.github.demarche.parsers.dataset.CodingScheme;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files of event data are read. */
final class DatasetOptions {
    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            converter = FormatNames.class,
            description =
                    "The form of the inputs, one of ${COMPLETION-CANDIDATES}. If it is left out, it is told by the"
                            + " first lines, and said.")
    @Nullable
    DatasetFormat from;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "The name of the dataset, for the ids of its events; else the file's name.")
    @Nullable
    String dataset;

    @Option(
            names = "--dataset-version",
            paramLabel = "VERSION",
            description = "The version of the dataset; needs --dataset.")
    @Nullable
    String version;

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            description = "CAMEO or WEIS, for the codes of a KEDS file; else the codes tell.")
    @Nullable
    CodingScheme scheme;

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description = "The encoding of the text, such as windows-1252; else UTF-8, or what a byte order mark says.")
    @Nullable
    Charset encoding;

    @Option(
            names = "--max-expansion",
            paramLabel = "TIMES",
            description =
                    "Stop reading a compressed file where it gives more than so many times its size; default 200.")
    @Nullable
    Integer maxExpansion;

    /**
     * Returns a reader.
     *
     * @throws IllegalArgumentException if the options do not fit the format or each other
     */
    DatasetReader reader(DatasetFormat format) {
        DatasetReader reader = DatasetReader.of(format);
        if (dataset != null) {
            reader.named(dataset, version == null ? "" : version);
        } else if (version != null) {
            throw new IllegalArgumentException("--dataset-version needs --dataset");
        }
        if (scheme != null) {
            reader.codedIn(scheme);
        }
        if (encoding != null) {
            reader.encoding(encoding);
        }
        if (maxExpansion != null) {
            reader.mostExpansion(maxExpansion);
        }
        return reader;
    }
}
