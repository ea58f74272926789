package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.PloverCoding;
import io.github.demarche.parsers.text.GivenPair.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a document tells between two given actors: the acts that join exactly them, or else the one act that comes
 * nearest to it.
 */
final class RelationFinder {
    private final List<Draft> told;
    private final List<Draft> all;
    private final GivenPair pair;

    /** {@code told} are the acts that the document tells, {@code all} also those that it only touches. */
    RelationFinder(List<Draft> told, List<Draft> all, GivenPair pair) {
        this.pair = pair;
        this.told = told;
        this.all = all;
    }

    /** Returns the acts between the two, best first; sides that were filled for the purpose are inferred. */
    ImmutableList<Draft> find() {
        List<Draft> exact = new ArrayList<>();
        for (Draft draft : told) {
            if (joins(draft)) {
                exact.add(draft);
            }
        }
        exact.sort(Comparator.comparing((Draft draft) -> !isPrinted(draft))
                .thenComparing(draft -> draft.sense.joint())
                .thenComparing(draft -> draft.trigger));
        if (exact.stream().anyMatch(RelationFinder::isPrinted)) {
            return ImmutableList.copyOf(exact);
        }
        ImmutableList.Builder<Draft> found = ImmutableList.builder();
        fallback(exact).ifPresent(found::add);
        return found.addAll(exact).build();
    }

    private boolean joins(Draft draft) {
        boolean from = pair.source() == null || RelationFit.has(draft, draft.actors, Side.SOURCE);
        boolean to = pair.target() == null
                || RelationFit.has(draft, draft.recipients, Side.TARGET)
                || (pair.source() != null && RelationFit.has(draft, draft.actors, Side.TARGET));
        return from && to;
    }

    /** Tells whether PLOVER has a category for the act as it is told. */
    static boolean isPrinted(Draft draft) {
        return draft.coding != null
                && draft.coding
                        .type()
                        .flatMap(type -> PloverCoding.of(type, draft.coding.mode(), draft.status))
                        .isPresent();
    }

    private Optional<Draft> fallback(List<Draft> exact) {
        RelationFit best = null;
        for (Draft draft : all) {
            if (draft.coding == null || draft.coding.type().isEmpty() || exact.contains(draft)) {
                continue;
            }
            Optional<RelationFit> fit = RelationFit.of(draft, pair);
            if (fit.isPresent() && (best == null || fit.get().compareTo(best) < 0)) {
                best = fit.get();
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.filled());
    }
}
