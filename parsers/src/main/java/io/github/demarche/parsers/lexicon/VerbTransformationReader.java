package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a transformation: {@code ~ a (b . ATTACK) SAY = a b 112}. */
final class VerbTransformationReader {
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private VerbTransformationReader() {}

    /** Returns the transformation; empty where the line has another form, which {@code problems} is told. */
    static Optional<VerbTransformation> read(String line, int number, Consumer<String> problems) {
        String spaced = line.substring(line.indexOf('~') + 1)
                .replace("(", " ( ")
                .replace(")", " ) ")
                .replace("=", " = ");
        List<String> words = WORDS.splitToList(spaced);
        boolean shaped = words.size() == 11
                && words.get(1).equals("(")
                && words.get(5).equals(")")
                && words.get(7).equals("=")
                && isRole(words.get(2))
                && isRole(words.get(3));
        if (!shaped) {
            problems.accept("a transformation is 'a (b c ACT) VERB = a b CODE', was '" + line.strip() + "'");
            return Optional.empty();
        }
        String written = words.get(10);
        VerbCode code = VerbTransformation.isVariable(written) ? null : VerbCode.parse(written);
        if (code == null && !written.equals(words.get(4))) {
            problems.accept("the code behind '=' is a code, or the variable of the act, was '" + written + "'");
            return Optional.empty();
        }
        return Optional.of(new VerbTransformation(
                words.get(0),
                ImmutableList.of(words.get(2), words.get(3)),
                VerbTransformation.isVariable(words.get(4)) ? words.get(4) : verb(words.get(4)),
                verb(words.get(6)),
                ImmutableList.of(words.get(8), words.get(9)),
                Optional.ofNullable(code),
                number));
    }

    private static boolean isRole(String word) {
        return word.equals(".") || word.equals("_") || VerbTransformation.isVariable(word);
    }

    private static String verb(String written) {
        return Ascii.toLowerCase(written.replace('_', ' '));
    }
}
