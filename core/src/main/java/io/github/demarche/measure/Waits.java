package io.github.demarche.measure;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Takes how long each provocation waited, and for what, and makes the curve. */
final class Waits {
    /** How many ceased to wait on a day, by outcome, and how many were last seen waiting on it. */
    private static final class Day {
        private final Map<Outcome, Integer> events = new EnumMap<>(Outcome.class);
        private int censored;

        private int events() {
            return events.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final LocalDate end;
    private final TreeMap<Long, Day> days = new TreeMap<>();
    private final Map<SurvivalCurve.LeftOut, Integer> leftOut = new EnumMap<>(SurvivalCurve.LeftOut.class);

    Waits(Answers answers, LocalDate end) {
        this.end = end;
        for (DiplomaticEvent provocation : answers.provocations()) {
            add(answers.date(provocation), answers.to(provocation));
        }
    }

    private void add(Optional<EventDate> date, ImmutableList<Answers.Answer> answers) {
        List<Answers.Answer> placed = new ArrayList<>(answers);
        placed.removeIf(answer -> answer.lag().isEmpty());
        if (date.isEmpty()) {
            leaveOut(SurvivalCurve.LeftOut.UNDATED);
        } else if (date.get().end().isAfter(end)) {
            leaveOut(SurvivalCurve.LeftOut.AFTER_END);
        } else if (placed.isEmpty() && !answers.isEmpty()) {
            leaveOut(SurvivalCurve.LeftOut.ANSWER_NOT_PLACED);
        } else if (placed.isEmpty() && !date.get().isDay()) {
            // The answered ones of such dates are left out; to keep those that wait would stretch the waits.
            leaveOut(SurvivalCurve.LeftOut.IMPRECISE);
        } else {
            // The days that even the latest date leaves: so long it was certainly observed.
            observe(placed, ChronoUnit.DAYS.between(date.get().end(), end));
        }
    }

    private void leaveOut(SurvivalCurve.LeftOut reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    private void observe(List<Answers.Answer> answers, long observed) {
        long least = min(
                answers.stream().mapToLong(answer -> answer.lag().orElseThrow().min()));
        long most = min(
                answers.stream().mapToLong(answer -> answer.lag().orElseThrow().max()));
        if (least > observed) {
            day(observed).censored++;
        } else if (least < most) {
            leaveOut(SurvivalCurve.LeftOut.IMPRECISE);
        } else {
            Outcome first = answers.stream()
                    .filter(answer -> answer.lag().orElseThrow().max() == most)
                    .map(Answers.Answer::outcome)
                    .min(naturalOrder())
                    .orElseThrow();
            day(most).events.merge(first, 1, Integer::sum);
        }
    }

    private static long min(LongStream days) {
        return days.min().orElse(Long.MAX_VALUE);
    }

    private Day day(long number) {
        return days.computeIfAbsent(number, none -> new Day());
    }

    SurvivalCurve.Builder curve() {
        int censored = days.values().stream().mapToInt(day -> day.censored).sum();
        int total = censored + days.values().stream().mapToInt(Day::events).sum();
        SurvivalCurve.Builder curve = SurvivalCurve.builder()
                .provocations(total)
                .censored(censored)
                .leftOut(leftOut)
                .lastDay(days.isEmpty() ? OptionalLong.empty() : OptionalLong.of(days.lastKey()));
        int atRisk = total;
        double survival = 1;
        Map<Outcome, Double> incidence = new EnumMap<>(Outcome.class);
        for (Map.Entry<Long, Day> entry : days.entrySet()) {
            Day day = entry.getValue();
            if (day.events() > 0) {
                double each = survival / atRisk;
                day.events.forEach((outcome, events) -> incidence.merge(outcome, events * each, Double::sum));
                survival *= 1 - (double) day.events() / atRisk;
                curve.addSteps(step(entry.getKey(), atRisk, day, survival, incidence));
            }
            atRisk -= day.events() + day.censored;
        }
        return curve;
    }

    private static SurvivalStep step(
            long number, int atRisk, Day day, double survival, Map<Outcome, Double> incidence) {
        return SurvivalStep.builder()
                .day(number)
                .atRisk(atRisk)
                .events(byOutcome(day.events, 0))
                .survival(survival)
                .incidence(byOutcome(incidence, 0.0))
                .build();
    }

    private static <V> ImmutableSortedMap<Outcome, V> byOutcome(Map<Outcome, V> some, V otherwise) {
        return ImmutableSortedMap.copyOf(
                Maps.toMap(EnumSet.allOf(Outcome.class), outcome -> some.getOrDefault(outcome, otherwise)));
    }
}
