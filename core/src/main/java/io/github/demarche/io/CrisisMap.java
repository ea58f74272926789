package io.github.demarche.io;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.Tier;
import java.util.Optional;

/**
 * Draws a view as a crisis map in SVG 1.1: actors by time, as ICBe (Douglass et al. 2024) draws its crises. Each actor and
 * recipient has a lane, time goes from left to right, each act is a numbered mark on its actor's lane with an arrow to the
 * lane of its recipient, and curves lead from what was done to the answer. Below the map the numbers are explained.
 *
 * <pre>{@code
 * String svg = CrisisMap.builder().title("Three states, one strait").build().draw(graph.view());
 * }</pre>
 *
 * <p>A curve begins where the act arrived on the lane of the one who answers, or at the act's own mark where others answer.
 * Its colour tells how it answers, its dashes the tier; links by timing alone are left out unless asked for. The space between two
 * days grows with the logarithm of the time between, and every act has a column of its own: a map of more acts than find
 * room is wider than asked, about 60 fit 1,200 pixels. Up to 12 lanes; the parties with the fewest acts share the last.
 * {@link SvgTimeline} writes the words beside the marks, and reads better for two sides. Same input, same bytes. Immutable.
 */
public final class CrisisMap {
    private static final int WIDTH = 1200;
    private static final int NARROWEST = 480;
    private static final int WIDEST = 20_000;

    private final int width;
    private final Optional<String> title;
    private final boolean withInferred;

    private CrisisMap(Builder builder) {
        this.width = builder.width;
        this.title = builder.title;
        this.withInferred = builder.withInferred;
    }

    /** Draws the view of everything that the graph holds, 1,200 pixels wide, without links by timing alone. */
    public static String of(RetaliationGraph graph) {
        return of(graph.view());
    }

    /** Draws the view, 1,200 pixels wide, without links by timing alone. */
    public static String of(GraphView view) {
        return builder().build().draw(view);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Draws the view as one {@code svg} element that stands for itself, without an XML declaration. */
    public String draw(GraphView view) {
        GraphView shown = withInferred ? view : view.withTiers(Tier.STATED, Tier.TEXTUAL);
        return new CrisisDrawing(CrisisLayout.of(TimelineModel.ofMap(shown), width), title).draw();
    }

    /** Builds crisis maps. */
    public static final class Builder {
        private int width = WIDTH;
        private Optional<String> title = Optional.empty();
        private boolean withInferred;

        private Builder() {}

        /** Sets the heading; the two parties that act most unless set. */
        public Builder title(String words) {
            this.title = Optional.of(words);
            return this;
        }

        /**
         * Sets the width in pixels, 1,200 unless set; more where the acts need it.
         *
         * @throws IllegalArgumentException if {@code pixels} is not from 480 to 20,000
         */
        public Builder width(int pixels) {
            checkArgument(
                    pixels >= NARROWEST && pixels <= WIDEST,
                    "width must be %s to %s pixels, was %s",
                    NARROWEST,
                    WIDEST,
                    pixels);
            this.width = pixels;
            return this;
        }

        /** Draws the links by timing alone too, dotted and faint. */
        public Builder withInferred() {
            this.withInferred = true;
            return this;
        }

        /** Builds the map. */
        public CrisisMap build() {
            return new CrisisMap(this);
        }
    }
}
