package io.github.demarche.event;

import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.WeisCode;
import java.util.Optional;

/** Finds the value of an event on a scale, by what the scale's scheme scores. */
final class EventIntensity {
    private static final String WEIS = "WEIS";

    private EventIntensity() {}

    static Optional<Intensity> of(DiplomaticEvent event, IntensityScale scale) {
        return switch (scale.scheme()) {
            case "cameo" -> event.cameo().flatMap(scale::intensity);
            case "weis" -> weis(event).flatMap(scale::intensity);
            default ->
                event.type()
                        .flatMap(type -> event.mode()
                                .map(mode -> scale.intensity(type, mode))
                                .orElseGet(() -> scale.intensity(type)));
        };
    }

    private static Optional<WeisCode> weis(DiplomaticEvent event) {
        return event.codings().stream()
                .filter(coding -> coding.scheme().equals(WEIS))
                .flatMap(coding -> WeisCode.find(coding.code()).stream())
                .findFirst();
    }
}
