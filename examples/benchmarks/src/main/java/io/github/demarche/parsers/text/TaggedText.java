package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences with the tags that a teacher or an annotator gave: one token a line, a blank line after each sentence. */
final class TaggedText {

    /** One sentence: its tokens and, for each, the tag that is held right, as treebanks write it. */
    record Sentence(Tokens tokens, ImmutableList<String> penn, ImmutableList<String> universal) {
        Tag gold(int i) {
            return Tag.parse(penn.get(i));
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> penn = new ArrayList<>();
    private final List<String> universal = new ArrayList<>();

    private TaggedText() {}

    /** Reads lines of a word, a tabulator and a Penn tag. */
    static ImmutableList<Sentence> read(Path path) throws IOException {
        return read(path, 0, 1, 1);
    }

    /** Reads CoNLL-U; ranges of multi-word tokens and empty nodes are passed over. */
    static ImmutableList<Sentence> readConllu(Path path) throws IOException {
        return read(path, 1, 4, 3);
    }

    private static ImmutableList<Sentence> read(Path path, int word, int tag, int universal) throws IOException {
        TaggedText text = new TaggedText();
        boolean numbered = word > 0;
        for (String line : Files.readAllLines(path)) {
            String[] fields = line.split("\t", -1);
            if (line.isEmpty()) {
                text.finish();
            } else if (fields.length > tag && !(numbered && !fields[0].chars().allMatch(Character::isDigit))) {
                text.words.add(fields[word]);
                text.penn.add(fields[tag]);
                text.universal.add(fields[universal]);
            }
        }
        text.finish();
        return ImmutableList.copyOf(text.sentences);
    }

    private void finish() {
        if (!words.isEmpty()) {
            Tokens tokens = Tokens.of(words.toArray(new String[0]));
            sentences.add(new Sentence(tokens, ImmutableList.copyOf(penn), ImmutableList.copyOf(universal)));
        }
        words.clear();
        penn.clear();
        universal.clear();
    }
}
