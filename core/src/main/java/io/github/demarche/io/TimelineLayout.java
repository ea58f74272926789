package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Intensity;
import io.github.demarche.ontology.IntensityScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives everything on a timeline its place. Time runs from left to right in steps: the space between two days grows with
 * the logarithm of the days between them, so that an exchange of two days and a chain of two years can both be read. A
 * label stands as near to its mark as others leave room.
 */
final class TimelineLayout {
    static final double TOP = 66;
    private static final double RIGHT = 18;
    private static final double LANE_NAME_CHARACTER = 7.4;
    private static final double WIDEST_LANE_NAME = 132;
    private static final double CELL = 112;
    private static final double NARROWEST_CELL = 24;
    private static final double MOST_STRETCH = 2.2;
    private static final double GAP_SHARE = 0.35;
    private static final double CORRIDOR = 72;
    private static final double QUIET_CORRIDOR = 8;
    private static final double MARGIN = 22;
    private static final double ARCH_ROOM = 50;
    private static final double STAGGER = 6;
    private static final int MOST_STAGGERS = 30;
    /** Marks come from left to right, so that no label further back can be in the way. */
    private static final int NEIGHBOURS = 100;

    private static final double LEAST_RADIUS = 5;
    private static final double PLAIN_RADIUS = 6.5;
    private static final double SPREAD_OF_RADIUS = 6;

    private final TimelineModel model;
    private final double width;
    private final double gutter;
    private final ImmutableSet<String> above;
    private final Map<String, Double> laneY = new LinkedHashMap<>();
    private final List<Box> bands = new ArrayList<>();
    private final Map<String, Double> x = new HashMap<>();
    private final ListMultimap<String, Mark> marks = LinkedListMultimap.create();
    private double cellWidth;
    private double bottom;

    /** An event on one lane; the label is absent where there is no room, and on all lanes of a joint act but the first. */
    record Mark(DiplomaticEvent event, String lane, double x, double y, double radius, Optional<PlacedLabel> label) {
        Box box() {
            return Box.around(x, y, 2 * radius + 6, 2 * radius + 6);
        }
    }

    /** A label with its place. */
    record PlacedLabel(TimelineLabel label, Box box) {}

    private TimelineLayout(TimelineModel model, double width) {
        this.model = model;
        this.width = width;
        int longest = model.lanes().stream()
                .mapToInt(lane -> TextColumns.length(model.laneName(lane)))
                .max()
                .orElse(0);
        this.gutter = Math.min(WIDEST_LANE_NAME, longest * LANE_NAME_CHARACTER) + 30;
        this.above = lanesWithLabelsAbove();
        placeSlots();
        placeLanes();
    }

    private ImmutableSet<String> lanesWithLabelsAbove() {
        ImmutableList<String> lanes = model.lanes();
        int[] up = new int[lanes.size()];
        int[] down = new int[lanes.size()];
        for (ResponseLink link : model.view().links()) {
            int from = rank(link.provocation());
            int to = rank(link.response());
            if (from >= 0 && to >= 0 && from != to) {
                (from < to ? down : up)[from]++;
                (from < to ? up : down)[to]++;
            }
        }
        return lanes.stream()
                .filter(lane -> {
                    int at = lanes.indexOf(lane);
                    return up[at] < down[at] || (up[at] == down[at] && at == 0);
                })
                .collect(ImmutableSet.toImmutableSet());
    }

    static TimelineLayout of(TimelineModel model, double width) {
        return new TimelineLayout(model, width);
    }

    private void placeSlots() {
        TimelineBands spread =
                TimelineBands.of(model.slots(), gutter, width - RIGHT, NARROWEST_CELL, CELL * MOST_STRETCH, GAP_SHARE);
        bands.addAll(spread.boxes());
        cellWidth = spread.cellWidth();
        for (DiplomaticEvent event : model.events()) {
            model.place(event.id()).ifPresent(place -> x.put(event.id(), spread.x(place)));
        }
    }

    private void placeLanes() {
        double y = TOP + 10;
        ImmutableList<String> lanes = model.lanes();
        for (int at = 0; at < lanes.size(); at++) {
            String lane = lanes.get(at);
            LaneLabels labels = new LaneLabels(isAbove(lane));
            List<Mark> local = new ArrayList<>();
            for (DiplomaticEvent event : model.events()) {
                if (model.lanesOf(event).contains(lane)) {
                    local.add(mark(event, lane, labels));
                }
            }
            y += (at == 0 ? 0 : corridor(at)) + (isAbove(lane) ? labels.extent() : MARGIN);
            laneY.put(lane, y);
            for (Mark mark : local) {
                marks.put(mark.event().id(), moved(mark, y));
            }
            y += isAbove(lane) ? MARGIN : labels.extent();
        }
        bottom = y + (lanes.size() == 1 ? ARCH_ROOM : 10);
    }

