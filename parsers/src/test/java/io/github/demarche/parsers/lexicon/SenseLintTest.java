package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules over senses. */
class SenseLintTest {
    private static final String CLASSES =
            "demarche-lexicon 1 classes\nclass beast\n  word ox\nclass bird\n  word hen\n";

    private static List<String> lint(String frames) {
        Lexicon lexicon = Lexicon.builder()
                .add("c.txt", new StringReader(CLASSES))
                .add("f.txt", new StringReader("demarche-lexicon 1 frames\n" + frames))
                .build();
        return Linter.lint(lexicon).stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.severity() + " " + finding.rule()
                        + (finding.phrase().isEmpty() ? "" : " " + finding.phrase()))
                .toList();
    }

    private static List<String> senses(String... senses) {
        return lint("verb herd\n  sense " + String.join("\n  sense ", senses) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SANCTION/expel EXPULSION 161 | object beast | carries ANNOUNCED",
                "HOSTILE SANCTIONS_LISTING:WIDENED | own object bird | recipient possessor",
                "- | to-verb hostile | not that demanded | actor speaker, from",
                "none | with-ing | not object \"odd fellow\",beast,ASSAULT,any",
                "stands | definite | passive | future | joint",
                "CONSULT/visit 042 | words-behind \"to\"/\"for\">beast, bird | that own | reverse CONSULT/visit 043",
                "NEUTRAL | words-before actor, any, \"ox*\" | preceded \"wire\"",
                "NEUTRAL | complement \"two words\" | object TARIFF,HOSTILE | subject actor,person"
            })
    void acceptsWhatTheGrammarHas(String sense) {
        assertThat(senses(sense)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EXPEL", "SANCTION/retreat", "SANCTION 999", "SANCTION TARIFF:ODD", "none TARIFF", "sanction-ish"
            })
    void findsOutcomesThatCannotBe(String outcome) {
        assertThat(senses(outcome + " | object")).containsExactly("f.txt:3 ERROR BAD_OUTCOME " + outcome);
    }

    @Test
    void findsTheSameInConditionsOnTheOrderOfWords() {
        assertThat(senses("HOSTILE | words-behind beast, \"to\">brid/bird"))
                .containsExactly("f.txt:3 ERROR UNKNOWN_CLASS brid");
        assertThat(senses("HOSTILE | preceded beast")).containsExactly("f.txt:3 ERROR UNKNOWN_CLASS beast");
        assertThat(senses("HOSTILE | reverse EXPEL")).containsExactly("f.txt:3 ERROR BAD_OUTCOME EXPEL");
    }

    @Test
    void findsASenseBehindOneThatAsksForFewerWordsInTheSameOrder() {
        assertThat(senses("HOSTILE | words-behind beast, bird", "NEUTRAL | words-behind any, beast, bird"))
                .containsExactly("f.txt:4 WARNING UNREACHABLE NEUTRAL | words-behind any, beast, bird");
        assertThat(senses("HOSTILE | words-behind beast, bird", "NEUTRAL | words-behind bird, beast"))
                .isEmpty();
    }

    @Test
    void findsASenseWithoutOutcomeAndAWordWithoutSense() {
        assertThat(lint("verb herd\n  sense\n")).contains("f.txt:3 ERROR BAD_OUTCOME");
        assertThat(lint("verb herd\n  also drive\n")).containsExactly("f.txt:2 ERROR NO_SENSE herd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "objekt beast; objekt",
                "not; not",
                "atop beast; atop",
                "atop-ing; atop-ing",
                "passive beast; passive beast",
                "complement; complement",
                "modifier beast; modifier beast"
            })
    void findsConditionsThatTheGrammarDoesNotHave(String condition, String phrase) {
        assertThat(senses("none | " + condition)).containsExactly("f.txt:3 ERROR UNKNOWN_CONDITION " + phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "object fish; fish",
                "own object fish; object fish",
                "object FISH; FISH",
                "to-verb beast; beast",
                "to-verb demanded; demanded",
                "complement beast; beast",
                "object \"odd; \"odd"
            })
    void findsClassesThatNothingDefines(String condition, String phrase) {
        assertThat(senses("none | " + condition))
                .containsExactly("f.txt:3 ERROR UNKNOWN_CLASS " + phrase.replace("object fish", "fish"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "carries LUGGAGE; LUGGAGE",
                "joint effort; joint effort",
                "actor atop; atop",
                "recipient; recipient"
            })
    void findsDirectivesThatCannotBe(String directive, String phrase) {
        assertThat(senses("NEUTRAL | " + directive)).containsExactly("f.txt:3 ERROR BAD_DIRECTIVE " + phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not object beast", "no object", "not object beast,bird"})
    void findsConditionsThatNeverHoldTogether(String barred) {
        assertThat(senses("none | object beast | " + barred)).containsExactly("f.txt:3 ERROR UNREACHABLE " + barred);
    }

    @Test
    void findsVoicesThatNeverHoldTogether() {
        assertThat(senses("none | passive | not passive")).containsExactly("f.txt:3 ERROR UNREACHABLE not passive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NEUTRAL; HOSTILE | object beast",
                "NEUTRAL | object; HOSTILE | object beast",
                "NEUTRAL | object any; HOSTILE | object beast | passive",
                "NEUTRAL | object beast,bird; HOSTILE | object beast",
                "NEUTRAL | object beast; HOSTILE | object beast",
                "NEUTRAL | not object beast; HOSTILE | not object beast,bird",
                "NEUTRAL | not object beast; HOSTILE | no object",
                "NEUTRAL | active; HOSTILE | not passive"
            })
    void findsSensesBehindWeakerOnes(String first, String second) {
        assertThat(senses(first, second)).containsExactly("f.txt:4 WARNING UNREACHABLE " + second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NEUTRAL | object beast; HOSTILE",
                "NEUTRAL | object beast; HOSTILE | object beast,bird",
                "NEUTRAL | object beast; HOSTILE | subject beast",
                "NEUTRAL | not object beast,bird; HOSTILE | not object beast",
                "NEUTRAL | object beast; HOSTILE | not object beast",
                "NEUTRAL | object beast; HOSTILE | object",
                "NEUTRAL | passive; HOSTILE | active"
            })
    void acceptsSensesThatMayBeReached(String first, String second) {
        assertThat(senses(first, second)).isEmpty();
    }

    @Test
    void onlyNotesALostSenseWithTheSameOutcome() {
        assertThat(senses("NEUTRAL", "NEUTRAL | object")).containsExactly("f.txt:4 NOTE UNREACHABLE NEUTRAL | object");
    }

    @Test
    void looksAtTheSensesOfAllEntriesOfAWord() {
        assertThat(lint("verb herd\n  sense NEUTRAL\nverb herd\n  sense HOSTILE | object\n"))
                .containsExactly("f.txt:5 WARNING UNREACHABLE HOSTILE | object");
        assertThat(lint("verb herd\n  sense NEUTRAL\nnoun herd\n  sense HOSTILE\n"))
                .isEmpty();
    }

    @Test
    void onlyNotesASenseThatSomeWordsReach() {
        assertThat(lint("verb herd\n  sense NEUTRAL\nverb drive\n  also herd\n  sense HOSTILE | object\n"))
                .containsExactly("f.txt:6 NOTE PARTLY_UNREACHABLE HOSTILE | object");
    }

    @Test
    void onlyNotesASenseThatALaterFileOverrides() {
        Lexicon lexicon = Lexicon.builder()
                .add("ours.txt", new StringReader("demarche-lexicon 1 frames\nverb herd\n  sense HOSTILE\n"))
                .add("mine.txt", new StringReader("demarche-lexicon 1 frames\nverb herd\n  sense NEUTRAL\n"))
                .build();
        assertThat(Linter.lint(lexicon))
                .extracting(LintFinding::toString)
                .containsExactly(
                        "ours.txt:3 NOTE UNREACHABLE: 'HOSTILE' is never reached: an earlier sense holds wherever it"
                                + " does (mine.txt:3)");
    }

    @Test
    void notesAWordTwiceInOneEntry() {
        assertThat(lint("verb herd\n  also drive | drive\n  sense NEUTRAL\n"))
                .containsExactly("f.txt:3 NOTE DUPLICATE_WORD drive");
    }

    @Test
    void findsFormsOfTwoWordsThatMeanDifferentThings() {
        assertThat(lint("verb find\n  sense NEUTRAL\nverb found\n  sense HOSTILE\nverb fin\n  sense NEUTRAL\n"))
                .isEmpty();
        assertThat(lint("verb thro\n  sense NEUTRAL\nverb throes\n  sense HOSTILE\n"))
                .containsExactly("f.txt:2 WARNING SAME_FORM throes");
        assertThat(lint("noun talks\n  sense NEUTRAL\nnoun talk\n  sense HOSTILE\n"))
                .containsExactly("f.txt:4 WARNING SAME_FORM talks");
    }

    @Test
    void onlyNotesFormsOfTwoWordsThatMeanTheSame() {
        assertThat(lint("noun talk\n  also talks\n  sense HOSTILE\n")).containsExactly("f.txt:3 NOTE SAME_FORM talks");
        assertThat(lint("noun talk\n  sense HOSTILE\nverb talk\n  sense NEUTRAL\n"))
                .isEmpty();
    }
}
