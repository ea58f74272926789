package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ActorLintTest {
    private static ImmutableList<String> lint(String... lines) {
        Dictionaries dictionaries = Dictionaries.builder()
                .addActors("a.txt", new StringReader(String.join("\n", lines)))
                .build();
        assertThat(dictionaries.issues()).isEmpty();
        return Linter.lint(dictionaries).stream().map(LintFinding::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void findsNothingInACleanEntry() {
        assertThat(lint("SAPT_", "\t[RURMIL 940101-941231]", "\t[RURGOV 950101-961231]", "\t[RURELI]"))
                .isEmpty();
    }

    @Test
    void findsReversedDates() {
        assertThat(lint("SAPT_ [RURMIL 941231-940101]"))
                .containsExactly("a.txt:1 ERROR REVERSED_DATES: 'RURMIL 941231-940101' ends before it begins: it never"
                        + " holds");
    }

    @Test
    void findsDatesWithoutEndAndWithoutBeginning() {
        assertThat(lint("SAPT_ [RURMIL >941231]", "FLAVIA_ [RURELI <900101]"))
                .containsExactly(
                        "a.txt:1 NOTE OPEN_ENDED_DATES: 'RURMIL >941231' has no end: does it still hold?",
                        "a.txt:2 NOTE OPEN_ENDED_DATES: 'RURELI <900101' has no beginning");
    }

    @Test
    void findsCodesThatHoldTogether() {
        assertThat(lint("SAPT_", "\t[RURMIL 940101-941231]", "\t[RURGOV 940601-950101]"))
                .containsExactly("a.txt:3 WARNING OVERLAPPING_DATES: 'RURGOV 940601-950101' holds together with [RURMIL"
                        + " 940101-941231] above it, which is taken on their common days (a.txt:2)");
    }

    @Test
    void onlyNotesTheDayOfAChangeOfOffice() {
        assertThat(lint("SAPT_", "\t[RURMIL 940101-941231]", "\t[RURGOV 941231-950101]"))
                .containsExactly("a.txt:3 NOTE OVERLAPPING_DATES: 'RURGOV 941231-950101' holds together with [RURMIL"
                        + " 940101-941231] above it, which is taken on the day that both have (a.txt:2)");
    }

    @Test
    void findsCodesThatAreNeverReached() {
        assertThat(lint("SAPT_", "\t[RURMIL 940101-941231]", "\t[RURGOV 940601-940701]", "\t[RURMIL 940801-940901]"))
                .containsExactly(
                        "a.txt:3 ERROR SHADOWED: 'RURGOV 940601-940701' is never reached: [RURMIL 940101-941231] above"
                                + " it holds on all its days (a.txt:2)",
                        "a.txt:4 NOTE SHADOWED: 'RURMIL 940801-940901' is never reached: [RURMIL 940101-941231] above"
                                + " it holds on all its days (a.txt:2)");
        assertThat(lint("ZENDA_ [RUR][ELB]"))
                .containsExactly("a.txt:1 ERROR SHADOWED: 'ELB' is never reached: [RUR] above it holds on all its days"
                        + " (a.txt:1)");
    }

    @Test
    void findsADefaultBeforeADatedCodeForEachPhrase() {
        assertThat(lint("ZENDA_ [RUR]", "+CASTLE_ZENDA_", "\t[ELB 940101-941231]"))
                .containsExactly(
                        "a.txt:1 WARNING SHADOWED_DEFAULT: 'ZENDA' has the default [RUR] (a.txt:1) before the dated"
                                + " code [ELB 940101-941231], which programs that take the first code that fits never"
                                + " reach; here dated codes are tried first, and the default where none holds (a.txt:3)",
                        "a.txt:2 WARNING SHADOWED_DEFAULT: 'CASTLE ZENDA' has the default [RUR] (a.txt:1) before the"
                                + " dated code [ELB 940101-941231], which programs that take the first code that fits"
                                + " never reach; here dated codes are tried first, and the default where none holds"
                                + " (a.txt:3)");
    }

    @Test
    void findsADefaultThatAnEarlierEntryHas() {
        assertThat(lint("ZENDA_ [RUR]", "ELBONIA_ [ELB]", "ZENDA_ [ELB 940101-941231]"))
                .filteredOn(finding -> finding.contains("SHADOWED_DEFAULT"))
                .extracting(finding -> finding.substring(0, 7))
                .containsExactly("a.txt:1", "a.txt:3");
    }

    @Test
    void findsPhrasesThatStandTwice() {
        assertThat(lint("ZENDA_ [RUR]", "Zenda_ [ELB]", "SAPT_ [RURMIL]", "+SAPT_"))
                .containsExactly(
                        "a.txt:1 WARNING DUPLICATE_PHRASE: 'ZENDA' stands twice with different codes: the last entry"
                                + " counts, with [ELB] (a.txt:2)",
                        "a.txt:4 NOTE DUPLICATE_PHRASE: 'SAPT' stands twice, with the same codes (a.txt:3)");
        assertThat(lint("ZENDA_ [RUR]", "ZENDA_ [RUR]"))
                .containsExactly("a.txt:1 NOTE DUPLICATE_PHRASE: 'ZENDA' stands twice, with the same codes (a.txt:2)");
    }

    @Test
    void findsBadCodesInOurOwnGrammar() {
        String file = """
            demarche-lexicon 1 actors

            coded SAPT
              name Sapt
              code RURMIL 1994-01-01..
              code rur
              code RURGOV ..1994-13-01
              code RURELI 1994
              code ---
            """;

        assertThat(Linter.lint(
                        Lexicon.builder().add("m.txt", new StringReader(file)).build()))
                .extracting(LintFinding::toString)
                .containsExactly(
                        "m.txt:6 ERROR BAD_CODE: 'rur' a code has capitals A to Z and digits, was \"rur\"",
                        "m.txt:7 ERROR BAD_DATE: 'RURGOV ..1994-13-01' needs a range such as 2004-01-17..2006-12-02, or"
                                + " none",
                        "m.txt:8 ERROR BAD_DATE: 'RURELI 1994' needs a range such as 2004-01-17..2006-12-02, or none");
    }
}
