package io.github.demarche.examples.benchmarks;

import io.github.demarche.parsers.text.Document;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody writes and everybody meets: one thing over and over, so often as one asks. */
enum HardShape {
    ACTORS(n -> list(n) + " condemned Russia."),
    RECIPIENTS(n -> "Norway condemned " + list(n) + "."),
    ACTS_OF_MANY(n -> joined(n, " and ", i -> state(i) + " expelled " + (i + 2) + " Russian diplomats") + "."),
    JOINED_VERBS(n -> "Norway " + "condemned Russia and ".repeat(n) + "sanctioned Iran."),
    THAT_CLAUSES(n -> "Norway said that Russia claimed that ".repeat(n) + "Iran expelled two diplomats."),
    INFINITIVES(n -> "Norway " + "threatened to vow to refuse to ".repeat(n) + "expel two Russian diplomats."),
    RELATIVE_CLAUSES(n -> "Norway condemned Russia" + ", which attacked Iran".repeat(n) + "."),
    RESPONSES(n -> "Norway expelled two diplomats" + " in response to the sanctions by Iran".repeat(n) + "."),
    QUOTES(n -> "“‘".repeat(n) + "Norway expelled two Russian diplomats" + "’”".repeat(n) + "."),
    QUOTED_SPEECH(n -> "“Norway said ‘Russia attacked Iran’ and left,” Chad said, ".repeat(n) + "and left."),
    BRACKETS(n -> "(".repeat(n) + "Norway expelled two Russian diplomats" + ")".repeat(n) + "."),
    BRACKETED_ACTS(n -> "Norway (which expelled a Russian diplomat ".repeat(n) + ")".repeat(n) + "."),
    NO_STOP(n -> "the border of the region and ".repeat(n) + "Norway expelled two Russian diplomats."),
    NULS_AND_HALVES(n -> "Norway\u0000 expelled \ud83d two Russian \udc00diplomats and ".repeat(n) + "left."),
    DATES(n -> "Norway expelled two of the Russian diplomats" + " on Friday, 5 May 2020,".repeat(n) + "."),
    SENTENCES(n -> joined(n, " ", i -> "Norway expelled " + (i + 2) + " of the Russian diplomats."));

    private static final String[] STATES = {
        "Chad", "Mali", "Togo", "Ghana", "Kenya", "Niger", "Gabon", "Egypt", "Peru", "Japan", "Chile", "Cuba", "Fiji"
    };

    private final IntFunction<String> text;

    HardShape(IntFunction<String> text) {
        this.text = text;
    }

    Document times(int n) {
        return Document.of("hard", text.apply(n), LocalDate.of(2022, 4, 9));
    }

    private static String state(int i) {
        return STATES[i % STATES.length];
    }

    private static String list(int n) {
        return joined(n, ", ", HardShape::state) + " and Norway";
    }

    private static String joined(int n, String between, IntFunction<String> part) {
        return IntStream.range(0, n).mapToObj(part).collect(Collectors.joining(between));
    }
}
