package io.github.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The product-limit estimate from exact and open spells (Kaplan and Meier 1958), split among the causes by their shares of
 * each day's endings (Aalen and Johansen 1978): {@code S(d) = prod over d_k <= d of (1 - r_k / n_k)}, and a cause's share at
 * d_k is {@code S(d_(k-1)) r_k(cause) / n_k}.
 */
final class ProductLimit {
    private ProductLimit() {}

    /** Estimates from spells each of which is open or exact, ordered by days and then by cause; empty for none. */
    static List<Share> estimate(List<Spell> spells) {
        TreeMap<Long, Map<Integer, Integer>> endings = new TreeMap<>();
        for (Spell spell : spells) {
            endings.computeIfAbsent(spell.min(), day -> new TreeMap<>()).merge(spell.cause(), 1, Integer::sum);
        }
        List<Share> shares = new ArrayList<>();
        double waiting = 1;
        int atRisk = spells.size();
        for (var day : endings.entrySet()) {
            // What was seen for d days and had not ended is no longer at risk on day d + 1.
            atRisk -= day.getValue().getOrDefault(Spell.OPEN, 0);
            double before = waiting;
            int atRiskThatDay = atRisk;
            for (var ending : day.getValue().entrySet()) {
                if (ending.getKey() != Spell.OPEN) {
                    double share = before * ending.getValue() / atRiskThatDay;
                    shares.add(new Share(ending.getKey(), day.getKey(), day.getKey(), share));
                    waiting -= share;
                    atRisk -= ending.getValue();
                }
            }
        }
        return shares;
    }
}
