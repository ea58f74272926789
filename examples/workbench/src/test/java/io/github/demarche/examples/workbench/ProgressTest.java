package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter screen = new StringWriter();
    private final PrintWriter terminal = new PrintWriter(screen);
    private long now;

    private String shown() {
        String text = screen.toString();
        screen.getBuffer().setLength(0);
        return text;
    }

    private void read(InputStream in, int bytes, int seconds) throws IOException {
        now += TimeUnit.SECONDS.toNanos(seconds);
        assertThat(in.read(new byte[bytes])).isEqualTo(bytes);
    }

    @Test
    void showsHowMuchIsReadAndHowLongItTakes() throws IOException {
        Progress progress = Progress.on(terminal, () -> now);
        InputStream in = progress.watch(Fixtures.stream(new byte[4_000_000]));
        progress.begin(4_000_000);
        progress.reads("export.CSV");
        read(in, 1_000_000, 0);
        assertThat(shown()).isEmpty();
        read(in, 1_000_000, 90);
        assertThat(shown()).isEqualTo("\r 50 % [============            ] 2.0 of 4.0 MB, 1 min 30 s left  export.CSV");
        progress.end();
        assertThat(shown()).startsWith("\r  ").endsWith(" \r");
        read(in, 1_000_000, 1);
        assertThat(shown()).isEmpty();
    }

    @Test
    void givesWayToMessages() throws IOException {
        Progress progress = Progress.on(terminal, () -> now);
        PrintWriter messages = progress.messages(terminal);
        InputStream in = progress.watch(Fixtures.stream(new byte[4_000_000]));
        progress.begin(-1);
        progress.reads("standard input");
        read(in, 1_500_000, 1);
        assertThat(shown()).isEqualTo("\r1.5 MB read  standard input");
        messages.println("a.tab:3 DATE: no day");
        assertThat(shown()).isEqualTo("\r" + " ".repeat(27) + "\r" + "a.tab:3 DATE: no day" + System.lineSeparator());
        messages.println("another");
        assertThat(shown()).isEqualTo("another" + System.lineSeparator());
    }

    @Test
    void showsTheEndOfLongNames() throws IOException {
        Progress progress = Progress.on(terminal, () -> now);
        InputStream in = progress.watch(Fixtures.stream(new byte[10]));
        progress.begin(10);
        progress.reads("/a/very/long/path/to/the/files/of/20161013151500.export.CSV");
        read(in, 10, 1);
        assertThat(shown()).startsWith("\r100 % [========================]").endsWith("  ...20161013151500.export.CSV");
    }

    @Test
    void showsNothingElsewhere() throws IOException {
        Progress progress = Progress.none();
        InputStream in = Fixtures.stream(new byte[10]);
        assertThat(progress.watch(in)).isSameAs(in);
        progress.begin(10);
        progress.end();
        PrintWriter messages = new PrintWriter(screen);
        assertThat(progress.messages(messages)).isSameAs(messages);
    }
}
