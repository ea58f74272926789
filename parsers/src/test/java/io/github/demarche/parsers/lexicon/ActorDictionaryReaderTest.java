package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.ActorBlock.Code;
import io.github.demarche.parsers.lexicon.ActorBlock.Phrase;
import io.github.demarche.parsers.lexicon.ActorBlock.Use;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActorDictionaryReaderTest {
    private static ActorDictionary read(String... lines) {
        return ActorDictionaryReader.read(DictionaryLines.of("a.txt", String.join("\n", lines)));
    }

    private static ActorBlock one(String... lines) {
        ActorDictionary read = read(lines);
        assertThat(read.issues()).isEmpty();
        assertThat(read.blocks()).hasSize(1);
        return read.blocks().get(0);
    }

    private static ImmutableList<String> phrases(ActorBlock block) {
        return block.phrases().stream().map(Phrase::text).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> codes(ActorBlock block) {
        return block.codes().stream()
                .map(code -> code.actors() + " " + code.span().from() + " "
                        + code.span().until())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void readsAPhraseWithItsCodeBehindBlanksOrATab() {
        ActorDictionary read = read("RURITANIA_  [RUR]", "GRAND_FENWICK_\t[GFW]", "ELBONIA_[ELB]");

        assertThat(read.issues()).isEmpty();
        assertThat(read.blocks())
                .extracting(block -> phrases(block) + " " + codes(block))
                .containsExactly(
                        "[RURITANIA] [[RUR] null null]",
                        "[GRAND FENWICK] [[GFW] null null]",
                        "[ELBONIA] [[ELB] null null]");
    }

    @Test
    void readsSynonymsAndCodesOnTheLinesBelow() {
        ActorBlock block = one("RUDOLF_RASSENDYLL_", "+RASSENDYLL", "\t[RURGOV 940101-940630]", "\t[GBRELI]");

        assertThat(phrases(block)).containsExactly("RUDOLF RASSENDYLL", "RASSENDYLL");
        assertThat(block.phrases()).extracting(Phrase::line).containsExactly(1, 2);
        assertThat(codes(block)).containsExactly("[RURGOV] 1994-01-01 1994-06-30", "[GBRELI] null null");
        assertThat(block.codes()).extracting(Code::line).containsExactly(3, 4);
    }

    @Test
    void readsSynonymsBelowACodeAsPhrasesOfTheSameEntry() {
        assertThat(phrases(one("RED_SASH_ [RURREB]", "+SASHMEN_"))).containsExactly("RED SASH", "SASHMEN");
    }

    @Test
    void readsSeveralCodesOnOneLine() {
        assertThat(codes(one("HENTZAU_ [RURGOV 820701-821231][RURMIL >830101] \t[RURELI]")))
                .containsExactly("[RURGOV] 1982-07-01 1982-12-31", "[RURMIL] 1983-01-01 null", "[RURELI] null null");
    }

    @Test
    void readsBothFormsOfDatesInOneRestriction() {
        assertThat(codes(one("SAPT_", "\t[RURMIL 070516-20120515]", "\t[RURGOV <19910101]", "\t[RURELI > 140608]")))
                .containsExactly(
                        "[RURMIL] 2007-05-16 2012-05-15", "[RURGOV] null 1991-01-01", "[RURELI] 2014-06-08 null");
    }

    @Test
    void readsACodeLineIndentedByBlanksAndOneAtTheMargin() {
        assertThat(codes(one("FLAVIA_", "  \t[RURELI >000101]", "[RURGOV]"))).hasSize(2);
    }

    @Test
    void readsCompoundsAsSeveralActors() {
        assertThat(one("THE_TWINS_ [RUR/ELB/GFW]").codes().get(0).actors()).containsExactly("RUR", "ELB", "GFW");
    }

    @Test
    void readsCodesThatMeanNobody() {
        assertThat(one("RURITANIAN_ROMANCE_ [---]").codes().get(0).actors()).isEmpty();
        assertThat(one("ZENDA_CASTLE_ [###]").codes().get(0).actors()).isEmpty();
    }

    @Test
    void ignoresCaseInWhatPhrasesAreAlikeByAndKeepsItInTheirText() {
        Phrase phrase = one("Rupert_of_Hentzau_ [RURREB]").phrases().get(0);

        assertThat(phrase.text()).isEqualTo("Rupert of Hentzau");
        assertThat(phrase.key()).isEqualTo("RUPERT OF HENTZAU");
    }

    @Test
    void readsTheSectionsOfTabari() {
        ActorDictionary read = read(
                "RURITANIA_ [RUR] ;abc 3/2/91",
                "<ADJECTIVE>",
                "RURITANIAN_ [RUR]",
                "</ADJECTIVE>",
                "<NOUN>",
                "SHARP_ATTACK_");

        assertThat(read.issues()).isEmpty();
        assertThat(read.blocks()).extracting(ActorBlock::use).containsExactly(Use.ACTOR, Use.ADJECTIVE, Use.NOUN);
    }

    @Test
    void takesAPhraseWithoutUnderscoreForAStemInTabariOnly() {
        assertThat(read("RURIT [RUR] ; a stem", "ELBONIA_ [ELB]").blocks())
                .extracting(block -> block.phrases().get(0).stem())
                .containsExactly(true, false);
        assertThat(one("RURIT [RUR] # no stem").phrases().get(0).stem()).isFalse();
    }

    @Test
    void givesPhrasesWithoutACodeThoseOfThePhraseRightBelow() {
        ActorDictionary read = read("JANOS_KADAR_", "KADAR", "+SECRETARY_KADAR", "\t[HUNGOV 561107-880522]");

        assertThat(read.blocks()).hasSize(1);
        assertThat(phrases(read.blocks().get(0))).containsExactly("JANOS KADAR", "KADAR", "SECRETARY KADAR");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly(
                        "a.txt:2 the phrase above has no code: \"+\" is missing here, and both share the codes below");
    }

    @Test
    void reportsPhrasesThatStandAloneWithoutACode() {
        ActorDictionary read = read("MINISTRY_OF_MAGIC_", "+WIZENGAMOT_", "", "ELBONIA_ [ELB]");

        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly(
                        "a.txt:1 \"MINISTRY OF MAGIC\" has no code, and means nobody",
                        "a.txt:2 \"WIZENGAMOT\" has no code, and means nobody");
        assertThat(read.blocks()).hasSize(2);
    }

    @Test
    void keepsAPhraseWithABlankInsideAndReportsIt() {
        ActorDictionary read = read("MICHAEL  ELPHBERG_ [RURELI]");

        assertThat(phrases(read.blocks().get(0))).containsExactly("MICHAEL ELPHBERG");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly("a.txt:1 words of a phrase are joined by \"_\", was \"MICHAEL  ELPHBERG_\"; the blank"
                        + " is read as \"_\"");
    }

    @Test
    void partsTwoSynonymsThatLostTheBreakBetweenThem() {
        ActorDictionary read = read("ELBONIA_ [ELB]", "+ELBO_ +ALBONIA_", "+EL_BONIA+_ELBON_", "B+H_LINES_ [MNC]");

        assertThat(phrases(read.blocks().get(0))).containsExactly("ELBONIA", "ELBO", "ALBONIA", "EL BONIA", "ELBON");
        assertThat(phrases(read.blocks().get(1))).containsExactly("B+H LINES");
        assertThat(read.issues()).extracting(LexiconIssue::line).containsExactly(2, 3);
    }

    @Test
    void readsADateOfTooManyDigitsAndReportsIt() {
        ActorDictionary read = read("SAPT_ [RURMIL 9008223-911221][RURGOV >201005011]");

        assertThat(codes(read.blocks().get(0)))
                .containsExactly("[RURMIL] 1990-08-22 1991-12-21", "[RURGOV] 2010-05-01 null");
        assertThat(read.issues())
                .extracting(LexiconIssue::message)
                .containsExactly(
                        "[RURMIL 9008223-911221]: a date has 6 digits (YYMMDD) or 8 (YYYYMMDD), was \"9008223\"; read"
                                + " as 1990-08-22",
                        "[RURGOV >201005011]: a date has 6 digits (YYMMDD) or 8 (YYYYMMDD), was \"201005011\"; read"
                                + " as 2010-05-01");
    }

    @Test
    void leavesOutTheBrokenCodeAndKeepsTheOthers() {
        ActorDictionary read =
                read("SAPT_", "\t[RURMIL 991331-000101]", "\t[R-U]", "\t[~GOV]", "\t[]", "\t[RUR x]", "\t[RURGOV]");

        assertThat(codes(read.blocks().get(0))).containsExactly("[RURGOV] null null");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly(
                        "a.txt:2 [RURMIL 991331-000101] is left out: no day of the calendar is \"991331\"",
                        "a.txt:3 [R-U] is left out: a code has capitals A to Z and digits, was \"R-U\"",
                        "a.txt:4 [~GOV] is left out: a code has capitals A to Z and digits, was \"~GOV\"",
                        "a.txt:5 [] is left out: a code is missing",
                        "a.txt:6 [RUR x] is left out: a date has 6 digits (YYMMDD) or 8 (YYYYMMDD), was \"x\"");
    }

    @Test
    void readsACodeInSmallLettersAsOneInCapitals() {
        ActorDictionary read = read("SAPT_ [rurgov/gbr >19990101]", "ZENDA_ [---]");

        assertThat(codes(read.blocks().get(0))).containsExactly("[RURGOV, GBR] 1999-01-01 null");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly("a.txt:1 [rurgov/gbr >19990101]: a code has capitals; read as RURGOV/GBR");
    }

    @Test
    void reportsABracketThatIsNotClosedAndWordsBehindTheCodes() {
        ActorDictionary read = read("ELBONIA_ [ELB", "ACME_ [MNC]\tSteel mills");

        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly(
                        "a.txt:1 \"[\" needs \"]\" behind it, was \"[ELB\"",
                        "a.txt:1 \"ELBONIA\" has no code, and means nobody",
                        "a.txt:2 behind the codes stands \"Steel mills\", which is left out; a comment needs #");
        assertThat(codes(read.blocks().get(1))).containsExactly("[MNC] null null");
    }

    @Test
    void reportsCodesAndSynonymsWithNothingAboveThem() {
        ActorDictionary read = read("\t[RUR]", "+STRELSAU_ [RUR]", "_ [RUR]", "<VERB>");

        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly(
                        "a.txt:1 a code needs a phrase above it, was \"[RUR]\"",
                        "a.txt:2 a synonym needs a phrase above it, was \"+STRELSAU_\"; read as a phrase of its own",
                        "a.txt:3 a phrase has letters, was \"_\"",
                        "a.txt:4 sections are <NOUN> and <ADJECTIVE>, was \"<VERB>\"");
        assertThat(read.blocks()).extracting(block -> phrases(block).get(0)).containsExactly("STRELSAU");
    }

    @Test
    void reportsCharactersThatNoTextHas() {
        assertThat(read("STRE\u001aLSAU_ [RUR]", "ZEN\uFFFDDA_ [RUR]").issues())
                .extracting(LexiconIssue::message)
                .containsExactly(
                        "a phrase has no such character as U+001a, which no text will match, was \"STRE\u001aLSAU_\"",
                        "a phrase has no such character as U+fffd, which no text will match, was \"ZEN\uFFFDDA_\"");
    }

    @Test
    void readsACommentWithoutABlankBeforeItAndReportsIt() {
        ActorDictionary read = read("ZENDA_ [RUR]", "+HENTZAU#_UNSURE_");

        assertThat(phrases(read.blocks().get(0))).containsExactly("ZENDA", "HENTZAU");
        assertThat(read.issues()).extracting(LexiconIssue::line).containsExactly(2);
    }

    @Test
    void readsThousandsOfSynonymsInOneEntry() {
        StringBuilder text = new StringBuilder("NAME_0_ [RUR]");
        for (int i = 1; i < 5000; i++) {
            text.append("\n+NAME_").append(i);
        }

        assertThat(one(text.toString()).phrases()).hasSize(5000);
    }

    @Test
    void tellsTheFirstAndTheLastDayFromTheNextOnes() {
        CodeSpan span = one("SAPT_ [RURMIL 940101-940131]").codes().get(0).span();

        assertThat(span.from()).isEqualTo(LocalDate.of(1994, 1, 1));
        assertThat(span.until()).isEqualTo(LocalDate.of(1994, 1, 31));
    }
}
