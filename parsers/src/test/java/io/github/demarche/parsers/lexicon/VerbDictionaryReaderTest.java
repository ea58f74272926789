package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.PatternElement.Kind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbDictionaryReaderTest {
    private static final String FILE = "verbs.txt";

    private static VerbDictionary read(String text) {
        return VerbDictionaryReader.read(DictionaryLines.of(FILE, text));
    }

    private static VerbDictionary block(String lines) {
        return read("--- GIVE [070] ---\nGIVE\n" + lines);
    }

    private static VerbWord word(String line) {
        ImmutableList<VerbWord> words =
                read("--- GIVE [070] ---\n" + line).blocks().get(0).words();
        return words.get(words.size() - 1);
    }

    private static VerbPattern pattern(String line) {
        VerbDictionary read = block("- " + line);
        assertThat(read.issues()).isEmpty();
        assertThat(read.blocks().get(0).patterns()).hasSize(1);
        return read.blocks().get(0).patterns().get(0);
    }

    private static List<String> issues(VerbDictionary read) {
        return read.issues().stream().map(LexiconIssue::toString).toList();
    }

    private static List<String> texts(List<PatternElement> elements) {
        return elements.stream().map(PatternElement::text).toList();
    }

    private static List<Kind> kinds(List<PatternElement> elements) {
        return elements.stream().map(PatternElement::kind).toList();
    }

    @Nested
    class Blocks {
        @Test
        void haveANameACodeVerbsAndPatterns() {
            VerbDictionary read = read("""
                # who lends what
                ---  LEND   [070]---
                LEND {LENDS LENT LENDING}  # irregular
                LOAN [071] ; another
                - * MONEY [071] # LEND

                --- SCOLD [---] ---
                SCOLD
                """);
            assertThat(read.issues()).isEmpty();
            assertThat(read.blocks()).extracting(VerbBlock::name).containsExactly("LEND", "SCOLD");
            VerbBlock lend = read.blocks().get(0);
            assertThat(lend.words()).extracting(VerbWord::verb).containsExactly("lend", "loan");
            assertThat(lend.words())
                    .extracting(word -> lend.codeOf(word).orElseThrow().written())
                    .containsExactly("070", "071");
            assertThat(lend.patterns()).extracting(VerbPattern::line).containsExactly(5);
            assertThat(read.blocks().get(1).code().orElseThrow().isNull()).isTrue();
            assertThat(read.tabari()).isFalse();
        }

        @Test
        void areCounted() {
            DictionaryCounts counts = read("""
                &CASH
                +COIN
                --- LEND [070] ---
                LEND
                LOAN
                - * &CASH [071]
                ~ a (b . LEND) SAY = a b 112
                """).counts();
            assertThat(counts.synsets()).isEqualTo(1);
            assertThat(counts.verbBlocks()).isEqualTo(1);
            assertThat(counts.verbs()).isEqualTo(2);
            assertThat(counts.patterns()).isEqualTo(1);
            assertThat(counts.transformations()).isEqualTo(1);
        }

        @Test
        void withoutACodeOrVerbAreReported() {
            VerbDictionary read = read("--- LEND ---\nLEND\n--- GIVE [070] ---\n");
            assertThat(issues(read))
                    .containsExactly(
                            "verbs.txt:1 a block begins with '--- NAME [CODE] ---', was '--- LEND ---'",
                            "verbs.txt:3 the block 'GIVE' has no verb");
            assertThat(read.blocks()).hasSize(2);
        }

        @Test
        void holdWhatStandsBelowThem() {
            VerbDictionary read = read("LEND\n- * COIN [071]\n--- GIVE [070] ---\nGIVE\n");
            assertThat(issues(read))
                    .containsExactly(
                            "verbs.txt:1 a verb stands below the header of its block, '--- NAME [CODE] ---', was"
                                    + " 'LEND'",
                            "verbs.txt:2 a pattern stands below its verb, was '- * COIN [071]'");
        }
    }

    @Nested
    class Verbs {
        @Test
        void haveTheirFormsInBraces() {
            assertThat(word("HURRY {HURRIES HURRYING , HURRIED }").forms())
                    .containsExactly("hurries", "hurrying", "hurried");
            assertThat(word("HURRY").listed()).isFalse();
        }

        @Test
        void haveNoFormsInEmptyBraces() {
            VerbWord word = word("+SHOT_AND {} [193]");
            assertThat(word.listed()).isTrue();
            assertThat(word.forms()).isEmpty();
            assertThat(word.verb()).isEqualTo("shot and");
            assertThat(word.code().orElseThrow().written()).isEqualTo("193");
        }

        @Test
        void standBehindThePlusSign() {
            VerbWord tap = word("WIRE_+TAP {WIRE_+TAPS WIRE_+TAPPED}[090]");
            assertThat(tap.before()).isEqualTo("wire");
            assertThat(tap.verb()).isEqualTo("tap");
            assertThat(tap.forms()).containsExactly("taps", "tapped");
            assertThat(word("+CALL_OFF").verb()).isEqualTo("call off");
            assertThat(word("+CALL_OFF").before()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "GIVE [ ]!a code is '[040]', '[---]', '[040:040]' or '[:040]', was '[ ]'",
                    "GIVE [070!a code is '[040]', '[---]', '[040:040]' or '[:040]', was '[070'",
                    "GIVE {GAVE!'}' is missing behind the forms of 'GIVE'",
                    "WIRE_+!a verb stands behind '+', as in 'WIRE_+TAP', was 'WIRE_+'",
                    "_!a verb stands behind '+', as in 'WIRE_+TAP', was '_'",
                    "GIVE IN!behind the verb 'GIVE' stand its forms in braces and its code in brackets; left out: 'IN'",
                    "GI=VE!a line of a verb dictionary is a verb, a pattern, a set or a block's header, was 'GI=VE'"
                })
        void thatAreWrongAreReported(String line, String message) {
            assertThat(issues(block(line))).containsExactly("verbs.txt:3 " + message);
        }

        @Test
        void withWrongFormsAreReadAllTheSame() {
            VerbWord word = word("GIVE {GAVE [071]");
            assertThat(word.forms()).containsExactly("gave");
            assertThat(word.code().orElseThrow().written()).isEqualTo("071");
        }
    }

    @Nested
    class Patterns {
        @Test
        void haveWordsAndSetsBeforeAndBehind() {
            VerbDictionary read = block("- &LEADER NOT * FRESH_AID_ [070] # GIVE\n&LEADER\n+KING\n");
            VerbPattern pattern = read.blocks().get(0).patterns().get(0);
            assertThat(kinds(pattern.before())).containsExactly(Kind.SYNSET, Kind.WORDS);
            assertThat(texts(pattern.before())).containsExactly("leader", "not");
            assertThat(texts(pattern.behind())).containsExactly("fresh aid");
            assertThat(pattern.behind().get(0).exact()).isTrue();
            assertThat(pattern.written()).isEqualTo("&LEADER NOT * FRESH_AID_");
        }

        @Test
        void haveNounsInBracesAndPrepositionsInBrackets() {
            VerbPattern pattern = pattern("* {FINANCIAL AID} (TO {POOR NEIGHBOUR}) (IN) [071]");
            assertThat(kinds(pattern.behind())).containsExactly(Kind.NOUNS, Kind.COMPLEMENT, Kind.COMPLEMENT);
            assertThat(texts(pattern.behind().get(0).parts())).containsExactly("financial", "aid");
            PatternElement to = pattern.behind().get(1);
            assertThat(to.text()).isEqualTo("to");
            assertThat(texts(to.parts().get(0).parts())).containsExactly("poor", "neighbour");
            assertThat(pattern.behind().get(2).parts()).isEmpty();
        }

        @Test
        void haveTheMarksOfPetrarch1() {
            VerbPattern pattern = pattern("$ * ^ AID TO + [071]");
            assertThat(kinds(pattern.before())).containsExactly(Kind.SOURCE);
            assertThat(kinds(pattern.behind())).containsExactly(Kind.SKIP, Kind.WORDS, Kind.WORDS, Kind.TARGET);
            assertThat(kinds(pattern("% * TALKS [040]").before())).containsExactly(Kind.COMPOUND);
            assertThat(kinds(pattern("* (FROM $) (TO +) [072]").behind().get(0).parts()))
                    .containsExactly(Kind.SOURCE);
        }

        @Test
        void haveAlternativesWithSlashes() {
            PatternElement either = pattern("* RAID/STRIKE [190]").behind().get(0);
            assertThat(either.kind()).isEqualTo(Kind.EITHER);
            assertThat(texts(either.parts())).containsExactly("raid", "strike");
            assertThat(pattern("* (BY/WITH GRENADE) [193]").behind().get(0).text())
                    .isEqualTo("by/with");
            assertThat(texts(pattern("* F/A-18 [194]").behind())).containsExactly("f/a-18");
        }

        @Test
        void mayAskForNothing() {
            assertThat(pattern("* [042:043]").weight()).isZero();
        }

        @Test
        void weighWhatTheyAskFor() {
            assertThat(pattern("* {BIG AID} (TO PORT) [070]").weight())
                    .isGreaterThan(pattern("* {BIG AID} [070]").weight());
            assertThat(pattern("* BIG_AID [070]").weight())
                    .isGreaterThan(pattern("* AID [070]").weight());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "- AID [070]!a pattern has one '*' for its verb, was '- AID [070]'",
                    "- * AID * [070]!a pattern has one '*' for its verb, was '- * AID * [070]'",
                    "- * AID!a pattern needs a code in brackets behind it, as in '- * TALKS [040]', was '- * AID'",
                    "- * AID []!a code is '040', '---', '040:040' or ':040', was ''",
                    "- * AID [0 70]!a code is '040', '---', '040:040' or ':040', was '0 70'",
                    "- * AID (TO [070]!')' is missing in the pattern 'AID (TO'",
                    "- * {AID [070]!'}' is missing in the pattern '{AID'",
                    "- * AID TO) [070]!')' opens nothing in the pattern 'AID TO)'; left out",
                    "- * AID [070] MORE!nothing but a comment stands behind the code, left out: 'MORE'",
                    "- * &NOBODY [070]!the set '&nobody' is not defined; the pattern never fits",
                    "- * AID [999]!CAMEO has no code '999'; what has it codes nothing",
                    "- * AID [070:xy]!CAMEO has no code 'xy'; what has it codes nothing"
                })
        void thatAreWrongAreReported(String line, String message) {
            assertThat(issues(block(line))).containsExactly("verbs.txt:3 " + message);
        }

        @Test
        void withRanksAreReadWithoutThem() {
            VerbDictionary read = block("- * DOWN [080!]\n");
            assertThat(read.blocks().get(0).patterns().get(0).code().forward()).contains("080");
            assertThat(issues(read)).singleElement().asString().contains("verbs.txt:3 '!' behind the code '080!'");
        }

        @ParameterizedTest
        @CsvSource({"040,040,", "040:041,040,041", ":173,,173", "---,,", "***,,"})
        void haveACodeOrAPairOfCodes(String written, String forward, String reverse) {
            VerbCode code = Objects.requireNonNull(VerbCode.parse(written));
            assertThat(code.forward().orElse(null)).isEqualTo(forward);
            assertThat(code.reverse().orElse(null)).isEqualTo(reverse);
            assertThat(code.isNull()).isEqualTo(forward == null && reverse == null);
        }
    }

    @Nested
    class Sets {
        @Test
        void haveTheirMembersBelow() {
            VerbDictionary read = read("&CASH_\n+COIN\n+BANK_NOTE_\n+&GOLD\n&GOLD\n+INGOT\n");
            assertThat(read.issues()).isEmpty();
            VerbSynset cash = read.synsets().get(0);
            assertThat(cash.name()).isEqualTo("cash");
            assertThat(texts(cash.words())).containsExactly("coin", "bank note", "gold");
            assertThat(cash.words()).extracting(PatternElement::exact).containsExactly(false, true, false);
            assertThat(cash.words().get(2).kind()).isEqualTo(Kind.SYNSET);
        }

        @Test
        void mayStandInOneLine() {
            assertThat(texts(read("&CASH = COIN, NOTE\n").synsets().get(0).words()))
                    .containsExactly("coin", "note");
        }

        @Test
        void thatAreWrongAreReported() {
            assertThat(issues(read("&\n&CASH\n+COIN [070]\n+&GOLD\n")))
                    .containsExactly(
                            "verbs.txt:1 a set has a name, as in '&CURRENCY', was '&'",
                            "verbs.txt:2 the set '&gold' is not defined; the member is left out",
                            "verbs.txt:3 a member of a set is a word, as in '+DOLLAR', was '+COIN [070]'");
        }
    }

    @Nested
    class Transformations {
        private static final String BLOCKS =
                "--- HIT [190] ---\nHIT\n--- SAY [010] ---\nSAY\n--- IDLE [---] ---\nIDLE\n";

        @Test
        void haveAnActWithinAnother() {
            VerbDictionary read = read(BLOCKS + "~ a (b . HIT ) SAY = a b 112\n~ a (a b Q) SAY = a b Q\n");
            assertThat(read.issues()).isEmpty();
            VerbTransformation first = read.transformations().get(0);
            assertThat(first.inner()).containsExactly("b", ".");
            assertThat(first.act()).isEqualTo("hit");
            assertThat(first.verb()).isEqualTo("say");
            assertThat(first.code().orElseThrow().written()).isEqualTo("112");
            assertThat(read.transformations().get(1).code()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "~ a b HIT = a b 112!a transformation is 'a (b c ACT) VERB = a b CODE'",
                    "~ a (b c (d e HIT) SAY) SAY = a b 112!a transformation is 'a (b c ACT) VERB = a b CODE'",
                    "~ a (b . HIT) SAY = a b Q!the code behind '=' is a code, or the variable of the act, was 'Q'",
                    "~ a (b . IDLE) SAY = a b 112!the act 'idle' of the transformation is no verb with a code of a"
                            + " type",
                    "~ a (b . HIT) SAY = b a 112!a transformation between others than the speaker and one side",
                    "~ a (b . HIT) SAY = a b 999!CAMEO has no code '999'"
                })
        void thatAreWrongAreReported(String line, String message) {
            assertThat(issues(read(BLOCKS + line)))
                    .singleElement()
                    .asString()
                    .startsWith("verbs.txt:7 ")
                    .contains(message);
        }
    }

    @Nested
    class Tabari {
        @Test
        void hasPatternsBelowEachVerb() {
            VerbDictionary read = read("""
                ABANDON [082] ;tony 3/12/91
                - * { CLAIM | SEA PORT } [0831]
                - $ * + [082]
                ACCUS [112]
                """);
            assertThat(read.issues()).isEmpty();
            assertThat(read.tabari()).isTrue();
            assertThat(read.blocks()).extracting(VerbBlock::name).containsExactly("abandon", "accus");
            PatternElement either =
                    read.blocks().get(0).patterns().get(0).behind().get(0);
            assertThat(either.kind()).isEqualTo(Kind.EITHER);
            assertThat(texts(either.parts().get(1).parts())).containsExactly("sea", "port");
            assertThat(read.blocks().get(0).patterns()).hasSize(2);
        }

        @Test
        void hasStemsUnlessAnUnderscoreEndsThem() {
            VerbDictionary read = read("ACCUS [112]\n- * ALLEGATION SPY_ [112]\nDENY_ [125]\n");
            assertThat(read.blocks())
                    .extracting(block -> block.words().get(0).stem())
                    .containsExactly(true, false);
            assertThat(read.blocks().get(0).patterns().get(0).behind())
                    .extracting(PatternElement::exact)
                    .containsExactly(false, true);
        }

        @Test
        void hasSections() {
            VerbDictionary read = read("""
                <SYNSETS>
                &CASH
                +COIN
                </SYNSETS>
                <ATTRIB>
                REPORT
                </ATTRIB>
                <TIME>
                TODAY
                </TIME>
                <VERBS>
                GIVE [070]
                """);
            assertThat(read.attributions()).extracting(VerbWord::verb).containsExactly("report");
            assertThat(read.blocks()).extracting(VerbBlock::name).containsExactly("give");
            assertThat(read.synsets()).hasSize(1);
            assertThat(issues(read))
                    .containsExactly(
                            "verbs.txt:9 a line of <TIME> is not used: the parser reads dates by itself, was 'TODAY'");
        }

        @Test
        void hasNoOtherSections() {
            assertThat(issues(read("<PLACES>\nPORT\n</PLACES>\nGIVE [070]\n")))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("verbs.txt:1 a section is <SYNSETS>");
        }
    }
}
