package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A place where published tables contradict each other or themselves: what each says, and what Demarche takes. Immutable.
 */
@Value.Immutable
@DemarcheStyle
public abstract class CrosswalkConflict implements Serializable {
    CrosswalkConflict() {}

    /** What the sources disagree about. */
    public enum Aspect {
        /** The value on a scale. */
        INTENSITY,
        /** The quad or penta class. */
        CLASS,
        /** PLOVER's type, mode or context. */
        CATEGORY,
        /** What a code stands for. */
        MEANING,
        /** Who is actor and who recipient. */
        ROLE
    }

    /** Returns a builder that needs subject, aspect, resolution and two readings at least. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what the conflict is on, in words, such as {@code CAMEO 163; PLOVER SANCTION, COERCE}. */
    public abstract String subject();

    /** Returns the CAMEO codes concerned; a root stands for all codes below it. */
    public abstract ImmutableSet<CameoCode> codes();

    /** Returns the PLOVER types concerned. */
    public abstract ImmutableSet<EventType> types();

    /** Returns the instruments concerned. */
    public abstract ImmutableSet<Instrument> instruments();

    /** Returns what the sources disagree about. */
    public abstract Aspect about();

    /** Returns what each source says, two readings or more, in the order of the resource file. */
    public abstract ImmutableList<CrosswalkReading> readings();

    /** Returns what Demarche takes by default, and how to get another reading where there is a way. */
    public abstract String resolution();

    /** Returns whether the conflict is on the code, or on its root. */
    public boolean concerns(CameoCode code) {
        return codes().contains(code) || codes().contains(code.root());
    }

    @Value.Check
    void check() {
        checkArgument(
                readings().size() >= 2, "a conflict has two readings at least, on %s had %s", subject(), readings());
    }

    /** Builds a conflict. */
    public static final class Builder extends ImmutableCrosswalkConflict.Builder {
        Builder() {}
    }
}
