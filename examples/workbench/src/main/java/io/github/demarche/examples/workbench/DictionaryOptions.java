package io.github.demarche.examples.workbench;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.Dictionaries;
import io.github.demarche.parsers.lexicon.DictionaryKind;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.LexiconIssue;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Beginnings of the names of files about dictionaries. */
    private static final ImmutableSet<String> ABOUT =
            ImmutableSet.of("readme", "license", "licence", "copying", "notice", "changelog");

    @Option(
            names = "--dictionaries",
            paramLabel = "PATH",
            arity = "1",
            description = {
                "Lay a dictionary of PETRARCH or TABARI over the lexicon: actors, agents, verbs, issues or discards,"
                        + " told apart by what they hold. A directory stands for its dictionaries in the order of their"
                        + " names; a list of discards in it has \"discard\" in its name. May be given several times; of"
                        + " two entries for one phrase the later counts."
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
        for (String name : paths) {
            Path path = Inputs.path(name);
            if (Files.isDirectory(path)) {
                addAll(path, builder);
            } else if (Files.isReadable(path)) {
                builder.add(path);
            } else {
                throw wrong("--dictionaries: " + name + " is no file or directory that can be read");
            }
        }
        Dictionaries dictionaries = builder.build();
        report(dictionaries.issues());
        Lexicon.Builder lexicon = Lexicon.builder();
        return (alone ? lexicon.addEnglish() : lexicon.addStandard())
                .add(dictionaries)
                .build();
    }

    /** Adds the dictionaries of a directory, and says which file was taken for what. */
    private void addAll(Path directory, Dictionaries.Builder builder) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            int added = 0;
            for (Path file :
                    all.filter(DictionaryOptions::mayBeDictionary).sorted().toList()) {
                Optional<DictionaryKind> kind = kind(file);
                kind.ifPresent(one -> builder.add(one, file));
                added += kind.isPresent() ? 1 : 0;
                err().println(file + ": "
                        + kind.map(one -> Ascii.toLowerCase(one.name()))
                                .orElse("left out, no dictionary by its lines"));
            }
            if (added == 0) {
                throw wrong("--dictionaries: " + directory + " holds no dictionary, a file that ends in "
                        + String.join(", ", ENDINGS));
            }
        }
    }

    private static boolean mayBeDictionary(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && name.indexOf('.') >= 0
                && ENDINGS.contains(name.substring(name.lastIndexOf('.')));
    }

    /** A list of discards has nothing in its lines that a README has not: its name tells it. */
    private static Optional<DictionaryKind> kind(Path file) {
        String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        if (ABOUT.stream().anyMatch(name::startsWith)) {
            return Optional.empty();
        }
        return DictionaryKind.detect(file)
                .or(() -> name.contains("discard") ? Optional.of(DictionaryKind.DISCARDS) : Optional.empty());
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private void report(ImmutableList<LexiconIssue> issues) {
        PrintWriter err = err();
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
