package io.github.demarche.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.parsers.lexicon.Dictionaries;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts coded by a coder's own dictionaries of actors and verbs, and nothing else. */
class VerbDictionaryTest {
    private static final String ACTORS = "KENYA [KEN]\nMALI [MLI]\nTOGO [TGO]\n";

    private static Dictionaries dictionaries(String verbs) {
        return Dictionaries.builder()
                .addActors("actors.txt", new StringReader(ACTORS))
                .addVerbs("verbs.txt", new StringReader(verbs))
                .build();
    }

    private static ImmutableList<DiplomaticEvent> code(Lexicon lexicon, String text) {
        return TextParser.of(lexicon).parse(Document.of("doc", text)).events();
    }

    private static Set<String> read(Lexicon lexicon, String text) {
        return code(lexicon, text).stream().map(VerbDictionaryTest::show).collect(Collectors.toSet());
    }

    /** Codes with the dictionary alone: {@code KEN 070 MLI}, or without a recipient {@code KEN 070}. */
    private static Set<String> alone(String verbs, String text) {
        return read(Lexicon.builder().addEnglish().add(dictionaries(verbs)).build(), text);
    }

    private static String show(DiplomaticEvent event) {
        return (side(event.actors()) + " " + event.cameo().map(CameoCode::code).orElse("none") + " "
                        + side(event.recipients()))
                .strip();
    }

