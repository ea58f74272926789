package io.github.demarche.examples.workbench;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.io.RelationalEvents;
import io.github.demarche.io.RelationalEvents.Reason;
import io.github.demarche.io.RelationalFormat;
import io.github.demarche.ontology.IntensityScale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes acts as ties between two actors, and says on the error stream which acts make none. */
final class TieOptions {
    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description =
                    "Weigh the acts of the tables by this scale, such as PLOVER_2021 or ICEWS; else each weighs 1.")
    @Nullable
    String scale;

    /**
     * Writes the ties to {@code out}, and the table of actors, if the format has one, beside the output.
     *
     * @throws IllegalArgumentException if the scale is unknown, or there are two tables and no file is named
     */
    void write(RelationalFormat format, List<DiplomaticEvent> events, DocumentOptions documents, CommandLine line)
            throws IOException {
        RelationalEvents.Builder builder = RelationalEvents.builder();
        if (scale != null) {
            builder.scale(IntensityScale.of(scale.toUpperCase(Locale.ROOT)));
        }
        RelationalEvents ties = builder.build(events);
        if (format.actorSuffix().isPresent()) {
            Path output = documents.output;
            if (output == null || Output.isStandard(output)) {
                throw new IllegalArgumentException("--format " + format.name().toLowerCase(Locale.ROOT)
                        + " writes two tables; name the first by -o");
            }
            Path beside = beside(output, format.actorSuffix().get());
            try (Output actors = Output.to(beside, documents.files)) {
                format.writeActors(ties, actors.writer());
                actors.finish();
            }
        }
        try (Output table = documents.output(line.getOut())) {
            format.write(ties, table.writer());
            table.finish();
        }
        line.getErr().println(summary(ties));
    }

    /** Returns {@code ties.actors.csv} for {@code ties.csv}, and {@code ties.actors.csv} for {@code ties}. */
    static Path beside(Path output, String suffix) {
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        String other =
                dot > 0 ? name.substring(0, dot) + "." + suffix + name.substring(dot) : name + "." + suffix + ".csv";
        return output.resolveSibling(other);
    }

    /** Returns {@code 5 rows; left out: 1 no date, 1 no recipient}. */
    static String summary(RelationalEvents ties) {
        String rows = ties.size() + (ties.size() == 1 ? " row" : " rows");
        if (ties.skipped().isEmpty()) {
            return rows;
        }
        return rows + "; left out: "
                + ties.skipped().asMap().entrySet().stream()
                        .map(entry -> entry.getValue().size() + " " + words(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
