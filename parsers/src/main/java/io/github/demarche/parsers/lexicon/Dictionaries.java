package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.nio.file.Path;

/**
 * A coder's own dictionaries in the formats of PETRARCH (1 and 2) and TABARI, read. Immutable.
 *
 * <pre>{@code
 * Dictionaries mine = Dictionaries.builder()
 *         .addActors(Path.of("Phoenix.Countries.actors.txt"))
 *         .addAgents(Path.of("Phoenix.agents.txt"))
 *         .addVerbs(Path.of("CAMEO.2.0.txt"))
 *         .build();
 * mine.issues().forEach(System.err::println);
 * TextParser alone = TextParser.of(Lexicon.builder().add(mine).build());
 * TextParser overOurs = TextParser.of(Lexicon.builder().addStandard().add(mine).build());
 * }</pre>
 *
 * <p>Files are read as UTF-8; lines that are not are read as Windows-1252 and become {@link #issues()}, as do the lines
 * that fit no grammar. Of two entries for one phrase the last counts.
 */
public final class Dictionaries {
    private final ImmutableList<Dictionary> all;
    private final ImmutableList<LexiconIssue> issues;

    private Dictionaries(ImmutableList<Dictionary> all, ImmutableList<LexiconIssue> issues) {
        this.all = all;
        this.issues = issues;
    }

    /** Returns a builder, without any dictionary at first. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the lines that no grammar fits and those that are not UTF-8, file by file in the order of adding. */
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    /** Returns how much all dictionaries hold together. */
    public DictionaryCounts counts() {
        DictionaryCounts sum = ActorPhrases.of(of(ActorDictionary.class)).counts();
        for (Dictionary dictionary : all) {
            sum = sum.plus(dictionary.counts());
        }
        return sum;
    }

    /** Returns the dictionaries of one class, in the order of adding. */
    <D extends Dictionary> ImmutableList<D> of(Class<D> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** Returns what a lexicon holds of them, all of it in one layer. */
    ImmutableList<LexiconEntry> compile(int layer) {
        ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
        ActorCompiler.compile(of(ActorDictionary.class), layer, entries);
        AgentCompiler.compile(of(AgentDictionary.class), layer, entries);
        VerbCompiler.compile(of(VerbDictionary.class), layer, entries);
        IssueCompiler.compile(of(IssueDictionary.class), layer, entries);
        DiscardCompiler.compile(of(DiscardDictionary.class), layer, entries);
        return entries.build();
    }

    /** Collects dictionaries. */
    public static final class Builder {
        private final ImmutableList.Builder<Dictionary> all = ImmutableList.builder();
        private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();

        private Builder() {}

        /**
         * Adds a dictionary of actors.
         *
         * @throws java.io.UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if it has more than 100 million bytes
         */
        public Builder addActors(Path file) {
            return add(DictionaryKind.ACTORS, DictionaryText.read(file));
        }

        /**
         * Adds a dictionary of actors; issues and traces will show {@code name}. The reader is not closed.
         *
         * @throws java.io.UncheckedIOException if the reader fails
         * @throws IllegalArgumentException if it has more than 100 million characters
         */
        public Builder addActors(String name, Reader source) {
            return add(DictionaryKind.ACTORS, DictionaryText.read(name, source));
        }

        /** Adds a dictionary of agents; as {@link #addActors(Path)}. */
        public Builder addAgents(Path file) {
            return add(DictionaryKind.AGENTS, DictionaryText.read(file));
        }

        /** Adds a dictionary of agents; as {@link #addActors(String, Reader)}. */
        public Builder addAgents(String name, Reader source) {
            return add(DictionaryKind.AGENTS, DictionaryText.read(name, source));
        }

        /** Adds a dictionary of verbs; as {@link #addActors(Path)}. */
        public Builder addVerbs(Path file) {
            return add(DictionaryKind.VERBS, DictionaryText.read(file));
        }

        /** Adds a dictionary of verbs; as {@link #addActors(String, Reader)}. */
        public Builder addVerbs(String name, Reader source) {
            return add(DictionaryKind.VERBS, DictionaryText.read(name, source));
        }

        /** Adds a dictionary of issues; as {@link #addActors(Path)}. */
        public Builder addIssues(Path file) {
            return add(DictionaryKind.ISSUES, DictionaryText.read(file));
        }

        /** Adds a dictionary of issues; as {@link #addActors(String, Reader)}. */
        public Builder addIssues(String name, Reader source) {
            return add(DictionaryKind.ISSUES, DictionaryText.read(name, source));
        }

        /** Adds a list of discards; as {@link #addActors(Path)}. */
        public Builder addDiscards(Path file) {
            return add(DictionaryKind.DISCARDS, DictionaryText.read(file));
        }

        /** Adds a list of discards; as {@link #addActors(String, Reader)}. */
        public Builder addDiscards(String name, Reader source) {
            return add(DictionaryKind.DISCARDS, DictionaryText.read(name, source));
        }

        /**
         * Adds a dictionary of the kind that its first 2,000 lines tell, by what only one kind has: {@code <ISSUE} for
         * issues; {@code --- … ---}, {@code - … *}, {@code &SET} and codes of digits for verbs; {@code ~} in brackets and
         * {@code !SET!} for agents; other codes in brackets for actors. Lines without any of these are discards.
         *
         * @throws java.io.UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if it has more than 100 million bytes
         */
        public Builder add(Path file) {
            return add(DictionaryText.read(file));
        }

        /** Adds a dictionary of the kind that its lines tell; as {@link #add(Path)}. The reader is not closed. */
        public Builder add(String name, Reader source) {
            return add(DictionaryText.read(name, source));
        }

        private Builder add(DictionaryText text) {
            DictionaryLines lines = DictionaryLines.of(text.file(), text.text());
            return add(DictionaryKind.of(lines.lines()), text, lines);
        }

        /** Adds a dictionary of that kind; as {@link #addActors(Path)}. */
        public Builder add(DictionaryKind kind, Path file) {
            return add(kind, DictionaryText.read(file));
        }

        private Builder add(DictionaryKind kind, DictionaryText text) {
            return add(kind, text, DictionaryLines.of(text.file(), text.text()));
        }

        private Builder add(DictionaryKind kind, DictionaryText text, DictionaryLines lines) {
            Dictionary dictionary = Dictionary.read(kind, lines);
            all.add(dictionary);
            issues.addAll(text.issues()).addAll(lines.issues()).addAll(dictionary.issues());
            return this;
        }

        /** Returns the dictionaries. */
        public Dictionaries build() {
            return new Dictionaries(all.build(), issues.build());
        }
    }
}
