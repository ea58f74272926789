package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the tokens of plain texts one a line, a blank line after each sentence, as a teacher wants them. A word may bring
 * its tag along, after a low line; the teacher then keeps to it.
 *
 * <p>Arguments: the file to write, then the texts. Each line of a text is taken for itself; lines that begin with
 * {@code #} are comments.
 */
final class TokenLines {
    private TokenLines() {}

    public static void main(String[] args) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (String text : List.of(args).subList(1, args.length)) {
                for (String line : Files.readAllLines(Path.of(text))) {
                    if (!line.startsWith("#")) {
                        write(TextScanner.scan(line, 0, line.length()), out);
                    }
                }
            }
        }
    }

    /** Parts a word from the tag that a text gives it, as in "sanctions_VBZ". */
    private static String line(String word) {
        int mark = word.lastIndexOf('_');
        boolean tagged = mark > 0 && Tag.parse(word.substring(mark + 1)) != Tag.FW;
        return tagged ? word.substring(0, mark) + '\t' + word.substring(mark + 1) : word;
    }

    private static void write(ImmutableList<Tokens> sentences, BufferedWriter out) throws IOException {
        for (Tokens tokens : sentences) {
            for (int i = 0; i < tokens.size(); i++) {
                out.write(line(tokens.word(i)));
                out.write('\n');
            }
            out.write('\n');
        }
    }
}
