package io.github.demarche.parsers.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextScannerTest {

    private record Case(String why, String text, List<String> sentences) {
        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String why = "";
        for (String line : Resources.readLines(
                Resources.getResource(TextScannerTest.class, "scanner_cases.txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("# ")) {
                why = line.substring(2);
            } else if (line.startsWith("> ")) {
                cases.add(new Case(why, unescape(line.substring(2)), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                cases.get(cases.size() - 1).sentences().add(unescape(line.substring(2)));
            }
        }
        return cases.stream();
    }

    private static String unescape(String line) {
        Matcher unicode = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(line);
        return unicode.replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)))
                .translateEscapes();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsSentencesAndTokens(Case each) {
        assertThat(sentences(each.text())).isEqualTo(each.sentences());
    }

    @Test
    void scansOnlyTheRangeAskedForWithOffsetsIntoTheWholeText() {
        String text = "One left. Two stayed. Three came.";
        ImmutableList<Tokens> sentences = TextScanner.scan(text, 10, 21);
        assertThat(sentences).hasSize(1);
        Tokens tokens = sentences.get(0);
        assertThat(tokens.sentence()).isEqualTo("Two stayed.");
        assertThat(tokens.start(1)).isEqualTo(14);
        assertThat(tokens.end(1)).isEqualTo(20);
        assertThat(tokens.word(1)).isEqualTo("stayed");
    }

    @Test
    void takesTheEndOfTheRangeForTheEndOfTheText() {
        String text = "Cars of the U.S. Army, don't go to www.example.org/x now";
        for (int end = 0; end <= text.length(); end++) {
            for (Tokens tokens : TextScanner.scan(text, 0, end)) {
                assertThat(tokens.end()).isLessThanOrEqualTo(end);
            }
        }
    }

    @Test
    void refusesARangeOutsideTheText() {
        assertThatThrownBy(() -> StandardAnalyzer.standard().split("abc", 2, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void losesNothingButSpaceOfAnyText() {
        long seed = 20161013;
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            String text = soup(random);
            assertThat(covered(text)).as("seed %s, round %s", seed, round).isEqualTo(visible(text));
        }
    }

    @Test
    void cutsASentenceWithoutEndInLinearTime() {
        String text = "talks and more talks, the envoys' visits ".repeat(250_000);
        ImmutableList<Tokens> sentences = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> TextScanner.scan(text, 0, text.length()));
        assertThat(sentences).allMatch(tokens -> tokens.size() <= TextScanner.MAX_TOKENS);
        assertThat(sentences.get(0).size()).isEqualTo(TextScanner.MAX_TOKENS);
    }

    @ParameterizedTest
    @MethodSource("tedious")
    void takesLinearTimeOnTediousText(String unit) {
        String text = unit.repeat(2_000_000 / unit.length());
        ImmutableList<Tokens> sentences = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> TextScanner.scan(text, 0, text.length()));
        assertThat(sentences).allMatch(tokens -> tokens.size() <= TextScanner.MAX_TOKENS);
    }

    static Stream<String> tedious() {
        return Stream.of(
                "a", "a.", "A.", ". ", "s' ", "'", "\"", "http", "www.", "a-", "1,", "(", "[1", "\n \t", "-", "x@",
                "#");
    }

    private static List<String> sentences(String text) {
        return TextScanner.scan(text, 0, text.length()).stream()
                .map(tokens ->
                        IntStream.range(0, tokens.size()).mapToObj(tokens::word).collect(joining(" ")))
                .toList();
    }

    private static String soup(Random random) {
        String[] parts = {
            "Mr",
            ".",
            "U.S.",
            " ",
            " ",
            " ",
            "\n",
            "'",
            "’",
            "\"",
            "“",
            "”",
            "n't",
            "s",
            "-",
            "–",
            "…",
            "...",
            "(",
            ")",
            "[",
            "]",
            "10",
            ",",
            "000",
            "bn",
            "$",
            "%",
            "@",
            "#",
            "http://",
            "www.",
            "/",
            "?",
            "!",
            "Word",
            "word",
            "cannot",
            "\u0000",
            "\u200f",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u0301",
            "é",
            "ש",
            "中文",
            "。",
            "\u00ad",
            "\t",
            "&",
            ":",
            ";",
            "`",
            "*"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000) : parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    /** Returns the characters in tokens; fails if tokens are empty or out of order. */
    private static String covered(String text) {
        StringBuilder covered = new StringBuilder();
        int last = 0;
        for (Tokens tokens : TextScanner.scan(text, 0, text.length())) {
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last).isLessThan(tokens.end(i));
                last = tokens.end(i);
                covered.append(text, tokens.start(i), tokens.end(i));
            }
        }
        return covered.toString();
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Chars.isSpace((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
