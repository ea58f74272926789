package io.github.demarche.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ActPackage;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.internal.DemarcheStyle;
import io.github.demarche.ontology.InstrumentVocabulary;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * In what proportion an answer stands to its provocation: in kind, in magnitude, and as the source claims. Immutable.
 *
 * <p>Nothing that is missing is filled in: without type and instrument there is no kind, without a count on either side no
 * magnitude. A part of a joint act is not added to the whole.
 *
 * <pre>{@code
 * GraphView view = graph.view();
 * for (ActPackage answer : view.packages()) {
 *     Proportionality.of(answer, view, InstrumentVocabulary.standard()).inKind();
 * }
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class Proportionality implements Serializable {
    Proportionality() {}

    /** Returns the likest kind that any answer and any provocation have in common; empty when what is told does not decide. */
    public abstract Optional<InKind> inKind();

    /** Returns the ratio in each unit in which both sides are counted in full, in the order of the units' names. */
    public abstract ImmutableList<MagnitudeRatio> magnitudes();

    /** Returns the proportions that the source claims ("in kind", "tit-for-tat"), in the order of the links, none twice. */
    public abstract ImmutableList<String> claimed();

    /** Returns the ratio in that unit, if there is one. */
    public final Optional<MagnitudeRatio> magnitude(String unit) {
        return magnitudes().stream().filter(ratio -> ratio.unit().equals(unit)).findFirst();
    }

    /**
     * Returns the proportion of one link.
     *
     * @param vocabulary says on which rung of the ladder an instrument stands
     * @throws IllegalArgumentException if the view lacks an event of the link
     */
    public static Proportionality of(ResponseLink link, GraphView view, InstrumentVocabulary vocabulary) {
        return of(
                ImmutableList.of(Events.of(view, link.provocation())),
                ImmutableList.of(Events.of(view, link.response())),
                ImmutableList.of(link),
                vocabulary);
    }

    /**
     * Returns the proportion of a package to all that it answers: {@code m = ln(sum_R q / sum_P q)}.
     *
     * @param view tells which of the acts are parts of others
     * @param vocabulary says on which rung of the ladder an instrument stands
     */
    public static Proportionality of(ActPackage answer, GraphView view, InstrumentVocabulary vocabulary) {
        return of(
                Events.withoutParts(view, answer.provocations()),
                Events.withoutParts(view, answer.acts()),
                answer.links(),
                vocabulary);
    }

    private static Proportionality of(
            ImmutableList<DiplomaticEvent> provocations,
            ImmutableList<DiplomaticEvent> responses,
            ImmutableList<ResponseLink> links,
            InstrumentVocabulary vocabulary) {
        return builder()
                .inKind(new Kinds(vocabulary).of(provocations, responses))
                .magnitudes(Magnitudes.of(provocations, responses))
                .claimed(links.stream()
                        .flatMap(link -> link.statedProportion().stream())
                        .distinct()
                        .collect(toImmutableList()))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds proportions. */
    static final class Builder extends ImmutableProportionality.Builder {
        Builder() {}
    }
}
