package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.demarche.chain.Dyad;
import io.github.demarche.chain.Parties;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts which provocations were answered within a window. */
final class WindowCount {
    private enum Fate {
        UNDATED,
        WINDOW_OPEN,
        ANSWERED,
        UNDECIDED,
        UNANSWERED
    }

    private final LocalDate end;
    private final int windowDays;
    private final AnswerRule rule;

    WindowCount(LocalDate end, int windowDays, AnswerRule rule) {
        checkArgument(windowDays >= 0, "the window must be 0 or more days, was %s", windowDays);
        this.end = end;
        this.windowDays = windowDays;
        this.rule = rule;
    }

    ResponseRate overall(Answers answers) {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        for (DiplomaticEvent provocation : answers.provocations()) {
            fates.merge(fate(answers.date(provocation), answers.to(provocation)), 1, Integer::sum);
        }
        return rate(fates);
    }

    ImmutableSortedMap<Dyad, ResponseRate> byDyad(Answers answers) {
        TreeMap<Dyad, Map<Fate, Integer>> dyads = new TreeMap<>();
        for (DiplomaticEvent provocation : answers.provocations()) {
            ImmutableList<Answers.Answer> all = answers.to(provocation);
            for (Map.Entry<Dyad, List<Answers.Answer>> dyad :
                    split(provocation, all).entrySet()) {
                dyads.computeIfAbsent(dyad.getKey(), none -> new EnumMap<>(Fate.class))
                        .merge(fate(answers.date(provocation), dyad.getValue()), 1, Integer::sum);
            }
        }
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(dyads, this::rate));
    }

    /** The answers by dyad. Where two parties act upon each other in one act, the answers of both are its. */
    private static Map<Dyad, List<Answers.Answer>> split(DiplomaticEvent provocation, List<Answers.Answer> all) {
        Map<Dyad, List<Answers.Answer>> split = new TreeMap<>();
        for (String provoker : Parties.actors(provocation)) {
            for (String provoked : Parties.recipients(provocation)) {
                if (!provoker.equals(provoked)) {
                    List<Answers.Answer> own =
                            all.stream().filter(answer -> answer.isBy(provoked)).toList();
                    split.merge(Dyad.of(provoker, provoked), own, WindowCount::both);
                }
            }
        }
        return split;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return ImmutableList.<T>builder().addAll(some).addAll(more).build();
    }

    private Fate fate(Optional<EventDate> date, List<Answers.Answer> answers) {
        if (date.isEmpty()) {
            return Fate.UNDATED;
        }
        if (date.get().end().plusDays(windowDays).isAfter(end)) {
            return Fate.WINDOW_OPEN;
        }
        Fate fate = Fate.UNANSWERED;
        for (Answers.Answer answer : answers) {
            if (answer.outcome() == Outcome.RESPONSE) {
                Fate by = fate(answer.lag());
                fate = by.compareTo(fate) < 0 ? by : fate;
            }
        }
        return fate;
    }

    private Fate fate(Optional<Lags.Lag> lag) {
        if (lag.isEmpty() || (lag.get().min() <= windowDays && lag.get().max() > windowDays)) {
            return Fate.UNDECIDED;
        }
        return lag.get().max() <= windowDays ? Fate.ANSWERED : Fate.UNANSWERED;
    }

    private ResponseRate rate(Map<Fate, Integer> fates) {
        return ResponseRate.builder()
                .rule(rule)
                .end(end)
                .windowDays(windowDays)
                .answered(fates.getOrDefault(Fate.ANSWERED, 0))
                .unanswered(fates.getOrDefault(Fate.UNANSWERED, 0))
                .undecided(fates.getOrDefault(Fate.UNDECIDED, 0))
                .undated(fates.getOrDefault(Fate.UNDATED, 0))
                .windowOpen(fates.getOrDefault(Fate.WINDOW_OPEN, 0))
                .build();
    }
}
