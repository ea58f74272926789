package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Measures the library's tagger and OpenNLP's official English model on CoNLL-U files with gold tokens: see
 * {@link TaggerScore} for what is counted, and {@link UniversalTag} for how Penn tags become universal ones. OpenNLP's
 * model gives universal tags alone. Speed is tokens per second of one thread's processor time, the best of several rounds;
 * each round tags sentences it has not seen, as far as caches go.
 *
 * <p>Arguments: the files; before them {@code --model} and a file to measure another model than the library's, and
 * {@code --errors} to list the most frequent confusions of the Penn tags.
 */
final class TaggerComparison {
    private static final String OPENNLP = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";
    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 400_000_000L;

    private final StandardAnalyzer ours;
    private final POSTaggerME openNlp;
    private final boolean errors;

    private TaggerComparison(StandardAnalyzer ours, POSTaggerME openNlp, boolean errors) {
        this.ours = ours;
        this.openNlp = openNlp;
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        StandardAnalyzer ours = StandardAnalyzer.standard();
        boolean errors = false;
        int file = 0;
        for (; file < args.length && args[file].startsWith("--"); file++) {
            if (args[file].equals("--errors")) {
                errors = true;
            } else {
                try (InputStream in = Files.newInputStream(Path.of(args[++file]))) {
                    ours = StandardAnalyzer.of(TaggerModel.read(in));
                }
            }
        }
        TaggerComparison comparison = new TaggerComparison(ours, openNlp(), errors);
        for (String path : List.of(args).subList(file, args.length)) {
            comparison.measure(Path.of(path));
        }
    }

    private static POSTaggerME openNlp() throws IOException {
        try (InputStream in = TaggerComparison.class.getResourceAsStream(OPENNLP)) {
            return new POSTaggerME(new POSModel(in));
        }
    }

    private void measure(Path path) throws IOException {
        ImmutableList<TaggedText.Sentence> sentences = TaggedText.readConllu(path);
        TaggerScore score = new TaggerScore();
        TaggerScore other = new TaggerScore();
        for (TaggedText.Sentence sentence : sentences) {
            ours.tag(sentence.tokens());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                score.countPenn(sentence.penn().get(i), sentence.tokens().tag(i).penn());
                score.countUniversal(sentence.universal().get(i), UniversalTag.of(sentence.tokens(), i));
            }
            String[] tags = openNlp.tag(words(sentence));
            for (int i = 0; i < tags.length; i++) {
                other.countUniversal(sentence.universal().get(i), tags[i]);
            }
        }
        System.out.println(path.getFileName());
        System.out.println("  ours     " + score);
        System.out.println("  OpenNLP  " + other);
        if (errors) {
            score.confusions().forEach(line -> System.out.println("    " + line));
        }
        String[][] words = sentences.stream().map(TaggerComparison::words).toArray(String[][]::new);
        speed("ours", words, sentence -> ours.tag(Tokens.of(sentence)));
        speed("ours, with the scanner", words, sentence -> {
            String text = String.join(" ", sentence);
            ours.split(text, 0, text.length()).forEach(ours::tag);
        });
        speed("OpenNLP", words, openNlp::tag);
    }

    private static String[] words(TaggedText.Sentence sentence) {
        String[] words = new String[sentence.tokens().size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = sentence.tokens().word(i);
        }
        return words;
    }

    private static void speed(String name, String[][] sentences, Consumer<String[]> tagger) {
        int tokens = 0;
        for (String[] sentence : sentences) {
            tokens += sentence.length;
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = cpu();
            long done = 0;
            while (cpu() - begin < ROUND_NANOS) {
                for (String[] sentence : sentences) {
                    tagger.accept(sentence);
                }
                done += tokens;
            }
            best = Math.max(best, done * 1e9 / (cpu() - begin));
        }
        System.out.printf(Locale.ROOT, "  %-24s %,12.0f tokens per CPU second%n", name, best);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