    private static String side(Set<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.code().map(ActorCode::value).orElse("---"))
                .collect(Collectors.joining("+"));
    }

    @Nested
    class Patterns {
        private static final String GIVE = """
            &METAL
            +GOLD
            +SCRAP_IRON

            --- GIVE [070] ---
            GIVE {GIVES GAVE GIVEN GIVING}
            - * GRAIN [073]
            - * OLD GRAIN [160]
            - * &METAL [071]
            - * {FRESH WATER} [072]
            - * (TO REBELS) [110]
            - * (FOR/AGAINST LOAN) [061]
            - SOLDIERS * [190]
            - GLADLY * [051]
            - * BLOOD_MONEY [---]
            """;

        @ParameterizedTest
        @CsvSource({
            "Kenya gave Mali a drum., KEN 070 MLI",
            "Kenya gave Mali grain., KEN 073 MLI",
            "Kenya gave Mali tons of grain., KEN 073 MLI",
            "Kenya gave Mali old and wet grain., KEN 160 MLI",
            "Kenya gave Mali gold., KEN 071 MLI",
            "Kenya gave Mali scrap iron., KEN 071 MLI",
            "Kenya gave Mali fresh water., KEN 072 MLI",
            "Kenya gave arms to the rebels in Mali., KEN 110 MLI",
            "Kenya gave Mali land against a loan., KEN 061 MLI",
            "Kenya gladly gave Mali a drum., KEN 051 MLI",
            "Mali was given grain by Kenya., KEN 073 MLI",
            "Grain was given to Mali by Kenya., KEN 073 MLI",
            "Mali was gladly given a drum by Kenya., KEN 051 MLI"
        })
        void askForWordsInTheirOrder(String text, String event) {
            assertThat(alone(GIVE, text)).containsExactly(event);
        }

        @Test
        void ofNullEventsCodeNothing() {
            assertThat(alone(GIVE, "Kenya gave Mali blood money.")).isEmpty();
        }

        @Test
        void ofWhichTheLastCountsWhenTwoAskForTheSame() {
            String verbs = "--- GIVE [070] ---\nGIVE {GAVE}\n- * GRAIN [073]\n- * GRAIN [160]\n";
            assertThat(alone(verbs, "Kenya gave Mali grain.")).containsExactly("KEN 160 MLI");
        }

        @Test
        void withoutWordsFitAlways() {
            String verbs = "--- GIVE [070] ---\nGIVE {GAVE}\n- * [060]\n- * GRAIN [073]\n";
            assertThat(alone(verbs, "Kenya gave Mali a drum.")).containsExactly("KEN 060 MLI");
            assertThat(alone(verbs, "Kenya gave Mali grain.")).containsExactly("KEN 073 MLI");
        }

        @Test
        void withSetsThatAreNotDefinedNeverFit() {
            String verbs = "--- GIVE [070] ---\nGIVE {GAVE}\n- * &GRAIN [073]\n";
            assertThat(alone(verbs, "Kenya gave Mali grain.")).containsExactly("KEN 070 MLI");
        }

        @Test
        void areSharedByTheVerbsOfABlock() {
            String verbs = "--- GIVE [070] ---\nGIVE {GAVE}\nSUPPLY [071]\n- * GRAIN [073]\n";
            assertThat(alone(verbs, "Kenya supplied Mali with grain.")).containsExactly("KEN 073 MLI");
            assertThat(alone(verbs, "Kenya supplied Mali with drums.")).containsExactly("KEN 071 MLI");
        }

        @Test
        void ofAllBlocksOfAVerbCount() {
            String verbs =
                    "--- A [070] ---\nGIVE {GAVE}\n- * GRAIN [073]\n--- B [---] ---\nGIVE {GAVE}\n- * GOLD [071]\n";
            assertThat(alone(verbs, "Kenya gave Mali grain.")).containsExactly("KEN 073 MLI");
            assertThat(alone(verbs, "Kenya gave Mali gold.")).containsExactly("KEN 071 MLI");
            assertThat(alone(verbs, "Kenya gave Mali a drum.")).isEmpty();
        }
    }

    @Nested
    class Roles {
        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                value = {
                    "- * AID (FROM $) (FOR +) [071]!Togo watched aid from Kenya for Mali.!KEN 071 MLI",
                    "- + * WATER [190]!Mali watched water from Kenya.!KEN 190 MLI",
                    "- * AID TO + [071]!Kenya watched aid to Mali.!KEN 071 MLI",
                    "- + WAS * BY $ [090]!Mali was watched by Kenya.!KEN 090 MLI",
                    "- * GAMES [062:062]!Kenya watched games with Mali.!KEN+MLI 062",
                    "- % * FILMS [062]!Kenya and Mali watched films.!KEN+MLI 062",
                    "- * COURT [:173]!Kenya watched the court of Mali.!MLI 173 KEN"
                })
        void areToldByMarks(String pattern, String text, String event) {
            assertThat(alone("--- WATCH [---] ---\nWATCH\n" + pattern, text)).containsExactly(event);
        }

        @Test
        void ofAPairOfCodesMakeTwoEvents() {
            String verbs = "--- TOUR [042:043] ---\nTOUR\n- * RUINS [190:194]\n";
            assertThat(alone(verbs, "Kenya toured Mali.")).containsExactlyInAnyOrder("KEN 042 MLI", "MLI 043 KEN");
            assertThat(alone(verbs, "Kenya toured ruins in Mali."))
                    .containsExactlyInAnyOrder("KEN 190 MLI", "MLI 194 KEN");
        }

        @Test
        void areChangedByACodeBehindAColon() {
            assertThat(alone("--- SHOCK [:110] ---\nSHOCK\n", "Kenya shocked Mali."))
                    .containsExactly("MLI 110 KEN");
        }
    }

    @Nested
    class Verbs {
        @Test
        void withParticlesGoBeforeThoseWithout() {
            String verbs = "--- CALL [010] ---\n+CALL_OFF [160]\nCALL [050]\n";
            assertThat(alone(verbs, "Kenya called off talks with Mali.")).containsExactly("KEN 160 MLI");
            assertThat(alone(verbs, "Kenya called Mali.")).containsExactly("KEN 050 MLI");
        }

        @Test
        void withWordsBeforeThemGoBeforeThoseWithout() {
            String verbs = "--- TAP [050] ---\nTAP {TAPS TAPPED}\nWIRE_+TAP {WIRE_+TAPPED} [090]\n- * PHONES [170]\n";
            assertThat(alone(verbs, "Kenya tapped Mali.")).containsExactly("KEN 050 MLI");
            assertThat(alone(verbs, "Kenya wire tapped Mali.")).containsExactly("KEN 090 MLI");
            assertThat(alone(verbs, "Kenya tapped phones in Mali.")).containsExactly("KEN 170 MLI");
        }

        @Test
        void haveTheFormsThatAreListed() {
            assertThat(alone("--- GIVE [070] ---\nGIVE {GAVE}\n", "Kenya gave Mali a drum."))
                    .hasSize(1);
            assertThat(alone("--- HELP [070] ---\nHELP {}\n", "Kenya helped Mali."))
                    .isEmpty();
            assertThat(alone("--- HELP [070] ---\nHELP\n", "Kenya helped Mali."))
                    .hasSize(1);
        }

        @Test
        void keepWhatTheirComplementsTell() {
            String verbs = "--- THREATEN [130] ---\nTHREATEN\n--- HIT [190] ---\nATTACK\n";
            assertThat(alone(verbs, "Kenya threatened to attack Mali."))
                    .containsExactlyInAnyOrder("KEN 130 MLI", "KEN 190 MLI");
        }

        @Test
        void lieOverOurs() {
            String text = "Norway expelled two Russian diplomats.";
            Lexicon ours = Lexicon.standard();
            Lexicon both = Lexicon.builder()
                    .addStandard()
                    .add(dictionaries("--- EXPEL [020] ---\nEXPEL {EXPELS EXPELLED}\n"))
                    .build();
            Lexicon nothing = Lexicon.builder()
                    .addStandard()
                    .add(dictionaries("--- EXPEL [---] ---\nEXPEL {EXPELS EXPELLED}\n- * CHILDREN [---]\n"))
                    .build();
            assertThat(read(ours, text)).containsExactly("NOR 161 RUSGOV");
            assertThat(read(both, text)).containsExactly("NOR 020 RUSGOV");
            assertThat(read(nothing, text)).containsExactly("NOR 161 RUSGOV");
            assertThat(read(nothing, "Norway expelled Russian children.")).isEmpty();
        }

        @Test
        void areTracedToTheirLine() {
            Lexicon lexicon = Lexicon.builder()
                    .addEnglish()
                    .add(dictionaries("--- GIVE [070] ---\nGIVE {GAVE}\n- * GRAIN [073]\n"))
                    .build();
            DiplomaticEvent event = code(lexicon, "Kenya gave Mali grain.").get(0);
            assertThat(event.mentions().get(0).rule().orElseThrow().toString()).contains("verbs.txt:3");
        }
    }

    @Nested
    class Transformations {
        private static final String VERBS = """
            --- HIT [190] ---
            ATTACK
            --- SAY [010] ---
            SAY {SAID}
            WANT
            ~ a (a b ATTACK) SAY = a b 015
            ~ a (b . ATTACK) SAY = a b 112
            ~ a (_ b ATTACK) WANT = a b 138
            ~ a (b . ATTACK) WANT = a b 021
            """;

        @Test
        void tellWhoIsAccused() {
            assertThat(alone(VERBS, "Kenya said that Mali attacked Togo."))
                    .contains("KEN 112 MLI", "MLI 190 TGO")
                    .doesNotContain("KEN 010");
        }

        @Test
        void tellWhoAdmits() {
            assertThat(alone(VERBS, "Kenya said that it attacked Mali.")).containsExactly("KEN 015 MLI");
        }

        @Test
        void tellWhoThreatensAndWhoAsks() {
            assertThat(alone(VERBS, "Kenya wants to attack Mali.")).containsExactly("KEN 138 MLI");
            assertThat(alone(VERBS, "Kenya wants Mali to attack Togo.")).contains("KEN 021 MLI");
        }
    }

    @Nested
    class Tabari {
        @ParameterizedTest
        @CsvSource({
            "Kenya praised Mali., KEN 051 MLI",
            "Kenya praised negotiations with Mali., KEN 046 MLI",
            "Kenya praised peace deals with Mali., KEN 057 MLI",
            "Kenya praised the raid on Mali., KEN 190 MLI",
            "Kenya praised spies in Mali., KEN 051 MLI",
            "Kenya praised a spy in Mali., KEN 111 MLI"
        })
        void takesWordsForTheBeginningsOfLongerOnes(String text, String event) {
            String verbs = """
                PRAIS [051]
                - * NEGOTIAT [046]
                - * PEACE_DEAL [057]
                - * { RAID | AIR STRIKE } [190]
                - * SPY_ [111]
                """;
            assertThat(alone(verbs, text)).containsExactly(event);
        }

        @Test
        void takesAttributionsForStatements() {
            String verbs = "<ATTRIB>\nINDICATE\n</ATTRIB>\nATTACK [190]\n";
            Lexicon lexicon =
                    Lexicon.builder().addEnglish().add(dictionaries(verbs)).build();
            ImmutableList<DiplomaticEvent> events = code(lexicon, "Togo indicated that Kenya attacked Mali.");
            assertThat(events).extracting(VerbDictionaryTest::show).containsExactly("KEN 190 MLI");
            assertThat(events.get(0).claims()).isNotEmpty();
        }
    }
}
