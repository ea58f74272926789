package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Runs the commands that the README shows, and compares what they print; with {@code -Ddemarche.rewrite=true} it is written
 * there instead.
 */
class ReadmeCommandsTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("\\$ (?:echo \"([^\"]*)\" \\| )?demarche (.*?)(?: \\| (head|tail) -(\\d+))?\n");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path directory;

    @Test
    void theCommandsOfTheReadmePrintWhatItShows() throws IOException {
        String page = Files.readString(README);
        Matcher block = BLOCK.matcher(page);
        assertThat(block.find()).as("a block of commands in the README").isTrue();
        StringBuilder run = new StringBuilder();
        for (MatchResult command : COMMAND.matcher(block.group(1)).results().toList()) {
            run.append(command.group()).append(printedBy(command));
        }
        assertThat(run).contains("demarche describe", "demarche chains", "demarche code", "demarche explain");
        if (Boolean.getBoolean("demarche.rewrite")) {
            Files.writeString(README, page.substring(0, block.start(1)) + run + page.substring(block.end(1)));
        } else {
            assertThat(withoutLineNumbers(block.group(1))).isEqualTo(withoutLineNumbers(run.toString()));
        }
    }

    /** Leaves out where in the lexicon's files a rule stands: it moves whenever a word is added. */
    private static String withoutLineNumbers(String text) {
        return text.replaceAll("(?<=[.]txt:|\"line\":)\\d+", "");
    }

    private String printedBy(MatchResult command) {
        String input = command.group(1) == null ? "" : command.group(1) + "\n";
        StringWriter output = new StringWriter();
        CommandLine line = Demarche.commandLine(
                new Inputs(Fixtures.stream(input.getBytes(StandardCharsets.UTF_8))), TextCoder::new);
        line.setOut(new PrintWriter(output, true));
        line.setErr(new PrintWriter(new StringWriter(), true));
        assertThat(line.execute(arguments(command.group(2))))
                .as(command.group())
                .isZero();
        List<String> lines = Splitter.on('\n')
                .splitToList(output.toString()
                        .replace(System.lineSeparator(), "\n")
                        .replaceAll("(?m)^samples/", "examples/workbench/samples/")
                        .stripTrailing());
        int wanted = command.group(4) == null ? lines.size() : Integer.parseInt(command.group(4));
        int first = "tail".equals(command.group(3)) ? lines.size() - wanted : 0;
        return Joiner.on('\n').join(lines.subList(first, first + wanted)) + "\n";
    }

    /** Files of the project are named from its root in the README, and what is written goes to the test's directory. */
    private String[] arguments(String words) {
        return WORD.matcher(words)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.startsWith("examples/workbench/") ? word.substring(19) : word)
                .map(word -> word.equals("out.jsonl") ? directory.resolve(word).toString() : word)
                .toArray(String[]::new);
    }
}
