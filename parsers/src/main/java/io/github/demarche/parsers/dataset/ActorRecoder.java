package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.parsers.dataset.EventPipeline.EventStep;
import java.util.Optional;
import java.util.Set;

/** Gives the sides of events other codes: an actor is looked up by its code, or by its name if it has none. */
final class ActorRecoder implements EventStep {
    private final CodeMapping mapping;
    private final CodedActors actors = new CodedActors(CodingScheme.CAMEO);

    ActorRecoder(CodeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Optional<DiplomaticEvent> apply(DiplomaticEvent event) {
        if (drops(event.actors()) || drops(event.recipients())) {
            return Optional.empty();
        }
        if (!touches(event.actors()) && !touches(event.recipients())) {
            return Optional.of(event);
        }
        return Optional.of(event.toBuilder()
                .id(event.id())
                .actors(recoded(event.actors()))
                .recipients(recoded(event.recipients()))
                .build());
    }

    private Optional<String> find(Actor actor) {
        return mapping.find(actor.code().map(code -> code.value()).orElseGet(actor::name));
    }

    private boolean touches(Set<Actor> side) {
        return side.stream().anyMatch(actor -> find(actor).isPresent());
    }

    /** A side without anybody is looked up as the field writes it. */
    private boolean drops(Set<Actor> side) {
        if (side.isEmpty()) {
            return mapping.find(CodedValues.NOBODY)
                    .filter(CodeMapping.DROP::equals)
                    .isPresent();
        }
        return side.stream()
                .anyMatch(actor -> find(actor).filter(CodeMapping.DROP::equals).isPresent());
    }

    private ImmutableSet<Actor> recoded(Set<Actor> side) {
        ImmutableSet.Builder<Actor> recoded = ImmutableSet.builder();
        for (Actor actor : side) {
            Optional<String> to = find(actor);
            if (to.isPresent()) {
                recoded.addAll(actors.side("actor", to.get()).actors());
            } else {
                recoded.add(actor);
            }
        }
        return recoded.build();
    }
}
