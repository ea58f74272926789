package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the tagger on CoNLL-U files with gold tokens: accuracy of Penn tags, of tags where the gold one is a verb's,
 * and of universal tags; and sentences per second of processor time.
 *
 * <p>Arguments: the files; before them {@code --model} and a file to measure another model than the library's, and
 * {@code --errors} to list the most frequent confusions.
 */
final class TaggerAccuracy {
    private static final int CONFUSIONS = 40;

    private int tokens;
    private int penn;
    private int universal;
    private int verbs;
    private int verbsRight;
    private final Map<String, Integer> confusions = new TreeMap<>();

    private TaggerAccuracy() {}

    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        StandardAnalyzer analyzer = null;
        boolean errors = false;
        int file = 0;
        while (args[file].startsWith("--")) {
            if (args[file].equals("--errors")) {
                errors = true;
            } else {
                try (InputStream in = Files.newInputStream(Path.of(args[++file]))) {
                    analyzer = StandardAnalyzer.of(TaggerModel.read(in));
                }
            }
            file++;
        }
        analyzer = analyzer == null ? StandardAnalyzer.standard() : analyzer;
        System.out.printf(Locale.ROOT, "loaded in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        for (String path : List.of(args).subList(file, args.length)) {
            ImmutableList<TaggedText.Sentence> sentences = TaggedText.readConllu(Path.of(path));
            new TaggerAccuracy().measure(analyzer, sentences, path, errors);
            speed(analyzer, sentences);
        }
    }

    private void measure(
            StandardAnalyzer analyzer, ImmutableList<TaggedText.Sentence> sentences, String path, boolean errors) {
        for (TaggedText.Sentence sentence : sentences) {
            analyzer.tag(sentence.tokens());
            count(sentence);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d tokens, Penn %.2f, verbs %.2f, universal %.2f%n",
                Path.of(path).getFileName(),
                tokens,
                100.0 * penn / tokens,
                100.0 * verbsRight / verbs,
                100.0 * universal / tokens);
        if (errors) {
            confusions.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(CONFUSIONS)
                    .forEach(entry -> System.out.println("  " + entry.getValue() + "  " + entry.getKey()));
        }
    }

    private void count(TaggedText.Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String gold = sentence.penn().get(i);
            Tag tag = sentence.tokens().tag(i);
            boolean right = gold.equals(tag.penn());
            tokens++;
            penn += right ? 1 : 0;
            universal += UniversalTag.of(sentence.tokens(), i)
                            .equals(sentence.universal().get(i))
                    ? 1
                    : 0;
            if (Tag.parse(gold).isVerb()) {
                verbs++;
                verbsRight += right ? 1 : 0;
            }
            if (!right) {
                confusions.merge(gold + " as " + tag.penn(), 1, Integer::sum);
            }
        }
    }

    private static void speed(StandardAnalyzer analyzer, ImmutableList<TaggedText.Sentence> sentences) {
        double tagging = 0;
        double both = 0;
        for (int round = 0; round < 12; round++) {
            tagging = Math.max(tagging, rate(sentences.size(), () -> {
                for (TaggedText.Sentence sentence : sentences) {
                    analyzer.tag(sentence.tokens());
                }
            }));
            both = Math.max(both, rate(sentences.size(), () -> {
                for (TaggedText.Sentence sentence : sentences) {
                    String text = sentence.tokens().document();
                    analyzer.split(text, 0, text.length()).forEach(analyzer::tag);
                }
            }));
        }
        System.out.printf(
                Locale.ROOT, "  sentences per CPU second: tagging %.0f, with the scanner %.0f%n", tagging, both);
    }

    private static double rate(int sentences, Runnable work) {
        long begin = cpu();
        int done = 0;
        while (cpu() - begin < 300_000_000L) {
            work.run();
            done += sentences;
        }
        return done * 1e9 / (cpu() - begin);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
