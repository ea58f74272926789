package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path directory;

    @Test
    void readsUtf8() throws IOException {
        assertThat(Fixtures.inputs().text(file("a.txt", "São Tomé\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("São Tomé\n");
    }

    @Test
    void putsASpaceForAByteOrderMark() throws IOException {
        assertThat(Fixtures.inputs().text(file("a.txt", "\uFEFFRain.".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(" Rain.");
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() throws IOException {
        String name = file("latin.txt", "Quito é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Fixtures.inputs().text(name))
                .isInstanceOf(FileException.class)
                .hasMessage(name + ": byte 6 (0xE9) is not UTF-8; convert the file");
    }

    @Test
    void refusesASequenceThatTheFileCutsShort() throws IOException {
        String name = file("cut.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertThatThrownBy(() -> Fixtures.inputs().text(name)).hasMessageContaining("byte 1 (0xE2)");
    }

    @Test
    void refusesBinaryFiles() throws IOException {
        String name = file("picture.png", new byte[] {'a', 'b', 0, 'c'});
        assertThatThrownBy(() -> Fixtures.inputs().text(name))
                .hasMessage(name + ": byte 2 is NUL: a binary file or UTF-16, not UTF-8 text");
    }

    @Test
    void refusesDirectoriesAndMissingFiles() {
        assertThatThrownBy(() -> Fixtures.inputs().text(directory.toString()))
                .hasMessage(directory + ": is a directory; name the files in it");
        assertThatThrownBy(() -> Fixtures.inputs().text("nowhere.txt")).hasMessage("nowhere.txt: no such file");
    }

    @Test
    void countsBlankLinesAndDropsThem() throws IOException {
        List<String> lines = new ArrayList<>();
        Fixtures.inputs()
                .lines(
                        file("a.jsonl", "\uFEFF{1}\r\n\n  \n{4}".getBytes(StandardCharsets.UTF_8)),
                        (number, line) -> lines.add(number + line.strip()));
        assertThat(lines).containsExactly("1{1}", "4{4}");
    }

    @Test
    void countsBytesFromTheStartOfTheFileAcrossLines() throws IOException {
        String name = file("a.jsonl", "{\"é\"}\n{x}\n\u0080".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Fixtures.inputs().lines(name, (number, line) -> {}))
                .hasMessageContaining("byte 2 (0xE9)");
        String later = file("b.jsonl", "{ab}\n{x}\n{\u0080}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Fixtures.inputs().lines(later, (number, line) -> {}))
                .hasMessageContaining("byte 10 (0x80)");
    }

    @Test
    void tellsJsonLinesByNameOrByTheFirstCharacter() throws IOException {
        assertThat(Fixtures.inputs().holdsJsonLines("Wire.JSONL")).isTrue();
        assertThat(Fixtures.inputs().holdsJsonLines("story.txt")).isFalse();
        assertThat(standardInput(" \n{\"id\":1}").holdsJsonLines("-")).isTrue();
        assertThat(standardInput("Oslo {…}").holdsJsonLines("-")).isFalse();
        assertThat(standardInput("").holdsJsonLines("-")).isFalse();
    }

    @Test
    void readsAllOfStandardInputAfterTheFirstLook() throws IOException {
        Inputs inputs = standardInput("x".repeat(5000));
        assertThat(inputs.holdsJsonLines("-")).isFalse();
        assertThat(inputs.text("-")).hasSize(5000);
    }

    private static Inputs standardInput(String text) {
        return new Inputs(Fixtures.stream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes).toString();
    }
}
