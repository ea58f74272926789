package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet that a drawing stands on, with heading and summary. */
final class TimelineFrame {
    private static final String FONT =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

    private TimelineFrame() {}

    /** Returns the whole drawing. */
    static String of(String title, String summary, double width, double height, String body) {
        XmlOut out = new XmlOut();
        String heading = EventWords.clean(title);
        String size = XmlOut.number(width) + " " + XmlOut.number(height);
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + size,
                        "width",
                        width,
                        "height",
                        height,
                        "font-family",
                        FONT,
                        "role",
                        "img")
                .line();
        out.element("title", heading);
        out.element("desc", summary);
        out.empty(
                "rect",
                "x",
                0.5,
                "y",
                0.5,
                "width",
                width - 1,
                "height",
                height - 1,
                "rx",
                "8",
                "fill",
                TimelineColours.PAPER,
                "stroke",
                TimelineColours.FAINT);
        TimelineDrawing.text(out, heading, 20, 32, 18, "700", TimelineColours.INK, "start");
        TimelineDrawing.text(out, summary, 20, 51, 12, "400", TimelineColours.GREY, "start");
        return out + body + "</svg>\n";
    }

    /** Returns the names of the two lanes whose parties act and are acted upon most. */
    static String parties(TimelineModel model) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        model.lanes().forEach(lane -> counts.put(lane, 0));
        for (DiplomaticEvent event : model.events()) {
            model.lanesOf(event).forEach(lane -> counts.merge(lane, 1, Integer::sum));
            EventWords.labels(event, event.recipients())
                    .forEach(lane -> counts.computeIfPresent(lane, (name, count) -> count + 1));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(lane -> model.laneName(lane.getKey()))
                .collect(Collectors.joining(" \u2194 "));
    }

    /** Returns how many acts and links there are, and over which days. */
    static String summary(TimelineModel model, int links) {
        List<EventDate> dates =
                model.events().stream().flatMap(event -> event.clock().stream()).toList();
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        parts.add(counted(model.events().size(), "act"));
        parts.add(counted(links, "link"));
        dates.stream().map(EventDate::start).min(LocalDate::compareTo).ifPresent(first -> {
            LocalDate last =
                    dates.stream().map(EventDate::end).max(LocalDate::compareTo).orElse(first);
            parts.add(TimelineAxis.period(first, last));
        });
        return String.join("  \u00b7  ", parts.build());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
