package io.github.demarche.examples.workbench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The file or stream that results go to, always as UTF-8. A file is there whole or not at all: it is written beside, under
 * another name, and {@link #finish()} puts it in its place. Closed before that, or interrupted, it leaves what was there
 * before as it was.
 */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Writer writer;
    private final Optional<TemporaryFile> temporary;
    private final String name;

    private Output(Writer writer, Optional<TemporaryFile> temporary, String name) {
        this.writer = writer;
        this.temporary = temporary;
        this.name = name;
    }

    /** Opens the file, or the command's own output if none is named, or it is named {@code -}. */
    static Output of(@Nullable Path file, List<String> inputs, PrintWriter standard) throws IOException {
        return file == null || isStandard(file) ? standard(standard) : to(file, inputs);
    }

    /** Tells whether results go to the command's own output. */
    static boolean isStandard(@Nullable Path file) {
        return file == null || file.toString().equals(Inputs.STANDARD_INPUT);
    }

    /** Returns the command's own output, which stays open. */
    static Output standard(PrintWriter standard) {
        return new Output(
                new BufferedWriter(new StandardOutput(standard), BUFFER), Optional.empty(), "standard output");
    }

    /**
     * Opens a file for writing, and creates the directories above it; refuses a directory and a file that is also read. A
     * name that ends in {@code .gz} is written compressed.
     */
    static Output to(Path file, List<String> inputs) throws IOException {
        check(file, inputs);
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe: nothing can be put in its place.
                return new Output(writer(Files.newOutputStream(file), file), Optional.empty(), file.toString());
            }
            TemporaryFile temporary = TemporaryFile.beside(file);
            return new Output(writer(temporary.stream(), file), Optional.of(temporary), file.toString());
        } catch (FileSystemException refused) {
            throw refusal(file, refused);
        }
    }

    private static void check(Path file, List<String> inputs) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileException(file.toString(), "is a directory; name a file to write");
        }
        for (String input : inputs) {
            boolean isFile = !input.equals(Inputs.STANDARD_INPUT) && Files.exists(Inputs.path(input));
            if (isFile && Files.exists(file) && Files.isSameFile(file, Inputs.path(input))) {
                throw new FileException(file.toString(), "is also an input; write to another file");
            }
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new FileException(file.toString(), "may not be written: permission denied");
        }
    }

    private static FileException refusal(Path file, FileSystemException refused) {
        String reason = refused instanceof AccessDeniedException ? "permission denied" : refused.getReason();
        return new FileException(file.toString(), "cannot be written" + (reason == null ? "" : ": " + reason));
    }

    private static Writer writer(OutputStream stream, Path file) throws IOException {
        boolean compressed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        OutputStream bytes = compressed ? new GZIPOutputStream(stream, BUFFER) : stream;
        return new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(bytes, BUFFER), StandardCharsets.UTF_8), BUFFER);
    }

    /** Returns what to write with; the output is closed through this class alone. */
    Writer writer() {
        return writer;
    }

    /** Returns how messages call the output. */
    String name() {
        return name;
    }

    /** Says that all is written: a file takes its place. */
    void finish() throws IOException {
        writer.close();
        if (temporary.isPresent()) {
            temporary.get().replace();
        }
    }

    /** Closes the output; a file that is not finished is deleted. */
    @Override
    public void close() throws IOException {
        if (temporary.isPresent()) {
            temporary.get().close();
        } else {
            writer.close();
        }
    }

    /** The command's own output: it stays open, and writing ends where its reader has gone. */
    private static final class StandardOutput extends Writer {
        private final PrintWriter out;

        StandardOutput(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            out.write(text, offset, length);
            flush();
        }

        @Override
        public void flush() throws IOException {
            if (out.checkError()) {
                throw new IOException("standard output was closed before all was written");
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
