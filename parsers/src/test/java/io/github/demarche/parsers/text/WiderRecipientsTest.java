package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an act hits that names nobody in its own slots. */
class WiderRecipientsTest {

    private static List<String> recipients(String text) {
        DiplomaticEvent event =
                TextParser.standard().parse(Document.of("d", text)).events().get(0);
        return event.recipients().stream()
                .map(actor -> actor.code().map(Object::toString).orElse(actor.name()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya rejected the draft proposed by Mali., MLI",
        "Kenya condemned the raids by Mali on Togo., MLI",
        "Kenya criticised the conduct of Malian soldiers., MLIMIL"
    })
    void findsTheAuthorOfWhatIsSaidOf(String text, String code) {
        assertThat(recipients(text)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya promised to send food to Mali., MLI",
        "Kenya threatened to close its border with Somalia., SOM",
        "Kenya refused to hand the prisoners over to Uganda., UGA"
    })
    void findsThoseWhomTheGovernedClauseNames(String text, String code) {
        assertThat(recipients(text)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"Kenyan troops shelled the harbour of Mombasa and the suburbs of Benghazi., LBY"})
    void findsTheCountryOfAPlace(String text, String code) {
        assertThat(recipients(text)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Kenya rejected the plan in solidarity with Mali.", "Kenya rejected the plan in coordination with Mali."
    })
    void leavesOutWhomAReasonNames(String text) {
        assertThat(recipients(text)).doesNotContain("MLI");
    }
}
