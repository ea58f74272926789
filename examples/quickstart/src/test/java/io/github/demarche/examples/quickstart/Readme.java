package io.github.demarche.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The project's pages, which show what the programs print. With {@code -Ddemarche.rewrite=true} what they print is written
 * there instead of compared.
 */
final class Readme {
    static final Path ROOT = Path.of("../..");
    static final Path FILE = ROOT.resolve("README.md");

    private static final boolean REWRITE = Boolean.getBoolean("demarche.rewrite");

    private Readme() {}

    /** Something that prints. */
    interface Program {
        void run() throws IOException;
    }

    /** Returns what the program prints on the console. */
    static String printedBy(Program program) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Compares a file of the project with what it ought to hold. */
    static void checkFile(Path file, String expected) throws IOException {
        if (REWRITE) {
            Files.writeString(file, expected);
        }
        assertThat(file).hasContent(expected);
    }

    /** Compares the first block of text that follows the marker with what it ought to hold. */
    static void checkBlock(String marker, String expected) throws IOException {
        String page = Files.readString(FILE);
        MatchResult block = blockAfter(page, marker, "text");
        if (REWRITE) {
            Files.writeString(FILE, page.substring(0, block.start(1)) + expected + page.substring(block.end(1)));
        } else {
            assertThat(withoutLineNumbers(block.group(1)))
                    .as("what the README shows after: %s", marker)
                    .isEqualTo(withoutLineNumbers(expected));
        }
    }

    /** Leaves out where in the lexicon's files a rule stands: it moves whenever a word is added. */
    private static String withoutLineNumbers(String text) {
        return text.replaceAll("(?<=[.]txt:)\\d+", "");
    }

    /** Finds the first block of a language that follows the marker; its group 1 is what stands within. */
    static MatchResult blockAfter(String page, String marker, String language) {
        assertThat(page).contains(marker);
        Matcher block = blocks(page, language).region(page.indexOf(marker), page.length());
        assertThat(block.find()).as("a block of %s after: %s", language, marker).isTrue();
        return block.toMatchResult();
    }

    /** Returns the README's blocks of Java, each without the indentation of its lines. */
    static ImmutableList<String> javaBlocks() throws IOException {
        return blocks(Files.readString(FILE), "java")
                .results()
                .map(block -> unindented(block.group(1).lines()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Matcher blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```\n", Pattern.DOTALL)
                .matcher(page);
    }

    static String unindented(Stream<String> lines) {
        return lines.map(String::strip).reduce("", (before, line) -> before + line + "\n");
    }
}
