package io.github.demarche.examples.quickstart;

import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.io.ChainPrinter;
import io.github.demarche.io.SvgTimeline;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Text in, chain out: reads a news report on the exchange between Washington and Moscow in April 2021. */
public final class Quickstart {
    private static final URL REPORT = Resources.getResource(Quickstart.class, "us-russia-2021.txt");

    private Quickstart() {}

    /** Prints the chain, and draws it to the file that is named, or else to {@code target/us-russia-2021.svg}. */
    public static void main(String[] args) throws IOException {
        String text = Resources.toString(REPORT, StandardCharsets.UTF_8);

        Document report = Document.of("us-russia-2021", text, LocalDate.of(2021, 4, 16));
        RetaliationGraph graph = TextParser.standard().parse(report).graph();
        System.out.print(ChainPrinter.print(graph));

        Path picture = Path.of(args.length > 0 ? args[0] : "target/us-russia-2021.svg");
        MoreFiles.createParentDirectories(picture);
        Files.writeString(picture, SvgTimeline.of(graph));
    }
}
