package io.github.demarche.io;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import java.util.Optional;

/**
 * Draws a view as a picture in SVG 1.1: a lane for each party, time from left to right, a mark for each act, a line from
 * each provocation to its response.
 *
 * <pre>{@code
 * String svg = SvgTimeline.builder().title("April 2021").build().draw(graph.view());
 * }</pre>
 *
 * <p>Marks are coloured by PLOVER's quad class and sized by the intensity of PLOVER 2021; an act that is not done is hollow.
 * Links are solid when stated, dashed when the order of the text suggests them, dotted and faint when inferred. The space
 * between two days grows with the logarithm of the time between; an act without a date stands where the view's order
 * puts it. An act that no link joins is drawn faint, on lanes that the others make. What finds no room beside its mark
 * can be read by pointing at it. Same input, same bytes. Immutable.
 */
public final class SvgTimeline {
    private static final int WIDTH = 920;
    private static final int NARROWEST = 480;
    private static final int WIDEST = 20_000;

    private final int width;
    private final Optional<String> title;

    private SvgTimeline(Builder builder) {
        this.width = builder.width;
        this.title = builder.title;
    }

    /** Draws the view of everything that the graph holds, 920 pixels wide. */
    public static String of(RetaliationGraph graph) {
        return of(graph.view());
    }

    /** Draws the view, 920 pixels wide. */
    public static String of(GraphView view) {
        return builder().build().draw(view);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Draws the view as one {@code svg} element that stands for itself, without an XML declaration. */
    public String draw(GraphView view) {
        TimelineLayout layout = TimelineLayout.of(TimelineModel.of(view), width);
        return new TimelineDrawing(layout, title).draw();
    }

    /** Builds timelines. */
    public static final class Builder {
        private int width = WIDTH;
        private Optional<String> title = Optional.empty();

        private Builder() {}

        /** Sets the heading; the two parties that act most unless set. */
        public Builder title(String words) {
            this.title = Optional.of(words);
            return this;
        }

        /**
         * Sets the width in pixels, 920 unless set. The height is as much as is needed.
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

        /** Builds the timeline. */
        public SvgTimeline build() {
            return new SvgTimeline(this);
        }
    }
}
