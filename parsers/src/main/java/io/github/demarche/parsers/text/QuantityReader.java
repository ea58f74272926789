package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the number in a noun phrase: "10 diplomats", "over 20 capitals", "dozens of officials", "a diplomat". */
final class QuantityReader {
    private static final ImmutableMap<String, Long> WORDS = ImmutableMap.<String, Long>builder()
            .put("one", 1L)
            .put("two", 2L)
            .put("three", 3L)
            .put("four", 4L)
            .put("five", 5L)
            .put("six", 6L)
            .put("seven", 7L)
            .put("eight", 8L)
            .put("nine", 9L)
            .put("ten", 10L)
            .put("eleven", 11L)
            .put("twelve", 12L)
            .put("thirteen", 13L)
            .put("fourteen", 14L)
            .put("fifteen", 15L)
            .put("sixteen", 16L)
            .put("seventeen", 17L)
            .put("eighteen", 18L)
            .put("nineteen", 19L)
            .put("twenty", 20L)
            .put("thirty", 30L)
            .put("forty", 40L)
            .put("fifty", 50L)
            .put("sixty", 60L)
            .put("seventy", 70L)
            .put("eighty", 80L)
            .put("ninety", 90L)
            .buildOrThrow();
    private static final ImmutableMap<String, Long> MULTIPLES = ImmutableMap.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L,
            "dozen",
            12L);
    /** Indefinite numbers as the least that they can mean. */
    private static final ImmutableMap<String, Long> INDEFINITE = ImmutableMap.of(
            "dozens",
            24L,
            "scores",
            40L,
            "hundreds",
            200L,
            "thousands",
            2_000L,
            "several",
            2L,
            "millions",
            2_000_000L,
            "both",
            2L,
            "couple",
            2L);

    private static final ImmutableMap<String, String> CURRENCIES = ImmutableMap.<String, String>builder()
            .put("$", "USD")
            .put("US$", "USD")
            .put("C$", "CAD")
            .put("A$", "AUD")
            .put("NZ$", "NZD")
            .put("HK$", "HKD")
            .put("NT$", "TWD")
            .put("S$", "SGD")
            .put("R$", "BRL")
            .put("€", "EUR")
            .put("£", "GBP")
            .put("¥", "JPY")
            .buildOrThrow();
    private static final ImmutableSet<String> PERCENT = ImmutableSet.of("%", "percent", "pct", "per cent");
    private static final ImmutableSet<String> RANGE = ImmutableSet.of("to", "or", "and");
    private static final ImmutableSet<String> ABOVE = ImmutableSet.of("over", "exceeding", "above");
    private static final ImmutableSet<String> PERSONS = ImmutableSet.of(
            "diplomat",
            "ambassador",
            "official",
            "envoy",
            "consul",
            "attache",
            "attaché",
            "spy",
            "officer",
            "minister",
            "soldier",
            "citizen",
            "national",
            "journalist",
            "reporter");

    private final Tokens tokens;

    QuantityReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the number that the phrase gives; empty when it gives none. */
    Optional<Quantity> read(NounPhrase phrase) {
        NounPhrase part = phrase.simples().get(0);
        long low = -1;
        long value = -1;
        int first = -1;
        int last = -1;
        for (int i = part.from(); i < part.head() + 1; i++) {
            OptionalLong number = number(i);
            Long multiple = MULTIPLES.get(tokens.lower(i));
            if (number.isPresent() && (i < part.head() || isMoney(part)) && !isYear(i)) {
                boolean added = value > 0 && last == i - 1 && isWord(i);
                low = first >= 0 && last == i - 2 && RANGE.contains(tokens.lower(i - 1)) ? value : low;
                value = added ? LongMath.saturatedAdd(value, number.getAsLong()) : number.getAsLong();
                first = first < 0 ? i : first;
                last = i;
            } else if (multiple != null && ((value > 0 && last == i - 1) || isOne(i))) {
                value = isDecimal(i - 1)
                        ? decimal(i - 1, multiple)
                        : LongMath.saturatedMultiply(Math.max(value, 1), multiple);
                low = low > 0 && low < value / multiple ? LongMath.saturatedMultiply(low, multiple) : low;
                first = first < 0 ? i : first;
                last = i;
            } else if (INDEFINITE.containsKey(tokens.lower(i)) && first < 0) {
                return quantity(
                        part,
                        OptionalLong.of(Objects.requireNonNull(INDEFINITE.get(tokens.lower(i)))),
                        exactMax(i),
                        i,
                        i);
            }
        }
        if (low >= 0 && low <= value) {
            return quantity(part, OptionalLong.of(low), OptionalLong.of(value), first, last);
        }
        return first < 0 ? single(part) : ranged(part, value, first, last);
    }

    private boolean isMoney(NounPhrase part) {
        return tokens.tag(part.from()) == Tag.DOLLAR || (part.head() > 0 && tokens.tag(part.head() - 1) == Tag.DOLLAR);
    }

    private OptionalLong exactMax(int at) {
        return tokens.lower(at).equals("both") || tokens.lower(at).equals("couple")
                ? OptionalLong.of(2)
                : OptionalLong.empty();
    }

    private boolean isWord(int at) {
        return WORDS.containsKey(tokens.lower(at));
    }

    private boolean isOne(int at) {
        return at > 0 && tokens.lower(at - 1).equals("a") && MULTIPLES.containsKey(tokens.lower(at));
    }

    private boolean isYear(int at) {
        String word = tokens.word(at);
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && tokens.tag(at) == Tag.CD
                && (at == 0 || !Words.NUMBER_LEADS.contains(tokens.lower(at - 1)))
                && at + 1 < tokens.size()
                && !tokens.lower(at + 1).endsWith("s");
    }

    /** "1.5" in "1.5 million"; alone it counts nothing. */
    private boolean isDecimal(int at) {
        return at >= 0 && at + 1 < tokens.size() && MULTIPLES.containsKey(tokens.lower(at + 1)) && fraction(at) != null;
    }

    private @Nullable Double fraction(int at) {
        String word = tokens.lower(at);
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.indexOf('.') > 0;
        return digits ? Doubles.tryParse(word.replace(",", "")) : null;
    }

    private long decimal(int at, long multiple) {
        Double fraction = fraction(at);
        return fraction == null ? multiple : Math.round(fraction * multiple);
    }

    private OptionalLong number(int at) {
        return isDecimal(at) ? OptionalLong.of(1) : number(tokens.lower(at));
    }

    private static OptionalLong number(String word) {
        Long known = WORDS.get(word);
        if (known != null) {
            return OptionalLong.of(known);
        }
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return hyphenated(word);
        }
        Long parsed = Longs.tryParse(word.replace(",", ""));
        return parsed == null ? OptionalLong.empty() : OptionalLong.of(parsed);
    }

    private static OptionalLong hyphenated(String word) {
        int hyphen = word.indexOf('-');
        Long tens = hyphen < 0 ? null : WORDS.get(word.substring(0, hyphen));
        Long ones = hyphen < 0 ? null : WORDS.get(word.substring(hyphen + 1));
        return tens == null || ones == null ? OptionalLong.empty() : OptionalLong.of(tens + ones);
    }

    /** "an American diplomat" is one; "a campaign" counts nothing. */
    private Optional<Quantity> single(NounPhrase part) {
        String article = tokens.lower(part.from());
        boolean one = (article.equals("a") || article.equals("an")) && PERSONS.contains(tokens.lower(part.head()));
        return one
                ? quantity(part, OptionalLong.of(1), OptionalLong.of(1), part.from(), part.from())
                : Optional.empty();
    }

    private Optional<Quantity> ranged(NounPhrase part, long value, int first, int last) {
        int before = first - 1;
        String lead = before >= 0 ? tokens.lower(before) : "";
        String two = before >= 1 ? tokens.lower(before - 1) + " " + lead : "";
        String three = before >= 2 ? tokens.lower(before - 2) + " " + two : "";
        OptionalLong exact = OptionalLong.of(value);
        if (three.equals("no more than") || three.equals("not more than")) {
            return quantity(part, OptionalLong.empty(), exact, first, last);
        }
        if (three.equals("no fewer than") || three.equals("no less than") || three.equals("not less than")) {
            return quantity(part, exact, OptionalLong.empty(), first, last);
        }
        if (ABOVE.contains(lead) || two.equals("more than") || two.equals("greater than")) {
            return quantity(part, OptionalLong.of(value + 1), OptionalLong.empty(), first, last);
        }
        if (two.equals("at least") || two.equals("minimum of")) {
            return quantity(part, exact, OptionalLong.empty(), first, last);
        }
        if (two.equals("at most") || two.equals("up to") || two.equals("many as")) {
            return quantity(part, OptionalLong.empty(), exact, first, last);
        }
        if (two.equals("less than") || two.equals("fewer than") || lead.equals("under")) {
            return quantity(part, OptionalLong.empty(), OptionalLong.of(Math.max(0, value - 1)), first, last);
        }
        return quantity(part, exact, exact, first, last);
    }

    private Optional<Quantity> quantity(NounPhrase part, OptionalLong min, OptionalLong max, int first, int last) {
        Quantity.Builder quantity = Quantity.builder()
                .unit(isShare(last) ? "percent" : unit(part))
                .text(tokens.document().substring(tokens.start(first), tokens.end(last)))
                .span(Span.of(tokens.start(first), tokens.end(last)));
        min.ifPresent(quantity::min);
        max.ifPresent(quantity::max);
        return Optional.of(quantity.build());
    }

    /** "25% tariffs", "a 10 per cent levy": the number counts no tariffs. */
    private boolean isShare(int last) {
        if (last + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.lower(last + 1);
        return PERCENT.contains(next)
                || (next.equals("per")
                        && last + 2 < tokens.size()
                        && tokens.lower(last + 2).equals("cent"));
    }

    static boolean isCurrency(String word) {
        return CURRENCIES.containsKey(word);
    }

    private String unit(NounPhrase part) {
        for (int i = part.from(); i <= part.head(); i++) {
            if (CURRENCIES.containsKey(tokens.word(i))) {
                return Objects.requireNonNull(CURRENCIES.get(tokens.word(i)));
            }
        }
        String noun = tokens.lower(part.head());
        if (tokens.tag(part.head()) != Tag.NN || !PERSONS.contains(noun)) {
            return noun;
        }
        boolean ies = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
