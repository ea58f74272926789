package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.DiplomaticEvent.Slot;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.parsers.dataset.EventPipeline.EventStep;
import java.util.Optional;
import java.util.Set;

/** Gives events other CAMEO codes, and the types that go with them. */
final class EventRecoder implements EventStep {
    private final CodeMapping mapping;
    private final CodeReadings codes = new CodeReadings(CodingScheme.CAMEO, Crosswalk.standard());

    EventRecoder(CodeMapping mapping) {
        this.mapping = mapping;
        for (String to : mapping.targets()) {
            checkArgument(
                    to.equals(CodeMapping.DROP) || to.endsWith("*") || CameoCode.isKnown(to),
                    "%s maps to %s, which is no CAMEO code",
                    mapping.name(),
                    to);
        }
    }

    @Override
    public Optional<DiplomaticEvent> apply(DiplomaticEvent event) {
        Optional<String> to = event.cameo().map(CameoCode::code).flatMap(mapping::find);
        if (to.isEmpty()) {
            return Optional.of(event);
        }
        if (to.get().equals(CodeMapping.DROP)) {
            return Optional.empty();
        }
        DiplomaticEvent.Builder recoded = event.toBuilder()
                .id(event.id())
                .type(Optional.empty())
                .mode(Optional.empty())
                .instrument(Optional.empty())
                .phase(Optional.empty())
                .cameo(Optional.empty());
        CodeReading reading = codes.read(to.get());
        reading.fill(recoded);
        Set<Slot> others = Sets.difference(event.inferred(), ImmutableSet.of(Slot.TYPE));
        recoded.inferred(reading.category().isPresent() ? Sets.union(others, ImmutableSet.of(Slot.TYPE)) : others);
        return Optional.of(recoded.build());
    }
}
