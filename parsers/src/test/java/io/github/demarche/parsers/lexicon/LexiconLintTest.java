package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules over the grammar of our own lexicon. */
class LexiconLintTest {
    private static Lexicon lexicon(String... sources) {
        Lexicon.Builder builder = Lexicon.builder();
        for (int i = 0; i < sources.length; i++) {
            builder.add((char) ('a' + i) + ".txt", new StringReader("demarche-lexicon 1 " + sources[i]));
        }
        return builder.build();
    }

    /** Returns {@code file:line SEVERITY RULE phrase} of each finding. */
    private static List<String> lint(String... sources) {
        return Linter.lint(lexicon(sources)).stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.severity() + " " + finding.rule()
                        + (finding.phrase().isEmpty() ? "" : " " + finding.phrase()))
                .toList();
    }

    @Nested
    class Entries {
        @Test
        void findsAKindThatItsSectionDoesNotHave() {
            assertThat(lint("actors\nempire ROM\n  name Rome\n")).containsExactly("a.txt:2 ERROR UNKNOWN_KIND empire");
        }

        @Test
        void findsAKeyThatIsNotRead() {
            assertThat(lint("actors\nstate FRA\n  nam France\n")).containsExactly("a.txt:3 ERROR UNKNOWN_KEY nam");
        }

        @Test
        void findsAnEntryWithoutItsCodeAndALineWithoutValues() {
            assertThat(lint("contexts\ncontext\n")).contains("a.txt:2 ERROR EMPTY_ENTRY context");
            assertThat(lint("actors\nstate FRA\n  name\n")).containsExactly("a.txt:3 ERROR EMPTY_LINE name");
        }

        @ParameterizedTest
        @CsvSource({
            "state QQX, name Nowhere, a.txt:2 ERROR UNKNOWN_COUNTRY QQX",
            "group FRAREBXXX, of QQX, a.txt:3 ERROR UNKNOWN_COUNTRY QQX",
            "organisation IGOX, members FRA QQX, a.txt:3 ERROR UNKNOWN_COUNTRY QQX",
            "state DDR, successor QQX, a.txt:3 ERROR UNKNOWN_COUNTRY QQX",
            "group FRAREBXXX, sector XYZ, a.txt:3 ERROR UNKNOWN_SECTOR XYZ",
            "state FRA, organ XYZ Palais, a.txt:3 ERROR UNKNOWN_SECTOR XYZ",
            "state FRA, organ GOV, a.txt:3 ERROR EMPTY_LINE GOV"
        })
        void findsCodesThatNoTableHas(String header, String line, String finding) {
            assertThat(lint("actors\n" + header + "\n  " + line + "\n")).containsExactly(finding);
        }

        @Test
        void findsBodiesThatNoEntryNames() {
            assertThat(lint("actors\nperson IGOX\n  name A B\norganisation IGOY\n  name Y\n  part-of IGOX\n"))
                    .containsExactly("a.txt:2 WARNING UNKNOWN_BODY IGOX", "a.txt:6 WARNING UNKNOWN_BODY IGOX");
            assertThat(lint("actors\nperson IGOX\n  name A B\norganisation IGOX\n  name X\n  part-of FRA\n"))
                    .isEmpty();
        }

        @Test
        void findsSectorsAndContextsThatDoNotExist() {
            assertThat(lint("roles\nrole XYZ\n  word zouave\n")).containsExactly("a.txt:2 ERROR UNKNOWN_SECTOR XYZ");
            assertThat(lint("offices\noffice satrap XYZ\n  title satrap\n"))
                    .containsExactly("a.txt:2 ERROR UNKNOWN_SECTOR XYZ");
            assertThat(lint("contexts\ncontext WEATHER\n  word rain\n"))
                    .containsExactly("a.txt:2 ERROR UNKNOWN_CONTEXT WEATHER");
        }
    }

    @Nested
    class Dates {
        private static final String OFFICES = """
            offices
            office president GOV
              title president
            office senator LEG
              title senator
              holders many
            """;

        private List<String> person(String... offices) {
            StringBuilder actors = new StringBuilder("actors\n");
            for (int i = 0; i < offices.length; i++) {
                actors.append("person FRA\n  name Person ")
                        .append((char) ('A' + i))
                        .append("\n  office ");
                actors.append(offices[i]).append('\n');
            }
            return lint(actors.toString(), OFFICES);
        }

        @Test
        void acceptsTermsThatFollowEachOther() {
            assertThat(person("president 2000-05-01..2004-05-01", "president 2004-05-01.."))
                    .isEmpty();
        }

        @Test
        void findsTwoHoldersOnOneDay() {
            assertThat(person("president 2000-05-01..2004-05-02", "president 2004-05-01.."))
                    .containsExactly("a.txt:4 WARNING OVERLAPPING_DATES Person A 2000-05-01..2004-05-02");
        }

        @Test
        void findsAnOpenEndThatALaterTermContradicts() {
            assertThat(person("president 2000-05-01..", "president 2004-05-01..2005-01-01"))
                    .containsExactly("a.txt:4 WARNING OPEN_ENDED_DATES Person A 2000-05-01..");
        }

        @Test
        void letsOfficesOfManyOverlap() {
            assertThat(person("senator 2000-05-01..", "senator 2004-05-01..")).isEmpty();
        }

        @Test
        void findsTermsOfOnePersonThatOverlapInAnyOffice() {
            assertThat(person("senator 2000-05-01..2002-01-01 | 2001-01-01..2003-01-01"))
                    .containsExactly("a.txt:4 WARNING OVERLAPPING_DATES Person A 2000-05-01..2002-01-01");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2004-05-01..2000-05-01", "2004-05-01..2004-05-01", "2004..2003-12"})
        void findsReversedDates(String range) {
            assertThat(person("president " + range)).containsExactly("a.txt:4 ERROR REVERSED_DATES president " + range);
        }

        @ParameterizedTest
        @ValueSource(strings = {"president", "president 2004", "president 2004-13-01..", "president 2004..soon"})
        void findsWhatIsNoRange(String office) {
            assertThat(person(office)).containsExactly("a.txt:4 ERROR BAD_DATE " + office);
        }

        @Test
        void findsOfficesThatNoFileHas() {
            assertThat(person("satrap 2004..")).containsExactly("a.txt:4 WARNING UNKNOWN_OFFICE satrap");
        }

        @Test
        void findsBodiesThatEndBeforeTheyBegin() {
            assertThat(lint("actors\ngroup FRAREBXXX\n  name X\n  from 2004-05-01\n  until 2001-01-01\n"))
                    .containsExactly("a.txt:2 ERROR REVERSED_DATES 2004-05-01..2001-01-01");
            assertThat(lint("actors\ngroup FRAREBXXX\n  name X\n  from 2004-05\n"))
                    .containsExactly("a.txt:4 ERROR BAD_DATE 2004-05");
        }
    }

    @Nested
    class Names {
        @Test
        void findsAnEntryThatAnotherAlwaysGoesBefore() {
            assertThat(lint("actors\nperson FRA\n  name Jean Dupont\nperson BEL\n  name Jean Dupont\n"))
                    .containsExactly("a.txt:3 ERROR SHADOWED Jean Dupont");
            assertThat(lint("actors\norganisation IGOX\n  name Mercia\nstate GBR\n  region Mercia\n"))
                    .containsExactly("a.txt:3 ERROR SHADOWED Mercia");
        }

        @Test
        void findsANameThatNoDatesDecide() {
            assertThat(lint("""
                actors
                group FRAREBXXX
                  name Front
                  until 2004-05-01
                group BELREBXXX
                  name Front
                  from 2001-01-01
                """)).containsExactly("a.txt:3 WARNING AMBIGUOUS Front");
            assertThat(lint("actors\nstate CIV\n  city Boundary\nstate GHA\n  city Boundary\n"))
                    .containsExactly("a.txt:3 WARNING AMBIGUOUS Boundary");
        }

        @Test
        void acceptsNamesThatDatesOrTheStoryDecide() {
            assertThat(lint("""
                actors
                group FRAREBXXX
                  name Front
                  until 2004-05-01
                group BELREBXXX
                  name Front
                  from 2004-05-01
                """)).isEmpty();
            assertThat(lint("""
                actors
                person FRA
                  name Jean Dupont
                  surname Dupont
                person BEL
                  name Luc Dupont
                  surname Dupont
                """)).isEmpty();
            assertThat(lint("actors\nstate FRA\n  epithet republic\nstate ITA\n  epithet republic\n"))
                    .isEmpty();
            assertThat(lint("actors\nstate CHE\n  adjective Swiss\n  people Swiss\n"))
                    .isEmpty();
        }

        @Test
        void notesANameTwiceAndANameInTwoWays() {
            assertThat(lint("actors\nstate FRA\n  name France\n  name France\n"))
                    .containsExactly("a.txt:4 NOTE DUPLICATE_NAME France");
            assertThat(lint("actors\nstate LUX\n  name Luxembourg\n  capital Luxembourg\n"))
                    .containsExactly("a.txt:4 NOTE TWO_NAMINGS Luxembourg");
        }

        @Test
        void notesWhatALaterFileOverrides() {
            assertThat(lint("actors\nstate FRA\n  name Elbonia\n", "actors\nstate BEL\n  name Elbonia\n"))
                    .containsExactly("b.txt:3 NOTE OVERRIDES Elbonia");
        }

        @Test
        void readsTheNamesBehindTheSectorOfAnOrgan() {
            assertThat(lint("actors\nstate FRA\n  organ LEG Chamber | Lower House\nstate BEL\n  organ LEG Chamber\n"))
                    .containsExactly("a.txt:3 WARNING AMBIGUOUS Chamber");
        }
    }

    /** What dictionaries become in a lexicon is as the linter expects it. */
    @Test
    void acceptsDictionariesLaidOverALexicon() {
        Dictionaries dictionaries = Dictionaries.builder()
                .addActors("actors.txt", new StringReader("RURITANIA_ [RUR 900101-991231] [RUR]\nNOBODY [---]\n"))
                .addAgents("agents.txt", new StringReader("ZOUAVE {ZOUAVES} [~MIL]\n"))
                .addIssues("issues.txt", new StringReader("barn [FARMS]\n"))
                .addDiscards("discards.txt", new StringReader("REGATTA\n"))
                .build();
        Lexicon lexicon = Lexicon.builder()
                .add("a.txt", new StringReader("demarche-lexicon 1 roles\nrole CVL\n  word zouave\n"))
                .add(dictionaries)
                .build();
        assertThat(Linter.lint(lexicon))
                .extracting(finding ->
                        finding.file() + " " + finding.severity() + " " + finding.rule() + " " + finding.phrase())
                .containsExactly("agents.txt NOTE OVERRIDES zouave", "agents.txt NOTE OVERRIDES zouaves");
    }

    @Nested
    class Words {
        @Test
        void findsAWordOfTwoSectors() {
            assertThat(lint("roles\nrole MIL\n  word zouave\nrole CVL\n  word zouave\n"))
                    .containsExactly("a.txt:5 ERROR SHADOWED zouave");
        }

        @Test
        void findsSingularAndPluralOfTwoSectors() {
            assertThat(lint("roles\nrole MIL\n  word guard\nrole CVL\n  word guards\n"))
                    .containsExactly("a.txt:5 WARNING SINGULAR_PLURAL guards");
            assertThat(lint("roles\nrole MIL\n  word ox\nrole CVL\n  word oxen\n", "forms\nnoun ox oxen\n"))
                    .containsExactly("a.txt:5 WARNING SINGULAR_PLURAL oxen");
        }

        @Test
        void notesAPluralThatIsMadeAndAWordTwice() {
            assertThat(lint("roles\nrole MIL\n  word guard | guards | sentry | sentry\n"))
                    .containsExactly("a.txt:3 NOTE DUPLICATE_WORD guards", "a.txt:3 NOTE DUPLICATE_WORD sentry");
            assertThat(lint("classes\nclass beast\n  word ox | cow | ox\n"))
                    .containsExactly("a.txt:3 NOTE DUPLICATE_WORD ox");
        }

        @Test
        void notesWordsThatALaterFileGivesToAnotherSector() {
            assertThat(lint("roles\nrole MIL\n  word guard | sentry\n", "roles\nrole CVL\n  word guards\n"))
                    .containsExactly("b.txt:3 NOTE OVERRIDES guards");
            assertThat(lint("roles\nrole MIL\n  word guard\n", "roles\nrole MIL\n  word guard\n"))
                    .isEmpty();
        }

        @Test
        void findsATitleOfTwoOffices() {
            assertThat(lint("offices\noffice king GOV\n  title sovereign\noffice queen GOV\n  title sovereign\n"))
                    .containsExactly("a.txt:5 ERROR SHADOWED sovereign");
        }

        @Test
        void findsIncludedClassesThatNoFileDefines() {
            assertThat(lint("classes\nclass beast\n  include bird\n"))
                    .containsExactly("a.txt:3 ERROR UNKNOWN_CLASS bird");
            assertThat(lint("classes\nclass beast\n  word ox\nclass beast\n  word cow\n"))
                    .containsExactly("a.txt:4 NOTE DUPLICATE_CLASS beast");
        }

        @Test
        void findsCuesThatCannotBeRead() {
            assertThat(lint("cues\nnoun answer\n  with to\n")).containsExactly("a.txt:2 ERROR BAD_CUE answer");
            assertThat(lint("cues\nnoun answer\n  shape ROUND\n")).containsExactly("a.txt:3 ERROR BAD_CUE ROUND");
            assertThat(lint("cues\nnoun answer\n  shape ACT\n  relation LOVE\n"))
                    .containsExactly("a.txt:4 ERROR BAD_CUE LOVE");
            assertThat(lint("cues\nnoun answer\n  shape ACT\n  with to | atop\n"))
                    .containsExactly("a.txt:4 ERROR BAD_CUE atop");
        }

        @Test
        void findsACueOfOneShapeTwice() {
            assertThat(lint("cues\nnoun answer\n  shape ACT\nverb answer\n  shape ACT\nnoun answer\n  shape CAUSE\n"))
                    .isEmpty();
            assertThat(lint("cues\nnoun answer\n  shape ACT\nnoun answer\n  shape ACT\n"))
                    .containsExactly("a.txt:4 WARNING DUPLICATE_CUE answer");
        }

        @Test
        void findsFormsThatALaterLineReplaces() {
            assertThat(lint("forms\nverb go goed gone\nverb go went gone\n"))
                    .containsExactly("a.txt:2 WARNING DUPLICATE_FORM go goed gone");
            assertThat(lint("forms\nverb go went gone\nverb go went gone\n"))
                    .containsExactly("a.txt:2 NOTE DUPLICATE_FORM go went gone");
            assertThat(lint("forms\nverb go\n")).containsExactly("a.txt:2 ERROR BAD_FORM verb go");
        }
    }
}
