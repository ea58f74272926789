package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock")
class CleanerTest {
    private static final String LEAD = "Gabon recalled its ambassador to France.";

    /** Returns the paragraphs of each story as they stand in the text. */
    private static List<List<String>> read(String text) {
        return Cleaner.stories(text).stream()
                .map(story -> story.blocks().stream()
                        .map(block -> text.substring(block[0], block[1]))
                        .toList())
                .toList();
    }

    @Test
    void readsOneParagraph() {
        assertThat(read(LEAD)).containsExactly(List.of(LEAD));
    }

    @Test
    void readsNothingInNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\t\n ")).isEmpty();
    }

    @Test
    void dividesParagraphsAtBlankLines() {
        assertThat(read(LEAD + "\n\nTogo did so too.")).containsExactly(List.of(LEAD, "Togo did so too."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "======", "___", "~~~~"})
    void dividesStoriesAtRules(String rule) {
        assertThat(read(LEAD + "\n" + rule + "\nTogo did so too."))
                .containsExactly(List.of(LEAD), List.of("Togo did so too."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to our channel",
                "Follow us on Facebook",
                "READ MORE: ten facts on Gabon",
                "» Sign up for our newsletter",
                "All rights reserved.",
                "© 2024 The Daily",
                "Copyright 2024 The Daily",
                "Click here to watch"
            })
    void passesOverCallsToTheReader(String call) {
        assertThat(read(LEAD + "\n\n" + call)).containsExactly(List.of(LEAD));
    }

    @Test
    void endsAStoryAtSeveralCallsInALine() {
        assertThat(read(LEAD + "\n\nSubscribe here – Follow us on X – Visit our site\n\nTogo did so too."))
                .containsExactly(List.of(LEAD), List.of("Togo did so too."));
    }

    @Test
    void readsWhatStandsBeforeACallInItsLine() {
        assertThat(read(LEAD + " | Subscribe to our channel")).hasSize(1);
        assertThat(read(LEAD + " | Subscribe to our channel").get(0).get(0)).startsWith(LEAD);
    }

    @Test
    void passesOverHashtagsAtTheEnd() {
        assertThat(read(LEAD + " #Gabon #France #recall")).containsExactly(List.of(LEAD));
    }

    @Test
    void keepsASingleHashtagInASentence() {
        assertThat(read("The #Gabon envoy left.")).containsExactly(List.of("The #Gabon envoy left."));
    }

    @Test
    void passesOverALongLineToldTwice() {
        String caption = "Soldiers of Gabon stand guard before the French embassy in Libreville.";
        assertThat(read(caption + "\n\n" + LEAD + "\n\n" + caption)).containsExactly(List.of(caption, LEAD));
    }

    @Test
    void keepsAShortLineToldTwice() {
        assertThat(read("He left.\n\nShe stayed.\n\nHe left."))
                .containsExactly(List.of("He left.", "She stayed.", "He left."));
    }

    @Test
    void rejoinsLinesBrokenAtAColumn() {
        String wrapped = "The government of Gabon recalled its ambassador to France on Friday in a\n"
                + "dispute over the arrest of two students, and asked for an apology from\n"
                + "the French government.";
        assertThat(read(wrapped)).containsExactly(List.of(wrapped));
    }

    @Test
    void rejoinsALineThatEndsInTheMidstOfAPhrase() {
        assertThat(read("Gabon expelled two\nFrench diplomats."))
                .containsExactly(List.of("Gabon expelled two\nFrench diplomats."));
    }

    @Test
    void keepsHeadlinesApart() {
        assertThat(read("Gabon recalls envoy\nTogo closes border"))
                .containsExactly(List.of("Gabon recalls envoy", "Togo closes border"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[…]", "[...]"})
    void endsAStoryWhereTheTextIsCut(String mark) {
        assertThat(read(LEAD + " " + mark + "\n\nTogo did so too.")).hasSize(2);
    }

    @Test
    void takesCarriageReturnsForBlanks() {
        assertThat(read(LEAD + "\r\n\r\nTogo did so too.\r\n")).containsExactly(List.of(LEAD, "Togo did so too."));
    }

    @Test
    void givesRangesInOrderThatDoNotOverlap() {
        long seed = 42;
        Random random = new Random(seed);
        String alphabet = "ab .,\n\n-#|–©[…]'\" \r\t";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(120); i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Story story : Cleaner.stories(text.toString())) {
                assertThat(story.blocks()).isNotEmpty();
                for (int[] block : story.blocks()) {
                    assertThat(block[0]).as("seed %s, text %s", seed, text).isGreaterThanOrEqualTo(end);
                    assertThat(block[1]).isGreaterThan(block[0]).isLessThanOrEqualTo(text.length());
                    end = block[1];
                }
            }
        }
    }
}
