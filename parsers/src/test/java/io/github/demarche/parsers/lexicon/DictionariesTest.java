package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {
    private static final String ACTORS =
            "ELBONIA_ [ELB]\nSAPT_\n+COLONEL_SAPT_\n\t[RURMIL 940101-941231]\n\t[RURELI]\n";
    private static final String AGENTS = "SOLDIER [~MIL]\nCLERK [~GOV]\n";

    private static Dictionaries actors(String... files) {
        Dictionaries.Builder dictionaries = Dictionaries.builder();
        for (int i = 0; i < files.length; i++) {
            dictionaries.addActors("a" + i + ".txt", new StringReader(files[i]));
        }
        return dictionaries.build();
    }

    private static Lexicon lexicon(Dictionaries dictionaries) {
        return Lexicon.builder().add(dictionaries).build();
    }

    @Test
    void countsDifferentPhrasesOnceAndThoseWithDates() {
        DictionaryCounts counts =
                actors(ACTORS, "elbonia_ [ELB >000101]\nZENDA_ [RUR]").counts();

        assertThat(counts.actorPhrases()).isEqualTo(4);
        assertThat(counts.datedActorPhrases()).isEqualTo(3);
    }

    @Test
    void countsAgents() {
        Dictionaries read =
                Dictionaries.builder().addAgents("g", new StringReader(AGENTS)).build();

        assertThat(read.counts().agentPhrases()).isEqualTo(2);
        assertThat(read.counts().actorPhrases()).isZero();
    }

    @Test
    void tellsTheKindOfADictionaryByItsLines() {
        Dictionaries read = Dictionaries.builder()
                .add("1", new StringReader(ACTORS))
                .add("2", new StringReader(AGENTS))
                .add("3", new StringReader("WRESTLING\n+YACHT_RACE\n"))
                .add(
                        "4",
                        new StringReader("<ISSUE CATEGORY=\"SPORT\">\nyacht race [SAILING]\nn:oar [SAILING]\n</ISSUE>"))
                .add("5", new StringReader("&SHIP\n+YACHT\n\n---  SINK   [190]  ---\nSINK\n- * &SHIP [190]\n"))
                .build();

        assertThat(read.of(Dictionary.class))
                .extracting(dictionary -> dictionary.getClass().getSimpleName())
                .containsExactly(
                        "ActorDictionary", "AgentDictionary", "DiscardDictionary", "IssueDictionary", "VerbDictionary");
    }

    @Test
    void compilesDatedCodesBeforeTheDefaultWithExclusiveEnds() {
        LexiconEntry sapt = lexicon(
                        actors("SAPT_ [RURELI]\n+COLONEL_SAPT_\n\t[RURMIL 940101-941231]\n\t[RURGOV >950101]"))
                .entries("actors")
                .get(0);

        assertThat(sapt).hasToString("a0.txt:1 coded SAPT");
        assertThat(sapt.values("name")).containsExactly("SAPT", "COLONEL SAPT");
        assertThat(sapt.values("code"))
                .containsExactly("RURMIL 1994-01-01..1995-01-01", "RURGOV 1995-01-01..", "RURELI");
        assertThat(sapt.properties().get(1).line()).isEqualTo(2);
    }

    @Test
    void keepsTheLastEntryOfAPhraseAlsoOverFiles() {
        Lexicon lexicon = lexicon(actors("ZENDA_ [RUR]\n+STRELSAU_\nZENDA_ [XYZ]", "Strelsau_ [ELB]"));

        assertThat(lexicon.entries("actors"))
                .extracting(entry -> entry.values("name") + " " + entry.values("code"))
                .containsExactly("[ZENDA] [XYZ]", "[Strelsau] [ELB]");
    }

    @Test
    void doesNotLetAnEntryWithoutACodeOverrideOneThatHasSome() {
        Lexicon lexicon = lexicon(actors("ZENDA_ [RUR]\n\nZENDA_\n\n"));

        assertThat(lexicon.entries("actors").get(0).values("code")).containsExactly("RUR");
        assertThat(lexicon.issues()).extracting(LexiconIssue::line).containsExactly(3);
    }

    @Test
    void compilesNounsOfTabariAsPhrasesThatMeanNobody() {
        String file = """
            <NOUN>
            SHARP_ATTACK_
            </NOUN>
            <ADJECTIVE>
            ELBONIAN_ [ELB]
            </ADJECTIVE>
            ELB [ELB]
            """;

        assertThat(lexicon(actors(file)).entries("actors"))
                .extracting(
                        entry -> entry.kind() + " " + entry.properties().get(0).key())
                .containsExactly("phrase name", "coded adjective", "coded stem");
    }

    @Test
    void compilesAgentsWithTheirForms() {
        LexiconEntry soldier = lexicon(Dictionaries.builder()
                        .addAgents("g.txt", new StringReader(AGENTS))
                        .build())
                .entries("roles")
                .get(0);

        assertThat(soldier).hasToString("g.txt:1 agent ~MIL");
        assertThat(soldier.values("word")).containsExactlyInAnyOrder("soldier", "soldiers");
    }

    @Test
    void addsItsIssuesToTheLexicons() {
        assertThat(lexicon(actors("ZENDA_ [R-R]")).issues())
                .extracting(LexiconIssue::line)
                .containsExactly(1, 1);
    }

    @Test
    void readsFilesAndNamesThemInIssues(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.actors"), "ZENDA_ [RUR\n");

        assertThat(Dictionaries.builder()
                        .addActors(file)
                        .build()
                        .issues()
                        .get(0)
                        .file())
                .isEqualTo("mine.actors");
        assertThatThrownBy(() -> Dictionaries.builder().addAgents(folder.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt");
    }

    @Test
    void survivesALineOfAMillionCharactersAndCutsWhatItSaysOfIt() {
        Dictionaries read = actors("X Y".repeat(400_000) + "\nZENDA_ [RUR]\n" + "[".repeat(1_000_000));

        assertThat(read.counts().actorPhrases()).isEqualTo(2);
        assertThat(read.issues()).allMatch(issue -> issue.message().length() <= 283);
    }

    @Test
    void wrapsWhatAReaderThrows() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Dictionaries.builder().addActors("a.txt", broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("dictionary a.txt cannot be read");
    }
}
