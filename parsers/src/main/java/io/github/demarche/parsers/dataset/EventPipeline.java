package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.chain.Dyad;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.IntensityScale;
import io.github.demarche.ontology.QuadClass;
import io.github.demarche.ontology.QuadScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The filters and recodings that studies of event data put between a file and their analysis: each counts what it drops and
 * changes, so that a paper can say it.
 *
 * <pre>{@code
 * EventPipeline pipeline = EventPipeline.builder()
 *         .between(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31))
 *         .acrossBorders()
 *         .dedup(DedupStrategy.oneADay())
 *         .into(panel::add);
 * DatasetReader.of(DatasetFormat.ICEWS).onEvent(pipeline::accept).read(file);
 * System.err.println(pipeline.report());
 * }</pre>
 *
 * <p>The steps are taken in the order in which they were asked for; what one drops the next never sees. A pipeline is of one
 * run, in bounded memory. Not thread-safe.
 */
public final class EventPipeline {
    private final ImmutableList<Step> steps;
    private final Consumer<? super DiplomaticEvent> target;
    private long in;
    private long out;

    private EventPipeline(ImmutableList<Step> steps, Consumer<? super DiplomaticEvent> target) {
        this.steps = steps;
        this.target = target;
    }

    /** One step: hands an event on, as it is or changed, or drops it. */
    @FunctionalInterface
    public interface EventStep {
        /** Returns what becomes of the event; empty to drop it. */
        Optional<DiplomaticEvent> apply(DiplomaticEvent event);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes an event, and hands it on unless a step drops it. */
    public void accept(DiplomaticEvent event) {
        in++;
        DiplomaticEvent now = event;
        for (Step step : steps) {
            DiplomaticEvent next = step.take(now);
            if (next == null) {
                return;
            }
            now = next;
        }
        out++;
        target.accept(now);
    }

    /** Returns the counts so far. */
    public PipelineReport report() {
        ImmutableList.Builder<PipelineReport.StepCount> counts = ImmutableList.builder();
        steps.forEach(step -> counts.add(PipelineReport.StepCount.of(step.name, step.dropped, step.changed)));
        return PipelineReport.of(in, out, counts.build());
    }

    private static final class Step {
        private final String name;
        private final EventStep step;
        private long dropped;
        private long changed;

        Step(String name, EventStep step) {
            this.name = name;
            this.step = step;
        }

        @Nullable
        DiplomaticEvent take(DiplomaticEvent event) {
            DiplomaticEvent next = step.apply(event).orElse(null);
            if (next == null) {
                dropped++;
            } else if (next != event) {
                changed++;
            }
            return next;
        }
    }

    /** Collects the steps of pipelines. A step that remembers, as dedup does, begins anew with each pipeline. */
    public static final class Builder {
        private final List<StepMaker> makers = new ArrayList<>();

        private Builder() {}

        private interface StepMaker {
            Step make();
        }

        private Builder keep(String name, Predicate<DiplomaticEvent> wanted) {
            return step(name, event -> wanted.test(event) ? Optional.of(event) : Optional.empty());
        }

        /**
         * Adds a step of one's own under the name that the report will show.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder step(String name, EventStep step) {
            checkArgument(!name.isBlank(), "a step needs a name");
            checkNotNull(step);
            makers.add(() -> new Step(name, step));
            return this;
        }

        /**
         * Keeps events whose day ({@link DiplomaticEvent#day()}) lies between the two, both included; events without a day are
         * dropped.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Builder between(LocalDate first, LocalDate last) {
            checkArgument(
                    !last.isBefore(first), "the last day must not be before the first, were %s and %s", first, last);
            return keep(
                    "between " + first + " and " + last,
                    event -> event.day()
                            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                            .isPresent());
        }

        /** Keeps events with an actor of the one party and a recipient of the other, whichever acts, of one of the dyads. */
        public Builder dyads(Iterable<Dyad> dyads) {
            ImmutableSet<Dyad> wanted = ImmutableSet.copyOf(dyads);
            return keep("dyads " + wanted, event -> sides(event).stream().anyMatch(wanted::contains));
        }

        /** Keeps events in which one of those, by their code or that of their principal, acts or is acted upon. */
        public Builder involving(Iterable<String> codes) {
            ImmutableSet<String> wanted = ImmutableSet.copyOf(codes);
            return keep(
                    "involving " + wanted,
                    event -> Sets.union(parties(event.actors(), event), parties(event.recipients(), event)).stream()
                            .anyMatch(wanted::contains));
        }

