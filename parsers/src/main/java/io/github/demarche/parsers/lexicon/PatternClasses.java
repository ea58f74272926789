package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.PatternElement.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The classes that stand for the words and sets of a dictionary's patterns: each word is a class of its own, so that the
 * glossary finds it in a text once, whichever patterns ask for it.
 */
final class PatternClasses {
    private static final String WORD = "word";
    private static final String EXACT = "exact";

    private final String file;
    private final int layer;
    private final boolean stems;
    private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();

    PatternClasses(String file, int layer, boolean stems) {
        this.file = file;
        this.layer = layer;
        this.stems = stems;
    }

    /** Returns the classes that were asked for and those of the sets, in the order of asking. */
    ImmutableList<LexiconEntry> entries() {
        return ImmutableList.copyOf(entries.values());
    }

    /** Adds a set. Words of TABARI that stand for longer ones are words with their plurals here. */
    void add(VerbSynset synset) {
        ImmutableList.Builder<LexiconEntry.Property> properties = ImmutableList.builder();
        for (PatternElement word : synset.words()) {
            String key = word.kind() == Kind.SYNSET ? "include" : word.exact() ? EXACT : WORD;
            String value = word.kind() == Kind.SYNSET ? setName(word.text()) : word.text();
            properties.add(new LexiconEntry.Property(key, ImmutableList.of(value), synset.line()));
        }
        String name = setName(synset.name());
        entries.put(name, new LexiconEntry("classes", "class", name, properties.build(), file, synset.line(), layer));
    }

    /** Returns what a condition calls a word: its class, or in TABARI the beginning of a word. */
    String of(PatternElement word, int line) {
        return word.kind() == Kind.SYNSET
                ? setName(word.text())
                : stems && !word.exact() ? '"' + plain(word.text()) + "*\"" : of(word.text(), word.exact(), line);
    }

    /** Returns the class of the words, which it adds. */
    String of(String words, boolean exact, int line) {
        String name = (exact ? "exact:" : "word:") + plain(words).replace(' ', '_');
        entries.computeIfAbsent(
                name,
                key -> new LexiconEntry(
                        "classes",
                        "class",
                        key,
                        ImmutableList.of(
                                new LexiconEntry.Property(exact ? EXACT : WORD, ImmutableList.of(words), line)),
                        file,
                        line,
                        layer));
        return name;
    }

    private String setName(String set) {
        return "set" + layer + ":" + plain(set).replace(' ', '_');
    }

    /** What parts conditions and their lists is no part of a name. */
    private static String plain(String text) {
        return text.replace(',', '_')
                .replace('/', '_')
                .replace('>', '_')
                .replace('"', '_')
                .replace('|', '_');
    }
}
