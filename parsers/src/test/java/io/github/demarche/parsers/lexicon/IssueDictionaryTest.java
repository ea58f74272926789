package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueDictionaryTest {
    private static Dictionaries issues(String source) {
        return Dictionaries.builder()
                .addIssues("issues.txt", new StringReader(source))
                .build();
    }

    private static List<String> compiled(String source) {
        return Lexicon.builder().add(issues(source)).build().entries("issues").stream()
                .flatMap(entry -> entry.properties().stream()
                        .map(line -> entry.head() + " " + line.line() + " " + line.key() + " " + line.values()))
                .toList();
    }

    private static List<String> messages(String source) {
        return issues(source).issues().stream().map(LexiconIssue::toString).toList();
    }

    private static List<String> lint(String source) {
        return Linter.lint(issues(source)).stream()
                .filter(finding -> !finding.rule().equals("NO_GRAMMAR"))
                .map(finding -> finding.line() + " " + finding.severity() + " " + finding.rule() + " "
                        + finding.phrase() + " " + finding.clash().orElse("-"))
                .toList();
    }

    @Test
    void readsPhrasesAndExclusions() {
        String source = """
            # Issues
            <ISSUE CATEGORY="FARMING" TYPE="ALL">
            n:farm [CROPS] # all of them
            ~server n:farm
            ~~ant farm
            ~tree farm [TREES]
            </ISSUE>
            """;
        assertThat(compiled(source))
                .containsExactly(
                        "FARMING 3 phrase [CROPS, n:farm]",
                        "FARMING 4 not-sentence [*, server n:farm]",
                        "FARMING 5 not-story [*, ant farm]",
                        "FARMING 6 not-sentence [TREES, tree farm]");
        assertThat(messages(source)).isEmpty();
        assertThat(issues(source).counts().issuePhrases()).isEqualTo(1);
    }

    @Test
    void takesTheCategoryWhereThereIsNoCode() {
        String source = "<ISSUE CATEGORY=\"FARMING\">\nbarn\n</ISSUE>\n";
        assertThat(compiled(source)).containsExactly("FARMING 2 phrase [FARMING, barn]");
        assertThat(lint(source)).containsExactly("2 WARNING NO_CODE barn -");
    }

    @Test
    void readsPhrasesOutsideOfCategories() {
        assertThat(compiled("barn [FARMS]\n")).containsExactly(" 1 phrase [FARMS, barn]");
    }

    @Test
    void readsSeveralEntriesOfALineAndReportsThem() {
        String source =
                "<ISSUE CATEGORY=\"X\">\nbarn [FARMS]stable [FARMS]\nsty [FARMS] [FARMS]\nbyre [FARMS]***\n</ISSUE>\n";
        assertThat(compiled(source))
                .containsExactly(
                        "X 2 phrase [FARMS, barn]",
                        "X 2 phrase [FARMS, stable]",
                        "X 3 phrase [FARMS, sty]",
                        "X 4 phrase [FARMS, byre]");
        assertThat(messages(source))
                .containsExactly(
                        "issues.txt:2 a second entry on one line; it is read where it has a phrase, was 'stable"
                                + " [FARMS]'",
                        "issues.txt:3 a second entry on one line; it is read where it has a phrase, was '[FARMS]'",
                        "issues.txt:4 what stands behind the code is left out, was '***'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "barn > a phrase needs a code in brackets, or a category",
                "~barn > an exclusion needs a category that it stands in",
                "barn [FARMS > the code is not closed; ']' is expected",
                "barn [] > the code is empty",
                "n: [FARMS] > a word is missing behind n: or v:",
                "n: barn [FARMS] > a word is missing behind n: or v:",
                "... [FARMS] > an entry needs a phrase of letters or digits"
            })
    void reportsLinesThatNoGrammarFits(String line, String message) {
        assertThat(messages(line + "\n"))
                .singleElement()
                .asString()
                .startsWith("issues.txt:1 " + message)
                .endsWith("'");
        assertThat(compiled(line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"</ISSUE>", "<ISSUE TYPE=\"ALL\">", "<ISSUE CATEGORY=\"\">", "<ISSUES>", "<ISSUE>"})
    void reportsTagsThatCannotBe(String tag) {
        assertThat(messages(tag + "\n")).singleElement().asString().startsWith("issues.txt:1 ");
    }

    @Test
    void reportsAPhraseOfAMillionLettersShortly() {
        Dictionaries dictionaries = issues("barn [FARMS]\n" + "x ".repeat(500_000) + "[FARMS]\n");
        assertThat(dictionaries.counts().issuePhrases()).isEqualTo(1);
        assertThat(dictionaries.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.message()).contains("1,000 letters").hasSizeLessThan(300);
        });
    }

    @Test
    void reportsCategoriesThatAreNotClosed() {
        assertThat(messages("<ISSUE CATEGORY=\"A\">\nbarn [X]\n<ISSUE CATEGORY=\"B\">\nsty [Y]\n"))
                .containsExactly(
                        "issues.txt:3 the category A of line 1 is not closed before, was '<ISSUE CATEGORY=\"B\">'",
                        "issues.txt:3 the category B is never closed; </ISSUE> is expected");
    }

    @Test
    void findsPhrasesTwice() {
        assertThat(lint("""
            <ISSUE CATEGORY="X">
            n:barn [FARMS]
            barns [FARMS]
            barn [SHEDS]
            ~big barn
            ~big barn
            </ISSUE>
            """))
                .containsExactly(
                        "3 NOTE DUPLICATE_PHRASE barns issues.txt:2",
                        "4 WARNING TWO_CODES barn issues.txt:2",
                        "6 NOTE DUPLICATE_PHRASE big barn issues.txt:5");
    }

    @Test
    void findsPhrasesThatAreAlwaysExcluded() {
        assertThat(lint("""
            <ISSUE CATEGORY="X">
            red n:barn [FARMS]
            ~~red+barn
            ~red barns
            old barn [FARMS]
            </ISSUE>
            <ISSUE CATEGORY="Y">
            red barn roof [ROOFS]
            </ISSUE>
            """)).containsExactly("2 ERROR UNREACHABLE red n:barn issues.txt:3");
        assertThat(lint("<ISSUE CATEGORY=\"X\">\nred n:barn [FARMS]\n~~red+barn\n</ISSUE>\n"))
                .isEmpty();
        assertThat(lint("<ISSUE CATEGORY=\"X\">\nred barn [FARMS]\n~red barn [SHEDS]\n</ISSUE>\n"))
                .isEmpty();
    }

    @Test
    void findsCharactersThatStandInNoText() {
        assertThat(lint("barn\u2020fire [X]\nch\u00E2teau d\u2019eau [X]\n"))
                .containsExactly("1 WARNING ODD_CHARACTER barn\u2020fire -");
    }
}
