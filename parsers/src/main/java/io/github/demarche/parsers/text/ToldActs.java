package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The acts that a document tells, in the order of the text: all that were told, and those still held. */
final class ToldActs {
    private final List<Draft> told = new ArrayList<>();
    private final IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
    private final Map<Sentence, List<Draft>> bySentence = new HashMap<>();
    private final Set<Draft> held = new LinkedHashSet<>();
    private final Set<Draft> linked = new HashSet<>();

    void add(Sentence sentence, List<Draft> drafts) {
        for (Draft draft : drafts) {
            places.put(draft, told.size());
            told.add(draft);
            held.add(draft);
        }
        bySentence.put(sentence, drafts);
    }

    /** Returns the acts still held, in the order of the text. */
    ImmutableList<Draft> inOrder() {
        return ImmutableList.copyOf(held);
    }

    boolean holds(Draft draft) {
        return held.contains(draft);
    }

    void remove(Draft draft) {
        held.remove(draft);
    }

    void removeIf(Predicate<Draft> test) {
        held.removeIf(test);
    }

    /** Returns all that one sentence told, held or not. */
    List<Draft> of(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Returns the last {@code window} acts told before one, in the order of the text, held or not. */
    List<Draft> before(Draft draft, int window) {
        int place = places.getOrDefault(draft, told.size());
        return told.subList(Math.max(0, place - window), place);
    }

    /** Returns the last acts told, the latest last. */
    List<Draft> last(int window) {
        return told.subList(Math.max(0, told.size() - window), told.size());
    }

    /** Keeps an act although nobody may be named in it, because a cue or a speech act speaks of it. */
    void link(Draft draft) {
        linked.add(draft);
    }

    boolean isLinked(Draft draft) {
        return linked.contains(draft);
    }
}
