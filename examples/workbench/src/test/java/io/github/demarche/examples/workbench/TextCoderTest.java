package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Span;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextCoderTest {
    private static final SourceText NEWS = new SourceText(
            "news.txt",
            "news.txt",
            "Norway expelled five Belarusian diplomats on Monday.",
            Optional.of(LocalDate.of(2022, 4, 9)));

    private final Coder coder = new TextCoder();

    @Test
    void codesADocumentAndSaysWhereTheSidesStand() {
        Coded coded = coder.code(NEWS);
        assertThat(coded.issues()).isEmpty();
        assertThat(coded.events()).singleElement().satisfies(event -> {
            assertExpulsion(event);
            assertThat(event.day()).contains(LocalDate.of(2022, 4, 4));
            Coded.Sides sides = coded.sidesOf(event);
            assertThat(sides.actors()).singleElement().matches(Span.of(0, 6)::overlaps);
            assertThat(sides.recipients()).singleElement().matches(Span.of(21, 31)::overlaps);
        });
    }

    @Test
    void codesBetweenGivenActorsInTheirDirection() {
        Span norway = Span.of(0, 6);
        Span diplomats = Span.of(16, 41);
        Coded coded = coder.relation(NEWS, norway, diplomats);
        assertThat(coded.events()).singleElement().satisfies(event -> {
            assertExpulsion(event);
            assertThat(coded.sidesOf(event).actors()).containsExactly(norway);
            assertThat(coded.sidesOf(event).recipients()).containsExactly(diplomats);
        });
        assertThat(coder.relation(NEWS, diplomats, norway).events()).isEmpty();
    }

    @Test
    void explainsASentence() {
        assertThat(coder.explain(NEWS.text(), Optional.empty())).first().isEqualTo(NEWS.text());
        assertThat(coder.explain(NEWS.text(), Optional.empty()))
                .anyMatch(line -> line.contains("EXPULSION") && line.contains("frames/"));
    }

    private static void assertExpulsion(DiplomaticEvent event) {
        assertThat(event.type()).contains(EventType.SANCTION);
        assertThat(event.instrument()).contains(Instrument.EXPULSION);
        assertThat(event.actors()).extracting(Actor::label).containsExactly("NOR");
        assertThat(event.recipients()).extracting(Actor::label).containsExactly("BLR");
    }
}
