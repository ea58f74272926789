package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringSplitter")
class PhraseTrieTest {

    private static List<String> find(PhraseTrie<String> trie, String... words) {
        int node = 0;
        for (String word : words) {
            node = trie.next(node, trie.id(word));
            if (node == 0) {
                return List.of();
            }
        }
        return trie.at(node);
    }

    @Test
    void findsAPhraseByItsWords() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.put("foreign minister", "office");
        assertThat(find(trie, "foreign", "minister")).containsExactly("office");
    }

    @Test
    void findsNothingUnderTheBeginningOfAPhrase() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.put("foreign minister", "office");
        assertThat(find(trie, "foreign")).isEmpty();
        assertThat(find(trie, "minister")).isEmpty();
    }

    @Test
    void keepsAPhraseAndALongerOneApart() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.put("guinea", "GIN");
        trie.put("guinea bissau", "GNB");
        assertThat(find(trie, "guinea")).containsExactly("GIN");
        assertThat(find(trie, "guinea", "bissau")).containsExactly("GNB");
    }

    @Test
    void keepsSeveralValuesInTheOrderOfStoring() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.put("congo", "COD");
        trie.put("congo", "COG");
        assertThat(find(trie, "congo")).containsExactly("COD", "COG");
    }

    @Test
    void knowsNoWordThatNoPhraseHolds() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.put("chad", "TCD");
        assertThat(trie.id("mali")).isZero();
        assertThat(trie.next(0, 0)).isZero();
    }

    @Test
    void takesSeveralBlanksForOne() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.put("  sri   lanka ", "LKA");
        assertThat(find(trie, "sri", "lanka")).containsExactly("LKA");
    }

    @Test
    void findsAllOfManyPhrases() {
        long seed = 20261122;
        Random random = new Random(seed);
        PhraseTrie<Integer> trie = new PhraseTrie<>();
        Map<String, Integer> phrases = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int word = 0; word <= random.nextInt(4); word++) {
                phrase.append(word == 0 ? "" : " ").append('w').append(random.nextInt(3000));
            }
            phrases.put(phrase.toString(), i);
        }
        phrases.forEach((phrase, value) -> trie.put(phrase, value));
        phrases.forEach((phrase, value) -> {
            int node = 0;
            for (String word : phrase.split(" ")) {
                node = trie.next(node, trie.id(word));
            }
            assertThat(trie.at(node)).as("%s with seed %s", phrase, seed).containsExactly(value);
        });
    }
}
