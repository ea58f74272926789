package io.github.demarche.measure;

import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.WeisCode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds an event's value on a scale, by what the scale's scheme scores. */
final class ScaleValues {
    private static final String WEIS = "WEIS";

    private ScaleValues() {}

    /** Returns the value; empty when the event lacks what the scale scores, or the scale has no value for it. */
    static OptionalDouble of(IntensityScale scale, DiplomaticEvent event) {
        Optional<Intensity> intensity = switch (scale.scheme()) {
            case "cameo" -> event.cameo().flatMap(scale::intensity);
            case "weis" -> weis(event).flatMap(scale::intensity);
            default ->
                event.type()
                        .flatMap(type -> event.mode()
                                .map(mode -> scale.intensity(type, mode))
                                .orElseGet(() -> scale.intensity(type)));
        };
        return intensity.map(value -> OptionalDouble.of(value.value())).orElseGet(OptionalDouble::empty);
    }

    private static Optional<WeisCode> weis(DiplomaticEvent event) {
        return event.codings().stream()
                .filter(coding -> coding.scheme().equals(WEIS))
                .flatMap(coding -> WeisCode.find(coding.code()).stream())
                .findFirst();
    }
}
