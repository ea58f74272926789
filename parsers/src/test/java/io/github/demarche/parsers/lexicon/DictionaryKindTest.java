package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryKindTest {
    @TempDir
    Path directory;

    private Optional<DictionaryKind> kind(String text) throws IOException {
        return DictionaryKind.detect(Files.writeString(directory.resolve("a.txt"), text));
    }

    @Test
    void tellsEachKindWithItsOwnLines() throws IOException {
        assertThat(kind("ORSINIA_\n+ORSINIAN_\n\t[ORS 990101-031231]\n\t[ORS]\n"))
                .contains(DictionaryKind.ACTORS);
        assertThat(kind("!PERSON! = MAN, MEN\nCLERK [~GOV]\n")).contains(DictionaryKind.AGENTS);
        assertThat(kind("--- GREET [040] ---\nGREET\n")).contains(DictionaryKind.VERBS);
        assertThat(kind("<ISSUE CATEGORY=\"SEA\">\nboat [BOATS]\n</ISSUE>\n")).contains(DictionaryKind.ISSUES);
    }

    @Test
    void tellsVerbsOfTabariByTheirCodes() throws IOException {
        assertThat(kind("GREET [040] ;me\nHUG [040:040]\nHALT [---]\n")).contains(DictionaryKind.VERBS);
    }

    @Test
    void tellsNoKindOfProseAndOfNothing() throws IOException {
        assertThat(kind("")).isEmpty();
        assertThat(kind("# a comment\n\n")).isEmpty();
        assertThat(kind("REGATTA\n+SCULLS\n")).isEmpty();
        assertThat(kind("My words\n--------\n\n- one\n- see [the site](http://a.example)\nas in [1].\n"))
                .isEmpty();
        assertThat(kind("Prose.\n".repeat(30) + "A line has the form ORSINIA_ [ORS]\n"))
                .isEmpty();
    }

    @Test
    void saysThatAFileCannotBeRead() {
        Path nowhere = directory.resolve("nowhere.txt");
        assertThatThrownBy(() -> DictionaryKind.detect(nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.txt");
    }
}
