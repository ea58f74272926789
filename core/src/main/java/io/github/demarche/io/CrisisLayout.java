package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives lanes, acts, arrows and curves of a crisis map their places; an act has its column for itself. */
final class CrisisLayout {
    private static final double RIGHT = 20;
    private static final double LANE_NAME_CHARACTER = 8.6;
    private static final double WIDEST_LANE_NAME = 172;
    private static final double NARROWEST_CELL = 14;
    private static final double WIDEST_CELL = 90;
    private static final double GAP_SHARE = 0.15;
    private static final double HEIGHT = 520;
    private static final double LEAST_STEP = 58;
    private static final double MOST_STEP = 130;
    private static final double MOST_RADIUS = 9;
    private static final double HEAD_GAP = 2;
    private static final double BESIDE = 2.5;

    private final TimelineModel model;
    private final double width;
    private final double gutter;
    private final TimelineBands bands;
    private final double step;
    private final double radius;
    private final ImmutableMap<String, Double> lanes;
    private final ImmutableMap<String, Act> acts;

    /** An act: its number from 1, its column, the heights of its marks, and those at which its arrows end. */
    record Act(int number, DiplomaticEvent event, double x, ImmutableList<Double> marks, ImmutableList<Double> heads) {}

    private CrisisLayout(TimelineModel model, double asked) {
        this.model = model;
        int longest = model.lanes().stream()
                .mapToInt(lane -> TextColumns.length(model.laneName(lane)))
                .max()
                .orElse(0);
        this.gutter = Math.min(WIDEST_LANE_NAME, longest * LANE_NAME_CHARACTER) + 30;
        int columns =
                model.slots().stream().mapToInt(TimelineModel.Slot::columns).sum();
        this.width = Math.max(asked, Math.ceil(gutter + RIGHT + columns * NARROWEST_CELL / (1 - GAP_SHARE)));
        this.bands = TimelineBands.of(model.slots(), gutter, width - RIGHT, NARROWEST_CELL, WIDEST_CELL, GAP_SHARE);
        this.radius = Math.min(MOST_RADIUS, bands.cellWidth() / 2 - 0.3);
        this.step = Math.max(
                LEAST_STEP,
                Math.min(MOST_STEP, HEIGHT / Math.max(1, model.lanes().size())));
        this.lanes = placeLanes();
        this.acts = placeActs();
    }

    static CrisisLayout of(TimelineModel model, double width) {
        return new CrisisLayout(model, width);
    }

    private ImmutableMap<String, Double> placeLanes() {
        ImmutableMap.Builder<String, Double> places = ImmutableMap.builder();
        double y = TimelineLayout.TOP + step * 0.7;
        for (String lane : model.lanes()) {
            places.put(lane, y);
            y += step;
        }
        return places.buildOrThrow();
    }

    private ImmutableMap<String, Act> placeActs() {
        Map<String, Act> placed = new LinkedHashMap<>();
        for (DiplomaticEvent event : model.events()) {
            double x = model.place(event.id()).map(bands::x).orElse(gutter);
            ImmutableSet<String> own = ImmutableSet.copyOf(model.lanesOf(event));
            ImmutableSet<String> others =
                    Sets.difference(model.recipientLanesOf(event), own).immutableCopy();
            placed.put(event.id(), new Act(placed.size() + 1, event, x, heights(own), heights(others)));
        }
        return ImmutableMap.copyOf(placed);
    }

    private ImmutableList<Double> heights(ImmutableSet<String> some) {
        return some.stream()
                .map(lane -> lanes.getOrDefault(lane, 0.0))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the way of a link; empty where an end is folded away. */
    Optional<Curve> curve(ResponseLink link) {
        Act from = acts.get(link.provocation());
        Act to = acts.get(link.response());
        if (from == null || to == null) {
            return Optional.empty();
        }
        for (double lane : to.marks()) {
            if (from.heads().contains(lane)) {
                return Optional.of(arch(from, to, lane, 3, -1));
            }
        }
        for (double lane : to.marks()) {
            if (from.marks().contains(lane)) {
                return Optional.of(arch(from, to, lane, radius, 1));
            }
        }
        double end = to.x() - radius - HEAD_GAP;
        double start = from.marks().get(0);
        double goal = to.marks().get(0);
        return Optional.of(Curve.across(from.x() + radius, start, end, goal, true, true));
    }

    /** Leaves and ends upright, beside the arrows; long ways arch higher, so that those of one lane part from each other. */
    private Curve arch(Act from, Act to, double lane, double away, double side) {
        double depth = side * Math.min(step * 0.6, 18 + Math.abs(to.x() - from.x()) * 0.13);
        double start = lane + side * away;
        double end = lane + side * (radius + HEAD_GAP);
        double left = from.x() + BESIDE;
        double right = to.x() - BESIDE;
        return new Curve(left, start, left, start + depth, right, end + depth, right, end);
    }

    TimelineModel model() {
        return model;
    }

    double width() {
        return width;
    }

    double gutter() {
        return gutter;
    }

    double radius() {
        return radius;
    }

    ImmutableList<Box> bands() {
        return bands.boxes();
    }

    /** Returns the heights of the lanes by label, from top to bottom. */
    ImmutableMap<String, Double> lanes() {
        return lanes;
    }

    /** Returns where the lanes end and the axis begins. */
    double bottom() {
        return lanes.values().stream().mapToDouble(y -> y).max().orElse(TimelineLayout.TOP) + step * 0.55;
    }

    /** Returns the acts by id, in the order of their numbers. */
    ImmutableMap<String, Act> acts() {
        return acts;
    }
}
