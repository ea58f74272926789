package io.github.demarche.parsers.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of single words before the tagger learns: which have one tag always, and in which tags others are seen. */
final class WordTables {
    private static final int FEWEST_FOR_FIXED = 100;
    private static final double SHARE_FOR_FIXED = 0.995;
    private static final int TAGS_OF_A_CLASS = 3;
    private static final int CLASSES = 250;
    private static final String CLOSED_CLASSES = "closed_classes.txt";

    private final SortedMap<Integer, int[]> counts = new TreeMap<>();
    private final SortedMap<Integer, Tag> fixed = new TreeMap<>();

    private WordTables() {}

    /** Counts the words of tagged sentences, and adds the closed classes. */
    static WordTables of(ImmutableList<TaggedText.Sentence> sentences) throws IOException {
        WordTables tables = new WordTables();
        for (TaggedText.Sentence sentence : sentences) {
            tables.count(sentence);
        }
        tables.fixFrequent();
        tables.fixClosedClasses();
        return tables;
    }

    private void count(TaggedText.Sentence sentence) {
        Tokens tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isAcronym(tokens.word(i))) {
                int hash = TaggerFeatures.wordHash(tokens.document(), tokens.start(i), tokens.end(i));
                counts.computeIfAbsent(hash, any -> new int[Tag.values().length])[
                        sentence.gold(i).ordinal()]++;
            }
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) && Chars.isUpper(word.charAt(0));
    }

    private void fixFrequent() {
        counts.forEach((hash, tags) -> {
            int sum = 0;
            int best = 0;
            for (int tag = 0; tag < tags.length; tag++) {
                sum += tags[tag];
                best = tags[tag] > tags[best] ? tag : best;
            }
            if (sum >= FEWEST_FOR_FIXED && tags[best] >= SHARE_FOR_FIXED * sum) {
                fixed.put(hash, Tag.values()[best]);
            }
        });
    }

    private void fixClosedClasses() throws IOException {
        for (String line :
                Resources.readLines(Resources.getResource(WordTables.class, CLOSED_CLASSES), StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line);
                for (String word : words.subList(1, words.size())) {
                    fixed.put(TaggerFeatures.wordHash(word, 0, word.length()), Tag.parse(words.get(0)));
                }
            }
        }
    }

    /** Returns a model that knows the words and has no weights. */
    TaggerModel model(Tag[] tags, int rowBits, WordClasses classes) {
        byte[] fixedTags = new byte[fixed.size()];
        int k = 0;
        for (Tag tag : fixed.values()) {
            fixedTags[k++] = (byte) tag.ordinal();
        }
        int[] offsets = new int[(1 << rowBits) + 1];
        return new TaggerModel(tags, rowBits, offsets, new short[0], Ints.toArray(fixed.keySet()), fixedTags, classes);
    }

    /**
     * Reads a file of words with their tags, most frequent first: a word, a tabulator, tags with commas. A class is what the
     * first three tags say; of rare classes only the first counts.
     */
    static WordClasses classes(Path file) throws IOException {
        Map<String, String> tagsByWord = new TreeMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            List<String> tags = Splitter.on(',').splitToList(line.substring(tab + 1));
            String both = String.join(",", tags.subList(0, Math.min(TAGS_OF_A_CLASS, tags.size())));
            tagsByWord.put(line.substring(0, tab), both);
            sizes.merge(both, 1, Integer::sum);
        }
        List<String> names = new ArrayList<>(new TreeMap<>(sizes).keySet());
        names.sort((a, b) -> Integer.compare(sizes.get(b), sizes.get(a)));
        return classes(tagsByWord, names.subList(0, Math.min(CLASSES, names.size())));
    }

    private static WordClasses classes(Map<String, String> tagsByWord, List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        Tag[] firstTags = new Tag[names.size() + 1];
        firstTags[WordClasses.UNKNOWN] = Tag.FW;
        for (String name : names) {
            numbers.put(name, numbers.size() + 1);
            firstTags[numbers.get(name)] = Tag.parse(first(name));
        }
        Map<Integer, Integer> classByHash = new HashMap<>();
        tagsByWord.forEach((word, tags) -> {
            Integer number = numbers.getOrDefault(tags, numbers.get(first(tags)));
            if (number != null) {
                classByHash.putIfAbsent(TaggerFeatures.wordHash(word, 0, word.length()), number);
            }
        });
        return WordClasses.of(classByHash, firstTags);
    }

    private static String first(String tags) {
        int comma = tags.indexOf(',');
        return comma > 0 ? tags.substring(0, comma) : tags;
    }
}
