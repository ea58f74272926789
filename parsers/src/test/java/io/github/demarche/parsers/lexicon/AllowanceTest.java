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
        assertThat(lint("""
            # lint: allow AMBIGUOUS | because it is so
            state CIV
              city Boundary
              city Border
            state GHA
              city Boundary
              city Border
            """)).isEmpty();
    }

    @Test
    void holdsForTheLineBelow() {
        assertThat(lint("""
            state CIV
            # lint: allow AMBIGUOUS | because it is so
              city Boundary
              city Border
            state GHA
              city Boundary
              city Border
            """)).containsExactly("a.txt:5 AMBIGUOUS Border");
    }

    @Test
    void holdsForThePhrasesThatItNames() {
        assertThat(lint("""
            # lint: allow AMBIGUOUS | Border | because it is so
            state CIV
              city Boundary | Border
            state GHA
              city Boundary | Border
            """)).containsExactly("a.txt:4 AMBIGUOUS Boundary");
    }

    @Test
    void holdsForNoOtherEntry() {
        assertThat(lint("""
            # lint: allow AMBIGUOUS | because it is so
            state FRA
              city Paris
            state CIV
              city Boundary
            state GHA
              city Boundary
            """)).containsExactly("a.txt:2 UNUSED_ALLOWANCE AMBIGUOUS", "a.txt:6 AMBIGUOUS Boundary");
    }

    @Test
    void severalMayStandAboveOneEntry() {
        assertThat(lint("""
            # lint: allow AMBIGUOUS | because it is so
            # lint: allow UNKNOWN_KEY | because of a tool
            state CIV
              city Boundary
              tool X
            state GHA
              city Boundary
            """)).isEmpty();
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
