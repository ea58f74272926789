package io.github.demarche.chain;

import java.time.LocalDate;

/** Tells what of a view had happened by a day: as of the first day that an event's clock allows; without one, always. */
final class AsOf {
    private final GraphView view;
    private final LocalDate day;

    AsOf(GraphView view, LocalDate day) {
        this.view = view;
        this.day = day;
    }

    /** Tells whether the act was done or going on, and not only spoken of. */
    boolean isDone(String id) {
        return view.get(id).status().isRealised() && isBegun(id);
    }

    /** Tells whether the response was real, and had been done. */
    boolean isDone(ResponseLink link) {
        return link.status().isRealised() && isDone(link.response());
    }

    /** Tells whether the act had been done, or had been spoken of. */
    boolean isBegun(String id) {
        return view.chronology().of(id).map(days -> !days.start().isAfter(day)).orElse(true);
    }
}
