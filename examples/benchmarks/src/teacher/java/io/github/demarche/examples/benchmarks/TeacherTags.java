package io.github.demarche.examples.benchmarks;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Has NLP4J tag tokens: reads one token a line, a blank line after each sentence, and writes the same with a tabulator
 * and a Penn tag. A token that comes with its tag keeps it.
 *
 * <p>Arguments: the file to read, the file to write. Needs 2 GB of heap.
 */
final class TeacherTags {
    private static final String CONFIGURATION = "edu/emory/mathcs/nlp/configuration/config-decode-pos.xml";

    private TeacherTags() {}

    public static void main(String[] args) throws IOException {
        NLPDecoder teacher;
        try (InputStream in = TeacherTags.class.getClassLoader().getResourceAsStream(CONFIGURATION)) {
            teacher = new NLPDecoder(in);
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            List<String> words = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                if (line.isEmpty()) {
                    write(teacher, words, out);
                    words.clear();
                } else {
                    words.add(line);
                }
            }
        }
    }

    private static void write(NLPDecoder teacher, List<String> words, BufferedWriter out) throws IOException {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1).split("\t")[0]);
        }
        teacher.decode(nodes);
        for (int i = 1; i < nodes.length; i++) {
            String word = words.get(i - 1);
            out.write(word.indexOf('\t') > 0 ? word : word + '\t' + nodes[i].getPartOfSpeechTag());
            out.write('\n');
        }
        out.write('\n');
    }
}
