package io.github.demarche.io;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.QuadClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Explains the signs that a timeline uses, and only those. */
final class TimelineLegend {
    private static final double LINE = 20;
    private static final double CHARACTER = 5.4;
    private static final double WIDE_CHARACTER = 6.3;
    private static final double SIGN = 26;
    private static final double GAP = 20;

    private final List<Entry> entries = new ArrayList<>();
    private final double character;

    private enum Sign {
        MARK,
        HOLLOW,
        CONTESTED,
        LINE,
        RING,
        THREAD,
        NONE
    }

    private record Entry(Sign sign, String colour, String dashes, String text) {}

    private TimelineLegend(double character) {
        this.character = character;
    }

    static TimelineLegend of(TimelineLayout layout, Collection<ResponseLink> links) {
        List<DiplomaticEvent> events = layout.model().events();
        TimelineLegend legend = new TimelineLegend(CHARACTER);
        legend.addActs(events);
        legend.addTiers(links);
        if (links.stream().anyMatch(TimelineArcs::isSolidarity)) {
            legend.add(Sign.RING, TimelineColours.SOLIDARITY, "in solidarity, for another");
        }
        if (events.stream()
                .anyMatch(event -> layout.model().folding().whole(event).isPresent())) {
            legend.add(Sign.THREAD, TimelineColours.PLAIN, "part of a joint act");
        }
        legend.add(Sign.NONE, TimelineColours.GREY, "size: intensity (PLOVER 2021)");
        return legend;
    }

    /** Returns the legend of a map, where a link's colour tells how it answers. */
    static TimelineLegend ofMap(TimelineModel model, Collection<ResponseLink> links) {
        TimelineLegend legend = new TimelineLegend(WIDE_CHARACTER);
        legend.addActs(model.events());
        Arrays.stream(Relation.values())
                .filter(relation -> links.stream()
                        .anyMatch(link -> link.relation() == relation && !TimelineArcs.isSolidarity(link)))
                .forEach(relation -> legend.add(Sign.LINE, TimelineColours.of(relation), LinkWords.name(relation)));
        if (links.stream().anyMatch(TimelineArcs::isSolidarity)) {
            legend.add(Sign.LINE, TimelineColours.SOLIDARITY, "in solidarity, for another");
        }
        legend.addTiers(links);
        return legend;
    }

    private void addActs(List<DiplomaticEvent> events) {
        for (QuadClass quad : QuadClass.values()) {
            addMark(events, Optional.of(quad));
        }
        addMark(events, Optional.empty());
        if (events.stream().anyMatch(event -> !event.status().isRealised())) {
            add(Sign.HOLLOW, TimelineColours.GREY, "not done: announced, threatened \u2026");
        }
        if (events.stream().anyMatch(TimelineColours::isContested)) {
            add(Sign.CONTESTED, TimelineColours.GREY, "alleged or denied");
        }
    }

    private void addTiers(Collection<ResponseLink> links) {
        ImmutableSet<Tier> tiers = links.stream().map(ResponseLink::tier).collect(ImmutableSet.toImmutableSet());
        Arrays.stream(Tier.values())
                .filter(tiers::contains)
                .forEach(tier -> entries.add(new Entry(
                        Sign.LINE, TimelineColours.LINK, TimelineColours.dashes(tier), TimelineColours.name(tier))));
    }

    private void addMark(List<DiplomaticEvent> events, Optional<QuadClass> quad) {
        if (events.stream().anyMatch(event -> TimelineColours.quad(event).equals(quad))) {
            add(Sign.MARK, TimelineColours.of(quad), TimelineColours.name(quad));
        }
    }

    private void add(Sign sign, String colour, String text) {
        entries.add(new Entry(sign, colour, "none", text));
    }

    /** Draws the entries in rows from {@code top} down, and returns where the last row ends. */
    double draw(XmlOut out, double left, double top, double right) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            double width = (entry.sign() == Sign.NONE ? 0 : SIGN) + TextColumns.length(entry.text()) * character + GAP;
            if (x > left && x + width > right) {
                x = left;
                y += LINE;
            }
            draw(out, entry, x, y);
            x += width;
        }
        return y + LINE;
    }

    private static void draw(XmlOut out, Entry entry, double x, double y) {
        double middle = x + 9;
        switch (entry.sign()) {
            case MARK -> circle(out, middle, y, 6, entry.colour(), entry.colour());
            case HOLLOW -> circle(out, middle, y, 5.5, TimelineColours.PAPER, entry.colour());
            case CONTESTED -> {
                circle(out, middle, y, 6.5, entry.colour(), entry.colour());
                questionMark(out, middle, y, TimelineColours.PAPER);
            }
            case RING -> circle(out, middle, y, 7, "none", entry.colour());
            case LINE -> line(out, x, y, entry.colour(), "1.8", entry.dashes());
            case THREAD -> line(out, x, y, entry.colour(), "1", "none");
            case NONE -> {}
        }
        out.element(
                "text",
                entry.text(),
                "x",
                entry.sign() == Sign.NONE ? x : x + SIGN,
                "y",
                y + 4,
                "font-size",
                "11",
                "fill",
                TimelineColours.GREY);
    }

    private static void circle(XmlOut out, double x, double y, double radius, String fill, String stroke) {
        out.empty("circle", "cx", x, "cy", y, "r", radius, "fill", fill, "stroke", stroke, "stroke-width", "1.8");
    }

    private static void line(XmlOut out, double x, double y, String stroke, String width, String dashes) {
        out.empty(
                "path",
                "d",
                "M" + Curve.point(x, y) + "H" + XmlOut.number(x + 20),
                "stroke",
                stroke,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes,
                "fill",
                "none");
    }

    static void questionMark(XmlOut out, double x, double y, String fill) {
        out.element(
                "text",
                "?",
                "x",
                x,
                "y",
                y + 4,
                "font-size",
                "11",
                "font-weight",
                "700",
                "text-anchor",
                "middle",
                "fill",
                fill);
    }
}
