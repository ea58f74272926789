package io.github.demarche.ontology;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The diplomatic instruments that are known, with what each usually is: about 140 of our own, and those a user adds.
 *
 * <pre>{@code
 * InstrumentVocabulary vocabulary = InstrumentVocabulary.standard();
 * InstrumentEntry expulsion = vocabulary.entry(Instrument.EXPULSION).orElseThrow();
 * expulsion.label();          // "expulsion of diplomats"
 * expulsion.cameo();          // Optional[161]
 * }</pre>
 *
 * <p>To extend it, {@linkplain #plus(Reader, String) read a file} of the form that {@code instruments.tsv} has: a heading
 * line with the columns {@code instrument, type, mode, cameo, hostility, domain, opposites, unit, label, law}, then one
 * line an instrument, separated by tabs; "-" is nothing, and lines from "#" on are comments. Immutable.
 */
public final class InstrumentVocabulary implements Serializable {
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final String[] COLUMNS = {
        "instrument", "type", "mode", "cameo", "hostility", "domain", "opposites", "unit", "label", "law"
    };

    private final ImmutableMap<Instrument, InstrumentEntry> entries;

    private InstrumentVocabulary(ImmutableMap<Instrument, InstrumentEntry> entries) {
        this.entries = entries;
    }

    /** Returns the vocabulary that comes with Demarche. */
    public static InstrumentVocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** Returns a builder of a vocabulary that starts empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the entries of this vocabulary. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        entries.values().forEach(builder::add);
        return builder;
    }

    /**
     * Returns this vocabulary and the entries that the text holds; an entry of the same name replaces the older one.
     *
     * @param reader read to its end and left open
     * @param source the name of the text in messages
     * @throws IllegalArgumentException if a line cannot be read; the message begins with source and line number
     * @throws UncheckedIOException if reading fails
     */
    public InstrumentVocabulary plus(Reader reader, String source) {
        return toBuilder().read(reader, source).build();
    }

    /**
     * Returns this vocabulary and the entry, which replaces an older one of the same name.
     *
     * @throws IllegalArgumentException if an opposite of the entry is not in the vocabulary
     */
    public InstrumentVocabulary plus(InstrumentEntry entry) {
        return toBuilder().add(entry).build();
    }

    /** Returns what the instrument usually is; empty when the vocabulary does not know it. */
    public Optional<InstrumentEntry> entry(Instrument instrument) {
        return Optional.ofNullable(entries.get(instrument));
    }

    /** Returns all entries, in the order in which they were first added. */
    public ImmutableList<InstrumentEntry> entries() {
        return entries.values().asList();
    }

    /** Returns all instruments, in the order in which they were first added. */
    public ImmutableSet<Instrument> instruments() {
        return entries.keySet();
    }

    /**
     * Returns whether one of the two undoes the other, by the entry of either: {@code RECALL_OF_AMBASSADOR} and
     * {@code RETURN_OF_AMBASSADOR}; false for an unknown instrument.
     */
    public boolean areOpposites(Instrument one, Instrument other) {
        return namesAsOpposite(one, other) || namesAsOpposite(other, one);
    }

    private boolean namesAsOpposite(Instrument one, Instrument other) {
        return entry(one).map(entry -> entry.opposites().contains(other)).orElse(false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstrumentVocabulary that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the number of instruments, in words. */
    @Override
    public String toString() {
        return "InstrumentVocabulary of " + entries.size() + " instruments";
    }

    /** Builds a vocabulary; later entries replace earlier ones of the same name and keep their place. */
    public static final class Builder {
        private final Map<Instrument, InstrumentEntry> entries = new LinkedHashMap<>();

        private Builder() {}

        /** Adds or replaces an entry. */
        public Builder add(InstrumentEntry entry) {
            entries.put(entry.instrument(), entry);
            return this;
        }

        /**
         * Adds or replaces the entries of a text.
         *
         * @param reader read to its end and left open
         * @param source the name of the text in messages
         * @throws IllegalArgumentException if a line cannot be read; the message begins with source and line number
         * @throws UncheckedIOException if reading fails
         */
        public Builder read(Reader reader, String source) {
            for (TsvTable.Row row : TsvTable.read(reader, source).rows(COLUMNS)) {
                add(parse(row));
            }
            return this;
        }

        /**
         * Returns the vocabulary.
         *
         * @throws IllegalArgumentException if an entry names an opposite that has no entry
         */
        public InstrumentVocabulary build() {
            for (InstrumentEntry entry : entries.values()) {
                for (Instrument opposite : entry.opposites()) {
                    if (!entries.containsKey(opposite)) {
                        throw new IllegalArgumentException(
                                entry.instrument() + " names the opposite " + opposite + ", which has no entry");
                    }
                }
            }
            return new InstrumentVocabulary(ImmutableMap.copyOf(entries));
        }
    }

    private static InstrumentEntry parse(TsvTable.Row row) {
        InstrumentEntry.Builder entry = InstrumentEntry.builder()
                .instrument(row.get("instrument", Instrument::of))
                .type(row.get("type", EventType::parse))
                .cameo(row.find("cameo", CameoCode::of))
                .hostility(row.constant("hostility", Hostility.class))
                .domain(row.constant("domain", Domain.class))
                .unit(row.find("unit"))
                .label(row.get("label"))
                .legalReference(row.find("law"));
        row.find("mode")
                .ifPresent(word ->
                        entry.mode(Mode.parse(word).orElseThrow(() -> row.fail("unknown mode \"" + word + "\""))));
        row.find("opposites")
                .ifPresent(names ->
                        COMMAS.split(names).forEach(name -> entry.addOpposites(row.read(name, Instrument::of))));
        return row.read(entry, InstrumentEntry.Builder::build);
    }

    /** Holds the standard vocabulary, read when it is first asked for. */
    private static final class Standard {
        private static final InstrumentVocabulary VOCABULARY = load();

        private static InstrumentVocabulary load() {
            try (Reader reader = TsvTable.openResource("instruments.tsv")) {
                return builder().read(reader, "instruments.tsv").build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
