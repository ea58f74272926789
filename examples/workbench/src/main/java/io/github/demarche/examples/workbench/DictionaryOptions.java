package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.Dictionaries;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.LexiconIssue;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The dictionaries of the commands that read text: a coder's own instead of our lexicon, or over it. */
final class DictionaryOptions {
    private static final int SHOWN = 20;
    private static final ImmutableSet<String> ENDINGS =
            ImmutableSet.of(".txt", ".actors", ".agents", ".verbs", ".issues", ".discards");

    @Option(
            names = "--dictionaries",
            paramLabel = "PATH",
            arity = "1",
            description = {
                "Lay a dictionary of PETRARCH or TABARI over the lexicon: actors, agents, verbs, issues or discards,"
                        + " told apart by what they hold. A directory stands for its .txt files in the order of their"
                        + " names. May be given several times; of two entries for one phrase the later counts."
            })
    List<String> paths = List.of();

    @Option(
            names = "--dictionaries-alone",
            description =
                    "Use the dictionaries without our actors and events. English stays ours: irregular forms, classes"
                            + " of things, and verbs that only carry an act, such as \"try to\".")
    boolean alone;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    private @Nullable Coder own;

    /**
     * Returns the coder that the options ask for, made at the first call.
     *
     * @throws ParameterException if there is no such file, or no dictionary to use alone
     * @throws IOException if a file cannot be read
     */
    Coder coder(Workbench workbench) throws IOException {
        if (paths.isEmpty()) {
            if (alone) {
                throw wrong("--dictionaries-alone needs --dictionaries");
            }
            return workbench.coder().get();
        }
        Coder coder = own;
        if (coder == null) {
            coder = new TextCoder(TextParser.of(lexicon()));
            own = coder;
        }
        return coder;
    }

    private Lexicon lexicon() throws IOException {
        Dictionaries.Builder builder = Dictionaries.builder();
        files().forEach(builder::add);
        Dictionaries dictionaries = builder.build();
        report(dictionaries.issues());
        Lexicon.Builder lexicon = Lexicon.builder();
        return (alone ? lexicon.addEnglish() : lexicon.addStandard())
                .add(dictionaries)
                .build();
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : paths) {
            Path path = Inputs.path(name);
            if (Files.isDirectory(path)) {
                files.addAll(textsIn(path));
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw wrong("--dictionaries: " + name + " is no file or directory that can be read");
            }
        }
        return files;
    }

    private List<Path> textsIn(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> texts = all.filter(file -> isDictionary(file)).sorted().toList();
            if (texts.isEmpty()) {
                throw wrong("--dictionaries: " + directory + " holds no dictionary, a file that ends in "
                        + String.join(", ", ENDINGS));
            }
            return texts;
        }
    }

    private static boolean isDictionary(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && name.indexOf('.') >= 0
                && ENDINGS.contains(name.substring(name.lastIndexOf('.')));
    }

    private void report(ImmutableList<LexiconIssue> issues) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        issues.stream().limit(SHOWN).forEach(err::println);
        if (issues.size() > SHOWN) {
            err.println(
                    "and " + (issues.size() - SHOWN) + " more lines of dictionaries that are not read as they stand");
        }
        err.flush();
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
    }
}
