package io.github.demarche.examples.workbench;

import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import java.io.IOException;
import java.io.PrintWriter;
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
            "  demarche code --all story.txt | demarche chains -",
            "  demarche code --unresolved wire.jsonl | head -50"
        })
final class CodeCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin
    DocumentOptions documents = new DocumentOptions();

    @Option(
            names = "--all",
            description = "Also write the relations between events and the response links; chains needs them.")
    boolean all;

    @Option(
            names = "--unresolved",
            description = {
                "Write no events, but the actors that the lexicon does not know, most frequent first: in how many"
                        + " places and documents, the code or sector that the words tell on their own, the first document,"
                        + " the words. A lexicon file of one's own can then name them."
            })
    boolean unresolved;

    @Mixin
    DictionaryOptions dictionaries = new DictionaryOptions();

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
        Coder coder = dictionaries.coder(workbench);
        if (unresolved) {
            listUnresolved(reader, coder, log, line.getOut());
            log.summary();
            return 0;
        }
        try (Output out = documents.output(line.getOut())) {
            JsonLinesWriter lines = JsonLines.writer(out.writer());
            reader.read(documents.files, text -> {
                Coded coded = coder.code(text);
                log.document(text.origin(), coded);
                write(coded, lines);
            });
            lines.flush();
            out.finish();
        }
        log.summary();
        return 0;
    }

    private void listUnresolved(DocumentReader reader, Coder coder, IssueLog log, PrintWriter out) throws IOException {
        UnknownActors unknown = new UnknownActors();
        try (Output table = documents.output(out)) {
            reader.read(documents.files, text -> {
                Coded coded = coder.code(text);
                log.document(text.origin(), coded);
                unknown.add(text.id(), coded.events());
            });
            unknown.write(table.writer());
            table.finish();
        }
    }

    private void write(Coded coded, JsonLinesWriter out) {
        coded.events().forEach(out::write);
        if (all) {
            coded.relations().forEach(out::write);
            coded.links().forEach(out::write);
        }
    }
}
