package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokensTest {

    private final Tokens tokens =
            TextScanner.scan("  Moscow’s ÉMIGRÉS left.", 0, 24).get(0);

    @Test
    void givesWordsAsWrittenAndInLowerCase() {
        assertThat(tokens.word(0)).isEqualTo("Moscow");
        assertThat(tokens.lower(0)).isEqualTo("moscow");
        assertThat(tokens.lower(1)).isEqualTo("'s");
        assertThat(tokens.word(2)).isEqualTo("ÉMIGRÉS");
        assertThat(tokens.lower(2)).isEqualTo("émigrés");
    }

    @Test
    void givesOffsetsIntoTheDocument() {
        assertThat(tokens.start()).isEqualTo(2);
        assertThat(tokens.end()).isEqualTo(24);
        assertThat(tokens.start(1)).isEqualTo(8);
        assertThat(tokens.end(1)).isEqualTo(10);
        assertThat(tokens.sentence()).isEqualTo("Moscow’s ÉMIGRÉS left.");
    }

    @Test
    void tellsWhetherTokensTouch() {
        assertThat(tokens.isAttached(0)).isFalse();
        assertThat(tokens.isAttached(1)).isTrue();
        assertThat(tokens.isAttached(2)).isFalse();
    }

    @Test
    void keepsTheTagsItIsGiven() {
        assertThat(tokens.tag(3)).isEqualTo(Tag.FW);
        tokens.setTag(3, Tag.VBD);
        assertThat(tokens.tag(3)).isEqualTo(Tag.VBD);
        assertThat(tokens).hasToString("Moscow/FW ’s/FW ÉMIGRÉS/FW left/VBD ./FW");
    }

    @Test
    void refusesATagForNoToken() {
        assertThatThrownBy(() -> tokens.setTag(5, Tag.NN)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void joinsReadyTokensWithSpaces() {
        Tokens ready = Tokens.of("do", "n't");
        assertThat(ready.sentence()).isEqualTo("do n't");
        assertThat(ready.word(1)).isEqualTo("n't");
    }

    @Test
    void refusesASentenceWithoutTokens() {
        assertThatThrownBy(Tokens::of).isInstanceOf(IllegalArgumentException.class);
    }
}
