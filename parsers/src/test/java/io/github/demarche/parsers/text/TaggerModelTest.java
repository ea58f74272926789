package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TaggerModelTest {

    private static final Tag[] TAGS = {Tag.NN, Tag.VB, Tag.FW};

    /** Two rows: the first speaks for a verb by 5 and against a noun by 3, the second for a noun by 127. */
    private static TaggerModel small(WordClasses classes) {
        int[] offsets = {0, 2, 3};
        short[] entries = {(short) (0 << 8 | (-3 & 0xff)), (short) (1 << 8 | 5), (short) (0 << 8 | 127)};
        int[] fixedWords = {-70, 12, 900};
        byte[] fixedTags = {2, 1, 0};
        return new TaggerModel(TAGS, 1, offsets, entries, fixedWords, fixedTags, classes);
    }

    private static int best(TaggerModel model, short[] scores, int... rows) {
        Arrays.fill(scores, (short) 0);
        model.add(rows, rows.length, scores);
        return model.best(scores);
    }

    @Test
    void sumsTheWeightsOfTheRows() {
        TaggerModel model = small(WordClasses.none());
        short[] scores = new short[TAGS.length];
        assertThat(best(model, scores, 0, 0)).isEqualTo(1);
        assertThat(scores).containsExactly((short) -6, (short) 10, (short) 0);
        assertThat(best(model, scores, 0, 1)).isEqualTo(0);
        assertThat(best(model, scores)).isEqualTo(0);
    }

    @Test
    void knowsTheTagOfAFixedWord() {
        TaggerModel model = small(WordClasses.none());
        assertThat(model.fixedTag(-70)).isEqualTo(2);
        assertThat(model.fixedTag(12)).isEqualTo(1);
        assertThat(model.fixedTag(900)).isEqualTo(0);
        assertThat(model.fixedTag(13)).isEqualTo(-1);
    }

    @Test
    void readsWhatItWrites() throws IOException {
        WordClasses classes =
                WordClasses.of(Map.of(0x12345678, 1, 0x1234ff00, 1, -5, 2), new Tag[] {Tag.FW, Tag.NN, Tag.NNP});
        TaggerModel model = copy(small(classes));
        short[] scores = new short[TAGS.length];
        assertThat(best(model, scores, 0)).isEqualTo(1);
        assertThat(scores).containsExactly((short) -3, (short) 5, (short) 0);
        assertThat(model.fixedTag(-70)).isEqualTo(2);
        assertThat(model.tag(2)).isEqualTo(Tag.FW);
        assertThat(model.number(Tag.VB)).isEqualTo(1);
        assertThat(model.classes().classOf(0x12345678)).isEqualTo(1);
        assertThat(model.classes().classOf(0x1234ff00)).isEqualTo(1);
        assertThat(model.classes().classOf(-5)).isEqualTo(2);
        assertThat(model.classes().isName(2)).isTrue();
        assertThat(model.classes().isName(1)).isFalse();
    }

    private static TaggerModel copy(TaggerModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return TaggerModel.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void refusesAFileThatIsNoModel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[100]);
        }
        assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a tagger's model");
    }

    @Test
    void findsEveryWordsClass() {
        Random random = new Random(7);
        Map<Integer, Integer> words = new HashMap<>();
        while (words.size() < 20_000) {
            words.put(random.nextInt() & 0xffffff00, 1 + random.nextInt(255));
        }
        Tag[] firstTags = new Tag[256];
        java.util.Arrays.fill(firstTags, Tag.NN);
        WordClasses classes = WordClasses.of(words, firstTags);
        assertThat(classes.size()).isEqualTo(words.size());
        words.forEach((hash, number) -> assertThat(classes.classOf(hash)).isEqualTo(number));
    }

    @Test
    void knowsNoClassOfAnotherWord() {
        WordClasses classes = WordClasses.of(Map.of(0x12345678, 1), new Tag[] {Tag.FW, Tag.NN});
        assertThat(classes.classOf(0x12355678)).isEqualTo(WordClasses.UNKNOWN);
        assertThat(classes.classOf(0x12345778)).isEqualTo(WordClasses.UNKNOWN);
        assertThat(WordClasses.none().classOf(0)).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void isSmallEnoughToShip() throws IOException {
        try (var in = TaggerModel.class.getResourceAsStream("tagger.model.gz")) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).hasSizeLessThan(1_000_000);
        }
    }
}
