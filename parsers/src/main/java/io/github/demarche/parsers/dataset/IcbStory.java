package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.DiplomaticEvent.Slot;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a row of ICB tells of one actor in one crisis: the act that began it, by the trigger entity, and the actor's major
 * response. ICB does not say whom the response hits; that it is the trigger entity is our assumption, and so the recipient is
 * flagged as inferred.
 */
record IcbStory(Optional<Act> trigger, Optional<Act> response, ImmutableList<Finding> findings) {
    static final Columns COLUMNS = Columns.of("icb-columns.tsv");

    private static final LocalDate UNDATED = LocalDate.of(1918, 1, 1);
    private static final int NUMBER = COLUMNS.at("cracid");
    private static final int ENTITY = COLUMNS.at("trigent");
    private static final int NAME = COLUMNS.at("crisname");

    /** One of the two acts; {@code column} is where its kind stands. */
    record Act(
            String column,
            String code,
            IcbAct kind,
            Optional<Actor> actor,
            Optional<Actor> recipient,
            boolean assumed,
            Optional<EventDate> date) {
        void fill(DiplomaticEvent.Builder event) {
            kind.fill(event);
            event.actors(set(actor)).recipients(set(recipient)).dates(set(date));
            if (assumed && recipient.isPresent()) {
                event.addInferred(Slot.RECIPIENT);
            }
        }

        /** Tells whether the event still says this. */
        boolean isSaidBy(DiplomaticEvent event) {
            return event.type().equals(kind.type())
                    && event.mode().isEmpty()
                    && event.actors().equals(set(actor))
                    && event.recipients().equals(set(recipient))
                    && event.dates().equals(set(date).asList());
        }

        private static <T> ImmutableSet<T> set(Optional<T> one) {
            return one.map(ImmutableSet::of).orElse(ImmutableSet.of());
        }
    }

    /** Reads a row. */
    static IcbStory of(TabRow row) {
        List<Finding> findings = new ArrayList<>();
        Optional<IcbAct> cause = kind(row, "triggr", findings);
        Optional<IcbAct> answer = row.get(COLUMNS.at("majres")).equals(IcbAct.NO_RESPONSE)
                ? Optional.empty()
                : kind(row, "majres", findings);
        Optional<EventDate> began = date(row, "yrtrig", "motrig", "datrig", cause, findings);
        Optional<EventDate> answered = date(row, "yerres", "monres", "dayres", answer, findings);
        LocalDate day = began.or(() -> answered).map(EventDate::start).orElse(UNDATED);
        Optional<Actor> entity = IcbActors.actor(row.get(ENTITY), row.get(NUMBER), day);
        Optional<Actor> actor = IcbActors.actor(row.get(NUMBER), "", day);
        if (cause.isEmpty() && answer.isEmpty()) {
            findings.add(Finding.rejected("", row.get(NAME), "NO_ACT", "neither trigger nor response is told"));
        }
        return new IcbStory(
                cause.map(kind -> act(row, "triggr", kind, entity, actor, began)),
                answer.map(kind -> act(row, "majres", kind, actor, entity, answered)),
                ImmutableList.copyOf(findings));
    }

    private static Act act(
            TabRow row,
            String column,
            IcbAct kind,
            Optional<Actor> actor,
            Optional<Actor> recipient,
            Optional<EventDate> date) {
        return new Act(column, row.get(COLUMNS.at(column)), kind, actor, recipient, column.equals("majres"), date);
    }

    private static Optional<IcbAct> kind(TabRow row, String column, List<Finding> findings) {
        String value = row.get(COLUMNS.at(column));
        Optional<IcbAct> act = IcbAct.of(column, value);
        if (act.isEmpty()) {
            findings.add(Finding.repaired(column, value, "NO_TYPE", "the act has no known type and is left out"));
        }
        return act;
    }

    private static Optional<EventDate> date(
            TabRow row, String year, String month, String day, Optional<IcbAct> act, List<Finding> findings) {
        String y = row.get(COLUMNS.at(year));
        String m = row.get(COLUMNS.at(month));
        String d = row.get(COLUMNS.at(day));
        Optional<EventDate> date = IcbDates.date(y, m, d);
        if (date.isEmpty() && act.isPresent()) {
            findings.add(Finding.repaired(
                    day, y + "-" + m + "-" + d, "NO_DATE", "there is no such day; the act is kept without a date"));
        }
        return date;
    }

    /** Returns why the row gives no link though it has both acts; empty if it gives one. */
    Optional<Finding> outOfOrder() {
        Optional<EventDate> began = trigger.flatMap(Act::date);
        Optional<EventDate> answered = response.flatMap(Act::date);
        if (began.isPresent() && answered.isPresent() && answered.get().isBefore(began.get())) {
            String message = "the response is dated before the trigger; both are kept, without a link";
            return Optional.of(Finding.repaired("dayres", answered.get().start().toString(), "ORDER", message));
        }
        return Optional.empty();
    }
}
