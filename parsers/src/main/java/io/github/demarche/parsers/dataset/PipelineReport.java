package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** What the steps of an {@link EventPipeline} did with the events that went in. Immutable. */
@Value.Immutable(builder = false)
@DemarcheStyle
public abstract class PipelineReport implements Serializable {
    private static final long serialVersionUID = 1;

    PipelineReport() {}

    /** Returns the number of events that went in. */
    @Value.Parameter
    public abstract long in();

    /** Returns the number of events that came out: those that went in without those that a step dropped. */
    @Value.Parameter
    public abstract long out();

    /** Returns the steps in their order. */
    @Value.Parameter
    public abstract ImmutableList<StepCount> steps();

    static PipelineReport of(long in, long out, ImmutableList<StepCount> steps) {
        return ImmutablePipelineReport.of(in, out, steps);
    }

    /** Returns a line for what went in and came out, and one for each step. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(in() + " events in, " + out() + " out");
        steps().forEach(step -> text.append('\n').append(step));
        return text.toString();
    }

    /** What one step did. Immutable. */
    @Value.Immutable(builder = false)
    @DemarcheStyle
    public abstract static class StepCount implements Serializable {
        private static final long serialVersionUID = 1;

        StepCount() {}

        /** Returns what the step does, with its settings. */
        @Value.Parameter
        public abstract String name();

        /** Returns the number of events that it dropped. */
        @Value.Parameter
        public abstract long dropped();

        /** Returns the number of events that it changed and handed on. */
        @Value.Parameter
        public abstract long changed();

        static StepCount of(String name, long dropped, long changed) {
            return ImmutableStepCount.of(name, dropped, changed);
        }

        /** Returns the name and the counts. */
        @Override
        public final String toString() {
            return name() + ": " + dropped() + " dropped, " + changed() + " changed";
        }
    }
}
