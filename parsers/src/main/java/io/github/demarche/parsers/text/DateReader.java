package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventDate.Precision;
import io.github.demarche.event.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a sentence and resolves them against the day of publication. A bare weekday is the latest one up to
 * that day, unless a word or the verb looks forward. What is told as a month stays a month.
 */
final class DateReader {
    private static final ImmutableMap<String, Integer> MONTHS = months();
    private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final ImmutableMap<String, Integer> SMALL = ImmutableMap.<String, Integer>builder()
            .put("a", 1)
            .put("an", 1)
            .put("one", 1)
            .put("two", 2)
            .put("three", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("several", 0)
            .put("few", 0)
            .buildOrThrow();
    private static final int UNIT_MONTH = 30;
    private static final ImmutableMap<String, Integer> UNIT_DAYS =
            ImmutableMap.of("hour", 0, "day", 1, "week", 7, "fortnight", 14, "month", UNIT_MONTH, "year", 365);
    private static final ImmutableMap<String, Integer> AWAY =
            ImmutableMap.of("following", 1, "next", 1, "previous", -1, "preceding", -1);
    private static final ImmutableSet<String> PARTS_OF_DAY =
            ImmutableSet.of("morning", "afternoon", "evening", "night");
    private static final ImmutableSet<String> BEFORE_MAY =
            ImmutableSet.of("in", "since", "until", "last", "next", "this", "during", "early", "late");
    private static final ImmutableSet<String> FORWARD =
            ImmutableSet.of("next", "by", "until", "from", "coming", "starting");

    /** All words that a date may begin with, so that most tokens take one look-up. */
    private static final ImmutableSet<String> OPENERS = ImmutableSet.<String>builder()
            .addAll(MONTHS.keySet())
            .addAll(WEEKDAYS.keySet())
            .addAll(SMALL.keySet())
            .add("last", "next", "this", "today", "tonight", "yesterday", "tomorrow", "the")
            .add("hours", "days", "weeks", "months", "years")
            .build();

    /** Words whose infinitive lies ahead: "plans to close". */
    private static final ImmutableSet<String> PLANNING = ImmutableSet.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "set",
            "due",
            "expected",
            "scheduled",
            "intends",
            "intend",
            "vowed",
            "threatened",
            "promised",
            "pledged",
            "preparing",
            "prepares",
            "ready",
            "is",
            "are",
            "decided",
            "agreed");

    private final Tokens tokens;
    private final Optional<LocalDate> published;
    private final List<DateMention> found = new ArrayList<>();

    private DateReader(Tokens tokens, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.published = published;
    }

    static List<DateMention> read(Tokens tokens, Optional<LocalDate> published) {
        DateReader reader = new DateReader(tokens, published);
        int at = 0;
        while (at < tokens.size()) {
            int to = reader.at(at);
            at = to > at ? to : at + 1;
        }
        return reader.found;
    }

    private String word(int at) {
        return at < tokens.size() && at >= 0 ? tokens.lower(at) : "";
    }

    /** Reads a date that begins at the token and returns the token behind it, or {@code at} when there is none. */
    private int at(int at) {
        String word = word(at);
        if (!Chars.isDigit(word.charAt(0)) && !OPENERS.contains(word)) {
            return at;
        }
        if (MONTHS.containsKey(word) && isName(at)) {
            return month(at);
        }
        if (dayNumber(word) > 0 && isMonth(monthBehind(at))) {
            return dayMonth(at);
        }
        if (WEEKDAYS.containsKey(word)) {
            return weekday(at, at);
        }
        if ((word.equals("last") || word.equals("next") || word.equals("this")) && at + 1 < tokens.size()) {
            return relative(at);
        }
        int offset = offset(at);
        if (offset > at) {
            return offset;
        }
        return single(at, word);
    }

    private boolean isMonth(int at) {
        return MONTHS.containsKey(word(at)) && isName(at);
    }

    /** "5 May", "5th of May": returns where the month would stand. */
    private int monthBehind(int at) {
        return word(at + 1).equals("of") ? at + 2 : at + 1;
    }

