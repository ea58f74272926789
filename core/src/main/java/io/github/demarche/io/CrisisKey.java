package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explains the numbers of a crisis map in columns below it: when, who to whom, what, and in answer to what. */
final class CrisisKey {
    private static final double LINE = 15;
    private static final double ENTRY_GAP = 5;
    private static final double INDENT = 26;
    private static final double CHARACTER = 6.1;
    private static final double COLUMN = 350;

    private final CrisisLayout layout;

    CrisisKey(CrisisLayout layout) {
        this.layout = layout;
    }

    /** Returns {@code retaliation for 3, +1 d, in solidarity with GBR}. */
    String answer(ResponseLink link) {
        List<String> parts = new ArrayList<>();
        parts.add(LinkWords.relation(link.relation()) + " " + number(link.provocation()));
        LinkWords.shortLatency(layout.model().view(), link).ifPresent(parts::add);
        link.onBehalfOf().ifPresent(whom -> parts.add("for " + EventWords.clean(whom.label())));
        return String.join(", ", parts);
    }

    private String number(String id) {
        CrisisLayout.Act act = layout.acts().get(id);
        return act == null ? "?" : Integer.toString(act.number());
    }

    /** Returns what the act is, how real, and who says so. */
    String act(CrisisLayout.Act act) {
        List<String> parts = new ArrayList<>();
        parts.add(layout.model().folding().words(act.event()));
        parts.addAll(EventRows.noteList(act.event()));
        return String.join(", ", parts);
    }

    private static String heading(DiplomaticEvent event) {
        return EventWords.date(event).orElse("no date") + "  "
                + EventWords.sides(event).replace("->", "\u2192");
    }

    private String answers(DiplomaticEvent event) {
        return layout.model().view().linksTo(event.id()).stream()
                .map(this::answer)
                .collect(Collectors.joining("; "));
    }

    /** One entry, broken into lines. */
    private record Entry(
            int number, ImmutableList<String> heading, ImmutableList<String> act, ImmutableList<String> answers) {
        double height() {
            return (heading.size() + act.size() + answers.size()) * LINE + ENTRY_GAP;
        }
    }

    private Entry entry(CrisisLayout.Act act, int characters) {
        return new Entry(
                act.number(),
                lines(heading(act.event()), characters),
                lines(act(act), characters),
                lines(answers(act.event()), characters));
    }

    private static ImmutableList<String> lines(String text, int characters) {
        return text.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(TextColumns.wrap(text, characters));
    }

    /** Draws the entries from top to bottom, column by column, and returns where the longest column ends. */
    double draw(XmlOut out, double left, double top, double right) {
        int columns = (int) Math.max(1, Math.floor((right - left) / COLUMN));
        double columnWidth = (right - left) / columns;
        int characters = (int) ((columnWidth - INDENT - 12) / CHARACTER);
        List<Entry> entries = layout.acts().values().stream()
                .map(act -> entry(act, characters))
                .toList();
        double share = entries.stream().mapToDouble(Entry::height).sum() / columns;
        double x = left;
        double y = top;
        double lowest = top;
        int column = 1;
        for (Entry entry : entries) {
            if (y > top && column < columns && y - top + entry.height() / 2 > share) {
                column++;
                x += columnWidth;
                y = top;
            }
            draw(out, entry, x, y);
            y += entry.height();
            lowest = Math.max(lowest, y);
        }
        return lowest;
    }

    private static void draw(XmlOut out, Entry entry, double x, double top) {
        double y = top + 11;
        line(out, Integer.toString(entry.number()), x + INDENT - 8, y, "700", TimelineColours.INK, "end");
        for (String line : entry.heading()) {
            line(out, line, x + INDENT, y, "600", TimelineColours.INK, "start");
            y += LINE;
        }
        for (String line : entry.act()) {
            line(out, line, x + INDENT, y, "400", TimelineColours.INK, "start");
            y += LINE;
        }
        for (String line : entry.answers()) {
            line(out, line, x + INDENT, y, "400", TimelineColours.GREY, "start");
            y += LINE;
        }
    }

    private static void line(XmlOut out, String words, double x, double y, String weight, String fill, String anchor) {
        out.element(
                "text",
                words,
                "x",
                x,
                "y",
                y,
                "font-size",
                "11.5",
                "font-weight",
                weight,
                "fill",
                fill,
                "text-anchor",
                anchor);
    }
}
