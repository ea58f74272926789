package io.github.demarche.io;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.InstrumentEntry;
import io.github.demarche.ontology.InstrumentVocabulary;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a few words what an act is: "expulsion of 10 diplomats", "sanctions", "statement". */
final class ActWords {
    private static final ImmutableMap<String, String> BY_CATEGORY = read();
    private static final ImmutableList<String> FILLERS = ImmutableList.of("named ", "private ");
    private static final int CURRENCY_LENGTH = 3;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private ActWords() {}

    static String of(DiplomaticEvent event) {
        String act = EventWords.clean(counted(name(event), unit(event), event.quantities()));
        return event.phase()
                .filter(phase -> phase != Phase.IMPOSED)
                .map(phase -> act + ", " + lower(phase))
                .orElse(act);
    }

    private static String name(DiplomaticEvent event) {
        return event.instrument()
                .map(ActWords::name)
                .orElseGet(() -> event.type()
                        .map(type -> name(type, event.mode()))
                        .orElseGet(() -> switch (event.hostility()) {
                            case HOSTILE -> "hostile act";
                            case NEUTRAL -> "statement";
                            case CONCILIATORY -> "conciliatory act";
                        }));
    }

    /** The label of the vocabulary, up to its first comma; of an instrument that it lacks, the name. */
    private static String name(Instrument instrument) {
        return entry(instrument)
                .map(entry -> Splitter.on(',').splitToList(entry.label()).get(0))
                .orElseGet(() -> instrument.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String name(EventType type, Optional<Mode> mode) {
        String bare = BY_CATEGORY.getOrDefault(type + "/-", lower(type));
        return mode.map(how -> BY_CATEGORY.getOrDefault(type + "/" + how, bare)).orElse(bare);
    }

    private static Optional<InstrumentEntry> entry(Instrument instrument) {
        return InstrumentVocabulary.standard().entry(instrument);
    }

    private static Optional<String> unit(DiplomaticEvent event) {
        return event.instrument().flatMap(ActWords::entry).flatMap(InstrumentEntry::unit);
    }

    /** Puts the first number in the place of the unit that the name ends with, and what does not fit behind it. */
    private static String counted(String name, Optional<String> unit, List<Quantity> quantities) {
        if (quantities.isEmpty()) {
            return name;
        }
        Quantity first = quantities.get(0);
        boolean fits = unit.filter(noun -> name.endsWith(" " + noun)).isPresent() && !isCurrency(first.unit());
        String told = fits ? stem(name, unit.orElse("")) + amount(first) : name;
        String rest =
                quantities.stream().skip(fits ? 1 : 0).map(ActWords::amount).collect(Collectors.joining(", "));
        return rest.isEmpty() ? told : told + " (" + rest + ")";
    }

    private static String stem(String name, String unit) {
        String stem = name.substring(0, name.length() - unit.length());
        for (String filler : FILLERS) {
            stem = stem.endsWith(filler) ? stem.substring(0, stem.length() - filler.length()) : stem;
        }
        return stem;
    }

    /** Returns number and unit, such as {@code 10 diplomats}, {@code dozens of entities}, {@code USD 5 million}. */
    static String amount(Quantity quantity) {
        if (isCurrency(quantity.unit())) {
            return (quantity.unit() + " " + number(quantity)).stripTrailing();
        }
        if (!quantity.isExact()
                && quantity.text().filter(text -> !text.isBlank()).isPresent()) {
            return worded(quantity.text().get().strip(), quantity.unit());
        }
        return (number(quantity) + " " + quantity.unit()).stripLeading();
    }

    /** Keeps the words of the text where they are not one plain number: "over 20", "dozens". */
    private static String worded(String text, String unit) {
        if (text.endsWith(unit)) {
            return text;
        }
        return text + (text.endsWith("s") ? " of " : " ") + unit;
    }

    /** Returns the number alone: {@code 10}, {@code 10-12}, {@code at least 20}, {@code up to 30}; empty without one. */
    static String number(Quantity quantity) {
        Optional<String> min =
                quantity.min().stream().mapToObj(ActWords::digits).findFirst();
        Optional<String> max =
                quantity.max().stream().mapToObj(ActWords::digits).findFirst();
        if (min.isPresent() && max.isPresent()) {
            return min.equals(max) ? min.get() : min.get() + "-" + max.get();
        }
        return min.map(low -> "at least " + low)
                .or(() -> max.map(high -> "up to " + high))
                .orElse("");
    }

    /** Writes millions and billions as people do, where that loses nothing beyond the second decimal. */
    private static String digits(long number) {
        if (number >= BILLION && number % (BILLION / 100) == 0) {
            return shortened(number, BILLION) + " billion";
        }
        if (number >= MILLION && number % (MILLION / 100) == 0) {
            return shortened(number, MILLION) + " million";
        }
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String shortened(long number, long unit) {
        return BigDecimal.valueOf(number)
                .divide(BigDecimal.valueOf(unit))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == CURRENCY_LENGTH && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static ImmutableMap<String, String> read() {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                words.put(cells.get(0) + "/" + cells.get(1), cells.get(2));
            }
        }
        return words.buildOrThrow();
    }

    private static List<String> lines() {
        try (InputStream in = ActWords.class.getResourceAsStream("act-words.tsv")) {
            if (in == null) {
                throw new FileNotFoundException("act-words.tsv is not beside " + ActWords.class);
            }
            return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
