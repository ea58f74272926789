package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.parsers.lexicon.Dictionaries;
import io.github.demarche.parsers.lexicon.Lexicon;
import java.io.StringReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Actors and agents of a coder's dictionaries in texts. */
class DictionaryActorsTest {
    private static final String FRAME =
            "demarche-lexicon 1 frames\nverb attack\n  sense ASSAULT\nverb criticise\n  sense ACCUSE\n";
    private static final String ACTORS = """
        RURITANIA_ [RUR]
        +RURITANIAN_
        ELBONIA_ [FIN]
        +ELBONIAN_
        US_ [USA]
        WHO_ [IGOWHO]
        RUDOLF_RASSENDYLL_
        +PRESIDENT_RASSENDYLL_
        \t[FINGOV 940101-941231]
        \t[FINELI]
        BLACK_MICHAEL_ [FINMIL 940601-940630]
        THE_TWINS_ [FIN/SWE]
        ELBONIAN_SEA_ [---]
        WARLORDS_ [REB]
        SNAKE_EYES_ [FINGOVDEV]
        """;
    private static final String AGENTS = "SOLDIER [~MIL]\nHEALER [~HLHMUS]\nBLUE_HELMET [IGO~]\nHERALD [~HRI]\n";
    private static final LocalDate DAY = LocalDate.of(1994, 6, 15);

    private static TextParser parser(String actors, String agents) {
        return TextParser.of(Lexicon.builder()
                .add("frames.txt", new StringReader(FRAME))
                .add(Dictionaries.builder()
                        .addActors("actors.txt", new StringReader(actors))
                        .addAgents("agents.txt", new StringReader(agents))
                        .build())
                .build());
    }

    private static String code(ImmutableList<Actor> actors) {
        StringBuilder codes = new StringBuilder();
        for (Actor actor : actors) {
            codes.append(codes.length() == 0 ? "" : "+")
                    .append(actor.code().map(Object::toString).orElse("?"));
        }
        return codes.toString();
    }

    private static ImmutableList<String> coded(TextParser parser, String text, @Nullable LocalDate day) {
        Document.Builder document = Document.builder().id("d").text(text);
        if (day != null) {
            document.published(day);
        }
        ImmutableList.Builder<String> events = ImmutableList.builder();
        for (DiplomaticEvent event : parser.parse(document.build()).events()) {
            events.add(code(event.actors().asList()) + ">"
                    + code(event.recipients().asList()));
        }
        return events.build();
    }

    private static ImmutableList<String> coded(String text, @Nullable LocalDate day) {
        return coded(parser(ACTORS, AGENTS), text, day);
    }

    private static ImmutableList<String> coded(String text) {
        return coded(text, DAY);
    }

    @Test
    void givesTheCodesOfTheDictionaryWhetherOrNotTheyAreCountries() {
        assertThat(coded("Ruritania attacked Elbonia.")).containsExactly("RUR>FIN");
        assertThat(coded("Snake Eyes attacked Ruritania.")).containsExactly("FINGOVDEV>RUR");
    }

    @Test
    void takesTheCodeOfTheDayTheFirstAndTheLastIncluded() {
        String text = "Rudolf Rassendyll criticised Ruritania.";

        assertThat(coded(text, LocalDate.of(1993, 12, 31))).containsExactly("FINELI>RUR");
        assertThat(coded(text, LocalDate.of(1994, 1, 1))).containsExactly("FINGOV>RUR");
        assertThat(coded(text, LocalDate.of(1994, 12, 31))).containsExactly("FINGOV>RUR");
        assertThat(coded(text, LocalDate.of(1995, 1, 1))).containsExactly("FINELI>RUR");
        assertThat(coded(text, null)).as("the office, as no day is known").containsExactly("FINGOV>RUR");
    }

    @Test
    void knowsNoCodeOutsideAllDatesAndTheLatestWithoutADate() {
        String text = "Black Michael attacked Ruritania.";

        assertThat(coded(text, LocalDate.of(1994, 6, 30))).containsExactly("FINMIL>RUR");
        assertThat(coded(text, LocalDate.of(1994, 7, 1))).containsExactly("?>RUR");
        assertThat(coded(text, null)).containsExactly("FINMIL>RUR");
    }

