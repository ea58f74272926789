package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads PLOVER's words for types, modes and contexts; what PLOVER 2021 lacks is told and left out. */
final class PloverWords {
    private static final int MOST_KEPT = 1 << 12;

    private final Map<String, Optional<EventType>> types = new HashMap<>();
    private final Map<String, Optional<Mode>> modes = new HashMap<>();
    private final Map<String, Optional<Context>> contexts = new HashMap<>();

    /** A type as it stood and as it was read, with its mode. */
    record Act(String word, Optional<EventType> type, Optional<Mode> mode) {}

    private static <T> Optional<T> look(
            Map<String, Optional<T>> known, String word, Function<String, Optional<T>> parse) {
        Optional<T> found = known.get(word);
        if (found == null) {
            found = parse.apply(word);
            if (known.size() < MOST_KEPT) {
                known.put(word, found);
            }
        }
        return found;
    }

    Optional<EventType> type(String column, String word, List<Finding> findings) {
        Optional<EventType> type = look(types, word, EventType::find);
        if (type.isEmpty()) {
            findings.add(
                    Finding.repaired(column, word, "UNKNOWN_TYPE", "PLOVER 2021 has no such event type; left untyped"));
        }
        return type;
    }

    ImmutableSortedSet<Context> contexts(String column, List<String> words, List<Finding> findings) {
        if (words.isEmpty()) {
            return ImmutableSortedSet.of();
        }
        ImmutableSortedSet.Builder<Context> found = ImmutableSortedSet.naturalOrder();
        for (String word : words) {
            Optional<Context> context = look(contexts, word, Context::parse);
            context.ifPresent(found::add);
            if (context.isEmpty()) {
                findings.add(
                        Finding.repaired(column, word, "UNKNOWN_CONTEXT", "PLOVER 2021 has no such context; left out"));
            }
        }
        return found.build();
    }

    /**
     * Returns the acts of an object: one for each type, else one without a type. A type gets the first mode that
     * is one of its own; a mode that remains is told and left out.
     */
    List<Act> acts(
            String typeColumn, List<String> words, String modeColumn, List<String> given, List<Finding> findings) {
        List<Act> acts = new ArrayList<>(1);
        boolean[] used = new boolean[given.size()];
        for (int at = 0; at < words.size(); at++) {
            Optional<EventType> type = type(typeColumn, words.get(at), findings);
            acts.add(new Act(words.get(at), type, type.flatMap(found -> mode(found, given, used))));
        }
        if (acts.isEmpty()) {
            acts.add(new Act("", Optional.empty(), Optional.empty()));
        }
        for (int at = 0; at < used.length; at++) {
            if (!used[at]) {
                String message =
                        "no event type of the row has this mode in PLOVER 2021, or it has another already; left out";
                findings.add(Finding.repaired(modeColumn, given.get(at), "UNKNOWN_MODE", message));
            }
        }
        return acts;
    }

    private Optional<Mode> mode(EventType type, List<String> given, boolean[] used) {
        for (int at = 0; at < used.length; at++) {
            Optional<Mode> mode = look(modes, given.get(at), Mode::parse);
            if (!used[at] && mode.isPresent() && type.modes().contains(mode.get())) {
                used[at] = true;
                return mode;
            }
        }
        return Optional.empty();
    }
}
