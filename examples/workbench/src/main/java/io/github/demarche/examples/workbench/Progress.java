package io.github.demarche.examples.workbench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how much of the input is read, in one line that gives way to every message; elsewhere it shows
 * nothing.
 */
final class Progress {
    private static final long INTERVAL_NANOS = 200_000_000;
    private static final int BAR = 24;
    private static final int LONGEST_NAME = 28;
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final @Nullable PrintWriter terminal;
    private final LongSupplier nanos;
    private boolean shown;
    private boolean running;
    private String name = "";
    private long total;
    private long done;
    private long begun;
    private long drawn;
    private int width;

    private Progress(@Nullable PrintWriter terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
    }

    /** Returns what shows nothing. */
    static Progress none() {
        return new Progress(null, () -> 0);
    }

    /** Returns what draws on {@code terminal}; {@code nanos} is the time, from any begin on. */
    static Progress on(PrintWriter terminal, LongSupplier nanos) {
        return new Progress(terminal, nanos);
    }

    /** Begins, with the number of bytes that there are to read; below 0 if it is not known. */
    void begin(long bytes) {
        total = bytes;
        done = 0;
        begun = nanos.getAsLong();
        drawn = begun;
        running = true;
    }

    /** Says which input is read now. */
    void reads(String input) {
        name = input.length() > LONGEST_NAME ? "..." + input.substring(input.length() - LONGEST_NAME + 3) : input;
    }

    /** Ends, and takes the line away. */
    void end() {
        erase();
        running = false;
    }

    /** Returns the stream, with what is read of it counted. */
    InputStream watch(InputStream in) {
        return terminal == null ? in : new Watched(in);
    }

    /** Returns a writer for messages, in front of which the line is taken away. */
    PrintWriter messages(PrintWriter messages) {
        return terminal == null ? messages : new PrintWriter(new Messages(messages), true);
    }

    private void count(int bytes) {
        done += Math.max(0, bytes);
        long now = nanos.getAsLong();
        if (running && now - drawn >= INTERVAL_NANOS) {
            drawn = now;
            draw(now);
        }
    }

    private void draw(long now) {
        PrintWriter out = terminal;
        if (out == null) {
            return;
        }
        String line = line((now - begun) / SECOND);
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        out.flush();
        width = line.length();
        shown = true;
    }

    private String line(double seconds) {
        String read = megabytes(done);
        if (total <= 0) {
            return read + " MB read  " + name;
        }
        double share = Math.min(1, (double) done / total);
        int full = (int) Math.round(share * BAR);
        return String.format(
                Locale.ROOT,
                "%3.0f %% [%s%s] %s of %s MB, %s left  %s",
                100 * share,
                "=".repeat(full),
                " ".repeat(BAR - full),
                read,
                megabytes(total),
                time(share == 0 ? 0 : seconds / share - seconds),
                name);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    /** Takes the line away, until more is read. */
    void erase() {
        PrintWriter out = terminal;
        if (shown && out != null) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            shown = false;
            width = 0;
        }
    }

    /** Counts what is read. */
    private final class Watched extends FilterInputStream {
        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }
    }

    /** Makes room for messages. */
    private final class Messages extends Writer {
        private final PrintWriter out;

        Messages(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            erase();
            out.write(text, offset, length);
        }

        @Override
        public void flush() {
            out.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
