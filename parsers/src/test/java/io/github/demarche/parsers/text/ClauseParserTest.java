package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags are given, so that no fault of the tagger hides one of the grammar. Clauses are divided by "//". */
class ClauseParserTest {

    private static String read(String tagged) {
        return String.join(" // ", ReadSentence.tagged(tagged.strip()).clauses());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP expelled/VBD envoys/NNS ./. ; MAIN: Chad | expelled | envoys",
                "Chad/NNP gave/VBD Mali/NNP aid/NN ./. ; MAIN: Chad | gave | Mali",
                "Chad/NNP imposed/VBD sanctions/NNS on/IN Mali/NNP ./. ; MAIN: Chad | imposed | sanctions | on Mali",
                "In/IN May/NNP Chad/NNP expelled/VBD envoys/NNS ./. ; MAIN: Chad | expelled | envoys",
                "Chad/NNP ,/, a/DT neighbour/NN ,/, expelled/VBD envoys/NNS ./. ; MAIN: Chad | expelled | envoys"
            })
    void findsSubjectAndObject(String tagged, String expected) {
        assertThat(read(tagged)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Envoys/NNS were/VBD expelled/VBN by/IN Chad/NNP ./. ; MAIN: Envoys | were expelled (passive) | - | by Chad",
                "Envoys/NNS were/VBD expelled/VBN from/IN Chad/NNP ./. ; MAIN: Envoys | were expelled (passive) | - | from Chad",
                "Envoys/NNS expelled/VBN by/IN Chad/NNP left/VBD Mali/NNP ./. ; PARTICIPLE: Envoys | expelled (passive) | - | by Chad // MAIN: Envoys | left | Mali | by Chad"
            })
    void findsThePartsOfPassives(String tagged, String expected) {
        assertThat(read(tagged))
                .startsWith(Splitter.on(" // ").splitToList(expected.strip()).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP expelled/VBD envoys/NNS and/CC closed/VBD borders/NNS ./. ; MAIN: Chad | expelled | envoys // MAIN: Chad | closed | borders",
                "Chad/NNP expelled/VBD envoys/NNS and/CC Mali/NNP closed/VBD borders/NNS ./. ; MAIN: Chad | expelled | envoys // MAIN: Mali | closed | borders",
                "Chad/NNP will/MD expel/VB envoys/NNS and/CC close/VB borders/NNS ./. ; MAIN: Chad | will expel | envoys // MAIN: Chad | close | borders"
            })
    void sharesSubjectsAmongJoinedVerbs(String tagged, String expected) {
        assertThat(read(tagged)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP threatened/VBD to/TO expel/VB envoys/NNS ./. ; MAIN: Chad | threatened | - // INFINITIVE: Chad | to expel | envoys",
                "Chad/NNP asked/VBD Mali/NNP to/TO free/VB hostages/NNS ./. ; MAIN: Chad | asked | Mali // INFINITIVE: Mali | to free | hostages",
                "Chad/NNP promised/VBD Mali/NNP to/TO send/VB aid/NN ./. ; MAIN: Chad | promised | Mali // INFINITIVE: Chad | to send | aid"
            })
    void findsWhoControlsAnInfinitive(String tagged, String expected) {
        assertThat(read(tagged)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad/NNP said/VBD that/IN Mali/NNP expelled/VBD envoys/NNS ./. ; MAIN: Chad | said | - // THAT: Mali | expelled | envoys",
                "Chad/NNP said/VBD Mali/NNP expelled/VBD envoys/NNS ./. ; MAIN: Chad | said | - // THAT: Mali | expelled | envoys",
                "Chad/NNP accused/VBD Mali/NNP of/IN shelling/VBG villages/NNS ./. ; MAIN: Chad | accused | Mali // GERUND of: Mali | shelling | villages",
                "Chad/NNP responded/VBD by/IN expelling/VBG envoys/NNS ./. ; MAIN: Chad | responded | - // GERUND by: Chad | expelling | envoys",
                "Chad/NNP closed/VBD borders/NNS after/IN Mali/NNP expelled/VBD envoys/NNS ./. ; MAIN: Chad | closed | borders // ADVERBIAL after: Mali | expelled | envoys",
                "If/IN Mali/NNP expels/VBZ envoys/NNS ,/, Chad/NNP will/MD respond/VB ./. ; ADVERBIAL if: Mali | expels | envoys // MAIN: Chad | will respond | -"
            })
    void tellsHowClausesHangTogether(String tagged, String expected) {
        assertThat(read(tagged)).isEqualTo(expected.strip());
    }

    @Test
    void givesARelativeClauseItsAntecedent() {
        assertThat(read("Chad/NNP met/VBD envoys/NNS who/WP left/VBD Mali/NNP ./."))
                .endsWith("RELATIVE: envoys | left | Mali");
        assertThat(ReadSentence.tagged("The/DT envoys/NNS whom/WP Chad/NNP expelled/VBD returned/VBD ./.")
                        .clauses()
                        .get(0))
                .isEqualTo("RELATIVE: Chad | expelled | The envoys");
    }

    @Test
    void givesAParticipleTheSubjectOfTheMainClause() {
        assertThat(read("Chad/NNP recalled/VBD envoys/NNS ,/, accusing/VBG Mali/NNP ./."))
                .endsWith("PARTICIPLE: Chad | accusing | Mali");
        assertThat(read("Accusing/VBG Mali/NNP ,/, Chad/NNP recalled/VBD envoys/NNS ./."))
                .isEqualTo("PARTICIPLE: Chad | Accusing | Mali // MAIN: Chad | recalled | envoys");
    }

    @Test
    void readsOneClauseAVerbInALongSentence() {
        StringBuilder tagged = new StringBuilder("Chad/NNP left/VBD");
        for (int i = 0; i < 200; i++) {
            tagged.append(" and/CC expelled/VBD envoys/NNS");
        }
        assertThat(ReadSentence.tagged(tagged.toString()).clauses()).hasSize(201);
    }
}
