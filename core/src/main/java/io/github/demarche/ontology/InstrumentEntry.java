package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an instrument usually is: its place in PLOVER and CAMEO, its rung, what undoes it, how people call and count it.
 *
 * <p>"Usually" because the sentence decides: a threatened expulsion is a {@code THREATEN} that carries an
 * {@code EXPULSION}. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class InstrumentEntry implements Serializable {
    InstrumentEntry() {}

    /** Returns a builder that needs instrument, type, hostility, domain and label. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the instrument described. */
    public abstract Instrument instrument();

    /** Returns the usual type. */
    public abstract EventType type();

    /** Returns the usual mode, one of the type's own; empty when PLOVER has none that fits. */
    public abstract Optional<Mode> mode();

    /** Returns the nearest CAMEO 1.1b3 code; empty when none is near. */
    public abstract Optional<CameoCode> cameo();

    /** Returns the usual attitude to the recipient. */
    public abstract Hostility hostility();

    /** Returns the rung of the escalation ladder. */
    public abstract Domain domain();

    /** Returns the instruments that undo this one or that this one undoes, the usual one first; often empty. */
    public abstract ImmutableSet<Instrument> opposites();

    /** Returns what the measure is usually counted in, such as "diplomats" or "USD". */
    public abstract Optional<String> unit();

    /** Returns a short name for people, such as "expulsion of diplomats"; never empty. */
    public abstract String label();

    /** Returns the rule of international law that speaks of the measure, such as "VCDR 1961 Art. 9". */
    public abstract Optional<String> legalReference();

    /** Returns type and mode together, without contexts. */
    public PloverCategory category() {
        return PloverCategory.builder().type(type()).mode(mode()).build();
    }

    @Value.Check
    void check() {
        category(); // refuses a mode that the type lacks
        checkArgument(!label().isBlank(), "the label of %s must not be empty", instrument());
        checkArgument(!opposites().contains(instrument()), "%s cannot be its own opposite", instrument());
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableInstrumentEntry.Builder {
        Builder() {}
    }
}
