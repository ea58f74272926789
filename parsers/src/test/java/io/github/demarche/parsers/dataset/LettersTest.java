package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text eight letters at a time is the same text as letter by letter. */
class LettersTest {
    /** Letters with the bits of a tab and a line feed in either byte among them. */
    private static final String ALPHABET = "\t\tab\b\u000B\u0089\u00F6\u0109\u0909\u0A00\u4E2D \u007F";

    private static String random(Random random, boolean ascii) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(70);
        for (int at = 0; at < length; at++) {
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            text.append(ascii && c > 0x7F ? 'x' : c);
        }
        return text.toString();
    }

    @Test
    void tabsAreFoundWhereTheyAre() {
        Random random = new Random(5);
        Letters letters = new Letters();
        for (int round = 0; round < 3_000; round++) {
            String text = random(random, round % 2 == 0);
            int[] places = new int[text.length()];
            letters.take(text);
            int found = letters.tabs(places);
            List<Integer> tabs = new ArrayList<>();
            for (int at = 0; at < found; at++) {
                tabs.add(places[at]);
            }
            List<Integer> expected = new ArrayList<>();
            for (int at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) {
                expected.add(at);
            }
            assertThat(tabs).as("seed 5, round %s: %s", round, text).isEqualTo(expected);
        }
    }

    @Test
    void equalLettersHaveOneHashAndAreEachOther() {
        Letters first = new Letters();
        Letters second = new Letters();
        first.take("ab\tsame letters here\tc");
        second.take("xyz\tsame letters here");
        assertThat(first.hash(3, 20)).isEqualTo(second.hash(4, 21));
        assertThat(second.are(4, 21, first.copy(3, 20))).isTrue();
        assertThat(second.are(4, 20, first.copy(3, 20))).isFalse();
        assertThat(first.hash(3, 20)).isNotEqualTo(first.hash(3, 19));
    }

    @Test
    void linesAreFoundWhereTheyAreInTextAndInBytes() throws IOException {
        Random random = new Random(6);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int line = 0; line < 3_000; line++) {
            String letters = random(random, line % 3 > 0).replace('\n', ' ').replace('\r', ' ');
            expected.add(letters);
            text.append(letters).append(line % 5 == 0 ? "\r\n" : "\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(lines(new LineSource(new StringReader(text.toString())))).isEqualTo(expected);
        assertThat(lines(new LineSource(new Utf8Text(new ByteArrayInputStream(bytes)))))
                .isEqualTo(expected);
    }

    @Test
    void aLineMayBeLongAndNoLonger() throws IOException {
        String longest = "\u4E2D".repeat(LineSource.LONGEST);
        LineSource lines = new LineSource(new StringReader(longest + "\n" + longest + "x\nlast"));
        assertThat(lines.next()).isEqualTo(longest);
        assertThat(lines.wasCut()).isFalse();
        assertThat(lines.next()).isEqualTo(longest);
        assertThat(lines.wasCut()).isTrue();
        assertThat(lines.next()).isEqualTo("last");
        assertThat(lines.isEnded()).isFalse();
        assertThat(lines.wasCut()).isFalse();
        assertThat(lines.number()).isEqualTo(3);
    }

    private static List<String> lines(LineSource source) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = source.next(); line != null; line = source.next()) {
            lines.add(line);
        }
        return lines;
    }
}
