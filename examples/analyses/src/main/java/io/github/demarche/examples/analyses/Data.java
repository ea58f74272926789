package io.github.demarche.examples.analyses;

import com.google.common.base.Joiner;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.ReadReport;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files that an analysis is given, and says which are wanted when they are not there. */
final class Data {
    private Data() {}

    /** Reads the file with the reader, and says on the standard error stream what became of the rows. */
    static ReadReport read(DatasetReader reader, Path file) {
        ReadReport report = reader.read(file);
        System.err.println(report);
        report.warnings().forEach(warning -> System.err.println("  " + warning));
        return report;
    }

    /** Ends the program, with the message and status 2, unless there is at least one file and all of them can be read. */
    static void require(String wanted, String... files) {
        for (String file : files) {
            if (!Files.isReadable(Path.of(file))) {
                System.err.println("There is no file " + file + " that can be read.\n" + wanted);
                System.exit(2);
            }
        }
        if (files.length == 0) {
            System.err.println("No file is named.\n" + wanted);
            System.exit(2);
        }
    }

    static String lines(Iterable<String> lines) {
        return Joiner.on('\n').join(lines) + "\n";
    }
}
