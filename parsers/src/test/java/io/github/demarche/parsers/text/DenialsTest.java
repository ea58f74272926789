package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Stance;
import io.github.demarche.ontology.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {
    @Test
    void deniesWhatOthersLaidAtTheDoor() {
        assertThat(deniers("Peru accused Chile of bombing a bridge. Chile denied the charge."))
                .containsExactly("Chile");
    }

    @Test
    void denialByAThirdDeniesNothing() {
        assertThat(deniers("Peru accused Chile of bombing a bridge. Ghana denied the charge."))
                .isEmpty();
    }

    @Test
    void whatNobodyAllegesIsNotDenied() {
        assertThat(deniers("Chile bombed a bridge in Peru. Peru denied the charge."))
                .isEmpty();
    }

    private static List<String> deniers(String text) {
        return TextParser.standard().parse(Document.of("test", text)).events().stream()
                .filter(event -> event.type().filter(EventType.ASSAULT::equals).isPresent())
                .map(DiplomaticEvent::claims)
                .flatMap(List::stream)
                .filter(claim -> claim.stance() == Stance.DENIES)
                .map(Claim::source)
                .flatMap(source -> source.stream())
                .map(source -> source.name())
                .toList();
    }
}
