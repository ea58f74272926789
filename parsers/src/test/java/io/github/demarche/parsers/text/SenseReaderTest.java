package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenseReaderTest {

    private static Sense read(String kind, String sense) {
        String text = "demarche-lexicon 1 frames\n\n" + kind + " expel\n  sense " + sense + "\n";
        LexiconEntry entry = Lexicon.builder()
                .add("own.txt", new StringReader(text))
                .build()
                .entries()
                .get(0);
        return SenseReader.read(entry, entry.properties("sense").get(0), kind.equals("verb"));
    }

    @Test
    void readsTypeModeInstrumentPhaseAndCode() {
        Sense.Coding coding = read("verb", "SANCTION/discontinue SANCTIONS:RENEWED 163")
                .coding()
                .orElseThrow();
        assertThat(coding.type()).contains(EventType.SANCTION);
        assertThat(coding.mode()).contains(Mode.DISCONTINUE);
        assertThat(coding.instrument()).contains(Instrument.of("SANCTIONS"));
        assertThat(coding.phase()).contains(Phase.RENEWED);
        assertThat(coding.cameo()).contains(CameoCode.of("163"));
        assertThat(coding.hostility()).isEqualTo(Hostility.HOSTILE);
    }

    @Test
    void readsAnActWithoutType() {
        Sense.Coding coding = read("verb", "CONCILIATORY 018").coding().orElseThrow();
        assertThat(coding.type()).isEmpty();
        assertThat(coding.hostility()).isEqualTo(Hostility.CONCILIATORY);
    }

    @Test
    void readsTheOutcomesThatTellNoEvent() {
        assertThat(read("verb", "-").coding()).isEmpty();
        assertThat(read("verb", "none").bars()).isTrue();
        assertThat(read("noun", "stands").stands()).isTrue();
    }

    @Test
    void readsConditionsWithTheirClasses() {
        Sense sense = read("verb", "SANCTION/expel 161 | object diplomat, spy | not from \"the school\" | passive");
        assertThat(sense.conditions())
                .extracting(Object::toString)
                .containsExactly("object diplomat,spy", "not from \"the school\"", "passive");
    }

    @Test
    void readsNoAsNot() {
        assertThat(read("verb", "ASSAULT | no object").conditions().get(0).negated())
                .isTrue();
    }

    @Test
    void readsWhereActorAndRecipientAreFound() {
        Sense sense = read("verb", "CONSULT/visit 042 | actor object | recipient subject,in");
        assertThat(sense.actor()).containsExactly("object");
        assertThat(sense.recipient()).containsExactly("subject", "in");
    }

    @Test
    void looksInTheUsualPlacesWhenTheSenseDoesNotSay() {
        assertThat(read("verb", "ASSAULT").actor()).containsExactly("subject");
        assertThat(read("verb", "ASSAULT").recipient()).isEqualTo(SenseReader.VERB_RECIPIENT);
        assertThat(read("noun", "ASSAULT").recipient()).isEqualTo(SenseReader.NOUN_RECIPIENT);
    }

    @Test
    void readsWhatBecomesOfTheActBelow() {
        assertThat(read("verb", "THREATEN | to-verb | carries THREATENED").carries())
                .contains(Sense.Carries.THREATENED);
        assertThat(read("verb", "CONSULT | joint").joint()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SANKTION/expel",
                "SANCTION/phone",
                "SANCTION/nonsense",
                "SANCTION:RENEWED",
                "SANCTION EXPULSION:FOREVER",
                "SANCTION 9999x",
                "THREATEN | carries MAYBE",
                "ASSAULT | not"
            })
    void tellsWhereABadLineStands(String sense) {
        assertThatThrownBy(() -> read("verb", sense))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.txt:4 ");
    }

    @Test
    void namesFileAndLineInItsRule() {
        assertThat(read("verb", "ASSAULT 190").rule().toString())
                .contains("own.txt")
                .contains("4");
    }
}