    private int single(int at, String word) {
        LocalDate day = published.orElse(null);
        switch (word) {
            case "today", "tonight" -> {
                return add(at, at + 1, day(day, 0));
            }
            case "yesterday" -> {
                return add(at, withPart(at + 1), day(day, -1));
            }
            case "tomorrow" -> {
                return add(at, withPart(at + 1), day(day, 1));
            }
            default -> {}
        }
        Optional<LocalDate> iso = iso(word);
        if (iso.isPresent()) {
            return add(at, at + 1, iso.map(EventDate::on));
        }
        if (isYear(word)
                && (word(at - 1).equals("in")
                        || word(at - 1).equals("since")
                        || word(at - 1).equals("of"))) {
            return add(at, at + 1, year(Integer.parseInt(word)));
        }
        return at;
    }

    /** "May" and "March" are months only with a capital and not where a verb or name would stand. */
    private boolean isName(int at) {
        return Character.isUpperCase(tokens.word(at).charAt(0))
                && tokens.tag(at) != Tag.MD
                && (!word(at).equals("may") || !tokens.tag(at).isProperNoun() || isMay(at))
                && (!word(at).equals("jan") || isMay(at));
    }

    /** "in May", "May 3", "3rd of May", "May 2016"; but not "Theresa May", "Jan Novak". */
    private boolean isMay(int at) {
        boolean dayBefore = dayNumber(word(at - 1)) > 0 || (word(at - 1).equals("of") && dayNumber(word(at - 2)) > 0);
        return dayBefore || dayNumber(word(at + 1)) > 0 || isYear(word(at + 1)) || BEFORE_MAY.contains(word(at - 1));
    }

    private int month(int at) {
        int month = monthNumber(word(at));
        int day = dayNumber(word(at + 1));
        if (day > 0) {
            int comma = word(at + 2).equals(",") ? 1 : 0;
            return isYear(word(at + 2 + comma))
                    ? add(at, at + 3 + comma, dayOf(Integer.parseInt(word(at + 2 + comma)), month, day))
                    : add(at, at + 2, nearest(month, day, at));
        }
        if (isYear(word(at + 1))) {
            return add(at, at + 2, Optional.of(EventDate.in(YearMonth.of(Integer.parseInt(word(at + 1)), month))));
        }
        return add(at, at + 1, nearestMonth(month, at));
    }

    private int dayMonth(int at) {
        int day = dayNumber(word(at));
        int behind = monthBehind(at);
        int month = monthNumber(word(behind));
        int comma = word(behind + 1).equals(",") ? 1 : 0;
        return isYear(word(behind + 1 + comma))
                ? add(at, behind + 2 + comma, dayOf(Integer.parseInt(word(behind + 1 + comma)), month, day))
                : add(at, behind + 1, nearest(month, day, at));
    }

