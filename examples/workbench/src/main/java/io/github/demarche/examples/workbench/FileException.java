package io.github.demarche.examples.workbench;

import java.io.IOException;

/** An input or output that cannot be used as it stands. The message is one line that names the file and what is wrong. */
final class FileException extends IOException {
    private static final long serialVersionUID = 1;

    FileException(String name, String problem) {
        super(name + ": " + problem.replaceAll("\\s+", " ").strip());
    }

    /** Names the line, counted from 1, as well as the file. */
    FileException(String name, int line, String problem) {
        this(name + ":" + line, problem);
    }
}
