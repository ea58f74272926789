package io.github.demarche.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A CAMEO-style actor code: a base of three letters (a country, {@code IGO}, a group) followed by groups of three
 * letters, each a sector or a group of its own. {@code RUSGOV} is the Russian government, {@code IGOUNO} the United
 * Nations, {@code TUR} Turkey.
 *
 * <p>Parsing and printing give back the same text. A part that is no known sector is kept as it stands, because
 * datasets use codes of their own making.
 *
 * <pre>{@code
 * ActorCode code = ActorCode.parse("RUSGOV");
 * code.base();    // RUS
 * code.sectors(); // [GOV]
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class ActorCode implements Comparable<ActorCode>, Serializable {
    private static final long serialVersionUID = 1;
    private static final int PART = 3;

    ActorCode() {}

    /** Returns the whole code, in capitals. */
    @Value.Parameter
    public abstract String value();

    /** Returns the first three letters: a country's alpha-3 code, or that of another kind of actor. */
    public final String base() {
        return value().substring(0, Math.min(PART, value().length()));
    }

    /** Returns the parts behind the base in their order, known sectors or not. */
    public final ImmutableList<String> suffixes() {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int at = PART; at < value().length(); at += PART) {
            parts.add(value().substring(at, Math.min(at + PART, value().length())));
        }
        return parts.build();
    }

    /** Returns those parts behind the base that are sectors, in their order. */
    public final ImmutableList<Sector> sectors() {
        return suffixes().stream().filter(Sector::isCode).map(Sector::parse).collect(ImmutableList.toImmutableList());
    }

    /** Returns the country whose code the base is; empty for organisations and groups. */
    public final Optional<Country> country() {
        return Country.find(base());
    }

    /**
     * Parses a code.
     *
     * @throws IllegalArgumentException if {@code text} is empty or holds anything but the letters A to Z and digits
     */
    public static ActorCode parse(String text) {
        return ImmutableActorCode.of(text);
    }

    /** Returns the code of {@code base} with the given sectors behind it. */
    public static ActorCode of(String base, Iterable<Sector> sectors) {
        StringBuilder code = new StringBuilder(base);
        sectors.forEach(sector -> code.append(sector.name()));
        return parse(code.toString());
    }

    @Value.Check
    void check() {
        checkArgument(!value().isEmpty(), "actor code must not be empty");
        for (int at = 0; at < value().length(); at++) {
            char letter = value().charAt(at);
            checkArgument(
                    (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9'),
                    "actor code '%s' holds '%s' at %s; only capitals A to Z and digits may stand there",
                    value(),
                    letter,
                    at);
        }
    }

    @Override
    public final int compareTo(ActorCode other) {
        return value().compareTo(other.value());
    }

    /** Returns the code itself. */
    @Override
    public final String toString() {
        return value();
    }
}
