package io.github.demarche.examples.workbench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads files and standard input as UTF-8 text. What is no text is refused with the offset of the first byte that shows
 * it, never decoded to replacement characters: they would shift every offset behind them.
 */
final class Inputs {
    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** What to do when an argument holds letters that the JVM could not decode. */
    static final String LOCALE_ADVICE = "this locale hands over no letters beyond ASCII: set LC_ALL=C.UTF-8";

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int PEEKED = 256;
    private static final int BUFFER = 1 << 16;

    /** So much of standard input is looked at to tell the form of its data: some hundred rows of the widest form. */
    private static final int HEAD = 1 << 18;

    private final BufferedInputStream standardInput;
    private final Progress progress;

    Inputs(InputStream standardInput) {
        this(standardInput, Progress.none());
    }

    /** {@code progress} shows how much is read. */
    Inputs(InputStream standardInput, Progress progress) {
        this.standardInput = new BufferedInputStream(progress.watch(standardInput), BUFFER);
        this.progress = progress;
    }

    /** Returns what shows how much is read. */
    Progress progress() {
        return progress;
    }

    /** Begins to show how much is read of the files, so often each. */
    void showProgress(List<String> names, int times) throws IOException {
        long total = 0;
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                progress.begin(-1);
                return;
            }
            total += times * Files.size(path(name));
        }
        progress.begin(total);
    }

    /** Takes the lines of a file one by one, so that a file need not fit into memory. */
    @FunctionalInterface
    interface LineConsumer {
        /** Takes a line without its end; {@code number} counts from 1. */
        void accept(int number, String line) throws IOException;
    }

    /** Returns how messages call an input. */
    static String display(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    /** Returns the whole text. A byte-order mark becomes a space, so that offsets stay those of the file. */
    String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return decode(name, in.readAllBytes(), 0).replace(BYTE_ORDER_MARK, ' ');
        }
    }

    /** Hands over each line that is not blank. */
    void lines(String name, LineConsumer consumer) throws IOException {
        try (InputStream in = open(name)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long start = 0;
            int number = 0;
            boolean more = true;
            while (more) {
                int next = in.read();
                more = next >= 0;
                if (more && next != '\n') {
                    line.write(next);
                    continue;
                }
                number++;
                accept(consumer, number, decode(name, line.toByteArray(), start));
                start += line.size() + 1L;
                line.reset();
            }
        }
    }

    private static void accept(LineConsumer consumer, int number, String line) throws IOException {
        String content = number == 1 ? line.replace(BYTE_ORDER_MARK, ' ') : line;
        if (!content.isBlank()) {
            consumer.accept(number, content);
        }
    }

    /** Returns the bytes of an input; closing the stream leaves standard input open. */
    InputStream bytes(String name) throws IOException {
        progress.reads(display(name));
        return name.equals(STANDARD_INPUT)
                ? new FilterInputStream(standardInput) {
                    @Override
                    public void close() {}
                }
                : open(name);
    }

    /** Returns the first bytes of standard input, which are still there to be read afterwards. */
    byte[] headOfStandardInput() throws IOException {
        standardInput.mark(HEAD);
        byte[] head = standardInput.readNBytes(HEAD);
        standardInput.reset();
        return head;
    }

    /** Tells whether the input holds JSON Lines: by its name, or for standard input by its first character. */
    boolean holdsJsonLines(String name) throws IOException {
        if (!name.equals(STANDARD_INPUT)) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        }
        standardInput.mark(PEEKED);
        byte[] head = standardInput.readNBytes(PEEKED);
        standardInput.reset();
        return new String(head, StandardCharsets.UTF_8)
                .replace(BYTE_ORDER_MARK, ' ')
                .stripLeading()
                .startsWith("{");
    }

    private InputStream open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        check(name);
        try {
            return new BufferedInputStream(progress.watch(Files.newInputStream(path(name))), BUFFER);
        } catch (AccessDeniedException denied) {
            throw new FileException(name, "may not be read: permission denied");
        }
    }

    /** Refuses a name that is no file. */
    static void check(String name) throws FileException {
        if (name.equals(STANDARD_INPUT)) {
            return;
        }
        if (!Files.exists(path(name))) {
            throw new FileException(name, "no such file" + (isGarbled(name) ? "; " + LOCALE_ADVICE : ""));
        }
        if (Files.isDirectory(path(name))) {
            throw new FileException(name, "is a directory; name the files in it");
        }
    }

    /** Tells whether an argument holds letters that were lost before the program began. */
    static boolean isGarbled(String argument) {
        return argument.indexOf(REPLACEMENT) >= 0;
    }

    static Path path(String name) throws FileException {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new FileException(name, "is no file name on this system: " + invalid.getReason());
        }
    }

    private static String decode(String name, byte[] bytes, long start) throws FileException {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new FileException(
                        display(name), "byte " + (start + at) + " is NUL: a binary file or UTF-16, not UTF-8 text");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String shown = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw new FileException(
                    display(name),
                    "byte " + (start + in.position()) + " (" + shown + ") is not UTF-8; convert the file");
        }
        return out.flip().toString();
    }
}
