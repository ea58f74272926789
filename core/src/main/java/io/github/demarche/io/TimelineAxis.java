package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws the bands of the days and the axis below them; an axis that skips time is broken, and says how much it skips. */
final class TimelineAxis {
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final double CHARACTER = 6;
    private static final double BREAK_ROOM = 26;

    private final List<TimelineModel.Slot> slots;
    private final List<Box> bands;
    private final double bottom;
    private final double room;
    private double lastLabelEnd;
    private String lastYear = "";

    /** The axis below lanes that end at {@code bottom}; dates stand {@code room} apart at least. */
    TimelineAxis(List<TimelineModel.Slot> slots, List<Box> bands, double bottom, double room) {
        this.slots = slots;
        this.bands = bands;
        this.bottom = bottom;
        this.room = room;
    }

    void draw(XmlOut out) {
        for (int at = 0; at < bands.size(); at++) {
            Box band = bands.get(at);
            out.empty(
                    "rect",
                    "x",
                    band.left() + 2,
                    "y",
                    TimelineLayout.TOP,
                    "width",
                    Math.max(1, band.width() - 4),
                    "height",
                    bottom - TimelineLayout.TOP,
                    "rx",
                    "5",
                    "fill",
                    TimelineColours.BAND);
            drawDate(out, slots.get(at).date(), band.centre(), bottom + 16);
            if (at > 0) {
                drawGap(out, bands.get(at - 1), band, TimelineBands.days(slots.get(at - 1), slots.get(at)));
            }
        }
    }

    private void drawDate(XmlOut out, Optional<EventDate> date, double x, double y) {
        String day = date.map(TimelineAxis::day).orElse("no date");
        double half = TextColumns.length(day) * CHARACTER / 2;
        if (x - half < lastLabelEnd + room) {
            return;
        }
        lastLabelEnd = x + half;
        String colour = date.isPresent() ? TimelineColours.INK : TimelineColours.GREY;
        TimelineDrawing.text(out, day, x, y, 11.5, date.isPresent() ? "600" : "400", colour, "middle");
        String year = date.map(TimelineAxis::year).orElse("");
        if (!year.equals(lastYear) && !year.isEmpty()) {
            TimelineDrawing.text(out, year, x, y + 14, 10.5, "400", TimelineColours.GREY, "middle");
            lastYear = year;
        }
    }

    /** Where more than a day lies between two bands, two strokes cut the axis, and the days stand below them. */
    private void drawGap(XmlOut out, Box before, Box after, long days) {
        double x = (before.right() + after.left()) / 2;
        if (days < 2 || after.left() - before.right() < BREAK_ROOM) {
            return;
        }
        double y = bottom + 12;
        out.empty(
                "path",
                "d",
                "M" + Curve.point(x - 4, y + 4) + "l4,-8M" + Curve.point(x, y + 4) + "l4,-8",
                "stroke",
                TimelineColours.PLAIN,
                "stroke-width",
                "1.2",
                "fill",
                "none");
        TimelineDrawing.text(out, days + " d", x, y + 18, 10, "400", TimelineColours.GREY, "middle");
    }

    private static String day(EventDate date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        return switch (date.precision()) {
            case DAY -> start.getDayOfMonth() + " " + month(start);
            case MONTH -> month(start);
            case YEAR -> Integer.toString(start.getYear());
            case WEEK, QUARTER, INTERVAL ->
                start.getMonth() == end.getMonth() && start.getYear() == end.getYear()
                        ? start.getDayOfMonth() + "\u2013" + end.getDayOfMonth() + " " + month(start)
                        : month(start) + "\u2013" + month(end);
        };
    }

    private static String year(EventDate date) {
        return date.precision() == EventDate.Precision.YEAR
                ? ""
                : Integer.toString(date.start().getYear());
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** Returns {@code 15 Apr 2021}, {@code 15–16 Apr 2021}, {@code 4 Mar – 2 Apr 2018} or {@code 2 Mar 2018 – 1 Jan 2020}. */
    static String period(LocalDate first, LocalDate last) {
        String end = last.getDayOfMonth() + " " + month(last) + " " + last.getYear();
        if (first.equals(last)) {
            return end;
        }
        if (first.getYear() != last.getYear()) {
            return first.getDayOfMonth() + " " + month(first) + " " + first.getYear() + " \u2013 " + end;
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "\u2013" + end
                : first.getDayOfMonth() + " " + month(first) + " \u2013 " + end;
    }
}
