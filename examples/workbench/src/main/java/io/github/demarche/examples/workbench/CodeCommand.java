package io.github.demarche.examples.workbench;

import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Text in, events out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads texts and writes the diplomatic events that they tell, one JSON object a line.",
            "What cannot be read goes to standard error as file:offset CODE message, and is counted at the end."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche code --published 2018-03-26 story.txt",
            "  demarche code --all -o events.jsonl wire.jsonl",
            "  demarche code --all story.txt | demarche chains -"
        })
final class CodeCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin
    DocumentOptions documents = new DocumentOptions();

    @Option(
            names = "--all",
            description = "Also write the relations between events and the response links; chains needs them.")
    boolean all;

    @Spec
    @Nullable
    CommandSpec spec;

    CodeCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        IssueLog log = new IssueLog(line.getErr());
        DocumentReader reader = documents.reader(workbench.inputs());
        Coder coder = workbench.coder().get();
        try (JsonLinesWriter out = JsonLines.writer(documents.writer(line.getOut()))) {
            reader.read(documents.files, text -> {
                Coded coded = coder.code(text);
                log.document(text.origin(), coded);
                write(coded, out);
            });
        }
        log.summary();
        return 0;
    }

    private void write(Coded coded, JsonLinesWriter out) {
        coded.events().forEach(out::write);
        if (all) {
            coded.relations().forEach(out::write);
            coded.links().forEach(out::write);
        }
    }
}
