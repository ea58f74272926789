package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Sense.Condition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotBitsTest {
    private static long needs(String slot, boolean negated, boolean verb) {
        return SlotBits.needs(ImmutableList.of(new Condition(slot, ImmutableSet.of(), negated)), verb);
    }

    @Test
    void needsWhatAVerbAsksForAndNotWhatItForbids() {
        assertThat(needs("object", false, true)).isNotZero();
        assertThat(needs("against", false, true)).isNotZero().isNotEqualTo(needs("object", false, true));
        assertThat(needs("object", true, true)).isZero();
    }

    @Test
    void needsNothingThatStandsInNoSlot() {
        assertThat(needs("to-verb", false, true)).isZero();
        assertThat(needs("for-ing", false, true)).isZero();
        assertThat(needs("that", false, true)).isZero();
    }

    /** The object of a noun may stand before it: "aid shipment". */
    @Test
    void needsOnlyThePrepositionsOfANoun() {
        assertThat(needs("object", false, false)).isZero();
        assertThat(needs("against", false, false)).isNotZero();
    }

    /** Those who ask for an explanation get each sense tried, others only those that may fit. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway expelled two Russian diplomats over the poisoning.",
                "Two Peruvian envoys were expelled by Togo and recalled from Lomé on Monday.",
                "Chad took part in talks with Mali and agreed to send food aid to Niger.",
                "Kenya did not lift its sanctions against Gabon and threatened to impose tariffs on Egypt's exports.",
                "Ghana's president said that Togo would sign a treaty with Norway and demanded that Chad withdraw.",
                "The arrest of a Peruvian spy and the closure of Egypt's consulate drew protests from Lima."
            })
    void passesOverNothingThatFits(String text) {
        Document document = Document.of("x", text, LocalDate.of(2021, 3, 4));
        ParsedDocument parsed = TextParser.standard().parse(document);
        assertThat(parsed.events())
                .isNotEmpty()
                .isEqualTo(TextParser.standard().explain(document).events());
    }
}
