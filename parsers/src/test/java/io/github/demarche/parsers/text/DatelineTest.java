package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelineTest {
    @Test
    void skipsPlaceDayAndAgency() {
        assertThat(behind("PRAGUE, April 8 (Wire) - Chad left.")).isEqualTo("Chad left.");
    }

    @Test
    void skipsPlaceInCapitalsWithoutAgency() {
        assertThat(behind("PRAGUE/LIMA - Chad left.")).isEqualTo("Chad left.");
    }

    @Test
    void skipsPlaceInSmallLettersWithAgency() {
        assertThat(behind("Lima (Wire) -- Chad left.")).isEqualTo("Chad left.");
    }

    @Test
    void keepsSentenceWithDash() {
        assertThat(behind("Chad left Lima - at last.")).isEqualTo("Chad left Lima - at last.");
    }

    @Test
    void keepsSentenceThatEndsBeforeTheDash() {
        assertThat(behind("Chad left. LIMA - Peru stayed.")).isEqualTo("Chad left. LIMA - Peru stayed.");
    }

    private static String behind(String text) {
        return text.substring(Dateline.skip(text, 0, text.length()));
    }
}
