package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final String ACTORS = """
            # Actors of our own.
            demarche-lexicon 1 actors

            group CHLREBQUX
              name Quux Front | Frente Quux
              of CHL

            # a remark between entries
            group PERREBFOO
              name Foo Brigade
            """;

    private static Lexicon read(String text) {
        return Lexicon.builder().add("own.txt", new StringReader(text)).build();
    }

    private static List<String> issues(String text) {
        return read(text).issues().stream().map(Object::toString).toList();
    }

    @Test
    void readsEntriesWithTheirLines() {
        List<LexiconEntry> entries = read(ACTORS).entries();
        assertThat(entries).hasSize(2);
        LexiconEntry first = entries.get(0);
        assertThat(first.section()).isEqualTo("actors");
        assertThat(first.kind()).isEqualTo("group");
        assertThat(first.head()).isEqualTo("CHLREBQUX");
        assertThat(first.file()).isEqualTo("own.txt");
        assertThat(first.line()).isEqualTo(4);
        assertThat(first).hasToString("own.txt:4 group CHLREBQUX");
        assertThat(entries.get(1).line()).isEqualTo(9);
    }

    @Test
    void readsPropertiesWithTheirLines() {
        LexiconEntry entry = read(ACTORS).entries().get(0);
        assertThat(entry.values("name")).containsExactly("Quux Front", "Frente Quux");
        assertThat(entry.value("of")).contains("CHL");
        assertThat(entry.value("sector")).isEmpty();
        assertThat(entry.properties("of").get(0).line()).isEqualTo(6);
        assertThat(entry.properties()).hasSize(2);
    }

    @Test
    void dropsBlankValues() {
        LexiconEntry entry = read("demarche-lexicon 1 actors\ngroup CHLREBQUX\n  name | Quux ||  Front |\n")
                .entries()
                .get(0);
        assertThat(entry.values("name")).containsExactly("Quux", "Front");
    }

    @Test
    void takesTabsAndCarriageReturnsForBlanks() {
        LexiconEntry entry = read("demarche-lexicon 1 actors\r\ngroup CHLREBQUX\r\n\tname Quux\r\n")
                .entries()
                .get(0);
        assertThat(entry.head()).isEqualTo("CHLREBQUX");
        assertThat(entry.values("name")).containsExactly("Quux");
    }

    @Test
    void givesARuleThatNamesItsPlace() {
        LexiconEntry entry = read(ACTORS).entries().get(0);
        assertThat(entry.rule(entry.properties().get(0)).toString())
                .contains("own.txt")
                .contains("5");
    }

    @Test
    void givesTheEntriesOfASection() {
        Lexicon lexicon = Lexicon.builder()
                .add("own.txt", new StringReader(ACTORS))
                .add("more.txt", new StringReader("demarche-lexicon 1 forms\nnoun ox oxen\n"))
                .build();
        assertThat(lexicon.entries("forms")).extracting(LexiconEntry::head).containsExactly("ox oxen");
        assertThat(lexicon.entries("actors")).hasSize(2);
        assertThat(lexicon.entries("cues")).isEmpty();
        assertThat(lexicon.entries()).hasSize(3);
    }

    @Test
    void countsLayersOfSources() {
        Lexicon lexicon = Lexicon.builder()
                .addStandard()
                .add("own.txt", new StringReader(ACTORS))
                .add("more.txt", new StringReader("demarche-lexicon 1 forms\nnoun ox oxen\n"))
                .build();
        assertThat(lexicon.entries().get(0).layer()).isZero();
        assertThat(lexicon.entries().stream().filter(entry -> entry.layer() == 1))
                .hasSize(2);
        assertThat(lexicon.entries().stream().filter(entry -> entry.layer() == 2))
                .hasSize(1);
    }

    @Test
    void reportsAFileWithoutItsFirstLine() {
        assertThat(issues("")).containsExactly("own.txt:1 the file holds no line 'demarche-lexicon 1 SECTION'");
        assertThat(issues("# nothing\n\n")).singleElement().asString().startsWith("own.txt:2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group CHLREBQUX",
                "demarche-lexicon 2 actors",
                "demarche-lexicon 1 recipes",
                "demarche-lexicon actors"
            })
    void reportsABadFirstLine(String line) {
        assertThat(issues("# our own\n" + line + "\n"))
                .first()
                .asString()
                .startsWith("own.txt:2 ")
                .contains(line);
    }

    @Test
    void reportsAPropertyWithoutAnEntry() {
        assertThat(issues("demarche-lexicon 1 actors\n\n  name Quux\n"))
                .singleElement()
                .asString()
                .startsWith("own.txt:3 ")
                .contains("name Quux");
    }

    @Test
    void readsFiles(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("mine.txt");
        Files.writeString(file, ACTORS);
        LexiconEntry entry = Lexicon.builder().add(file).build().entries().get(0);
        assertThat(entry.file()).isEqualTo("mine.txt");
    }

    @Test
    void namesAFileThatCannotBeRead(@TempDir Path directory) {
        Path missing = directory.resolve("missing.txt");
        assertThatThrownBy(() -> Lexicon.builder().add(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.txt");
    }

    @Test
    void namesASourceThatBreaks() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Lexicon.builder().add("broken.txt", broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.txt");
    }

    @Test
    void shipsWithoutIssues() {
        assertThat(Lexicon.standard().issues()).isEmpty();
        assertThat(Lexicon.standard().entries().size()).isGreaterThan(5_000);
        assertThat(Lexicon.standard()).isSameAs(Lexicon.standard());
        assertThat(Lexicon.version()).isNotBlank();
    }
}
