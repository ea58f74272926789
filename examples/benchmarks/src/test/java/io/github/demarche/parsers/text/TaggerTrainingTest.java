package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerTrainingTest {
    private static final int ROW_BITS = 12;
    private static final String TAGGED = "The\tDT\nzorks\tNNS\nblipped\tVBD\n.\t.\n\nTwo\tCD\nzorks\tNNS\nblip\tVBP\n\n"
            + "They\tPRP\nwere\tVBD\nblipped\tVBN\nby\tIN\nzorks\tNNS\n.\t.\n\n";

    @TempDir
    Path directory;

    private ImmutableList<TaggedText.Sentence> sentences() throws IOException {
        return TaggedText.read(Files.writeString(directory.resolve("tagged.txt"), TAGGED));
    }

    @Test
    void learnsTheTagsItIsGiven() throws IOException {
        TaggerModel model = TaggerTraining.train(sentences(), WordClasses.none(), ROW_BITS);
        for (TaggedText.Sentence sentence : sentences()) {
            StandardAnalyzer.of(model).tag(sentence.tokens());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                assertThat(sentence.tokens().tag(i)).isEqualTo(sentence.gold(i));
            }
        }
    }

    @Test
    void givesTheSameModelForTheSameSentences() throws IOException {
        assertThat(bytes(TaggerTraining.train(sentences(), WordClasses.none(), ROW_BITS)))
                .isEqualTo(bytes(TaggerTraining.train(sentences(), WordClasses.none(), ROW_BITS)));
    }

    private static byte[] bytes(TaggerModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void readsTheClassesOfWords() throws IOException {
        Path file = Files.writeString(directory.resolve("words.txt"), "oslo\tNNP\nvow\tVB,NN\nvows\tVBZ,NNS\n");
        WordClasses classes = WordTables.classes(file);
        assertThat(classes.size()).isEqualTo(3);
        assertThat(classes.isName(classes.classOf(TaggerFeatures.wordHash("Oslo", 0, 4))))
                .isTrue();
        assertThat(classes.isName(classes.classOf(TaggerFeatures.wordHash("vows", 0, 4))))
                .isFalse();
        assertThat(classes.classOf(TaggerFeatures.wordHash("unseen", 0, 6))).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void leavesTheTeacherTheTagsThatATextGives() throws IOException {
        Path text = Files.writeString(directory.resolve("text.txt"), "# remark\nOslo vows_VBZ it.\n");
        Path tokens = directory.resolve("tokens.txt");
        TokenLines.main(new String[] {tokens.toString(), text.toString()});
        assertThat(Files.readString(tokens)).isEqualTo("Oslo\nvows\tVBZ\nit\n.\n\n");
    }
}