    @Test
    void makesACompoundSeveralActors() {
        assertThat(coded("The Twins attacked Ruritania.")).containsExactly("FIN+SWE>RUR");
    }

    @Test
    void readsNobodyWhereTheDictionarySaysSo() {
        assertThat(coded("Ruritania attacked the Elbonian Sea.")).containsExactly("RUR>");
        assertThat(coded("Ruritania attacked the Elbonian coast.")).containsExactly("RUR>FIN");
    }

    @Test
    void wantsACapitalInNames() {
        assertThat(coded("ruritania attacked Elbonia.")).containsExactly(">FIN");
        assertThat(coded("Former president Rassendyll attacked Ruritania.")).containsExactly("FINGOV>RUR");
        assertThat(coded("RURITANIA ATTACKED ELBONIA.")).containsExactly("RUR>FIN");
    }

    @Test
    void wantsNothingButCapitalsInShortWords() {
        assertThat(coded("Ruritania attacked the US.")).containsExactly("RUR>USA");
        assertThat(coded("Ruritania attacked us.")).containsExactly("RUR>");
        assertThat(coded("Who attacked Elbonia?")).doesNotContain("IGOWHO>FIN");
        assertThat(coded("The WHO attacked Elbonia.")).containsExactly("IGOWHO>FIN");
    }

    @Test
    void readsCommonNounsInSmallLetters() {
        assertThat(coded("Several warlords attacked Elbonia.")).containsExactly("REB>FIN");
    }

    @Test
    void joinsAgentsToTheirActors() {
        assertThat(coded("Ruritanian soldiers attacked Elbonia.")).containsExactly("RURMIL>FIN");
        assertThat(coded("Soldiers of Elbonia attacked Ruritania.")).containsExactly("FINMIL>RUR");
        assertThat(coded("Elbonian healers criticised Ruritania.")).containsExactly("FINHLHMUS>RUR");
        assertThat(coded("Elbonian blue helmets criticised Ruritania.")).containsExactly("IGOFIN>RUR");
    }

    @Test
    void keepsAgentsOfNobodyWithoutACode() {
        assertThat(coded("Soldiers attacked Elbonia.")).containsExactly("?>FIN");
        assertThat(coded("Heralds criticised Elbonia.")).containsExactly("?>FIN");
        assertThat(coded("Blue helmets criticised Elbonia.")).containsExactly("IGO>FIN");
    }

    @Test
    void readsAStemInLongerWordsAndNoOtherPhrase() {
        TextParser parser = parser("RURITAN [RUR] ; a stem\nELBON_ [FIN]\nFINLAND_ [FIN]", AGENTS);

        assertThat(coded(parser, "Ruritanian soldiers attacked Finland.", DAY)).containsExactly("RURMIL>FIN");
        assertThat(coded(parser, "Elbonian soldiers attacked Finland.", DAY)).containsExactly("?>FIN");
    }

    @Test
    void layOverOursAndLetThemShineThroughOutsideTheirDates() {
        TextParser parser = TextParser.of(Lexicon.builder()
                .addStandard()
                .add(Dictionaries.builder()
                        .addActors("a.txt", new StringReader("FRANCE_ [FRAGOVX]\nGERMANY_ [XGE 940101-941231]"))
                        .addAgents("g.txt", new StringReader("SOLDIER [~ARM]"))
                        .build())
                .build());

        assertThat(coded(parser, "France attacked Germany.", DAY)).containsExactly("FRAGOVX>XGE");
        assertThat(coded(parser, "Germany attacked Spain.", LocalDate.of(2001, 1, 1)))
                .containsExactly("DEU>ESP");
        assertThat(coded(parser, "Spanish soldiers attacked Italian police.", DAY))
                .containsExactly("ESPARM>ITACOP");
    }

    @Test
    void namesTheLineOfTheDictionaryInTheTrace() {
        String trace = parser(ACTORS, AGENTS)
                .explain(Document.builder()
                        .id("d")
                        .text("Ruritanian soldiers attacked Elbonia.")
                        .build())
                .traces()
                .toString();

        assertThat(trace).contains("agents.txt:1").contains("actors.txt:3");
    }
}
