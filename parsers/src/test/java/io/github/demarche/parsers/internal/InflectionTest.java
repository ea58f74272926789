package io.github.demarche.parsers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    private static Inflection of(Lexicon lexicon) {
        return new Inflection(heads(lexicon, "verb"), heads(lexicon, "noun"));
    }

    private static List<String> heads(Lexicon lexicon, String kind) {
        return lexicon.entries("forms").stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(LexiconEntry::head)
                .toList();
    }

    private final Inflection inflection = of(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({
        "expel, expels, expelled, expelling",
        "deport, deports, deported, deporting",
        "seize, seizes, seized, seizing",
        "deny, denies, denied, denying",
        "ban, bans, banned, banning",
        "fix, fixes, fixed, fixing",
        "attach, attaches, attached, attaching",
        "veto, vetoes, vetoed, vetoing",
        "agree, agrees, agreed, agreeing",
        "stay, stays, stayed, staying",
        "open, opens, opened, opening",
        "shell, shells, shelled, shelling",
        "condemn, condemns, condemned, condemning",
        "tie, ties, tied, tying"
    })
    void inflectsRegularVerbs(String base, String third, String past, String gerund) {
        assertThat(inflection.verbForms(base)).containsExactly(base, third, past, gerund);
    }

    @ParameterizedTest
    @CsvSource({
        "withdraw, withdrew, withdrawn",
        "shoot, shot, shot",
        "break, broke, broken",
        "send, sent, sent",
        "give, gave, given",
        "strike, struck, struck"
    })
    void inflectsIrregularVerbs(String base, String past, String participle) {
        assertThat(inflection.past(base)).isEqualTo(past);
        assertThat(inflection.participle(base)).isEqualTo(participle);
        assertThat(inflection.verbForms(base)).contains(past, participle);
    }

    @ParameterizedTest
    @CsvSource({"cancel, cancelled, canceled, cancelling, canceling", "label, labelled, labeled, labelling, labeling"})
    void spellsAVerbBothWays(String base, String past, String otherPast, String gerund, String otherGerund) {
        assertThat(inflection.verbForms(base)).contains(past, otherPast, gerund, otherGerund);
        assertThat(inflection.past(base)).isEqualTo(past);
        assertThat(inflection.participle(base)).isEqualTo(past);
    }

    @Test
    void keepsTheParticlesBehindTheVerb() {
        assertThat(inflection.verbForms("kick out"))
                .containsExactly("kick out", "kicks out", "kicked out", "kicking out");
        assertThat(inflection.verbForms("break off")).contains("broke off", "broken off");
    }

    @ParameterizedTest
    @CsvSource({
        "diplomat, diplomats",
        "embassy, embassies",
        "envoy, envoys",
        "attaché, attachés",
        "spokesman, spokesmen",
        "coach, coaches",
        "human, humans",
        "arms embargo, arms embargoes",
        "naval base, naval bases"
    })
    void makesPlurals(String singular, String plural) {
        assertThat(inflection.nounForms(singular)).containsExactly(singular, plural);
    }

    @ParameterizedTest
    @CsvSource({"head of state, heads of state", "act of war, acts of war"})
    void makesThePluralBeforeOf(String singular, String plural) {
        assertThat(inflection.nounForms(singular)).containsExactly(singular, plural);
    }

    @Test
    void takesIrregularFormsOfOnesOwnLexicon() {
        Inflection custom = new Inflection(List.of("spring sprang sprung springing"), List.of("ox oxen"));
        assertThat(custom.verbForms("spring")).containsExactly("spring", "springs", "sprang", "sprung", "springing");
        assertThat(custom.nounForms("ox")).containsExactly("ox", "oxen");
    }
}
