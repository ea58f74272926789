package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayList;
import java.util.List;

/** The lines of text at one mark: what the act is, in ink; to whom, how real and who says so, small and grey. */
record TimelineLabel(ImmutableList<String> act, ImmutableList<String> notes) {
    static final double ACT_LINE = 13.5;
    static final double NOTE_LINE = 12;
    private static final double ACT_CHARACTER = 5.9;
    private static final double NOTE_CHARACTER = 5.2;
    private static final int MOST_ACT_LINES = 4;
    private static final int MOST_CLAIM_LINES = 3;
    private static final int NARROWEST = 15;
    private static final int WIDEST = 22;

    /** Returns the label, broken to about {@code room} pixels. */
    static TimelineLabel of(DiplomaticEvent event, Folding folding, boolean withRecipient, double room) {
        int noteWidth = characters(room / NOTE_CHARACTER);
        List<String> notes = new ArrayList<>();
        if (withRecipient && !event.recipients().isEmpty()) {
            notes.addAll(lines(
                    "\u2192 " + String.join(", ", EventWords.labels(event, event.recipients())), noteWidth, 1));
        }
        EventWords.status(event.status()).ifPresent(notes::add);
        notes.addAll(lines(String.join(", ", EventWords.claims(event)), noteWidth, MOST_CLAIM_LINES));
        return new TimelineLabel(
                actLines(folding.words(event), characters(room / ACT_CHARACTER)), ImmutableList.copyOf(notes));
    }

    private static int characters(double number) {
        return (int) Math.max(NARROWEST, Math.min(WIDEST, number));
    }

    /** A number in brackets behind the act has lines of its own, without the brackets. */
    private static ImmutableList<String> actLines(String words, int width) {
        int bracket = words.lastIndexOf(" (");
        if (bracket < 0) {
            return lines(words, width, MOST_ACT_LINES);
        }
        ImmutableList<String> act = lines(words.substring(0, bracket), width, MOST_ACT_LINES - 1);
        String rest = words.substring(bracket + 2).replaceFirst("\\)", "");
        return ImmutableList.<String>builder()
                .addAll(act)
                .addAll(lines(rest, width, MOST_ACT_LINES - act.size()))
                .build();
    }

    private static ImmutableList<String> lines(String text, int width, int most) {
        if (text.isEmpty()) {
            return ImmutableList.of();
        }
        List<String> lines = TextColumns.wrap(text, width);
        if (lines.size() <= most) {
            return ImmutableList.copyOf(lines);
        }
        return ImmutableList.<String>builder()
                .addAll(lines.subList(0, most - 1))
                .add(TextColumns.cut(lines.get(most - 1) + " ...", width))
                .build();
    }

    double height() {
        return act.size() * ACT_LINE + notes.size() * NOTE_LINE;
    }

    double width() {
        double widest = act.stream()
                .mapToDouble(line -> TextColumns.length(line) * ACT_CHARACTER)
                .max()
                .orElse(0);
        double widestNote = notes.stream()
                .mapToDouble(line -> TextColumns.length(line) * NOTE_CHARACTER)
                .max()
                .orElse(0);
        return Math.max(widest, widestNote);
    }
}
