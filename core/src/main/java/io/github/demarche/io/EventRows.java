package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Prints events as rows of one table: number, date, sides, act, notes. */
final class EventRows {
    private static final int WIDEST_SIDES = 26;
    private static final int WIDEST_ACT = 38;
    private static final int DAY = 10;
    private static final int GAPS = 8;
    private static final int NUMBER = 2;

    private final Folding folding;
    private final int dateWidth;
    private final int sidesWidth;
    private final TextColumns columns;

    EventRows(Collection<DiplomaticEvent> events, Folding folding, int width) {
        this.folding = folding;
        this.dateWidth = widest(events, event -> EventWords.date(event).orElse(""), Math.max(DAY, width / 5));
        this.sidesWidth = widest(events, EventWords::sides, Math.min(WIDEST_SIDES, width / 5));
        int rest = width - GAPS - NUMBER - dateWidth - sidesWidth;
        int actWidth = widest(events, folding::words, Math.min(WIDEST_ACT, rest / 2));
        int notes = rest - actWidth;
        this.columns = new TextColumns(NUMBER, dateWidth, sidesWidth, actWidth, notes);
    }

    private static int widest(Collection<DiplomaticEvent> events, Function<DiplomaticEvent, String> text, int limit) {
        int widest = events.stream()
                .mapToInt(event -> TextColumns.length(text.apply(event)))
                .max()
                .orElse(0);
        return Math.min(widest, limit);
    }

    static String notes(DiplomaticEvent event) {
        return String.join(", ", noteList(event));
    }

    static ImmutableList<String> noteList(DiplomaticEvent event) {
        return ImmutableList.<String>builder()
                .addAll(EventWords.status(event.status()).stream().iterator())
                .addAll(EventWords.claims(event))
                .build();
    }

    List<String> row(String number, DiplomaticEvent event, String notes) {
        return row(number, EventWords.date(event).orElse(""), EventWords.sides(event), folding.words(event), notes);
    }

    List<String> row(String number, String date, String sides, String act, String notes) {
        return columns.row(
                " ".repeat(Math.max(0, NUMBER - number.length())) + number,
                TextColumns.cut(date, Math.max(1, dateWidth)),
                TextColumns.cut(sides, Math.max(1, sidesWidth)),
                act,
                notes);
    }
}
