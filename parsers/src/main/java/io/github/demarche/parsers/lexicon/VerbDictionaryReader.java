package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads dictionaries of verbs: those of PETRARCH have headers {@code --- NAME [CODE] ---}, those of TABARI have none. */
final class VerbDictionaryReader {
    private static final Splitter MEMBERS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",{}"))).omitEmptyStrings();
    private static final String HEADER = "---";

    private final DictionaryLines lines;
    private final boolean tabari;
    private final ImmutableList.Builder<VerbSynset> synsets = ImmutableList.builder();
    private final ImmutableList.Builder<VerbBlock> blocks = ImmutableList.builder();
    private final ImmutableList.Builder<VerbTransformation> transformations = ImmutableList.builder();
    private final ImmutableList.Builder<VerbWord> attributions = ImmutableList.builder();
    private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();

    /** The section of TABARI that the line stands in, or empty. */
    private String section = "";

    private @Nullable String synset;
    private int synsetLine;
    private ImmutableList.Builder<PatternElement> members = ImmutableList.builder();

    private boolean inBlock;
    private String blockName = "";
    private Optional<VerbCode> blockCode = Optional.empty();
    private int blockLine;
    private ImmutableList.Builder<VerbWord> words = ImmutableList.builder();
    private ImmutableList.Builder<VerbPattern> patterns = ImmutableList.builder();

    private VerbDictionaryReader(DictionaryLines lines) {
        this.lines = lines;
        this.tabari = lines.lines().stream().noneMatch(line -> line.text().startsWith(HEADER));
    }

    /** Returns what the lines hold; those that fit no grammar are among its issues. */
    static VerbDictionary read(DictionaryLines lines) {
        return new VerbDictionaryReader(lines).read();
    }

    private VerbDictionary read() {
        for (DictionaryLines.Line line : lines.lines()) {
            accept(line.text().strip(), line.number());
        }
        endSynset();
        endBlock();
        VerbDictionary read = dictionary(ImmutableList.of());
        return dictionary(ImmutableList.sortedCopyOf(
                Comparator.comparingInt(LexiconIssue::line),
                issues.addAll(VerbMeanings.problems(read)).build()));
    }

    private VerbDictionary dictionary(ImmutableList<LexiconIssue> problems) {
        return new VerbDictionary(
                lines.file(),
                tabari,
                synsets.build(),
                blocks.build(),
                transformations.build(),
                attributions.build(),
                problems);
    }

    private Consumer<String> problems(int number) {
        return message -> issues.add(new LexiconIssue(lines.file(), number, message));
    }

    private void accept(String text, int number) {
        char first = text.charAt(0);
        if (first == '<') {
            section(text, number);
        } else if (text.startsWith(HEADER)) {
            header(text, number);
        } else if (first == '&') {
            startSynset(text, number);
        } else if (first == '+' && synset != null) {
            member(text.substring(1), number);
        } else if (first == '~') {
            VerbTransformationReader.read(text, number, problems(number)).ifPresent(transformations::add);
        } else if (first == '-') {
            pattern(text, number);
        } else if (section.isEmpty()) {
            verb(text, number);
        } else {
            sectionLine(text, number);
        }
    }

    /** {@code <ATTRIB>} to {@code </ATTRIB>}, and others of TABARI. */
    private void section(String text, int number) {
        endSynset();
        if (text.startsWith("</")) {
            section = "";
            return;
        }
        String name = Ascii.toUpperCase(CharMatcher.anyOf("<>").removeFrom(text).strip());
        switch (name) {
            case "SYNSETS", "VERBS" -> section = "";
            case "ATTRIB" -> section = name;
            default -> {
                section = name;
                if (!name.equals("TIME")) {
                    problems(number).accept("a section is <SYNSETS>, <VERBS>, <ATTRIB> or <TIME>, was '" + text + "'");
                }
            }
        }
    }

    private void sectionLine(String text, int number) {
        if (section.equals("ATTRIB")) {
            VerbWordReader.read(text, number, tabari, problems(number)).ifPresent(attributions::add);
        } else {
            problems(number)
                    .accept("a line of <" + section + "> is not used: the parser reads dates by itself, was '" + text
                            + "'");
        }
    }

    private void startSynset(String text, int number) {
        endSynset();
        endBlock();
        int end = CharMatcher.anyOf(" \t={").indexIn(text);
        String name = end < 0 ? text : text.substring(0, end);
        if (name.length() < 2) {
            problems(number).accept("a set has a name, as in '&CURRENCY', was '" + text + "'");
            return;
        }
        synset = VerbPatternReader.setName(name);
        synsetLine = number;
        String rest = text.substring(name.length()).strip();
        if (!rest.isEmpty()) {
            String list = rest.startsWith("=") ? rest.substring(1) : rest;
            MEMBERS.splitToStream(list)
                    .forEach(word -> member(CharMatcher.is('+').trimLeadingFrom(word), number));
        }
    }

    private void member(String written, int number) {
        String word = written.strip();
        if (word.isEmpty() || CharMatcher.anyOf("[]{}()").matchesAnyOf(word)) {
            problems(number).accept("a member of a set is a word, as in '+DOLLAR', was '+" + written + "'");
        } else {
            members.add(
                    word.charAt(0) == '&'
                            ? PatternElement.synset(VerbPatternReader.setName(word))
                            : VerbPatternReader.literal(word.replace(' ', '_'), tabari));
        }
    }

    private void endSynset() {
        if (synset != null) {
            synsets.add(new VerbSynset(synset, members.build(), synsetLine));
        }
        synset = null;
        members = ImmutableList.builder();
    }

    private void header(String text, int number) {
        endSynset();
        endBlock();
        String inside = CharMatcher.is('-').trimFrom(text).strip();
        int open = text.indexOf('[');
        int close = text.indexOf(']', open);
        Optional<VerbCode> code = Optional.empty();
        String name = inside;
        if (open >= 0 && close > open) {
            name = CharMatcher.is('-').trimFrom(text.substring(0, open)).strip();
            code = Optional.ofNullable(VerbCode.parse(text.substring(open + 1, close)));
        }
        if (code.isEmpty() || name.isEmpty()) {
            problems(number).accept("a block begins with '--- NAME [CODE] ---', was '" + text + "'");
        }
        startBlock(name, code, number);
    }

    private void startBlock(String name, Optional<VerbCode> code, int number) {
        inBlock = true;
        blockName = name;
        blockCode = code;
        blockLine = number;
    }

    private void endBlock() {
        if (inBlock) {
            ImmutableList<VerbWord> verbs = words.build();
            if (verbs.isEmpty()) {
                problems(blockLine).accept("the block '" + blockName + "' has no verb");
            }
            blocks.add(new VerbBlock(blockName, blockCode, blockLine, verbs, patterns.build()));
        }
        inBlock = false;
        words = ImmutableList.builder();
        patterns = ImmutableList.builder();
    }

    private void verb(String text, int number) {
        endSynset();
        Optional<VerbWord> word = VerbWordReader.read(text, number, tabari, problems(number));
        if (word.isEmpty()) {
            return;
        }
        if (tabari) {
            endBlock();
            startBlock(word.get().verb(), Optional.empty(), number);
        } else if (!inBlock) {
            problems(number)
                    .accept("a verb stands below the header of its block, '--- NAME [CODE] ---', was '" + text + "'");
            return;
        }
        words.add(word.get());
    }

    private void pattern(String text, int number) {
        endSynset();
        Optional<VerbPattern> pattern = VerbPatternReader.read(text, number, tabari, problems(number));
        if (pattern.isEmpty()) {
            return;
        }
        if (!inBlock) {
            problems(number).accept("a pattern stands below its verb, was '" + text + "'");
            return;
        }
        patterns.add(pattern.get());
    }
}
