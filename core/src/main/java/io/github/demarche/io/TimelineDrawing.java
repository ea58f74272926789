package io.github.demarche.io;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws a laid-out timeline: bands and axis first, then lanes, links, marks, labels, and the legend last. */
final class TimelineDrawing {
    private static final double HEAD = 7;
    private static final double AXIS = 46;

    private final TimelineLayout layout;
    private final TimelineModel model;
    private final TimelineArcs arcs;
    private final Optional<String> title;
    private final XmlOut body = new XmlOut();

    TimelineDrawing(TimelineLayout layout, Optional<String> title) {
        this.layout = layout;
        this.model = layout.model();
        this.arcs = TimelineArcs.of(layout);
        this.title = title;
    }

    String draw() {
        new TimelineAxis(model.slots(), layout.bands(), layout.bottom(), 3).draw(body);
        drawLanes();
        drawParts();
        arcs.arcs().forEach(this::draw);
        layout.marks().forEach(this::drawLeader);
        layout.marks().forEach(this::drawMark);
        layout.marks().forEach(this::drawLabel);
        arcs.labels().forEach(this::draw);
        double end = TimelineLegend.of(layout, model.view().links())
                .draw(body, 20, layout.bottom() + AXIS + 16, layout.width() - 12);
        return frame(end + 4);
    }

