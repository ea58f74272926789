package io.github.demarche.io;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.QuadClass;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a crisis map: axis and lanes, arrows, curves, marks, and below them the legend and the key. */
final class CrisisDrawing {
    private static final double LEFT = 20;
    private static final double AXIS = 46;
    private static final double DATE_ROOM = 14;
    private static final double HEAD = 6.5;
    private static final double ARROW_HEAD = 7;

    private final CrisisLayout layout;
    private final TimelineModel model;
    private final CrisisKey key;
    private final Optional<String> title;
    private final XmlOut body = new XmlOut();
    private int links;

    CrisisDrawing(CrisisLayout layout, Optional<String> title) {
        this.layout = layout;
        this.model = layout.model();
        this.key = new CrisisKey(layout);
        this.title = title;
    }

    String draw() {
        new TimelineAxis(model.slots(), layout.bands(), layout.bottom(), DATE_ROOM).draw(body);
        drawLanes();
        layout.acts().values().forEach(this::drawArrows);
        model.view().links().forEach(this::drawAnswer);
        layout.acts().values().forEach(this::drawMarks);
        double below = TimelineLegend.ofMap(model, model.view().links())
                .draw(body, LEFT, layout.bottom() + AXIS + 16, layout.width() - LEFT);
        double end = key.draw(body, LEFT, below + 12, layout.width() - LEFT);
        String heading = title.orElseGet(() -> TimelineFrame.parties(model));
        return TimelineFrame.of(heading, TimelineFrame.summary(model, links), layout.width(), end + 8, body.toString());
    }

    private void drawLanes() {
        layout.lanes().forEach((lane, y) -> {
            body.empty(
                    "path",
                    "d",
                    "M" + Curve.point(layout.gutter() - 8, y) + "H" + XmlOut.number(layout.width() - 16),
                    "stroke",
                    TimelineColours.FAINT,
                    "stroke-width",
                    "1.5");
            String name = TextColumns.cut(model.laneName(lane), 20);
            TimelineDrawing.text(body, name, layout.gutter() - 18, y + 4.5, 13, "600", TimelineColours.INK, "end");
        });
    }

    /** One upright line joins all that take part; its heads lie on the lanes of the recipients. */
    private void drawArrows(CrisisLayout.Act act) {
        List<Double> all =
                Stream.concat(act.marks().stream(), act.heads().stream()).toList();
        double top = Collections.min(all);
        double bottom = Collections.max(all);
        if (top == bottom) {
            return;
        }
        String colour = colour(act.event());
        body.open("g", "opacity", "0.6").line();
        body.empty(
                "path",
                "d",
                "M" + Curve.point(act.x(), top) + "V" + XmlOut.number(bottom),
                "stroke",
                colour,
                "stroke-width",
                "1.6",
                "stroke-dasharray",
                act.event().status().isRealised() ? "none" : "3 3");
        body.close("g");
        for (double head : act.heads()) {
            boolean fromAbove = act.marks().get(0) < head;
            double back = fromAbove ? head - ARROW_HEAD : head + ARROW_HEAD;
            body.empty(
                    "path",
                    "d",
                    "M" + Curve.point(act.x(), head) + "L" + Curve.point(act.x() - 3.4, back) + "L"
                            + Curve.point(act.x() + 3.4, back) + "Z",
                    "fill",
                    colour);
        }
    }

    private void drawAnswer(ResponseLink link) {
        layout.curve(link).ifPresent(curve -> {
            links++;
            String colour =
                    TimelineArcs.isSolidarity(link) ? TimelineColours.SOLIDARITY : TimelineColours.of(link.relation());
            body.open("g", "opacity", TimelineColours.opacity(link.tier())).line();
            body.element("title", key.answer(link));
            body.empty(
                    "path",
                    "d",
                    curve.path(),
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    "1.8",
                    "stroke-linecap",
                    "round",
                    "stroke-dasharray",
                    TimelineColours.dashes(link.tier()));
            body.empty("path", "d", curve.head(HEAD), "fill", colour);
            body.close("g");
        });
    }

    private void drawMarks(CrisisLayout.Act act) {
        String colour = colour(act.event());
        boolean done = act.event().status().isRealised();
        boolean isDark = done && !TimelineColours.quad(act.event()).equals(Optional.of(QuadClass.VERBAL_COOPERATION));
        body.open("g").line();
        body.element("title", key.act(act));
        for (double y : act.marks()) {
            body.empty(
                    "circle",
                    "cx",
                    act.x(),
                    "cy",
                    y,
                    "r",
                    layout.radius() - 1,
                    "fill",
                    done ? colour : TimelineColours.PAPER,
                    "stroke",
                    colour,
                    "stroke-width",
                    "2");
            body.element(
                    "text",
                    Integer.toString(act.number()),
                    "x",
                    act.x(),
                    "y",
                    y + layout.radius() * 0.42,
                    "font-size",
                    layout.radius() * (act.number() < 100 ? 1.2 : 0.9),
                    "font-weight",
                    "700",
                    "text-anchor",
                    "middle",
                    "fill",
                    isDark ? TimelineColours.PAPER : TimelineColours.INK);
        }
        body.close("g");
    }

    private static String colour(DiplomaticEvent event) {
        return TimelineColours.of(TimelineColours.quad(event));
    }
}
