package io.github.demarche.examples.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a sentence is coded as it is, and why not otherwise. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Shows step by step how a sentence is read: words, clauses, the rules that fired and those that did"
                        + " not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche explain \"Oslo recalled its ambassador over the arrests.\"",
            "  demarche explain --dictionaries my-dictionaries --dictionaries-alone \"Oslo recalled its ambassador.\""
        })
final class ExplainCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotation marks; - for standard input.")
    String sentence = "";

    @Option(names = "--published", paramLabel = "DATE", description = "The day of publication, such as 2018-03-26.")
    @Nullable
    LocalDate published;

    @Mixin
    DictionaryOptions dictionaries = new DictionaryOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    ExplainCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        String text =
                sentence.equals(Inputs.STANDARD_INPUT) ? workbench.inputs().text(sentence) : sentence;
        if (text.isBlank()) {
            throw new ParameterException(line, "the sentence is empty");
        }
        if (Inputs.isGarbled(sentence)) {
            throw new ParameterException(line, Inputs.LOCALE_ADVICE + ", or give the sentence on standard input");
        }
        PrintWriter out = line.getOut();
        dictionaries
                .coder(workbench)
                .explain(text, Optional.ofNullable(published))
                .forEach(out::println);
        out.flush();
        return 0;
    }
}
