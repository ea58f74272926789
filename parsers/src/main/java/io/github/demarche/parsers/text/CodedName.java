package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code code} lines of an entry: which codes its names have on a date. Immutable. */
final class CodedName {
    private static final String NOBODY = "---";
    private static final Splitter COMPOUND = Splitter.on('/');

    private final ImmutableList<Line> lines;
    private final boolean common;

    /** Codes that hold from a day, inclusive, until another, exclusive; null for no end on that side. */
    private record Line(
            ImmutableList<String> codes,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }

        boolean isDefault() {
            return from == null && until == null;
        }

        boolean isElite() {
            return codes.size() == 1 && codes.get(0).endsWith(Sector.ELI.name());
        }
    }

    private CodedName(ImmutableList<Line> lines) {
        this.lines = lines;
        boolean all = true;
        for (Line line : lines) {
            for (String code : line.codes) {
                all &= isCommon(code);
            }
        }
        common = all;
    }

    /** Reads {@code code KORGOVBUS 2004-01-17..2006-12-02}; codes of a compound stand with slashes between them. */
    static CodedName read(LexiconEntry entry) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (LexiconEntry.Property property : entry.properties()) {
            if (property.key().equals("code")) {
                property.values().forEach(value -> lines.add(line(value, entry, property.line())));
            }
        }
        return new CodedName(lines.build());
    }

    private static Line line(String value, LexiconEntry entry, int number) {
        int blank = value.indexOf(' ');
        String codes = blank < 0 ? value : value.substring(0, blank);
        ImmutableList<String> each =
                codes.equals(NOBODY) ? ImmutableList.of() : ImmutableList.copyOf(COMPOUND.split(codes));
        each.forEach(ActorCode::parse);
        if (blank < 0) {
            return new Line(each, null, null);
        }
        String range = value.substring(blank + 1).strip();
        int between = range.indexOf("..");
        checkArgument(
                between >= 0,
                "%s:%s code %s needs a range such as 2004-01-17..2006-12-02, was '%s'",
                entry.file(),
                number,
                codes,
                range);
        return new Line(each, day(range.substring(0, between)), day(range.substring(between + 2)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : OfficeTerms.day(text);
    }

    /**
     * Returns the codes on {@code date}: those of the first line whose range covers it, else those of the first line
     * without a range. Empty for {@code ---}, and where no line holds. Without a date, see parsers/README.md.
     */
    ImmutableList<String> codes(Optional<LocalDate> date) {
        Line found = line(date);
        return found == null ? ImmutableList.of() : found.codes;
    }

    /** Tells whether some line holds on {@code date}, be it one that means nobody. */
    boolean holds(Optional<LocalDate> date) {
        return line(date) != null;
    }

    private @Nullable Line line(Optional<LocalDate> date) {
        if (date.isEmpty()) {
            return undated();
        }
        Line fallback = null;
        for (Line line : lines) {
            if (line.isDefault()) {
                fallback = fallback == null ? line : fallback;
            } else if (line.covers(date.get())) {
                return line;
            }
        }
        return fallback;
    }

    /**
     * The news names a person for the office rather than for what came before and after it: the line without a range
     * unless it is of the elites, else the one of an office that ends last, else any.
     */
    private @Nullable Line undated() {
        Line fallback = null;
        Line office = null;
        for (Line line : lines) {
            if (line.isDefault() && !line.isElite()) {
                return line;
            }
            if (!line.isElite() && (office == null || endsLater(line, office))) {
                office = line;
            }
            fallback = fallback == null || line.isDefault() ? line : fallback;
        }
        return office != null ? office : fallback;
    }

    private static boolean endsLater(Line line, Line than) {
        return than.until != null && (line.until == null || line.until.isAfter(than.until));
    }

    /** Returns the country whose code the first of the codes on {@code date} begins with. */
    Optional<Country> country(Optional<LocalDate> date) {
        ImmutableList<String> codes = codes(date);
        return codes.isEmpty()
                ? Optional.empty()
                : ActorCode.parse(codes.get(0)).country();
    }

    /** Tells whether there is no line without a range. */
    boolean isDated() {
        for (Line line : lines) {
            if (line.isDefault()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the names are common nouns, which need no capital: their codes are sectors and nothing else. */
    boolean isCommon() {
        return common;
    }

    private static boolean isCommon(String code) {
        for (int at = 0; at < code.length(); at += 3) {
            String part = code.substring(at, Math.min(at + 3, code.length()));
            if (!Sector.isCode(part) || (at == 0 && CodedActor.isWorldwide(Sector.parse(part)))) {
                return false;
            }
        }
        return true;
    }
}
