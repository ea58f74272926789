package io.github.demarche.examples.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written beside the one that it is to become, and takes its place whole or not at all. It is deleted when it
 * is closed unfinished, and when the program is interrupted.
 */
final class TemporaryFile implements Closeable {
    private static final int LONGEST_NAME = 100;
    private static final int TRIES = 100;

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;
    private final Thread onInterruption = new Thread(this::abandon, "delete unfinished file");
    private boolean replaced;

    private TemporaryFile(Path target, Path temporary, OutputStream stream) {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    /** Begins a file that will be {@code target}, or what {@code target} links to. */
    static TemporaryFile beside(Path target) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        String name = String.valueOf(real.getFileName());
        String start = "." + name.substring(0, Math.min(LONGEST_NAME, name.length())) + "."
                + ProcessHandle.current().pid();
        for (int attempt = 0; ; attempt++) {
            Path temporary = real.resolveSibling(start + "-" + attempt + ".part");
            try {
                OutputStream stream =
                        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                TemporaryFile file = new TemporaryFile(real, temporary, stream);
                file.prepare();
                return file;
            } catch (FileAlreadyExistsException leftOver) {
                if (attempt == TRIES) {
                    throw leftOver;
                }
            }
        }
    }

    /** Who may read the former file may read the new one. */
    private void prepare() throws IOException {
        Runtime.getRuntime().addShutdownHook(onInterruption);
        PosixFileAttributeView former = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (former != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, former.readAttributes().permissions());
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Closes the file and puts it in its place. */
    void replace() throws IOException {
        stream.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        replaced = true;
        forgetInterruption();
    }

    /** Deletes the file unless it has taken its place. */
    @Override
    public void close() {
        if (!replaced) {
            abandon();
            forgetInterruption();
        }
    }

    private void forgetInterruption() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException endingAlready) {
            // The program is being interrupted, and the hook runs or has run.
        }
    }

    /** Some systems delete no file that is open, so that it is closed first. */
    private void abandon() {
        try {
            stream.close();
        } catch (IOException full) {
            // What could not be written is to be deleted anyway.
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException refused) {
            // Nothing more can be done; the name tells what the file is.
        }
    }
}
