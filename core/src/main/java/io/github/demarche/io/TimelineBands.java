package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.EventDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Spreads slots of time over a width: cells for the marks of a slot, gaps for the time between slots. */
final class TimelineBands {
    private final ImmutableList<Box> boxes;
    private final double cellWidth;

    private TimelineBands(ImmutableList<Box> boxes, double cellWidth) {
        this.boxes = boxes;
        this.cellWidth = cellWidth;
    }

    /** Gaps have at most that share of the space; cells are as wide as there is room, within those bounds. */
    static TimelineBands of(
            List<TimelineModel.Slot> slots,
            double start,
            double end,
            double narrowest,
            double widest,
            double gapShare) {
        double space = end - start;
        double cells = 0;
        double gaps = 0;
        for (int at = 0; at < slots.size(); at++) {
            cells += slots.get(at).columns();
            gaps += at == 0 ? 0 : gap(slots.get(at - 1), slots.get(at));
        }
        double gapScale = Math.min(1, gapShare * space / Math.max(1, gaps));
        double room = space - gaps * gapScale;
        double cell = Math.max(narrowest, Math.min(widest, room / Math.max(1, cells)));
        double shrink = Math.min(1, space / (cells * cell + gaps * gapScale));
        double left = start + Math.max(0, (space - cells * cell - gaps * gapScale) / 2);
        ImmutableList.Builder<Box> boxes = ImmutableList.builder();
        for (int at = 0; at < slots.size(); at++) {
            left += at == 0 ? 0 : gap(slots.get(at - 1), slots.get(at)) * gapScale * shrink;
            double right = left + slots.get(at).columns() * cell * shrink;
            boxes.add(new Box(left, TimelineLayout.TOP, right, TimelineLayout.TOP));
            left = right;
        }
        return new TimelineBands(boxes.build(), cell * shrink);
    }

    private static double gap(TimelineModel.Slot before, TimelineModel.Slot after) {
        return 10 + 9 * StrictMath.log(1.0 + days(before, after)) / StrictMath.log(2);
    }

    /** Returns the days between the slots, 0 when either has no date. */
    static long days(TimelineModel.Slot before, TimelineModel.Slot after) {
        Optional<EventDate> from = before.date();
        Optional<EventDate> to = after.date();
        return from.isPresent() && to.isPresent()
                ? Math.max(0, ChronoUnit.DAYS.between(from.get().end(), to.get().start()))
                : 0;
    }

    /** Returns for each slot how far it reaches from left to right. */
    ImmutableList<Box> boxes() {
        return boxes;
    }

    double cellWidth() {
        return cellWidth;
    }

    /** Returns the middle of the column in which a mark stands. */
    double x(TimelineModel.Place place) {
        return boxes.get(place.slot()).left() + (place.column() + 0.5) * cellWidth;
    }
}
