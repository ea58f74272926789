package io.github.demarche.ontology;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in PLOVER: a type, its mode if one is told, and contexts.
 *
 * <pre>{@code
 * PloverCategory expulsion = PloverCategory.of(EventType.SANCTION, Mode.EXPEL);
 * expulsion.code(); // "SANCTION/expel"
 * }</pre>
 *
 * <p>Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class PloverCategory implements Serializable {
    PloverCategory() {}

    /** Returns the type without mode and contexts. */
    public static PloverCategory of(EventType type) {
        return builder().type(type).build();
    }

    /**
     * Returns the type with a mode, without contexts.
     *
     * @throws IllegalArgumentException if the type has no such mode
     */
    public static PloverCategory of(EventType type, Mode mode) {
        return builder().type(type).mode(mode).build();
    }

    /**
     * Reads the form that {@link #code()} writes, such as {@code SANCTION/expel} or {@code AID}.
     *
     * @throws IllegalArgumentException if PLOVER has no such type, or the type no such mode
     */
    public static PloverCategory parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(EventType.parse(text));
        }
        EventType type = EventType.parse(text.substring(0, slash));
        String word = text.substring(slash + 1);
        Mode mode = Mode.parse(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown mode \"" + word + "\"; " + type + " has " + describe(type)));
        return of(type, mode);
    }

    /** Returns a builder that needs a type. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the type. */
    public abstract EventType type();

    /** Returns the mode, one of the type's own; empty when none is told or the type has none. */
    public abstract Optional<Mode> mode();

    /** Returns the contexts in the order of {@link Context}; often empty. */
    public abstract ImmutableSet<Context> contexts();

    /** Returns type and mode as text, such as {@code SANCTION/expel} or {@code AID}; contexts are left out. */
    public String code() {
        return type().name() + mode().map(mode -> "/" + mode.code()).orElse("");
    }

    /** Returns the code, and the contexts in brackets when there are any. */
    @Override
    public String toString() {
        return contexts().isEmpty()
                ? code()
                : contexts().stream().map(Context::code).collect(joining(", ", code() + " [", "]"));
    }

    @Value.Check
    void check() {
        if (mode().isPresent() && !type().modes().contains(mode().get())) {
            throw new IllegalArgumentException(
                    type() + " has no mode \"" + mode().get().code() + "\"; it has " + describe(type()));
        }
    }

    private static String describe(EventType type) {
        return type.modes().isEmpty()
                ? "no modes"
                : type.modes().stream().map(Mode::code).collect(joining(", "));
    }

    /** Builds a category; a mode that the type lacks is refused by {@link #build()}. */
    public static final class Builder extends ImmutablePloverCategory.Builder {
        Builder() {}
    }
}