    private String frame(double height) {
        String heading = title.orElseGet(() -> TimelineFrame.parties(model));
        return TimelineFrame.of(
                heading, TimelineFrame.summary(model, arcs.links()), layout.width(), height, body.toString());
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
            text(body, name, layout.gutter() - 18, y + 4.5, 13, "600", TimelineColours.INK, "end");
        });
    }

    /** Joins the marks of a joint act on its lanes, and the part of a joint act to the whole. */
    private void drawParts() {
        for (DiplomaticEvent event : model.events()) {
            List<TimelineLayout.Mark> same = layout.marks(event.id());
            for (int at = 1; at < same.size(); at++) {
                thread(same.get(at - 1), same.get(at), "3");
            }
            model.folding()
                    .whole(event)
                    .map(DiplomaticEvent::id)
                    .map(layout::marks)
                    .ifPresent(whole -> {
                        if (!whole.isEmpty() && !same.isEmpty()) {
                            thread(same.get(0), whole.get(0), "1");
                        }
                    });
        }
    }

    private void thread(TimelineLayout.Mark from, TimelineLayout.Mark to, String width) {
        body.empty(
                "path",
                "d",
                "M" + Curve.point(from.x(), from.y()) + "L" + Curve.point(to.x(), to.y()),
                "stroke",
                TimelineColours.PLAIN,
                "stroke-width",
                width);
    }

    private void draw(TimelineArcs.Arc arc) {
        ResponseLink link = arc.links().get(0);
        String colour = TimelineArcs.isSolidarity(link) ? TimelineColours.SOLIDARITY : TimelineColours.LINK;
        body.open("g", "opacity", TimelineColours.opacity(link.tier())).line();
        body.element("title", arc.links().stream().map(this::describe).collect(Collectors.joining("; ")));
        body.empty(
                "path",
                "d",
                arc.curve().path(),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                "1.7",
                "stroke-linecap",
                "round",
                "stroke-dasharray",
                TimelineColours.dashes(link.tier()));
        if (arc.head()) {
            body.empty("path", "d", arc.curve().head(HEAD), "fill", colour);
        }
        body.close("g");
    }

    private String describe(ResponseLink link) {
        List<String> parts = new ArrayList<>();
        parts.add(name(link.response()) + ": " + LinkWords.relation(link.relation()) + " " + name(link.provocation()));
        parts.add(LinkWords.ground(link));
        LinkWords.latency(model.view(), link).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String name(String id) {
        return model.view()
                .event(id)
                .map(event -> EventWords.sides(event) + " " + ActWords.of(event))
                .orElse(id);
    }

    /** A thin line leads to a label that had to stand off. */
    private void drawLeader(TimelineLayout.Mark mark) {
        mark.label().ifPresent(label -> {
            boolean above = layout.isAbove(mark.lane());
            double from = above ? mark.y() - mark.radius() : mark.y() + mark.radius();
            double to = above ? label.box().bottom() : label.box().top();
            if (Math.abs(to - from) > 12) {
                body.empty(
                        "path",
                        "d",
                        "M" + Curve.point(mark.x(), from) + "V" + XmlOut.number(to),
                        "stroke",
                        TimelineColours.FAINT,
                        "stroke-width",
                        "1");
            }
        });
    }

    private void drawMark(TimelineLayout.Mark mark) {
        DiplomaticEvent event = mark.event();
        String colour = TimelineColours.of(TimelineColours.quad(event));
        boolean done = event.status().isRealised();
        body.open("g", "opacity", model.isInChain(event) ? "1" : "0.5").line();
        body.element("title", describe(event));
        if (model.view().linksTo(event.id()).stream().anyMatch(TimelineArcs::isSolidarity)) {
            circle(mark.x(), mark.y(), mark.radius() + 3.5, "none", TimelineColours.SOLIDARITY, "1.6");
        }
        circle(mark.x(), mark.y(), mark.radius(), done ? colour : TimelineColours.PAPER, colour, "2");
        if (TimelineColours.isContested(event)) {
            TimelineLegend.questionMark(body, mark.x(), mark.y(), done ? TimelineColours.PAPER : colour);
        }
        body.close("g");
    }

    private String describe(DiplomaticEvent event) {
        List<String> parts = new ArrayList<>();
        EventWords.date(event).ifPresent(parts::add);
        parts.add(EventWords.sides(event) + ": " + model.folding().words(event));
        parts.addAll(EventRows.noteList(event));
        return String.join(", ", parts);
    }

    private void circle(double x, double y, double radius, String fill, String stroke, String width) {
        body.empty("circle", "cx", x, "cy", y, "r", radius, "fill", fill, "stroke", stroke, "stroke-width", width);
    }

    private void drawLabel(TimelineLayout.Mark mark) {
        mark.label().ifPresent(placed -> {
            double y = placed.box().top();
            double x = placed.box().centre();
            body.open("g", "opacity", model.isInChain(mark.event()) ? "1" : "0.6")
                    .line();
            for (String line : placed.label().act()) {
                y += TimelineLabel.ACT_LINE;
                text(body, line, x, y - 3.5, 11.5, "500", TimelineColours.INK, "middle");
            }
            for (String line : placed.label().notes()) {
                y += TimelineLabel.NOTE_LINE;
                text(body, line, x, y - 3.5, 10.5, "400", TimelineColours.GREY, "middle");
            }
            body.close("g");
        });
    }

    private void draw(TimelineArcs.ArcLabel label) {
        double y = label.box().top() + 10.5;
        for (String line : label.lines()) {
            boolean cue = line.startsWith("\u201c");
            String colour =
                    cue ? TimelineColours.GREY : label.solidarity() ? TimelineColours.SOLIDARITY : TimelineColours.INK;
            text(body, line, label.box().centre(), y, cue ? 10.5 : 11.5, cue ? "400" : "600", colour, "middle");
            y += 12.5;
        }
    }

    /** Writes words with a rim of paper, so that they can be read on top of lines. */
    static void text(
            XmlOut out, String words, double x, double y, double size, String weight, String fill, String anchor) {
        out.element(
                "text",
                words,
                "x",
                x,
                "y",
                y,
                "font-size",
                size,
                "font-weight",
                weight,
                "fill",
                fill,
                "text-anchor",
                anchor,
                "stroke",
                TimelineColours.PAPER,
                "stroke-width",
                "3.5",
                "stroke-linejoin",
                "round",
                "paint-order",
                "stroke");
    }
}