    private Mark mark(DiplomaticEvent event, String lane, LaneLabels labels) {
        double at = x.getOrDefault(event.id(), gutter);
        double radius = radius(event);
        boolean first = model.lanesOf(event).iterator().next().equals(lane);
        Optional<PlacedLabel> label = first
                ? labels.place(
                        TimelineLabel.of(event, model.folding(), model.lanes().size() != 2, cellWidth - 8),
                        at,
                        radius,
                        width)
                : Optional.empty();
        return new Mark(event, lane, at, 0, radius, label);
    }

    private static Mark moved(Mark mark, double y) {
        return new Mark(
                mark.event(),
                mark.lane(),
                mark.x(),
                y,
                mark.radius(),
                mark.label()
                        .map(label -> new PlacedLabel(label.label(), label.box().movedDown(y))));
    }

    /** Between lanes that links cross there is room for the links' own labels. */
    private double corridor(int lane) {
        boolean crossed = model.view().links().stream().anyMatch(link -> {
            int from = rank(link.provocation());
            int to = rank(link.response());
            return from >= 0 && to >= 0 && Math.min(from, to) < lane && Math.max(from, to) >= lane;
        });
        return crossed ? CORRIDOR : QUIET_CORRIDOR;
    }

    private int rank(String id) {
        return model.view()
                .event(id)
                .map(event ->
                        model.lanes().indexOf(model.lanesOf(event).iterator().next()))
                .orElse(-1);
    }

    /** Half the area for each step of the scale would be too small to see; so the radius grows with the value. */
    private static double radius(DiplomaticEvent event) {
        IntensityScale scale = IntensityScale.plover2021();
        Optional<Intensity> value = event.type()
                .flatMap(type -> event.mode()
                        .flatMap(mode -> scale.intensity(type, mode))
                        .or(() -> scale.intensity(type)));
        return value.map(intensity -> LEAST_RADIUS + SPREAD_OF_RADIUS * intensity.magnitude() / 10)
                .orElse(PLAIN_RADIUS);
    }

    /** Puts the labels of one lane, whose line is at y = 0, where they do not lie on each other. */
    private static final class LaneLabels {
        private final boolean above;
        private final List<Box> taken = new ArrayList<>();
        private double extent = MARGIN;

        LaneLabels(boolean above) {
            this.above = above;
        }

        /** Returns how far labels reach from the line. */
        double extent() {
            return extent;
        }

        Optional<PlacedLabel> place(TimelineLabel label, double x, double radius, double right) {
            double half = label.width() / 2 + 3;
            double centre = Math.max(half + 4, Math.min(right - half - 4, x));
            for (int step = 0; step < MOST_STAGGERS; step++) {
                double near = radius + 7 + step * STAGGER;
                double top = above ? -near - label.height() : near;
                Box box = new Box(centre - half, top, centre + half, top + label.height());
                if (!box.overlapsAny(taken.subList(Math.max(0, taken.size() - NEIGHBOURS), taken.size()))) {
                    taken.add(box);
                    extent = Math.max(extent, near + label.height());
                    return Optional.of(new PlacedLabel(label, box));
                }
            }
            return Optional.empty();
        }
    }

    TimelineModel model() {
        return model;
    }

    double gutter() {
        return gutter;
    }

    double width() {
        return width;
    }

    /** Returns the y of the end of the lanes, where the axis begins. */
    double bottom() {
        return bottom;
    }

    /** Returns the lanes' lines by label, from top to bottom. */
    Map<String, Double> lanes() {
        return laneY;
    }

    ImmutableList<Mark> marks() {
        return ImmutableList.copyOf(marks.values());
    }

    /** Returns the marks of one event, one a lane; none if it is not drawn. */
    ImmutableList<Mark> marks(String id) {
        return ImmutableList.copyOf(marks.get(id));
    }

    /** Returns where the lanes' names stand, right-aligned before the lines. */
    ImmutableList<Box> laneNames() {
        return laneY.values().stream()
                .map(y -> new Box(0, y - 9, gutter - 12, y + 9))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns for each slot how far it reaches from left to right. */
    ImmutableList<Box> bands() {
        return ImmutableList.copyOf(bands);
    }

    /** Returns whether the labels of the lane stand above it: on the side on which fewer links end. */
    boolean isAbove(String lane) {
        return above.contains(lane);
    }
}
