package io.github.demarche.chain;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Provenance;

/** How far two sentences speak of the same things, in the words that the mentions of their events keep. */
final class SharedWords {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    private final ImmutableList<ImmutableSet<String>> sentences;
    private final Multiset<String> spread = HashMultiset.create();

    SharedWords(Telling telling) {
        ImmutableList.Builder<ImmutableSet<String>> all = ImmutableList.builder();
        for (int sentence = 0; sentence < telling.size(); sentence++) {
            ImmutableSet.Builder<String> words = ImmutableSet.builder();
            for (DiplomaticEvent event : telling.told(sentence)) {
                event.mentions().stream()
                        .findFirst()
                        .flatMap(Provenance::text)
                        .ifPresent(text -> addWords(text, words));
            }
            ImmutableSet<String> distinct = words.build();
            spread.addAll(distinct);
            all.add(distinct);
        }
        this.sentences = all.build();
    }

    /** Short words are mostly grammar, and six letters tell "protest" and "protested" alike. */
    private static void addWords(String text, ImmutableSet.Builder<String> words) {
        for (String word : WORDS.split(text)) {
            if (word.length() >= SHORTEST) {
                words.add(Ascii.truncate(Ascii.toLowerCase(word), STEM, ""));
            }
        }
    }

    /** Returns 0 or more; rare words count more, up to 1 for a word that no third sentence has. */
    double between(int one, int other) {
        double all = Math.log(sentences.size());
        double sum = 0;
        for (String word : sentences.get(one)) {
            if (sentences.get(other).contains(word)) {
                sum += Math.log((double) sentences.size() / spread.count(word)) / all;
            }
        }
        return sum;
    }
}
