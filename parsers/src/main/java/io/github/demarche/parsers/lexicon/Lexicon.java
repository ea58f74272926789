package io.github.demarche.parsers.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Actors, roles, event frames and cues, as entries of plain files. Immutable, and not serializable: a lexicon is built
 * where it is used.
 *
 * <pre>{@code
 * Lexicon mine = Lexicon.builder().addStandard().add(Path.of("my-actors.txt")).build();
 * mine.issues().forEach(System.err::println);
 * }</pre>
 *
 * <p>A later entry with the same phrase wins over an earlier one, so that a user's file overrides ours.
 */
public final class Lexicon {
    private static final String VERSION = "0.1";
    private static final ImmutableList<String> ENGLISH =
            ImmutableList.of("forms.txt", "classes.txt", "frames/carrying.txt");

    private final ImmutableList<LexiconEntry> entries;
    private final ImmutableList<LexiconIssue> issues;
    private final ImmutableList<Allowance> allowances;

    private Lexicon(
            ImmutableList<LexiconEntry> entries,
            ImmutableList<LexiconIssue> issues,
            ImmutableList<Allowance> allowances) {
        this.entries = entries;
        this.issues = issues;
        this.allowances = allowances;
    }

    /** Returns the version of the lexicon that ships. */
    public static String version() {
        return VERSION;
    }

    /** Returns the lexicon that ships, read once. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** Returns a builder for a lexicon of one's own, empty at first. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns all entries, in the order in which they were added. */
    public ImmutableList<LexiconEntry> entries() {
        return entries;
    }

    /** Returns the entries of one section, in the order in which they were added. */
    public ImmutableList<LexiconEntry> entries(String section) {
        return entries.stream()
                .filter(entry -> entry.section().equals(section))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the lines that were left out; empty for the lexicon that ships. */
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    /** Returns what comments say to be meant, file by file. */
    ImmutableList<Allowance> allowances() {
        return allowances;
    }

    private static final class Standard {
        static final Lexicon LEXICON = builder().addStandard().build();
    }

    /** Collects files into a lexicon. */
    public static final class Builder {
        private final ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
        private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();
        private final ImmutableList.Builder<Allowance> allowances = ImmutableList.builder();
        private int layer;

        private Builder() {}

        /** Adds the files that ship. */
        public Builder addStandard() {
            for (String name :
                    Splitter.on('\n').trimResults().omitEmptyStrings().split(resource("index.txt"))) {
                if (!name.startsWith("#")) {
                    read(name, new StringReader(resource(name)));
                }
            }
            layer++;
            return this;
        }

        /**
         * Adds a file, read as UTF-8. Lines that fit no grammar are left out and become {@link Lexicon#issues()}.
         *
         * @throws UncheckedIOException if the file cannot be read
         */
        public Builder add(Path file) {
            try (Reader reader = Files.newBufferedReader(file)) {
                return add(file.getFileName().toString(), reader);
            } catch (IOException e) {
                throw new UncheckedIOException("lexicon file " + file + " cannot be read", e);
            }
        }

        /**
         * Adds the text of {@code source} under the name that traces and issues will show.
         *
         * @throws UncheckedIOException if the source cannot be read
         */
        public Builder add(String name, Reader source) {
            read(name, source);
            layer++;
            return this;
        }

        /**
         * Adds of the files that ship what is English and tells no event: irregular forms, classes of things, and the verbs
         * and nouns that only say what becomes of the act that they govern, such as "try to". Dictionaries have nothing of
         * the kind, so that those who use theirs alone want this below them.
         */
        public Builder addEnglish() {
            for (String name : ENGLISH) {
                ImmutableList.Builder<LexiconEntry> read = ImmutableList.builder();
                read(name, new StringReader(resource(name)), read);
                read.build().stream().filter(entry -> !tellsEvent(entry)).forEach(entries::add);
            }
            layer++;
            return this;
        }

        private static boolean tellsEvent(LexiconEntry entry) {
            for (LexiconEntry.Property sense : entry.properties("sense")) {
                if (!sense.values().get(0).equals("-") && !sense.values().get(0).equals("none")) {
                    return true;
                }
            }
            return false;
        }

        /** Adds a coder's own dictionaries, which win over all that was added before. Their issues are added to ours. */
        public Builder add(Dictionaries dictionaries) {
            entries.addAll(dictionaries.compile(layer));
            issues.addAll(dictionaries.issues());
            layer++;
            return this;
        }

        private void read(String name, Reader source) {
            read(name, source, entries);
        }

        private void read(String name, Reader source, ImmutableList.Builder<LexiconEntry> into) {
            try {
                new LexiconReader(name, layer, into, issues, allowances).read(source);
            } catch (IOException e) {
                throw new UncheckedIOException("lexicon source " + name + " cannot be read", e);
            }
        }

        /** Returns the lexicon. */
        public Lexicon build() {
            return new Lexicon(entries.build(), issues.build(), allowances.build());
        }

        /** The class opens its own resource: from another module it would not be seen. */
        private static String resource(String name) {
            try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
                checkArgument(in != null, "the lexicon has no resource %s", name);
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("lexicon resource " + name + " cannot be read", e);
            }
        }
    }
}
