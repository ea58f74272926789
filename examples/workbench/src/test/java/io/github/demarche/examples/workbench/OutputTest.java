package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void putsTheFileInItsPlaceWhenItIsFinished() throws IOException {
        Path target = Files.writeString(directory.resolve("out.txt"), "former");
        try (Output out = Output.to(target, List.of())) {
            out.writer().write("new");
            out.writer().flush();
            assertThat(target).content().isEqualTo("former");
            assertThat(names()).hasSize(2).anyMatch(name -> name.startsWith(".out.txt.") && name.endsWith(".part"));
            out.finish();
        }
        assertThat(target).content().isEqualTo("new");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void leavesTheFormerFileWhenClosedUnfinished() throws IOException {
        Path target = Files.writeString(directory.resolve("out.txt"), "former");
        try (Output out = Output.to(target, List.of())) {
            out.writer().write("half");
        }
        assertThat(target).content().isEqualTo("former");
        try (Output out = Output.to(directory.resolve("fresh.gz"), List.of())) {
            out.writer().write("half");
        }
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void writesTwoFilesBesideEachOther() throws IOException {
        Path target = directory.resolve("out.txt");
        try (Output one = Output.to(target, List.of());
                Output other = Output.to(target, List.of())) {
            one.writer().write("one");
            other.writer().write("other");
            one.finish();
            other.finish();
        }
        assertThat(target).content().isEqualTo("other");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Assumptions.assumeTrue(
                directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(directory.resolve("out.txt"), "former");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(directory.resolve("link.txt"), target);
        try (Output out = Output.to(link, List.of())) {
            out.writer().write("new");
            out.finish();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).content().isEqualTo("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void writesIntoDevices() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device));
        try (Output out = Output.to(device, List.of())) {
            out.writer().write("gone");
            out.finish();
        }
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void stopsWhereNobodyReadsStandardOutput() throws IOException {
        PrintWriter closed = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        try (Output out = Output.standard(closed)) {
            out.writer().write("text");
            assertThatThrownBy(out::finish).hasMessage("standard output was closed before all was written");
        } catch (IOException again) {
            assertThat(again).hasMessageContaining("standard output was closed");
        }
    }

    @Test
    void leavesNoHalfFileWhenTheProgramIsInterrupted() throws IOException, InterruptedException {
        Path target = Files.writeString(directory.resolve("out.jsonl"), "former");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demarche.class.getName(),
                        "convert",
                        "--from",
                        "phoenix",
                        "--to",
                        "jsonl",
                        "-o",
                        target.toString(),
                        "-")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
        try (OutputStream rows = program.getOutputStream()) {
            rows.write(EventFiles.phoenix().repeat(5000).getBytes(StandardCharsets.UTF_8));
            rows.flush();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (names().size() < 3 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(names()).hasSize(3).anyMatch(name -> name.endsWith(".part"));
            program.destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(names()).containsExactly("log.txt", "out.jsonl");
        assertThat(target).content().isEqualTo("former");
    }
}
