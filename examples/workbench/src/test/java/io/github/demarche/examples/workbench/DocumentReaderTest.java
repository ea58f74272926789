package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 2);

    @TempDir
    Path directory;

    @Test
    void takesATextFileAsOneDocument() throws IOException {
        String name = file("rain.txt", "Rain.\nMore rain.");
        assertThat(read(Optional.of(DAY), name))
                .containsExactly(new SourceText(name, "rain.txt", "Rain.\nMore rain.", Optional.of(DAY)));
    }

    @Test
    void takesEachJsonLineAsADocumentWithItsOwnDate() throws IOException {
        String name = file(
                "wire.jsonl",
                "{\"id\":\"a\",\"text\":\"Rain.\",\"date\":\"2020-01-31\"}\n{\"id\":7,\"text\":\"\",\"date\":null}\n");
        assertThat(read(Optional.of(DAY), name))
                .containsExactly(
                        new SourceText(name + ":1", "a", "Rain.", Optional.of(LocalDate.of(2020, 1, 31))),
                        new SourceText(name + ":2", "7", "", Optional.of(DAY)));
    }

    @Test
    void takesTheWholePathAsIdWhenTheNameIsTaken() throws IOException {
        String one = file("rain.txt", "Rain.");
        Files.createDirectory(directory.resolve("b"));
        String two = file("b/rain.txt", "Hail.");
        assertThat(read(Optional.empty(), one, two)).extracting(SourceText::id).containsExactly("rain.txt", two);
    }

    @Test
    void refusesAnIdThatIsTaken() throws IOException {
        String name = file("wire.jsonl", "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"a\",\"text\":\"\"}\n");
        assertThatThrownBy(() -> read(Optional.empty(), name))
                .hasMessage(name + ":2: the document id \"a\" is that of " + name + ":1; ids must differ");
    }

    @Test
    void namesTheLineAndFieldThatIsWrong() throws IOException {
        assertFails("{\"text\":\"Rain.\"}", "the field \"id\" is missing");
        assertFails("{\"id\":\" \",\"text\":\"Rain.\"}", "the field \"id\" is missing");
        assertFails("{\"id\":\"a\"}", "the field \"text\" is missing");
        assertFails(
                "{\"id\":\"a\",\"text\":\"\",\"date\":\"May 2\"}",
                "date must be written like 2018-03-26, was \"May 2\"");
        assertFails("[1]", "a JSON object {…} must stand on each line");
        assertFails("{\"id\":", "not JSON: Unexpected end-of-input within/between Object entries");
        assertFails("{\"v\":1,\"kind\":\"event\"}", "coded already");
    }

    @Test
    void readsStandardInput() throws IOException {
        List<SourceText> read = new ArrayList<>();
        Inputs inputs = new Inputs(Fixtures.stream("Rain.".getBytes(StandardCharsets.UTF_8)));
        new DocumentReader(inputs, Optional.empty()).read(List.of("-"), read::add);
        assertThat(read).containsExactly(new SourceText("standard input", "stdin", "Rain.", Optional.empty()));
    }

    private void assertFails(String line, String message) throws IOException {
        String name = file("bad.jsonl", "\n" + line + "\n");
        assertThatThrownBy(() -> read(Optional.empty(), name))
                .isInstanceOf(FileException.class)
                .hasMessageStartingWith(name + ":2: ")
                .hasMessageContaining(message);
    }

    private static List<SourceText> read(Optional<LocalDate> published, String... names) throws IOException {
        List<SourceText> read = new ArrayList<>();
        new DocumentReader(Fixtures.inputs(), published).read(List.of(names), read::add);
        return read;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
