package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that state that what is found is meant. */
class AllowanceTest {
    private static List<String> lint(String actors) {
        Lexicon lexicon = Lexicon.builder()
                .add("a.txt", new StringReader("demarche-lexicon 1 actors\n" + actors))
                .build();
        return Linter.lint(lexicon).stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.rule() + " " + finding.phrase())
                .toList();
    }

    @Test
    void holdsForTheEntryBelow() {
        assertThat(lint("# lint: allow AMBIGUOUS | because it is so\nstate CIV\n  city Boundary\n  city Border\n"
                        + "state GHA\n  city Boundary\n  city Border\n"))
                .isEmpty();
    }

    @Test
    void holdsForTheLineBelow() {
        assertThat(lint("state CIV\n# lint: allow AMBIGUOUS | because it is so\n  city Boundary\n  city Border\n"
                        + "state GHA\n  city Boundary\n  city Border\n"))
                .containsExactly("a.txt:5 AMBIGUOUS Border");
    }

    @Test
    void holdsForThePhrasesThatItNames() {
        assertThat(lint("# lint: allow AMBIGUOUS | Border | because it is so\nstate CIV\n  city Boundary | Border\n"
                        + "state GHA\n  city Boundary | Border\n"))
                .containsExactly("a.txt:4 AMBIGUOUS Boundary");
    }

    @Test
    void holdsForNoOtherEntry() {
        assertThat(lint("# lint: allow AMBIGUOUS | because it is so\nstate FRA\n  city Paris\n"
                        + "state CIV\n  city Boundary\nstate GHA\n  city Boundary\n"))
                .containsExactly("a.txt:2 UNUSED_ALLOWANCE AMBIGUOUS", "a.txt:6 AMBIGUOUS Boundary");
    }

    @Test
    void severalMayStandAboveOneEntry() {
        assertThat(lint("# lint: allow AMBIGUOUS | because it is so\n# lint: allow UNKNOWN_KEY | because of a tool\n"
                        + "state CIV\n  city Boundary\n  tool X\nstate GHA\n  city Boundary\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"allow AMBIGUOUS", "allow AMBIGUOUS | it is so", "forbid X | because", "allow X because Y"})
    void needsItsFormAndAReason(String text) {
        assertThat(lint("# lint: " + text + "\nstate FRA\n  city Paris\n")).containsExactly("a.txt:2 NO_GRAMMAR ");
    }

    @Test
    void atTheEndOfAFileIsUnused() {
        assertThat(lint("state FRA\n  city Paris\n# lint: allow AMBIGUOUS | because it is so\n"))
                .containsExactly("a.txt:4 UNUSED_ALLOWANCE AMBIGUOUS");
    }
}
