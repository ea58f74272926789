package io.github.demarche.examples.workbench;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody watches. */
final class Terminal {
    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Tells whether the program runs in a terminal and its error stream goes there, as far as the system lets one know. */
    @SuppressWarnings("SystemConsoleNull") // newer versions are asked below
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console) && !isErrorRedirected();
    }

    /** Since Java 22 there is a console without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** On Linux the open file behind the stream has a name; elsewhere nothing is known, and no is the answer. */
    private static boolean isErrorRedirected() {
        try {
            if (!Files.isSymbolicLink(ERROR_STREAM)) {
                return false;
            }
            Path open = Files.readSymbolicLink(ERROR_STREAM);
            return !open.startsWith("/dev") || open.endsWith("null");
        } catch (IOException unknown) {
            return false;
        }
    }
}
