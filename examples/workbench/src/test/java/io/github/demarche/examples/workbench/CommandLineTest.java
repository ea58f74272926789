package io.github.demarche.examples.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs commands with captured streams and a scripted coder. */
abstract class CommandLineTest {
    @TempDir
    Path directory;

    String standardInput = "";
    String out = "";
    String err = "";

    int run(String... args) {
        return run(Fixtures.stream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
    }

    int run(InputStream in, String... args) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine line = Demarche.commandLine(new Inputs(in), ScriptedCoder::new);
        line.setOut(new PrintWriter(output, true));
        line.setErr(new PrintWriter(errors, true));
        int code = line.execute(args);
        out = output.toString().replace(System.lineSeparator(), "\n");
        err = errors.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    String story() throws IOException {
        return file("story.txt", ScriptedCoder.STORY);
    }

    String fresh(String name) {
        return directory.resolve(name).toString();
    }
}
