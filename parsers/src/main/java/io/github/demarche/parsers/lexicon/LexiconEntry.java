package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Rule;
import java.util.Optional;

/** One block of a lexicon file: a header line and the indented property lines below it. Immutable. */
public final class LexiconEntry {
    private final String section;
    private final String kind;
    private final String head;
    private final ImmutableList<Property> properties;
    private final String file;
    private final int line;
    private final int layer;

    LexiconEntry(
            String section,
            String kind,
            String head,
            ImmutableList<Property> properties,
            String file,
            int line,
            int layer) {
        this.section = section;
        this.kind = kind;
        this.head = head;
        this.properties = properties;
        this.file = file;
        this.line = line;
        this.layer = layer;
    }

    /** Returns what its file holds, as the file's first line names it: {@code actors}, {@code frames}, … */
    public String section() {
        return section;
    }

    /** Returns the first word of the header, such as {@code state} or {@code verb}. */
    public String kind() {
        return kind;
    }

    /** Returns the rest of the header, such as {@code FRA} or {@code kick out}. */
    public String head() {
        return head;
    }

    /** Returns the property lines in their order. */
    public ImmutableList<Property> properties() {
        return properties;
    }

    /** Returns all values of the properties with that key, in their order. */
    public ImmutableList<String> values(String key) {
        ImmutableList<Property> found = properties(key);
        if (found.size() == 1) {
            return found.get(0).values();
        }
        ImmutableList.Builder<String> values = ImmutableList.builder();
        found.forEach(property -> values.addAll(property.values()));
        return values.build();
    }

    /** Returns the first value of the first property with that key. */
    public Optional<String> value(String key) {
        ImmutableList<String> values = values(key);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Returns the properties with that key, in their order. */
    public ImmutableList<Property> properties(String key) {
        ImmutableList.Builder<Property> found = ImmutableList.builder();
        for (Property property : properties) {
            if (property.key().equals(key)) {
                found.add(property);
            }
        }
        return found.build();
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the line of the header in its file, from 1. */
    public int line() {
        return line;
    }

    /**
     * Returns how many sources were added before its own, the files that ship counting as one: of two entries for the same
     * word, the one of the higher layer wins.
     */
    public int layer() {
        return layer;
    }

    /** Returns {@code property} of this entry as a rule that a trace can show. */
    public Rule rule(Property property) {
        return Rule.of(file, property.line(), kind + " " + head + ": " + String.join(" | ", property.values()));
    }

    /** Returns the header with its place. */
    @Override
    public String toString() {
        return file + ":" + line + " " + kind + " " + head;
    }

    /** One indented line: a key and the values behind it, which {@code |} separates. Immutable. */
    public static final class Property {
        private final String key;
        private final ImmutableList<String> values;
        private final int line;

        Property(String key, ImmutableList<String> values, int line) {
            this.key = key;
            this.values = values;
            this.line = line;
        }

        /** Returns the first word of the line. */
        public String key() {
            return key;
        }

        /** Returns the values in their order, none of them blank. */
        public ImmutableList<String> values() {
            return values;
        }

        /** Returns the line in the file, from 1. */
        public int line() {
            return line;
        }
    }
}
