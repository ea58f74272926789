package io.github.demarche.examples.workbench;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens the file or stream that results go to, always as UTF-8. */
final class Output {
    private Output() {}

    /** Opens a file for writing, and creates the directories above it; refuses a directory and a file that is also read. */
    static BufferedWriter open(Path file, List<String> inputs) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileException(file.toString(), "is a directory; name a file to write");
        }
        for (String input : inputs) {
            boolean isFile = !input.equals(Inputs.STANDARD_INPUT) && Files.exists(Inputs.path(input));
            if (isFile && Files.exists(file) && Files.isSameFile(file, Inputs.path(input))) {
                throw new FileException(file.toString(), "is also an input; write to another file");
            }
        }
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (FileSystemException refused) {
            String reason = refused.getReason();
            throw new FileException(file.toString(), "cannot be written" + (reason == null ? "" : ": " + reason));
        }
    }

    /** Returns a writer onto the command's own output that leaves it open when closed. */
    static Writer keepOpen(PrintWriter out) {
        return new FilterWriter(out) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