    private int weekday(int from, int at) {
        int next = word(at + 1).equals(",") ? at + 2 : at + 1;
        boolean dayBehind = dayNumber(word(next)) > 0 && isMonth(monthBehind(next));
        boolean monthBehind = isMonth(next) && dayNumber(word(next + 1)) > 0;
        if (dayBehind || monthBehind) {
            // "Monday, April 5": the day of the month tells which Monday.
            int to = monthBehind ? month(next) : dayMonth(next);
            DateMention day = found.remove(found.size() - 1);
            found.add(new DateMention(from, day.to(), day.date(), day.offsetDays()));
            return to;
        }
        DayOfWeek weekday = WEEKDAYS.get(word(at));
        boolean forward = looksForward(from);
        Optional<EventDate> date = published.map(day -> EventDate.on(
                day.with(forward ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday))));
        return add(from, withPart(at + 1), date);
    }

    /** "Monday <i>morning</i>": the part of the day belongs to the date. */
    private int withPart(int at) {
        return PARTS_OF_DAY.contains(word(at)) ? at + 1 : at;
    }

    private boolean looksForward(int at) {
        boolean end = word(at - 1).equals("of")
                && word(at - 2).equals("end")
                && word(at - 4).equals("by");
        if (FORWARD.contains(word(at)) || FORWARD.contains(word(at - 1)) || end) {
            return true;
        }
        for (int i = at - 1; i >= 0; i--) {
            Tag tag = tokens.tag(i);
            if (tag == Tag.MD) {
                return Words.FUTURE.contains(word(i)) || word(i).equals("would");
            }
            if (tag == Tag.TO && PLANNING.contains(word(i - 1))) {
                return true;
            }
            if (tag == Tag.VBD || tag == Tag.VBN || tag == Tag.COMMA) {
                return false;
            }
        }
        return false;
    }

    /** "last week", "next Monday", "this year". */
    private int relative(int at) {
        String next = word(at + 1);
        int step = word(at).equals("last") ? -1 : word(at).equals("next") ? 1 : 0;
        if (WEEKDAYS.containsKey(next)) {
            return weekday(at, at + 1);
        }
        if (MONTHS.containsKey(next)) {
            return add(at, at + 2, nearestMonth(monthNumber(next), at));
        }
        Optional<EventDate> date = switch (next) {
            case "week" -> published.map(day -> week(day.plusWeeks(step)));
            case "month" ->
                published.map(day -> EventDate.in(YearMonth.from(day).plusMonths(step)));
            case "year" -> published.flatMap(day -> year(day.getYear() + step));
            default -> Optional.empty();
        };
        boolean unit = next.equals("week") || next.equals("month") || next.equals("year");
        return unit ? add(at, at + 2, date) : at;
    }

    private static EventDate week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return EventDate.builder()
                .start(monday)
                .end(monday.plusDays(6))
                .precision(Precision.WEEK)
                .basis(Basis.OCCURRED)
                .build();
    }

    /** "two days ago", "a day after", "three weeks later", "hours later", "the following day". */
    private int offset(int at) {
        if (word(at).equals("the")) {
            return definite(at);
        }
        int counted = UNIT_DAYS.containsKey(unit(at)) && word(at).endsWith("s") ? at : at + 1;
        int count = counted == at ? 0 : count(word(at));
        String unit = unit(counted);
        if (count < 0 || !UNIT_DAYS.containsKey(unit)) {
            return at;
        }
        int days = unit.equals("hour") ? count / 24 : count * UNIT_DAYS.get(unit);
        boolean known = count > 0 || unit.equals("hour");
        int relation = counted + 1;
        return switch (word(relation)) {
            case "ago" -> add(at, relation + 1, known ? published.map(day -> ago(day, unit, days)) : Optional.empty());
            case "after" -> addOffset(at, relation, known, days);
            case "later" -> addOffset(at, relation + 1, known, days);
            case "before" -> addOffset(at, relation, known, -days);
            case "earlier" -> addOffset(at, relation + 1, known, -days);
            default -> at;
        };
    }

    /** "the following day", "the week before": counted from what was told last. */
    private int definite(int at) {
        int step = AWAY.getOrDefault(word(at + 1), 0);
        if (step != 0 || word(at + 1).equals("same")) {
            String unit = word(at + 2);
            return UNIT_DAYS.containsKey(unit) && !unit.equals("hour")
                    ? addOffset(at, at + 3, true, step * UNIT_DAYS.get(unit))
                    : at;
        }
        String unit = word(at + 1);
        boolean last = at + 3 >= tokens.size()
                || tokens.tag(at + 3) == Tag.COMMA
                || !Character.isLetterOrDigit(word(at + 3).charAt(0));
        int way = word(at + 2).equals("before") ? -1 : word(at + 2).equals("after") ? 1 : 0;
        Integer days = UNIT_DAYS.get(unit);
        boolean counts = days != null && !unit.equals("hour") && way != 0;
        return counts ? addOffset(at, last ? at + 3 : at + 2, true, way * Objects.requireNonNull(days)) : at;
    }

    private String unit(int at) {
        String word = word(at);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Returns the number, 0 for "several", -1 for none. */
    private static int count(String word) {
        Integer count = SMALL.get(word);
        if (count != null) {
            return count;
        }
        int number = dayNumber(word);
        return number > 0 ? number : word.equals("48") ? 48 : word.equals("72") ? 72 : -1;
    }

    private static EventDate ago(LocalDate day, String unit, int days) {
        return switch (unit) {
            case "day" -> EventDate.on(day.minusDays(days));
            case "month" -> EventDate.in(YearMonth.from(day).minusMonths(days / UNIT_MONTH));
            case "year" -> year(day.getYear() - days / 365).orElseThrow();
            default -> week(day.minusDays(days));
        };
    }

    private int addOffset(int from, int to, boolean known, int days) {
        found.add(new DateMention(from, to, Optional.empty(), known ? OptionalInt.of(days) : OptionalInt.empty()));
        return to;
    }

    private int add(int from, int to, Optional<EventDate> date) {
        Span span = Span.of(tokens.start(from), tokens.end(Math.min(to, tokens.size()) - 1));
        found.add(new DateMention(
                from,
                Math.min(to, tokens.size()),
                date.map(value -> EventDate.builder().from(value).span(span).build()),
                OptionalInt.empty()));
        return to;
    }

    private static Optional<EventDate> day(@Nullable LocalDate published, int step) {
        return Optional.ofNullable(published).map(day -> EventDate.on(day.plusDays(step)));
    }

    private static Optional<EventDate> year(int year) {
        return Optional.of(EventDate.in(Year.of(year)));
    }

    private static Optional<EventDate> dayOf(int year, int month, int day) {
        try {
            return Optional.of(EventDate.on(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day without a year lies in the year before publication, or after it where the clause looks forward. */
    private Optional<EventDate> nearest(int month, int day, int at) {
        return published.flatMap(today -> {
            int year = today.getYear();
            Optional<EventDate> same = dayOf(year, month, day);
            boolean later =
                    same.map(date -> date.start().isAfter(today.plusDays(7))).orElse(false);
            boolean earlier = same.map(date -> date.start().isBefore(today)).orElse(false);
            if (looksForward(at)) {
                return earlier ? dayOf(year + 1, month, day) : same;
            }
            return later ? dayOf(year - 1, month, day) : same;
        });
    }

    private Optional<EventDate> nearestMonth(int month, int at) {
        return published.map(today -> {
            YearMonth same = YearMonth.of(today.getYear(), month);
            YearMonth now = YearMonth.from(today);
            if (looksForward(at)) {
                return EventDate.in(same.isBefore(now) ? same.plusYears(1) : same);
            }
            return EventDate.in(same.isAfter(now) ? same.minusYears(1) : same);
        });
    }

    private static Optional<LocalDate> iso(String word) {
        if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isDigits(word, 4);
    }

    private static int monthNumber(String word) {
        return Objects.requireNonNull(MONTHS.get(word), word);
    }

    private static int dayNumber(String word) {
        if (word.isEmpty() || !Chars.isDigit(word.charAt(0))) {
            return 0;
        }
        int length = word.length();
        if (length > 2 && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"))) {
            length -= 2;
        }
        if (length > 2 || !isDigits(word, length)) {
            return 0;
        }
        int day = Integer.parseInt(word, 0, length, 10);
        return day <= 31 ? day : 0;
    }

    private static boolean isDigits(String word, int length) {
        for (int i = 0; i < length; i++) {
            if (!Chars.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static ImmutableMap<String, Integer> months() {
        ImmutableMap.Builder<String, Integer> months = ImmutableMap.builder();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            if (name.length() > 4) {
                months.put(name.substring(0, 3) + ".", month.getValue());
                months.put(name.substring(0, 3), month.getValue());
            }
        }
        return months.put("sept", 9).put("sept.", 9).buildKeepingLast();
    }

    private static ImmutableMap<String, DayOfWeek> weekdays() {
        ImmutableMap.Builder<String, DayOfWeek> days = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return days.buildOrThrow();
    }
}
