package io.github.demarche.parsers.spec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.PloverView;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** An event that a case expects: only what is written of it is compared. {@code none} asks that nothing be there. */
record ExpectedEvent(ImmutableMap<String, ImmutableList<String>> values) {
    private static final String PLOVER = "plover";

    private static final ImmutableMap<String, Function<DiplomaticEvent, ImmutableList<String>>> READERS =
            ImmutableMap.<String, Function<DiplomaticEvent, ImmutableList<String>>>builder()
                    .put("type", event -> ImmutableList.of(EventText.type(event)))
                    .put(
                            "instrument",
                            event -> event.instrument()
                                    .map(instrument -> ImmutableList.of(instrument.name()))
                                    .orElse(ImmutableList.of()))
                    .put(
                            "phase",
                            event -> event.phase()
                                    .map(phase -> ImmutableList.of(phase.name()))
                                    .orElse(ImmutableList.of()))
                    .put(
                            "cameo",
                            event -> event.cameo()
                                    .map(code -> ImmutableList.of(code.toString()))
                                    .orElse(ImmutableList.of()))
                    .put("actors", event -> EventText.actors(event.actors()))
                    .put("recipients", event -> EventText.actors(event.recipients()))
                    .put("status", event -> ImmutableList.of(event.status().name()))
                    .put("contexts", EventText::contexts)
                    .put("quantity", EventText::quantities)
                    .put("date", EventText::dates)
                    .put("claims", EventText::claims)
                    .put(
                            "inferred",
                            event -> event.inferred().stream()
                                    .filter(slot -> slot != DiplomaticEvent.Slot.DATE)
                                    .map(Enum::name)
                                    .collect(ImmutableList.toImmutableList()))
                    .buildOrThrow();

    static ExpectedEvent of(Map<String, Object> yaml) {
        ImmutableSet<String> keys = ImmutableSet.<String>builder()
                .addAll(READERS.keySet())
                .add(PLOVER)
                .build();
        Fields fields = new Fields(yaml, keys);
        ImmutableMap.Builder<String, ImmutableList<String>> values = ImmutableMap.builder();
        for (String key : keys) {
            fields.list(key)
                    .ifPresent(
                            list -> values.put(key, list.equals(ImmutableList.of("none")) ? ImmutableList.of() : list));
        }
        return new ExpectedEvent(values.buildOrThrow());
    }

    boolean matches(DiplomaticEvent event, PloverView view) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getKey().equals(PLOVER)
                        ? entry.getValue().equals(printed(event, view))
                        : matches(entry.getKey(), entry.getValue(), event));
    }

    private static ImmutableList<String> printed(DiplomaticEvent event, PloverView view) {
        return view.codingOf(event)
                .map(coding -> ImmutableList.of(coding.type().name()))
                .orElse(ImmutableList.of());
    }

    private static boolean matches(String key, ImmutableList<String> expected, DiplomaticEvent event) {
        ImmutableList<String> actual = Objects.requireNonNull(READERS.get(key)).apply(event);
        if (key.equals("type")) {
            String wanted = expected.get(0);
            return actual.get(0).equals(wanted)
                    || (!wanted.contains("/") && actual.get(0).startsWith(wanted + "/"));
        }
        return new HashSet<>(actual).equals(new HashSet<>(expected));
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
