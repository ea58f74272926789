package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.demarche.parsers.lexicon.PatternElement.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one pattern: {@code - &MILITARY * AID (TO {BORDER AREA}) [070]}, the tokens of TABARI and PETRARCH-1 included. */
final class VerbPatternReader {
    private static final Splitter SLASHES = Splitter.on('/').omitEmptyStrings();
    private static final String MARKS = "(){}|*$+%^";

    private final String text;
    private final boolean stems;
    private final Consumer<String> problems;
    private int at;

    private VerbPatternReader(String text, boolean stems, Consumer<String> problems) {
        this.text = text;
        this.stems = stems;
        this.problems = problems;
    }

    /**
     * Returns the pattern; empty where it has no verb or no code.
     *
     * @param line a whole line, which begins with {@code -}
     * @param stems whether words without a final underscore stand for longer ones as well
     * @param problems told what is wrong
     */
    static Optional<VerbPattern> read(String line, int number, boolean stems, Consumer<String> problems) {
        int close = line.lastIndexOf(']');
        int open = line.lastIndexOf('[', close);
        if (close < 0 || open < 0) {
            problems.accept(
                    "a pattern needs a code in brackets behind it, as in '- * TALKS [040]', was '" + line + "'");
            return Optional.empty();
        }
        String written = line.substring(open + 1, close);
        VerbCode code = VerbCode.parse(written);
        if (code == null) {
            problems.accept("a code is '040', '---', '040:040' or ':040', was '" + written + "'");
            return Optional.empty();
        }
        if (!line.substring(close + 1).isBlank()) {
            problems.accept("nothing but a comment stands behind the code, left out: '"
                    + line.substring(close + 1).strip() + "'");
        }
        String body = line.substring(line.indexOf('-') + 1, open);
        int star = body.indexOf('*');
        if (star < 0 || body.indexOf('*', star + 1) >= 0) {
            problems.accept("a pattern has one '*' for its verb, was '" + line + "'");
            return Optional.empty();
        }
        ImmutableList<PatternElement> before =
                new VerbPatternReader(body.substring(0, star), stems, problems).elements(' ');
        ImmutableList<PatternElement> behind =
                new VerbPatternReader(body.substring(star + 1), stems, problems).elements(' ');
        return Optional.of(new VerbPattern(before, behind, code, body.strip(), number));
    }

    /** Reads up to the mark that closes what was opened, or to the end where that is a blank. */
    private ImmutableList<PatternElement> elements(char closing) {
        ImmutableList.Builder<PatternElement> elements = ImmutableList.builder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == closing && c != ' ') {
                at++;
                return elements.build();
            }
            if (c == '|' && closing == '}') {
                return elements.build();
            }
            if (Character.isWhitespace(c)) {
                at++;
            } else if (MARKS.indexOf(c) >= 0) {
                at++;
                mark(c, elements);
            } else {
                elements.add(word(nextWord()));
            }
        }
        if (closing != ' ') {
            problems.accept("'" + closing + "' is missing in the pattern '" + text.strip() + "'");
        }
        return elements.build();
    }

    private void mark(char mark, ImmutableList.Builder<PatternElement> elements) {
        switch (mark) {
            case '(' -> elements.add(complement());
            case '{' -> elements.add(nouns());
            case '$' -> elements.add(PatternElement.mark(Kind.SOURCE));
            case '+' -> elements.add(PatternElement.mark(Kind.TARGET));
            case '%' -> elements.add(PatternElement.mark(Kind.COMPOUND));
            case '^' -> elements.add(PatternElement.mark(Kind.SKIP));
            default -> problems.accept("'" + mark + "' opens nothing in the pattern '" + text.strip() + "'; left out");
        }
    }

    private PatternElement complement() {
        ImmutableList<PatternElement> parts = elements(')');
        PatternElement first = parts.isEmpty() ? PatternElement.mark(Kind.SKIP) : parts.get(0);
        boolean preposition = first.kind() == Kind.WORDS || first.kind() == Kind.EITHER;
        if (!preposition) {
            return PatternElement.of(Kind.COMPLEMENT, "", parts);
        }
        String words = first.kind() == Kind.WORDS
                ? first.text()
                : String.join("/", Iterables.transform(first.parts(), PatternElement::text));
        return PatternElement.of(Kind.COMPLEMENT, words, parts.subList(1, parts.size()));
    }

    /** {@code {ADJECTIVE NOUN}}, or in TABARI {@code { ONE | OTHER }}. */
    private PatternElement nouns() {
        ImmutableList.Builder<PatternElement> choices = ImmutableList.builder();
        ImmutableList<PatternElement> first = elements('}');
        if (at >= text.length() || text.charAt(at) != '|') {
            return PatternElement.of(Kind.NOUNS, "", first);
        }
        choices.add(PatternElement.of(Kind.NOUNS, "", first));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            choices.add(PatternElement.of(Kind.NOUNS, "", elements('}')));
        }
        return PatternElement.of(Kind.EITHER, "", choices.build());
    }

    private String nextWord() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** {@code BOMBING/EXPLOSION} is either, {@code F/A-18} is one. */
    private PatternElement word(String word) {
        List<String> choices = SLASHES.splitToList(word);
        if (choices.size() > 1 && choices.stream().allMatch(choice -> choice.length() > 1)) {
            return PatternElement.of(
                    Kind.EITHER,
                    "",
                    choices.stream().map(choice -> literal(choice, stems)).collect(ImmutableList.toImmutableList()));
        }
        return word.charAt(0) == '&' ? PatternElement.synset(setName(word)) : literal(word, stems);
    }

    /** Returns the name of a set as it is looked up: {@code &CURRENCY_} is {@code currency}. */
    static String setName(String written) {
        String name = Ascii.toLowerCase(written.substring(1));
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }

    /** A final underscore says that nothing may follow: no ending of a stem in TABARI, no plural in PETRARCH. */
    static PatternElement literal(String word, boolean stems) {
        boolean exact = word.endsWith("_");
        String text = Ascii.toLowerCase(word.replace('_', ' ')).strip();
        return new PatternElement(Kind.WORDS, text, exact || (stems && text.length() < 3), ImmutableList.of());
    }
}
