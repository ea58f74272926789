package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A diplomatic measure below PLOVER's modes, such as {@code EXPULSION} or {@code RECALL_OF_AMBASSADOR}.
 *
 * <pre>{@code
 * Instrument instrument = Instrument.of("FISHING_RIGHTS_SUSPENSION"); // any name will do
 * instrument.equals(Instrument.EXPULSION); // false
 * }</pre>
 *
 * <p>The vocabulary is open: the constants are only those that code speaks of, and {@link InstrumentVocabulary} holds what
 * an instrument usually is. Instruments are ordered by name. Immutable.
 */
public final class Instrument implements Comparable<Instrument>, Serializable {
    private static final CharMatcher UPPER = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher ALLOWED =
            UPPER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('_'));

    /** Ordering a mission's members out, whatever the legal form. */
    public static final Instrument EXPULSION = of("EXPULSION");

    /** Calling one's own ambassador home. */
    public static final Instrument RECALL_OF_AMBASSADOR = of("RECALL_OF_AMBASSADOR");

    /** Calling in another's ambassador to hear a complaint. */
    public static final Instrument SUMMONS = of("SUMMONS");

    /** Ordering another's embassy or consulate closed. */
    public static final Instrument CLOSURE_OF_MISSION = of("CLOSURE_OF_MISSION");

    /** Closing one's own embassy or consulate. */
    public static final Instrument CLOSURE_OF_OWN_MISSION = of("CLOSURE_OF_OWN_MISSION");

    /** Limiting the number of another's mission staff. */
    public static final Instrument STAFF_CAP = of("STAFF_CAP");

    /** Making visas harder to get for another's citizens or officials. */
    public static final Instrument VISA_RESTRICTION = of("VISA_RESTRICTION");

    /** Barring named persons from entry. */
    public static final Instrument ENTRY_BAN = of("ENTRY_BAN");

    /** Putting persons or entities on a sanctions list. */
    public static final Instrument SANCTIONS_LISTING = of("SANCTIONS_LISTING");

    /** Freezing assets. */
    public static final Instrument ASSET_FREEZE = of("ASSET_FREEZE");

    /** Forbidding to deal in another's debt. */
    public static final Instrument DEBT_RESTRICTION = of("DEBT_RESTRICTION");

    /** Forbidding trade in general. */
    public static final Instrument TRADE_EMBARGO = of("TRADE_EMBARGO");

    /** Raising a duty on another's goods. */
    public static final Instrument TARIFF = of("TARIFF");

    /** Making exports to another subject to licence. */
    public static final Instrument EXPORT_CONTROL = of("EXPORT_CONTROL");

    /** Forbidding the sale of arms. */
    public static final Instrument ARMS_EMBARGO = of("ARMS_EMBARGO");

    /** Closing one's airspace to another's aircraft. */
    public static final Instrument AIRSPACE_CLOSURE = of("AIRSPACE_CLOSURE");

    /** Closing a border. */
    public static final Instrument BORDER_CLOSURE = of("BORDER_CLOSURE");

    /** Ending diplomatic relations. */
    public static final Instrument BREAK_OF_RELATIONS = of("BREAK_OF_RELATIONS");

    /** Lowering the rank of diplomatic relations. */
    public static final Instrument DOWNGRADE_OF_RELATIONS = of("DOWNGRADE_OF_RELATIONS");

    /** Breaking off talks. */
    public static final Instrument SUSPENSION_OF_TALKS = of("SUSPENSION_OF_TALKS");

    /** Leaving an agreement. */
    public static final Instrument WITHDRAWAL_FROM_AGREEMENT = of("WITHDRAWAL_FROM_AGREEMENT");

    /** Stopping or cutting aid. */
    public static final Instrument AID_SUSPENSION = of("AID_SUSPENSION");

    /** Breaking into or attacking computer networks. */
    public static final Instrument CYBER_OPERATION = of("CYBER_OPERATION");

    /** Meddling in another's election. */
    public static final Instrument ELECTION_INTERFERENCE = of("ELECTION_INTERFERENCE");

    /** Sending an ambassador back to the post. */
    public static final Instrument RETURN_OF_AMBASSADOR = of("RETURN_OF_AMBASSADOR");

    /** Ending sanctions. */
    public static final Instrument LIFTING_OF_SANCTIONS = of("LIFTING_OF_SANCTIONS");

    /** Starting or restoring diplomatic relations. */
    public static final Instrument RESTORATION_OF_RELATIONS = of("RESTORATION_OF_RELATIONS");

    /** Setting prisoners free. */
    public static final Instrument RELEASE_OF_PRISONERS = of("RELEASE_OF_PRISONERS");

    /** Apologising or expressing regret. */
    public static final Instrument APOLOGY = of("APOLOGY");

    private final String name;

    private Instrument(String name) {
        this.name = name;
    }

    /**
     * Returns the instrument of that name, known or not.
     *
     * @throws IllegalArgumentException if the name is not a capital letter A to Z followed by capitals, digits and "_"
     */
    public static Instrument of(String name) {
        checkArgument(
                !name.isEmpty() && UPPER.matches(name.charAt(0)) && ALLOWED.matchesAllOf(name),
                "an instrument's name has capitals, digits and underscores and begins with a capital, was \"%s\"",
                name);
        return new Instrument(name);
    }

    /** Returns the name, such as {@code EXPULSION}. */
    public String name() {
        return name;
    }

    @Override
    public int compareTo(Instrument other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Instrument that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
