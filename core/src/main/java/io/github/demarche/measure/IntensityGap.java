package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much stronger an answer is than its provocation on a published scale: {@code g = |G_j| - |G_i|}. It compares acts that
 * are counted in different units, or not at all; what it means is the scale's to say, and the scale is always named. Immutable.
 *
 * <pre>{@code
 * IntensityGap.of(link, graph.view(), IntensityScale.plover2021()).map(IntensityGap::gap);
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class IntensityGap implements Serializable {
    private static final long serialVersionUID = 1;

    IntensityGap() {}

    /** Returns the value of the provocation. */
    public abstract Intensity provocation();

    /** Returns the value of the response, on the same scale. */
    public abstract Intensity response();

    /** Returns the name of the scale. */
    public final String scale() {
        return response().scale();
    }

    /** Returns {@code |G_j| - |G_i|} in points of the scale: above 0 where the response is the stronger act. */
    public final double gap() {
        return response().magnitude() - provocation().magnitude();
    }

    /**
     * Returns the gap between two acts; empty when the scale has no value for one of them. No value is made up.
     */
    public static Optional<IntensityGap> of(
            DiplomaticEvent provocation, DiplomaticEvent response, IntensityScale scale) {
        return provocation
                .intensity(scale)
                .flatMap(from -> response.intensity(scale)
                        .map(to -> builder().provocation(from).response(to).build()));
    }

    /**
     * Returns the gap between the ends of a link; empty when the scale has no value for one of them.
     *
     * @throws IllegalArgumentException if the view lacks an event of the link
     */
    public static Optional<IntensityGap> of(ResponseLink link, GraphView view, IntensityScale scale) {
        return of(Events.of(view, link.provocation()), Events.of(view, link.response()), scale);
    }

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                provocation().scale().equals(response().scale())
                        && provocation().version().equals(response().version()),
                "both ends must be valued on one scale, were %s and %s",
                provocation(),
                response());
    }

    /** Builds gaps. */
    static final class Builder extends ImmutableIntensityGap.Builder {
        Builder() {}
    }
}
