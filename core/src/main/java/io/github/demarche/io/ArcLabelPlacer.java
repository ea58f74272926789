package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for the labels of links: beside their own line rather than on it, and never on a mark or another label. */
final class ArcLabelPlacer {
    private static final double LINE = 12.5;
    private static final double CHARACTER = 5.4;
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    private static final int SAMPLES = 24;
    /** With more lines than these nobody would tell them apart; then any free place will do. */
    private static final int MOST_LINES_MINDED = 200;

    private static final double COST_OF_CROSSING = 1;
    private static final double COST_OF_DISTANCE = 0.01;
    private static final double COST_OF_BEING_OFF_CENTRE = 1.5;

    private final TimelineLayout layout;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();

    ArcLabelPlacer(TimelineLayout layout, List<TimelineArcs.Arc> arcs) {
        this.layout = layout;
        taken.addAll(layout.laneNames());
        for (TimelineLayout.Mark mark : layout.marks()) {
            taken.add(mark.box());
            mark.label().ifPresent(label -> taken.add(label.box()));
        }
        if (arcs.size() <= MOST_LINES_MINDED) {
            for (TimelineArcs.Arc arc : arcs) {
                for (int at = 0; at <= SAMPLES; at++) {
                    double t = (double) at / SAMPLES;
                    points.add(new double[] {arc.curve().x(t), arc.curve().y(t)});
                }
            }
        }
    }

    /** Takes the best free place near the curve; none if there is none, or nothing to write. */
    Optional<TimelineArcs.ArcLabel> place(ImmutableList<String> lines, boolean solidarity, Curve curve) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double width = lines.stream().mapToInt(TextColumns::length).max().orElse(0) * CHARACTER + 6;
        double height = lines.size() * LINE + 2;
        Optional<Box> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (double along : ALONG) {
            for (double[] shift : shifts(width, height)) {
                Box box = Box.around(curve.x(along) + shift[0], curve.y(along) + shift[1], width, height);
                if (isFree(box)) {
                    double cost = cost(box, along, shift);
                    best = cost < least ? Optional.of(box) : best;
                    least = Math.min(least, cost);
                }
            }
        }
        best.ifPresent(taken::add);
        return best.map(box -> new TimelineArcs.ArcLabel(lines, solidarity, box));
    }

    /** On the line, below and above it, right and left of it, and between these. */
    private static double[][] shifts(double width, double height) {
        double across = width / 2 + 3;
        double down = height / 2 + 2;
        return new double[][] {
            {0, 0},
            {0, -down},
            {0, down},
            {across, 0},
            {-across, 0},
            {across * 0.7, -down * 0.8},
            {across * 0.7, down * 0.8},
            {-across * 0.7, -down * 0.8},
            {-across * 0.7, down * 0.8}
        };
    }

    private boolean isFree(Box box) {
        return box.left() > 2
                && box.right() < layout.width() - 2
                && box.top() > TimelineLayout.TOP
                && box.bottom() < layout.bottom()
                && !box.overlapsAny(taken);
    }

    private double cost(Box box, double along, double[] shift) {
        long crossings = points.stream()
                .filter(point -> point[0] > box.left()
                        && point[0] < box.right()
                        && point[1] > box.top()
                        && point[1] < box.bottom())
                .count();
        return crossings * COST_OF_CROSSING
                + (Math.abs(shift[0]) + Math.abs(shift[1])) * COST_OF_DISTANCE
                + Math.abs(along - 0.5) * COST_OF_BEING_OFF_CENTRE;
    }
}
