package io.github.demarche.parsers.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardAnalyzerTest {
    private final StandardAnalyzer analyzer = StandardAnalyzer.standard();

    private static List<String> lines(String resource) throws IOException {
        return Resources.readLines(Resources.getResource(StandardAnalyzerTest.class, resource), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static Stream<String> sentences() throws IOException {
        return lines("tagger_cases.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tagsWhatTheClauseGrammarNeeds(String line) {
        List<String> marked = Splitter.on(' ').splitToList(line);
        Tokens tokens = Tokens.of(plain(line).split(" "));
        analyzer.tag(tokens);
        for (int i = 0; i < marked.size(); i++) {
            int slash = marked.get(i).lastIndexOf('/');
            if (slash > 0) {
                List<String> allowed =
                        Splitter.on('|').splitToList(marked.get(i).substring(slash + 1));
                assertThat(tokens.tag(i).penn())
                        .as("%s in %s", marked.get(i), tokens)
                        .isIn(allowed);
            }
        }
    }

    @Test
    void tagsHeadlinesWithoutCapitals() throws IOException {
        assertThat(headlineAccuracy(UnaryOperator.identity())).isGreaterThan(0.9);
    }

    @Test
    void tagsHeadlinesInTitleCase() throws IOException {
        assertThat(headlineAccuracy(StandardAnalyzerTest::titleCase)).isGreaterThan(0.85);
    }

    @Test
    void tagsHeadlinesInCapitals() throws IOException {
        assertThat(headlineAccuracy(word -> word.toUpperCase(Locale.ROOT))).isGreaterThan(0.85);
    }

    private double headlineAccuracy(UnaryOperator<String> casing) throws IOException {
        int right = 0;
        int all = 0;
        for (String line : lines("headline_cases.txt")) {
            List<String> marked = Splitter.on(' ').splitToList(line);
            String text = Stream.of(plain(line).split(" ")).map(casing).collect(joining(" "));
            Tokens tokens = tag(text);
            for (int i = 0; i < marked.size(); i++) {
                int slash = marked.get(i).lastIndexOf('/');
                if (slash > 0) {
                    all++;
                    right += marked.get(i)
                                    .substring(slash + 1)
                                    .equals(tokens.tag(i).penn())
                            ? 1
                            : 0;
                }
            }
        }
        return (double) right / all;
    }

    private static String titleCase(String word) {
        return word.length() > 3 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String plain(String marked) {
        return Splitter.on(' ')
                .splitToStream(marked)
                .map(word -> word.lastIndexOf('/') > 0 ? word.substring(0, word.lastIndexOf('/')) : word)
                .collect(joining(" "));
    }

    private Tokens tag(String text) {
        ImmutableList<Tokens> sentences = analyzer.split(text, 0, text.length());
        assertThat(sentences).as(text).hasSize(1);
        analyzer.tag(sentences.get(0));
        return sentences.get(0);
    }

    @Test
    void takesTheCountryForTheCountryAndThePronounForThePronoun() {
        assertThat(tag("They told us that US troops would leave.").toString())
                .contains("us/PRP")
                .contains("US/NNP");
        assertThat(tag("RIYADH ACCUSES US DIPLOMATS OF SPYING").tag(2)).isEqualTo(Tag.NNP);
    }

    @Test
    void tagsPunctuationByItsLook() {
        assertThat(tag("\"Yes,\" he said (twice) — for $10bn; #Oslo: https://example.org, ‘so’…")
                        .toString())
                .isEqualTo("\"/`` Yes/UH ,/, \"/'' he/PRP said/VBD (/-LRB- twice/RB )/-RRB- —/: for/IN $/$ 10bn/CD ;/:"
                        + " #Oslo/ADD :/: https://example.org/ADD ,/, ‘/`` so/RB ’/'' …/:");
    }

    @Test
    void tagsTheSameSentenceTheSameWhateverCameBefore() throws IOException {
        List<String> lines = new ArrayList<>(lines("tagger_cases.txt"));
        List<String> first = tagAll(lines);
        Collections.shuffle(lines, new Random(1));
        List<String> second = tagAll(lines);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        List<String> lines = lines("tagger_cases.txt");
        List<String> alone = tagAll(lines);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> work = () -> {
                boolean same = true;
                for (int round = 0; round < 50; round++) {
                    same &= tagAll(lines).equals(alone);
                }
                return same;
            };
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(4, work))) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> tagAll(List<String> lines) {
        List<String> tagged = new ArrayList<>();
        for (String line : lines) {
            String text = plain(line);
            for (Tokens tokens : analyzer.split(text, 0, text.length())) {
                analyzer.tag(tokens);
                tagged.add(tokens.toString());
            }
        }
        return tagged;
    }

    @Test
    void tagsAnyTextWithoutComplaint() {
        long seed = 20180326;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            for (Tokens tokens : analyzer.split(text.toString(), 0, text.length())) {
                analyzer.tag(tokens);
                assertThat(tokens.toString())
                        .as("seed %s, round %s", seed, round)
                        .isNotEmpty();
            }
        }
    }
}
