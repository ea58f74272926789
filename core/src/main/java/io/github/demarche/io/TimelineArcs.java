package io.github.demarche.io;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives links their curves: one each, or one bundle where several acts are answered together. */
final class TimelineArcs {
    private static final double HEAD_GAP = 3;
    private static final int MOST_LABELS = 400;
    private static final int CUE_WIDTH = 26;
    private static final double[] HUB_SHIFTS = {0, 22, -22};

    private final TimelineLayout layout;
    private final List<Arc> arcs = new ArrayList<>();
    private final List<ArcLabel> labels = new ArrayList<>();
    private final int links;

    /** One line to draw: of a link, or of all links that meet in a hub; with a head, or without where it ends in the hub. */
    record Arc(ImmutableList<ResponseLink> links, Curve curve, boolean head) {}

    /** What is written at a link, or at several that say the same. */
    record ArcLabel(ImmutableList<String> lines, boolean solidarity, Box box) {}

    /** What links have in common that share one label. */
    private record Group(
            String fromLane,
            String toLane,
            int fromSlot,
            int toSlot,
            Tier tier,
            ImmutableList<String> lines,
            boolean solidarity) {}

    /** A link and its two ends. */
    private record Ends(ResponseLink link, TimelineLayout.Mark from, TimelineLayout.Mark to) {}

    private TimelineArcs(TimelineLayout layout) {
        this.layout = layout;
        SetMultimap<Group, Ends> groups = LinkedHashMultimap.create();
        for (ResponseLink link : layout.model().view().links()) {
            Optional<TimelineLayout.Mark> from =
                    layout.marks(link.provocation()).stream().findFirst();
            Optional<TimelineLayout.Mark> to =
                    layout.marks(link.response()).stream().findFirst();
            if (from.isPresent() && to.isPresent()) {
                groups.put(group(link, from.get(), to.get()), new Ends(link, from.get(), to.get()));
            }
        }
        this.links = groups.size();
        Map<Group, Curve> middles = new LinkedHashMap<>();
        Multiset<String> hubs = HashMultiset.create();
        groups.asMap().forEach((group, members) -> {
            List<Ends> ends = List.copyOf(members);
            Curve middle = isBundle(group, ends)
                    ? bundle(ends, hubs.add(group.fromLane() + group.toLane() + group.fromSlot(), 1))
                    : single(ends);
            middles.put(group, middle);
        });
        ArcLabelPlacer placer = new ArcLabelPlacer(layout, arcs);
        middles.entrySet().stream()
                .limit(MOST_LABELS)
                .flatMap(entry ->
                        placer.place(entry.getKey().lines(), entry.getKey().solidarity(), entry.getValue()).stream())
                .forEach(labels::add);
    }

    static TimelineArcs of(TimelineLayout layout) {
        return new TimelineArcs(layout);
    }

    /** Whether several acts are answered, and each of the answers answers all of them. */
    private static boolean isBundle(Group group, List<Ends> ends) {
        long sources = ends.stream().map(Ends::from).distinct().count();
        long targets = ends.stream().map(Ends::to).distinct().count();
        return sources > 1
                && sources * targets == ends.size()
                && !group.fromLane().equals(group.toLane());
    }

    private Curve single(List<Ends> ends) {
        List<Curve> curves = new ArrayList<>();
        for (Ends each : ends) {
            Curve curve = curve(each.from(), each.to());
            arcs.add(new Arc(ImmutableList.of(each.link()), curve, true));
            curves.add(curve);
        }
        return curves.get(curves.size() / 2);
    }

