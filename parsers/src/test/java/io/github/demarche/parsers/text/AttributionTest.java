package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.DiplomaticEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {
    @Test
    void accordingToHoldsForWhatStandsBeforeIt() {
        assertThat(claims("Chile bombed a bridge, according to Peru.")).containsExactly("ASSERTS Peru");
    }

    @Test
    void accordingToThatOpensHoldsForTheWholeSentence() {
        assertThat(claims("According to Peru, Chile bombed a bridge.")).containsExactly("ASSERTS Peru");
    }

    @Test
    void relativeClauseDeniesWhatItIsAbout() {
        assertThat(claims("Chile bombed a bridge, which Ghana denied.")).containsExactly("DENIES Ghana");
    }

    @Test
    void whatIsNotDeniedIsNoDenial() {
        assertThat(claims("Chile bombed a bridge, which Ghana has not denied.")).isEmpty();
    }

    private static List<String> claims(String text) {
        return TextParser.standard().parse(Document.of("test", text)).events().stream()
                .map(DiplomaticEvent::claims)
                .flatMap(List::stream)
                .flatMap(claim -> claim.source().stream().map(source -> claim.stance() + " " + source.name()))
                .toList();
    }
}
