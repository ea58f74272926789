package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AgentLintTest {
    private static ImmutableList<String> lint(String... lines) {
        return Linter.lint(Dictionaries.builder()
                        .addAgents("g.txt", new StringReader(String.join("\n", lines)))
                        .build())
                .stream()
                .map(LintFinding::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void findsNothingInCleanLines() {
        assertThat(lint("SOLDIER [~MIL]", "CLERK {} [~GOV]", "CLERKS [~BUS]")).isEmpty();
    }

    @Test
    void findsAPluralWithAnotherCodeThanItsSingular() {
        assertThat(lint("ENVOY [~GOV]", "ENVOYS [~IGO]"))
                .containsExactly("g.txt:2 WARNING SINGULAR_PLURAL: 'ENVOYS' is [~IGO], and its singular ENVOY is [~GOV]"
                        + " (g.txt:1)");
    }

    @Test
    void findsAPluralThatIsMadeAnyway() {
        assertThat(lint("ENVOYS [~GOV]", "ENVOY [~GOV]"))
                .containsExactly(
                        "g.txt:1 NOTE SINGULAR_PLURAL: 'ENVOYS' is a plural that ENVOY has by itself (g.txt:2)");
    }

    @Test
    void findsPhrasesThatStandTwice() {
        assertThat(lint("ENVOY {} [~GOV]", "Envoy {} [~IGO]", "CLERK {} [~GOV]", "CLERK {} [~GOV]"))
                .containsExactly(
                        "g.txt:1 WARNING DUPLICATE_PHRASE: 'ENVOY' stands twice with different codes: [~IGO] of the"
                                + " last entry counts, not [~GOV] (g.txt:2)",
                        "g.txt:3 NOTE DUPLICATE_PHRASE: 'CLERK' stands twice, with the same code (g.txt:4)");
    }

    @Test
    void comparesTheWordsOfSets() {
        assertThat(lint("!P! = MAN, WOMAN", "POLICE!P! [~COP]", "POLICEMAN {} [~MIL]"))
                .containsExactly(
                        "g.txt:2 WARNING DUPLICATE_PHRASE: 'POLICEMAN' stands twice with different codes: [~MIL]"
                                + " of the last entry counts, not [~COP] (g.txt:3)");
    }
}
