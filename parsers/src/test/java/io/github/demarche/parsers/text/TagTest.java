package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagTest {

    @ParameterizedTest
    @EnumSource(Tag.class)
    void readsWhatItWrites(Tag tag) {
        assertThat(Tag.parse(tag.penn())).isEqualTo(tag);
    }

    @Test
    void takesUnknownTagsForForeignWords() {
        assertThat(Tag.parse("XX")).isEqualTo(Tag.FW);
    }

    @Test
    void tellsVerbsFromModals() {
        assertThat(Tag.values())
                .filteredOn(Tag::isVerb)
                .containsExactlyInAnyOrder(Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ);
        assertThat(Tag.values()).filteredOn(Tag::isFinite).containsExactlyInAnyOrder(Tag.VBD, Tag.VBP, Tag.VBZ);
    }

    @Test
    void putsTheOpenClassesTogether() {
        assertThat(Tag.values()).filteredOn(Tag::isNoun).containsExactlyInAnyOrder(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS);
        assertThat(Tag.values()).filteredOn(Tag::isProperNoun).containsExactlyInAnyOrder(Tag.NNP, Tag.NNPS);
        assertThat(Tag.values()).filteredOn(Tag::isAdjective).containsExactlyInAnyOrder(Tag.JJ, Tag.JJR, Tag.JJS);
        assertThat(Tag.values()).filteredOn(Tag::isAdverb).containsExactlyInAnyOrder(Tag.RB, Tag.RBR, Tag.RBS);
    }

    @Test
    void putsTheClosedClassesTogether() {
        assertThat(Tag.values()).filteredOn(Tag::isDeterminer).containsExactlyInAnyOrder(Tag.DT, Tag.PDT, Tag.PRPS);
        assertThat(Tag.values()).filteredOn(Tag::isWh).containsExactlyInAnyOrder(Tag.WDT, Tag.WP, Tag.WPS, Tag.WRB);
        assertThat(Tag.values())
                .filteredOn(Tag::isPunctuation)
                .contains(Tag.COMMA, Tag.RQUOTE)
                .doesNotContain(Tag.DOLLAR);
    }
}
