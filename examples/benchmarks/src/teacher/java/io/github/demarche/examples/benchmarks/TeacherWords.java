package io.github.demarche.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the words that NLP4J knows with the tags it has seen them in, most frequent first: a word, a tabulator, tags with
 * commas; in the order of the words.
 *
 * <p>Argument: the file to write. Needs 1 GB of heap.
 */
final class TeacherWords {
    private static final String LEXICON = "edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz";

    private TeacherWords() {}

    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Map<String, List<String>> words;
        try (InputStream in = TeacherWords.class.getClassLoader().getResourceAsStream(LEXICON);
                ObjectInputStream objects = new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            words = new TreeMap<>((Map<String, List<String>>) objects.readObject());
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (Map.Entry<String, List<String>> word : words.entrySet()) {
                out.write(word.getKey() + '\t' + String.join(",", word.getValue()) + '\n');
            }
        }
    }
}