        /** Drops domestic events: those whose actors and recipients are all of one state, its rebels among them. */
        public Builder acrossBorders() {
            return keep("across borders", event -> !isDomestic(event));
        }

        /** Keeps events of these types; those without a type are dropped. */
        public Builder types(Iterable<EventType> types) {
            ImmutableSet<EventType> wanted = ImmutableSet.copyOf(types);
            return keep(
                    "types " + wanted,
                    event -> event.type().filter(wanted::contains).isPresent());
        }

        /**
         * Keeps events whose CAMEO code, or else whose type, is of one of the classes by the scale; what the scale says
         * nothing of is dropped.
         */
        public Builder quad(QuadScale scale, Iterable<QuadClass> classes) {
            ImmutableSet<QuadClass> wanted = ImmutableSet.copyOf(classes);
            return keep(
                    "quad " + wanted + " by " + scale,
                    event -> event.cameo()
                            .flatMap(scale::quad)
                            .or(() -> event.type().flatMap(scale::quad))
                            .filter(wanted::contains)
                            .isPresent());
        }

        /**
         * Keeps events with an intensity from {@code least} to {@code most}, both included, by the scale; what the scale says
         * nothing of is dropped.
         *
         * @throws IllegalArgumentException if {@code least} is above {@code most}
         */
        public Builder intensity(IntensityScale scale, double least, double most) {
            checkArgument(least <= most, "the least intensity must not be above the most, were %s and %s", least, most);
            return keep(
                    "intensity " + least + " to " + most + " by " + scale,
                    event -> event.intensity(scale)
                            .filter(found -> found.value() >= least && found.value() <= most)
                            .isPresent());
        }

        /** Drops events that repeat an earlier one, by the strategy's keys. */
        public Builder dedup(DedupStrategy strategy) {
            makers.add(() -> new Step("dedup " + strategy.name(), strategy.begin()));
            return this;
        }

        /** Gives actors and recipients other codes by a table. Their verbatim codings stay as they are. */
        public Builder mapActors(CodeMapping mapping) {
            return step("map actors by " + mapping.name(), new ActorRecoder(mapping));
        }

        /**
         * Gives events other CAMEO codes by a table, and the types that the standard crosswalk has for them.
         *
         * @throws IllegalArgumentException if the table maps to what is no CAMEO code
         */
        public Builder mapCodes(CodeMapping mapping) {
            return step("map codes by " + mapping.name(), new EventRecoder(mapping));
        }

        /** Returns a pipeline into {@code target}. */
        public EventPipeline into(Consumer<? super DiplomaticEvent> target) {
            return new EventPipeline(
                    makers.stream().map(StepMaker::make).collect(ImmutableList.toImmutableList()), target);
        }

        private static boolean isDomestic(DiplomaticEvent event) {
            Set<Optional<Country>> homes = new HashSet<>();
            event.actors().forEach(actor -> homes.add(home(actor, event)));
            event.recipients().forEach(actor -> homes.add(home(actor, event)));
            return homes.size() == 1
                    && !homes.contains(Optional.<Country>empty())
                    && !event.actors().isEmpty()
                    && !event.recipients().isEmpty();
        }

        /** Returns the state that an actor acts for, or else, as for rebels, the one that it lives in. */
        private static Optional<Country> home(Actor actor, DiplomaticEvent event) {
            return event.day()
                    .map(actor::principal)
                    .orElseGet(actor::principal)
                    .or(() -> actor.code().flatMap(ActorCode::country));
        }

        private static Set<Dyad> sides(DiplomaticEvent event) {
            ImmutableSet.Builder<Dyad> dyads = ImmutableSet.builder();
            for (String actor : parties(event.actors(), event)) {
                for (String recipient : parties(event.recipients(), event)) {
                    if (!actor.equals(recipient)) {
                        dyads.add(Dyad.of(actor, recipient));
                    }
                }
            }
            return dyads.build();
        }

        /** Returns the codes of a side, and those of the states that it acts for. */
        private static ImmutableSet<String> parties(Set<Actor> side, DiplomaticEvent event) {
            ImmutableSet.Builder<String> codes = ImmutableSet.builder();
            Optional<LocalDate> day = event.day();
            for (Actor actor : side) {
                actor.code().ifPresent(code -> codes.add(code.value()));
                day.map(actor::principal).orElseGet(actor::principal).ifPresent(country -> codes.add(country.code()));
            }
            return codes.build();
        }
    }
}
