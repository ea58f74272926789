package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class ParseIssueTest {
    @Test
    void keepsPlaceCodeAndMessage() {
        ParseIssue issue = ParseIssue.of(12, "UNREADABLE_DATE", "no such day: 31 June; write a day from 1 to 30");

        assertThat(issue.offset()).isEqualTo(12);
        assertThat(issue.code()).isEqualTo("UNREADABLE_DATE");
        assertThat(issue.message()).startsWith("no such day");
    }

    @Test
    void equalsByAllItsParts() {
        EqualsVerifier.forClass(ImmutableParseIssue.class)
                .withNonnullFields("code", "message")
                .verify();
    }

    @Test
    void refusesANegativeOffset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseIssue.of(-1, "CODE", "message"))
                .withMessage("offset must be 0 or more, was -1");
    }

    @Test
    void refusesACodeThatIsNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseIssue.of(0, "no code", "message"))
                .withMessageContaining("\"no code\"");
        assertThatIllegalArgumentException().isThrownBy(() -> ParseIssue.of(0, "", "message"));
    }

    @Test
    void refusesABlankMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParseIssue.of(0, "CODE", " "))
                .withMessageContaining("message must not be blank");
    }
}
