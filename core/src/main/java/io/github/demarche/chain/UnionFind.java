package io.github.demarche.chain;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of numbers, each alone until joined; a set is named after its smallest number. */
final class UnionFind {
    private final Map<Integer, Integer> parent = new HashMap<>();

    int find(int element) {
        int root = element;
        for (int up = parent(root); up != root; up = parent(root)) {
            root = up;
        }
        for (int at = element; at != root; ) {
            int up = parent(at);
            parent.put(at, root);
            at = up;
        }
        return root;
    }

    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent.put(Math.max(first, second), Math.min(first, second));
    }

    private int parent(int element) {
        return parent.getOrDefault(element, element);
    }
}