    /** Draws all links through one hub, and returns a curve that has the hub in its middle. */
    private Curve bundle(List<Ends> ends, int earlierHubs) {
        ImmutableList<ResponseLink> links = ends.stream().map(Ends::link).collect(ImmutableList.toImmutableList());
        Ends first = ends.get(0);
        double fromX =
                ends.stream().mapToDouble(each -> each.from().x()).average().orElse(0);
        double toX = ends.stream().mapToDouble(each -> each.to().x()).average().orElse(0);
        double down = first.to().y() > first.from().y() ? 1 : -1;
        double hubX = (fromX + toX) / 2;
        double hubY = (first.from().y() + first.to().y()) / 2 + HUB_SHIFTS[earlierHubs % HUB_SHIFTS.length];
        ends.stream()
                .map(Ends::from)
                .distinct()
                .forEach(mark -> arcs.add(
                        new Arc(links, Curve.toHub(mark.x(), mark.y() + down * mark.radius(), hubX, hubY), false)));
        ends.stream()
                .map(Ends::to)
                .distinct()
                .forEach(mark -> arcs.add(new Arc(
                        links,
                        Curve.fromHub(hubX, hubY, mark.x(), mark.y() - down * (mark.radius() + HEAD_GAP)),
                        true)));
        double reach = (toX - fromX) / 4;
        return new Curve(hubX - reach, hubY, hubX - reach / 3, hubY, hubX + reach / 3, hubY, hubX + reach, hubY);
    }

    private Curve curve(TimelineLayout.Mark from, TimelineLayout.Mark to) {
        double forward = to.x() >= from.x() ? 1 : -1;
        if (from.lane().equals(to.lane())) {
            double side = layout.isAbove(from.lane()) ? 1 : -1;
            double depth = side * Math.min(52, 20 + Math.abs(to.x() - from.x()) * 0.14);
            return Curve.arch(
                    from.x() + forward * from.radius() * 0.7,
                    from.y() + side * from.radius() * 0.7,
                    to.x() - forward * (to.radius() + HEAD_GAP) * 0.7,
                    to.y() + side * (to.radius() + HEAD_GAP) * 0.7,
                    depth);
        }
        double down = to.y() > from.y() ? 1 : -1;
        boolean far = Math.abs(to.x() - from.x()) > 40;
        boolean leavesSideways = far && from.label().isPresent() && layout.isAbove(from.lane()) == (down < 0);
        boolean endsSideways = far && to.label().isPresent() && layout.isAbove(to.lane()) == (down > 0);
        double end = to.radius() + HEAD_GAP;
        return Curve.across(
                from.x() + (leavesSideways ? forward * from.radius() : 0),
                from.y() + (leavesSideways ? 0 : down * from.radius()),
                to.x() - (endsSideways ? forward * end : 0),
                to.y() - (endsSideways ? 0 : down * end),
                leavesSideways,
                endsSideways);
    }

    private Group group(ResponseLink link, TimelineLayout.Mark from, TimelineLayout.Mark to) {
        return new Group(
                from.lane(),
                to.lane(),
                slot(link.provocation()),
                slot(link.response()),
                link.tier(),
                lines(link),
                isSolidarity(link));
    }

    private int slot(String id) {
        return layout.model().place(id).map(TimelineModel.Place::slot).orElse(-1);
    }

    static boolean isSolidarity(ResponseLink link) {
        return link.onBehalfOf().isPresent();
    }

    private ImmutableList<String> lines(ResponseLink link) {
        List<String> first = new ArrayList<>();
        LinkWords.shortLatency(layout.model().view(), link).ifPresent(first::add);
        if (link.relation() != Relation.RETALIATION) {
            first.add(LinkWords.name(link.relation()));
        }
        link.onBehalfOf().map(whom -> "for " + EventWords.clean(whom.label())).ifPresent(first::add);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (!first.isEmpty()) {
            lines.add(String.join(", ", first));
        }
        LinkWords.cue(link).ifPresent(cue -> lines.add("\u201c" + TextColumns.cut(cue, CUE_WIDTH) + "\u201d"));
        return lines.build();
    }

    /** Returns how many links are drawn. */
    int links() {
        return links;
    }

    ImmutableList<Arc> arcs() {
        return ImmutableList.copyOf(arcs);
    }

    ImmutableList<ArcLabel> labels() {
        return ImmutableList.copyOf(labels);
    }
}
