package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad left. ; TCD",
                "The Chadian government left. ; TCDGOV",
                "Chad's army left. ; TCDMIL",
                "Police in Chad left. ; TCDCOP",
                "The foreign minister of Chad left. ; TCDGOV",
                "The minister of defence of Chad left. ; TCDGOV",
                "Chadian rebels left. ; TCDREB",
                "Two Chadian journalists left. ; TCDMED",
                "Moscow left. ; RUSGOV",
                "The Kremlin left. ; RUSGOV",
                "The Security Council left. ; IGOUNOSEC",
                "Hamas left. ; PSEREBHMS",
                "The former Chadian president left. ; TCDELI",
                "The ambassador of Chad left. ; TCDGOV"
            })
    void readsWhoAPhraseStandsFor(String sentence, String code) {
        assertThat(ReadSentence.of(sentence.strip()).parties()).containsExactly(code.strip());
    }

    @Test
    void readsAllOwnersOfSeveral() {
        assertThat(ReadSentence.of("The ambassadors of Cuba, Peru and Chile left.")
                        .parties())
                .containsExactly("CUBGOV", "PERGOV", "CHLGOV");
    }

    @Test
    void readsOneOwnerOfOne() {
        assertThat(ReadSentence.of("The ambassador of Cuba and Chile left.").parties())
                .startsWith("CUBGOV");
    }

    @Test
    void takesAnEnvoyInACountryForNobodysOfThatCountry() {
        assertThat(ReadSentence.of("The envoy in Chad left.").parties()).containsExactly("envoy");
        assertThat(ReadSentence.of("Its envoy from Chad left.").parties()).containsExactly("Its envoy");
    }

    @Test
    void findsNobodyInThingsAndPlaces() {
        assertThat(ReadSentence.of("The treaty ended.").parties()).isEmpty();
        assertThat(ReadSentence.of("The South China Sea froze.").parties()).isEmpty();
    }

    @Test
    void keepsTheWordsOfAnUnknownName() {
        assertThat(ReadSentence.of("Bartholomew Quux left.").parties()).containsExactly("Bartholomew Quux");
    }

    @ParameterizedTest
    @CsvSource({"2019-05-02, BRAGOV", "2010-05-02, BRALEG"})
    void readsPersonsByTheirOfficeOnTheDay(LocalDate day, String code) {
        assertThat(ReadSentence.of("Jair Bolsonaro left.", day).parties())
                .first()
                .asString()
                .startsWith(code.substring(0, 3));
        if (code.endsWith("GOV")) {
            assertThat(ReadSentence.of("Jair Bolsonaro left.", day).parties()).containsExactly(code);
        } else {
            assertThat(ReadSentence.of("Jair Bolsonaro left.", day).parties()).doesNotContain("BRAGOV");
        }
    }

    @Test
    void readsTheHeadOfABodyAsThatBody() {
        assertThat(ReadSentence.of("António Guterres left.", LocalDate.of(2020, 6, 1))
                        .parties())
                .containsExactly("IGOUNO");
    }
}
