package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void coversTheTextBetweenItsEnds() {
        String text = "Ruritania expelled two diplomats.";
        Span span = Span.of(10, 18);

        assertThat(text.substring(span.start(), span.end())).isEqualTo("expelled");
        assertThat(span.length()).isEqualTo(8);
    }

    @Test
    void equalsByBothEnds() {
        EqualsVerifier.forClass(ImmutableSpan.class).verify();
    }

    @Test
    void refusesANegativeStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(-1, 3))
                .withMessage("start must be 0 or more, was -1");
    }

    @Test
    void refusesToBeEmptyOrReversed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(3, 3))
                .withMessage("end must be greater than start 3, was 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(3, 2)).withMessageContaining("was 2");
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        Span span = Span.of(2, 6);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(Span.of(3, 5))).isTrue();
        assertThat(span.contains(Span.of(1, 5))).isFalse();
        assertThat(span.contains(Span.of(3, 7))).isFalse();
    }

    @Test
    void overlapsWhereACharacterIsShared() {
        Span span = Span.of(2, 6);

        assertThat(span.overlaps(Span.of(5, 9))).isTrue();
        assertThat(span.overlaps(Span.of(0, 3))).isTrue();
        assertThat(span.overlaps(Span.of(3, 4))).isTrue();
        assertThat(span.overlaps(Span.of(6, 9))).isFalse();
        assertThat(span.overlaps(Span.of(0, 2))).isFalse();
    }

    @Test
    void standsInTheOrderOfStartThenEnd() {
        assertThat(Span.of(1, 9)).isLessThan(Span.of(2, 3));
        assertThat(Span.of(1, 3)).isLessThan(Span.of(1, 4));
        assertThat(Span.of(1, 3)).isEqualByComparingTo(Span.of(1, 3));
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        Span span = Span.of(4, 11);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(span);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(span);
        }
    }
}
