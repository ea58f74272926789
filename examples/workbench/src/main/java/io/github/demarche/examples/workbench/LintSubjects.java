package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.parsers.lexicon.Dictionaries;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.LintFinding;
import io.github.demarche.parsers.lexicon.Linter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The dictionaries and lexicon files that are looked through. */
final class LintSubjects {
    private static final String LEXICON = "demarche-lexicon";

    private final Optional<Dictionaries> dictionaries;
    private final Optional<Lexicon> lexicon;
    private final boolean standard;
    private final ImmutableMap<String, String> lexiconFiles;
    private final ImmutableMap<String, String> paths;

    private LintSubjects(Builder builder) {
        this.dictionaries = builder.hasDictionaries ? Optional.of(builder.dictionaries.build()) : Optional.empty();
        boolean needed = builder.standard || !builder.lexiconFiles.isEmpty();
        this.lexicon = needed ? Optional.of(builder.lexicon.build()) : Optional.empty();
        this.standard = builder.standard;
        this.lexiconFiles = ImmutableMap.copyOf(builder.lexiconFiles);
        this.paths = ImmutableMap.copyOf(builder.paths);
    }

    boolean isEmpty() {
        return dictionaries.isEmpty() && lexicon.isEmpty();
    }

    /** Returns what is found, dictionaries first, each by file and line. */
    List<LintFinding> findings() {
        List<LintFinding> findings = new ArrayList<>();
        dictionaries.map(Linter::lint).ifPresent(findings::addAll);
        lexicon.map(Linter::lint).orElse(ImmutableList.of()).stream()
                .filter(finding -> standard || lexiconFiles.containsKey(finding.file()))
                .forEach(findings::add);
        return findings;
    }

    /** Returns the finding on one line, with the file as the user named it. */
    String line(LintFinding finding) {
        String path = paths.getOrDefault(finding.file(), finding.file());
        return path + finding.toString().substring(finding.file().length()).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /** Collects files. */
    static final class Builder {
        final Dictionaries.Builder dictionaries = Dictionaries.builder();
        private final Lexicon.Builder lexicon = Lexicon.builder();
        private final Map<String, String> lexiconFiles = new HashMap<>();
        private final Map<String, String> paths = new HashMap<>();
        private final boolean standard;
        private boolean hasDictionaries;

        Builder(boolean standard) {
            this.standard = standard;
            lexicon.addStandard();
        }

        /** Adds a lexicon file, or a dictionary of the kind that its lines tell. */
        void add(String file) throws IOException {
            Inputs.check(file);
            if (!isLexicon(Inputs.path(file))) {
                dictionary(file, dictionaries::add);
                return;
            }
            lexiconFiles.put(note(file), file);
            reading(file, lexicon::add);
        }

        /** Adds a dictionary of a kind that is named. */
        void dictionary(String file, Consumer<Path> adding) throws IOException {
            Inputs.check(file);
            note(file);
            reading(file, adding);
            hasDictionaries = true;
        }

        /** Findings name a file without its directory; of two files of one name both stay so. */
        private String note(String file) throws IOException {
            String name = String.valueOf(Inputs.path(file).getFileName());
            paths.merge(name, file, (one, other) -> name);
            return name;
        }

        private static void reading(String file, Consumer<Path> adding) throws IOException {
            try {
                adding.accept(Inputs.path(file));
            } catch (UncheckedIOException unreadable) {
                throw new FileException(file, "cannot be read: " + unreadable.getCause());
            } catch (IllegalArgumentException refused) {
                throw new FileException(file, String.valueOf(refused.getMessage()));
            }
        }

        private static boolean isLexicon(Path file) throws IOException {
            // Decoded leniently: a dictionary need not be UTF-8.
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String content = line.replace("\uFEFF", "").strip();
                    if (!content.isEmpty() && !content.startsWith("#")) {
                        return content.startsWith(LEXICON);
                    }
                }
                return false;
            }
        }

        LintSubjects build() {
            return new LintSubjects(this);
        }
    }
}
