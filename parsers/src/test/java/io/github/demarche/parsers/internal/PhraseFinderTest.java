package io.github.demarche.parsers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {
    private final PhraseFinder<String> finder = new PhraseFinder<>();

    private List<String> find(String text) {
        List<String> found = new ArrayList<>();
        finder.find(text, 0, text.length(), (from, to, value) -> found.add(value + "=" + text.substring(from, to)));
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Olive Branch was here; true",
                "an olive  \t branch; true",
                "'olive branch'; true",
                "(olive branch), he said; true",
                "olive branch's; true",
                "olive branches; false",
                "olive branch-like; false",
                "olive branch - and; true",
                "non-olive branch; false",
                "d'olive branch; false",
                "solive branch; false",
                "olive; false",
                "olive\u00A0branch; true"
            })
    void findsWholeWordsOnly(String text, boolean found) {
        finder.addWhole("olive branch", "peace");
        assertThat(find(text).isEmpty()).isNotEqualTo(found);
    }

    @Test
    void findsStemsAtTheStartOfWords() {
        finder.addStem("CHAMPION", "sport");
        assertThat(find("Champions and championships, no archchampion"))
                .containsExactly("sport=Champion", "sport=champion");
    }

    @Test
    void findsPhrasesInsideOthers() {
        finder.addWhole("oil", "one");
        finder.addWhole("oil price", "two");
        finder.addWhole("price", "three");
        assertThat(find("the oil price")).containsExactly("one=oil", "two=oil price", "three=price");
    }

    @Test
    void takesCurlyApostrophesAndOtherHyphensForPlainOnes() {
        finder.addWhole("st. valentine's day", "day");
        finder.addWhole("al-zarqawi", "name");
        assertThat(find("St. Valentine\u2019s Day of Al\u2011Zarqawi"))
                .containsExactly("day=St. Valentine\u2019s Day", "name=Al\u2011Zarqawi");
    }

    @Test
    void looksAtAPartOfTheTextOnly() {
        finder.addWhole("oil", "one");
        List<Integer> found = new ArrayList<>();
        finder.find("oil oil oil", 4, 7, (from, to, value) -> found.add(from));
        assertThat(found).containsExactly(4);
    }

    @Test
    void isEmptyUntilAPhraseIsAdded() {
        assertThat(finder.isEmpty()).isTrue();
        finder.addStem("x", "x");
        assertThat(finder.isEmpty()).isFalse();
    }
}
