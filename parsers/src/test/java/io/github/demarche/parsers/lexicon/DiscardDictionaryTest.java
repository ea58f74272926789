package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscardDictionaryTest {
    private static Dictionaries discards(String source) {
        return Dictionaries.builder()
                .addDiscards("discards.txt", new StringReader(source))
                .build();
    }

    private static List<String> lint(String source) {
        return Linter.lint(discards(source)).stream()
                .map(finding -> finding.line() + " " + finding.severity() + " " + finding.rule() + " "
                        + finding.phrase() + " " + finding.clash().orElse("-"))
                .toList();
    }

    @Test
    void readsSentencesStoriesAndWholeWords() {
        Dictionaries dictionaries =
                discards("# Sport\nREGATTA   # ab 01 Jan 2001\n+ Boat Race_ ;AB\nGROUP_STAGE\n\n+SCULLS\n");
        assertThat(dictionaries.issues()).isEmpty();
        assertThat(dictionaries.counts().discards()).isEqualTo(4);
        assertThat(Lexicon.builder().add(dictionaries).build().entries("discards"))
                .extracting(entry -> entry + " " + entry.values("whole"))
                .containsExactly(
                        "discards.txt:2 sentence REGATTA []",
                        "discards.txt:3 story Boat Race [word]",
                        "discards.txt:4 sentence GROUP STAGE []",
                        "discards.txt:6 story SCULLS []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "_", "+_", "+ ...", "REGATTA [---]"})
    void reportsLinesThatNoGrammarFits(String line) {
        assertThat(discards(line + "\n").issues()).hasSize(1);
        assertThat(discards(line + "\n").counts().discards()).isZero();
        assertThat(Linter.lint(discards(line + "\n")))
                .extracting(LintFinding::rule)
                .containsExactly("NO_GRAMMAR");
    }

    @Test
    void reportsAPhraseOfAMillionLettersShortly() {
        Dictionaries dictionaries = discards("REGATTA\n" + "X ".repeat(500_000) + "\n");
        assertThat(dictionaries.counts().discards()).isEqualTo(1);
        assertThat(dictionaries.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.message())
                    .startsWith("a discard has at most 1,000 letters")
                    .hasSizeLessThan(300);
        });
    }

    @Test
    void findsPhrasesTwice() {
        assertThat(lint("REGATTA\nregatta\nREGATTA_\n+REGATTA\n"))
                .containsExactly(
                        "2 NOTE DUPLICATE_PHRASE regatta discards.txt:1",
                        "3 NOTE UNREACHABLE REGATTA discards.txt:1",
                        "4 WARNING TWO_SCOPES REGATTA discards.txt:1");
    }

    @Test
    void findsPhrasesThatAShorterOneCovers() {
        assertThat(lint("BOAT RACE FINAL\nRACE\n"))
                .containsExactly("1 NOTE UNREACHABLE BOAT RACE FINAL discards.txt:2");
        assertThat(lint("BOAT RACES\nRACE\n")).containsExactly("1 NOTE UNREACHABLE BOAT RACES discards.txt:2");
        assertThat(lint("+BOAT RACE\nBIG BOAT RACE\n"))
                .containsExactly("2 NOTE UNREACHABLE BIG BOAT RACE discards.txt:1");
    }

    @Test
    void acceptsPhrasesThatNoOtherCovers() {
        assertThat(lint("BOAT RACES\nRACE_\n")).isEmpty();
        assertThat(lint("BOAT RACE\nRACE_\n")).isEmpty();
        assertThat(lint("+BIG BOAT RACE\nRACE\n")).isEmpty();
        assertThat(lint("TRACE\nRACE\n")).isEmpty();
    }

    @Test
    void findsCharactersThatStandInNoText() {
        assertThat(lint("BOAT\u2020RACE\n")).containsExactly("1 WARNING ODD_CHARACTER BOAT\u2020RACE -");
    }
}
