package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.demarche.parsers.lexicon.AgentDictionary.Agent;
import org.junit.jupiter.api.Test;

class AgentDictionaryReaderTest {
    private static AgentDictionary read(String... lines) {
        return AgentDictionaryReader.read(DictionaryLines.of("g.txt", String.join("\n", lines)));
    }

    private static Agent one(String... lines) {
        AgentDictionary read = read(lines);
        assertThat(read.issues()).isEmpty();
        return read.agents().get(read.agents().size() - 1);
    }

    @Test
    void makesThePluralsOfEnglish() {
        assertThat(one("TAILOR [~BUS]").plurals()).containsExactly("TAILORS");
        assertThat(one("CITY_DEPUTY_ [~LEG]").plurals()).containsExactly("CITY DEPUTIES");
        assertThat(one("ENVOY [~GOV]").plurals()).containsExactly("ENVOYS");
        assertThat(one("BOSS [~BUS]").plurals()).containsExactly("BOSSES");
        assertThat(one("COACH [~CVL]").plurals()).containsExactly("COACHES");
        assertThat(one("ADM. [~MIL]").plurals()).isEmpty();
    }

    @Test
    void takesTheGivenPluralOrNone() {
        assertThat(one("BARMAN {BARMEN} [~BUS]").plurals()).containsExactly("BARMEN");
        assertThat(one("CHIEF_OF_STAFF {CHIEFS_OF_STAFF, CHIEFS_OF_STAFFS} [~MIL]")
                        .plurals())
                .containsExactly("CHIEFS OF STAFF", "CHIEFS OF STAFFS");
        assertThat(one("MILITIA {} [~UAF]").plurals()).isEmpty();
        assertThat(one("MILITIA {} [~UAF]").pluralsGiven()).isTrue();
    }

    @Test
    void readsTheMarkBeforeAndBehindTheCode() {
        assertThat(one("SOLDIER [~MIL]").code()).isEqualTo("~MIL");
        assertThat(one("OBSERVER [IGO~]").code()).isEqualTo("IGO~");
        assertThat(one("GENERAL [~GOVMIL] # of both").code()).isEqualTo("~GOVMIL");
    }

    @Test
    void putsTheWordsOfASetInItsPlace() {
        Agent agent = one("!PERSON! = MAN, MEN, WOMAN", "SPOKES!PERSON! [~GOV]");

        assertThat(agent.phrases()).containsExactly("SPOKESMAN", "SPOKESMEN", "SPOKESWOMAN");
        assertThat(agent.plurals()).isEmpty();
        assertThat(one("!M! = MINISTER, MINISTRY", "!P! = WAR, PEACE", "!M! OF_!P! [~GOV]")
                        .phrases())
                .containsExactly("MINISTER OF WAR", "MINISTER OF PEACE", "MINISTRY OF WAR", "MINISTRY OF PEACE");
    }

    @Test
    void readsTheNameOfASetInsideAWordAsLetters() {
        AgentDictionary read = read("!MINIST! = MINISTER", "AD!MINIST!RATOR [~GOV]");

        assertThat(read.agents().get(0).phrases()).containsExactly("ADMINISTRATOR");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly("g.txt:2 a substitution set stands inside a word, was \"AD!MINIST!RATOR\"; its name is"
                        + " read as letters");
    }

    @Test
    void reportsWhatNoGrammarFitsAndReadsTheRest() {
        AgentDictionary read = read(
                "TAILOR",
                "TINKER [~BUS}",
                "SAILOR [MIL]",
                "SOLDIER [~mil]",
                "BEGGAR [~]",
                "THIEF {THIEVES [~CRM]",
                "!NOBODY! [~CVL]",
                "!X! =",
                "!X = Y",
                "_ [~CVL]",
                "CLOWN [~CVL] x",
                "SPY [~SPY~]",
                "JUDGE [~JUD]");

        assertThat(read.agents()).extracting(Agent::written).containsExactly("SOLDIER", "CLOWN", "JUDGE");
        assertThat(read.agents().get(0).code()).isEqualTo("~MIL");
        assertThat(read.issues())
                .extracting(LexiconIssue::toString)
                .containsExactly(
                        "g.txt:1 an agent needs a code such as [~GOV], was \"TAILOR\"; the line is left out",
                        "g.txt:2 an agent needs a code such as [~GOV], was \"TINKER [~BUS}\"; the line is left out",
                        "g.txt:3 an agent's code is ~CODE or CODE~ in capitals, was \"MIL\"; the line is left out",
                        "g.txt:4 a code has capitals, was \"~mil\"; read as ~MIL",
                        "g.txt:5 an agent's code is ~CODE or CODE~ in capitals, was \"~\"; the line is left out",
                        "g.txt:6 \"{\" needs \"}\" behind it, was \"{THIEVES\"; the line is left out",
                        "g.txt:7 the substitution set !NOBODY! is not defined above; the line is left out",
                        "g.txt:8 the substitution set !X! has no words; the line is left out",
                        "g.txt:9 a substitution set is named !NAME!, was \"!X\"; the line is left out",
                        "g.txt:10 a phrase has letters, was \"_\"; the line is left out",
                        "g.txt:11 behind the code stands \" x\", which is left out",
                        "g.txt:12 an agent's code is ~CODE or CODE~ in capitals, was \"~SPY~\"; the line is left out");
    }

    @Test
    void refusesASetThatMakesTooManyPhrases() {
        StringBuilder set = new StringBuilder("!A! = W0");
        for (int i = 1; i < 40; i++) {
            set.append(", W").append(i);
        }

        assertThat(read(set.toString(), "!A!_!A! [~CVL]", "X_!A!_!A! [~CVL]").issues())
                .extracting(LexiconIssue::message)
                .containsExactly(
                        "a phrase stands for more than 1000; the line is left out",
                        "a phrase stands for more than 1000; the line is left out");
    }

    @Test
    void letsThePhraseThatStandsInTheFileWinOverAPluralThatIsMade() {
        AgentForms forms = AgentForms.of(
                ImmutableList.of(read("FORCES {} [~MIL]", "FORCE [~UAF]", "GUARD [~MIL]", "GUARD [~COP]")));

        assertThat(Maps.transformValues(forms.counted(), Agent::code))
                .containsEntry("FORCES", "~MIL")
                .containsEntry("FORCE", "~UAF")
                .containsEntry("GUARDS", "~COP");
    }
}
