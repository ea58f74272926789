package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.parsers.dataset.DuplicateWatch.Verdict;
import io.github.demarche.parsers.dataset.EventPipeline.EventStep;
import java.util.Optional;
import java.util.Set;

/**
 * What makes two events of a dataset the same: a list of keys, which must all agree. The first of the same is kept. It
 * remembers at least the last half million events: of two that are the same but farther apart both are kept, so files should
 * be in the order of their days. Immutable.
 */
public final class DedupStrategy {
    private static final ImmutableMap<String, DedupStrategy> NAMED = ImmutableMap.<String, DedupStrategy>builder()
            .put("rows", of("rows", Key.ID))
            .put("one-a-day", of("one-a-day", Key.DAY, Key.ACTORS, Key.RECIPIENTS, Key.CODE))
            .put("one-a-day-root", of("one-a-day-root", Key.DAY, Key.ACTORS, Key.RECIPIENTS, Key.ROOT))
            .put("url", of("url", Key.URL))
            .put("url-day", of("url-day", Key.URL, Key.DAY))
            .put("url-day-place", of("url-day-place", Key.URL, Key.DAY, Key.PLACE))
            .put(
                    "url-day-place-actors",
                    of("url-day-place-actors", Key.URL, Key.DAY, Key.PLACE, Key.ACTORS, Key.RECIPIENTS))
            .buildOrThrow();

    private final String name;
    private final ImmutableList<Key> keys;

    private DedupStrategy(String name, ImmutableList<Key> keys) {
        this.name = name;
        this.keys = keys;
    }

    /** Something that two events may have in common. An event that lacks it agrees with others that lack it. */
    public enum Key {
        /** The event's id: two rows that are the same to the letter have one. */
        ID,
        /** The day. */
        DAY,
        /** The actors, by code or else by name. */
        ACTORS,
        /** The recipients, by code or else by name. */
        RECIPIENTS,
        /** The CAMEO code, or else the dataset's own code, or else type and mode. */
        CODE,
        /** The root of the CAMEO code, or else the type. */
        ROOT,
        /** The places. */
        PLACE,
        /** The page or story that told the event, where the dataset names one. */
        URL
    }

    /** Returns a strategy of one's own. */
    public static DedupStrategy of(String name, Key... keys) {
        checkArgument(keys.length > 0, "a dedup strategy needs a key");
        return new DedupStrategy(name, ImmutableList.copyOf(keys));
    }

    /**
     * Returns the strategy of that name: {@code rows} (rows the same to the letter), {@code one-a-day} (one event a day of one
     * code between one source and one target, the filter of KEDS and TABARI), {@code one-a-day-root} (the same by root),
     * {@code url}, {@code url-day}, {@code url-day-place}, {@code url-day-place-actors} (one event a page, and so on: for GDELT).
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static DedupStrategy parse(String name) {
        DedupStrategy strategy = NAMED.get(name);
        checkArgument(strategy != null, "unknown dedup strategy \"%s\"; there are %s", name, names());
        return strategy;
    }

    /** Returns the names that {@link #parse(String)} knows. */
    public static ImmutableList<String> names() {
        return NAMED.keySet().asList();
    }

    /** Returns {@code one-a-day}, the field's usual filter. */
    public static DedupStrategy oneADay() {
        return parse("one-a-day");
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the keys, in their order. */
    public ImmutableList<Key> keys() {
        return keys;
    }

    /** Returns a step that has seen nothing yet. */
    EventStep begin() {
        DuplicateWatch watch = new DuplicateWatch();
        StringBuilder key = new StringBuilder();
        return event -> {
            key.setLength(0);
            for (Key part : keys) {
                append(part, event, key);
                key.append('\n');
            }
            return watch.see(key.toString(), 0) == Verdict.NEW ? Optional.of(event) : Optional.empty();
        };
    }

    private static void append(Key part, DiplomaticEvent event, StringBuilder key) {
        switch (part) {
            case ID -> key.append(event.id());
            case DAY -> event.day().ifPresent(key::append);
            case ACTORS -> append(event.actors(), key);
            case RECIPIENTS -> append(event.recipients(), key);
            case CODE -> key.append(code(event));
            case ROOT -> key.append(root(event));
            case PLACE -> event.places().forEach(place -> key.append(place).append('\t'));
            case URL -> key.append(url(event));
        }
    }

    private static void append(Set<Actor> side, StringBuilder key) {
        side.stream()
                .map(actor -> actor.code().map(code -> code.value()).orElseGet(actor::name))
                .sorted()
                .forEach(actor -> key.append(actor).append('\t'));
    }

    private static String code(DiplomaticEvent event) {
        return event.cameo()
                .map(code -> code.code())
                .or(() -> event.codings().stream().map(SourceCoding::code).findFirst())
                .orElseGet(() -> event.type().map(Enum::name).orElse("")
                        + event.mode().map(mode -> "/" + mode).orElse(""));
    }

    private static String root(DiplomaticEvent event) {
        return event.cameo()
                .map(code -> code.root().code())
                .orElseGet(() -> event.type().map(Enum::name).orElse(""));
    }

    /** The columns that name a page or a story, by dataset. */
    private static final ImmutableList<String> PAGES =
            ImmutableList.of("SOURCEURL", "MentionIdentifier", "urls", "url", "Story ID", "story_id");

    private static String url(DiplomaticEvent event) {
        for (SourceCoding coding : event.codings()) {
            for (String column : PAGES) {
                String value = coding.values().get(column);
                if (value != null) {
                    return value;
                }
            }
        }
        return "";
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
