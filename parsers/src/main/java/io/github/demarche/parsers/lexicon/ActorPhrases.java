package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;

/** The phrases of all dictionaries of actors together, each with the entries that hold it in their order. */
final class ActorPhrases {
    private final ListMultimap<String, ActorBlock> blocks =
            MultimapBuilder.linkedHashKeys().arrayListValues(1).build();

    private ActorPhrases() {}

    static ActorPhrases of(ImmutableList<ActorDictionary> dictionaries) {
        ActorPhrases all = new ActorPhrases();
        for (ActorDictionary dictionary : dictionaries) {
            for (ActorBlock block : dictionary.blocks()) {
                for (ActorBlock.Phrase phrase : block.phrases()) {
                    all.blocks.put(phrase.key(), block);
                }
            }
        }
        return all;
    }

    /** Returns the different phrases by their keys, in the order in which they come first. */
    Iterable<String> keys() {
        return blocks.keySet();
    }

    /** Returns the entries that hold the phrase of that key, in their order; one twice that repeats the phrase. */
    List<ActorBlock> blocks(String key) {
        return blocks.get(key);
    }

    /** Returns the entry whose codes count: the last one that has any, else the last. */
    ActorBlock counted(String key) {
        List<ActorBlock> all = blocks.get(key);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).codes().isEmpty() || all.get(i).use() != ActorBlock.Use.ACTOR) {
                return all.get(i);
            }
        }
        return all.get(all.size() - 1);
    }

    /** Returns how many different phrases there are, and how many have a dated code in any of their entries. */
    DictionaryCounts counts() {
        int dated = 0;
        for (String key : keys()) {
            for (ActorBlock block : blocks(key)) {
                if (block.isDated()) {
                    dated++;
                    break;
                }
            }
        }
        return DictionaryCounts.builder()
                .actorPhrases(blocks.keySet().size())
                .datedActorPhrases(dated)
                .build();
    }
}
