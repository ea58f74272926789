package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.DictionaryLines.Line;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DictionaryLinesTest {
    private static ImmutableList<Line> lines(String text) {
        return DictionaryLines.of("d.txt", text).lines();
    }

    @Test
    void numbersLinesWhateverEndsThem() {
        assertThat(lines("\uFEFFA\r\n\n  B  \rC"))
                .containsExactly(new Line(1, "A", ""), new Line(3, "  B", ""), new Line(4, "C", ""));
        assertThat(lines("")).isEmpty();
    }

    @Test
    void cutsCommentsAndKeepsThem() {
        assertThat(lines("# all of it\nA # of A\nB\t#b\nC [X]# c\nD_#d\nE ; old\n;f"))
                .containsExactly(
                        new Line(2, "A", "of A"),
                        new Line(3, "B", "b"),
                        new Line(4, "C [X]", "c"),
                        new Line(5, "D_", "d"),
                        new Line(6, "E", "old"));
    }

    @Test
    void leavesMarksInsideWords() {
        assertThat(lines("A#B\nC;D")).extracting(Line::text).containsExactly("A#B", "C;D");
    }

    @Test
    void cutsMarkupCommentsOverSeveralLines() {
        DictionaryLines read = DictionaryLines.of("d.txt", "A <!-- x --> B <!-- y\nno line\nend --> C\nD # <!-- no");

        assertThat(read.lines()).extracting(Line::text).containsExactly("A  B", " C", "D");
        assertThat(read.lines()).extracting(Line::number).containsExactly(1, 3, 4);
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void reportsAMarkupCommentThatIsNeverClosed() {
        DictionaryLines read = DictionaryLines.of("d.txt", "A\nB <!-- x\nC");

        assertThat(read.lines()).extracting(Line::text).containsExactly("A", "B");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly("d.txt:2 the comment that \"<!--\" opens is never closed; \"-->\" is expected");
    }

    @Test
    void knowsTabariByItsCommentsAndSections() {
        assertThat(DictionaryLines.of("d", "A [X] ; b").isTabari()).isTrue();
        assertThat(DictionaryLines.of("d", "<NOUN>\nA").isTabari()).isTrue();
        assertThat(DictionaryLines.of("d", "A [X] # b; c").isTabari()).isFalse();
    }

    @Test
    void tellsIndentedLines() {
        assertThat(lines("A\n\t[X]\n [Y]")).extracting(Line::indented).containsExactly(false, true, true);
    }

    @Test
    void readsLinesThatAreNotUtf8AsWindows1252AndReportsThem() {
        byte[] bytes = "A_ [X]\nCÔTE_ [CIV]\r\nÉ_ [X]".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = "A_ [X]\nC\u00D4TE_ [CIV]\r\nB_ [X]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DictionaryText.decode("d.txt", bytes).issues()).isEmpty();
        DictionaryText text = DictionaryText.decode("d.txt", mixed);
        assertThat(text.text()).isEqualTo("A_ [X]\nC\u00D4TE_ [CIV]\r\nB_ [X]");
        assertThat(text.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly("d.txt:2 bytes that are no UTF-8, read as Windows-1252: \"C\u00D4TE_ [CIV]\"");
    }
}
