package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a form of file, in their order, from a resource of this package. Immutable. */
final class Columns {
    private static final int ALSO = 4;
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private final ImmutableList<Column> all;
    private final ImmutableMap<String, Column> byName;
    private final ImmutableMap<String, Integer> byAnyName;
    private final ImmutableList<Column> kept;

    private Columns(ImmutableList<Column> all, Map<String, Integer> alsoKnownAs) {
        this.all = all;
        this.byAnyName = ImmutableMap.copyOf(alsoKnownAs);
        this.byName = Maps.uniqueIndex(all, Column::name);
        this.kept = all.stream().filter(column -> column.fate == Fate.KEPT).collect(ImmutableList.toImmutableList());
    }

    /** What becomes of a column's values when an event is made of a row. */
    enum Fate {
        /** They travel with the event, verbatim, under the column's name. */
        KEPT,
        /** They are what the event says, or follow from it, so that a writer can make them again. */
        DERIVED,
        /** They are left behind, unless the raw row travels along. */
        LEFT
    }

    /** What a column holds. */
    enum Kind {
        /** The event code: it becomes {@code SourceCoding.code()}. */
        CODE,
        /** A number, a date or a code: no spreadsheet would run it. */
        VALUE,
        /** Words. */
        TEXT,
        /** What stands in the last column and behind it, tabs and all. */
        REST
    }

    /** One column; {@code at} counts from 0. */
    record Column(int at, String name, Fate fate, Kind kind) {}

    /**
     * Reads the table of that name: name, fate, kind, for people the meaning, and perhaps, with commas between them, other
     * names that headers give the column.
     */
    static Columns of(String resource) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        Map<String, Integer> names = new HashMap<>();
        int at = 0;
        for (List<String> row : ResourceTable.rows(resource)) {
            names.put(plain(row.get(0)), at);
            if (row.size() > ALSO) {
                for (String other : COMMAS.split(row.get(ALSO))) {
                    names.put(plain(other), at);
                }
            }
            columns.add(new Column(
                    at++,
                    row.get(0),
                    Fate.valueOf(Ascii.toUpperCase(row.get(1))),
                    Kind.valueOf(Ascii.toUpperCase(row.get(2)))));
        }
        return new Columns(columns.build(), names);
    }

    ImmutableList<Column> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    String name(int at) {
        return all.get(at).name();
    }

    /** Returns the columns that travel with an event. */
    ImmutableList<Column> kept() {
        return kept;
    }

    /** Returns the place of the column of the event code, or -1 if there is none. */
    int codeColumn() {
        return all.stream()
                .filter(column -> column.kind == Kind.CODE)
                .mapToInt(Column::at)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the same table without a column. */
    Columns without(String name) {
        ImmutableList.Builder<Column> rest = ImmutableList.builder();
        Map<String, Integer> names = new HashMap<>();
        int gone = at(name);
        for (Column column : all) {
            if (column.at != gone) {
                rest.add(new Column(
                        column.at < gone ? column.at : column.at - 1, column.name, column.fate, column.kind));
            }
        }
        byAnyName.forEach((any, at) -> {
            if (at != gone) {
                names.put(any, at < gone ? at : at - 1);
            }
        });
        return new Columns(rest.build(), names);
    }

    /** Returns where a file with that header has the columns, by the first heading that names each; -1 where it has not. */
    int[] places(List<String> header) {
        int[] places = new int[size()];
        Arrays.fill(places, -1);
        for (int at = header.size() - 1; at >= 0; at--) {
            int column = find(header.get(at));
            if (column >= 0) {
                places[column] = at;
            }
        }
        return places;
    }

    /** Returns the place of the column that a header calls so, in whatever case and with whatever signs; -1 if there is none. */
    int find(String heading) {
        return byAnyName.getOrDefault(plain(heading), -1);
    }

    private static String plain(String heading) {
        return LETTERS.retainFrom(Ascii.toLowerCase(heading));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Returns the place of a column that the table must have. */
    int at(String name) {
        Column column = byName.get(name);
        checkArgument(column != null, "there is no column %s among %s", name, byName.keySet());
        return column.at();
    }

    /** Returns the header as published files have it. */
    String header() {
        StringBuilder header = new StringBuilder();
        all.forEach(column -> header.append(column.at() == 0 ? "" : "\t").append(column.name()));
        return header.toString();
    }

    /** Returns the names of the columns whose values are left behind. */
    ImmutableList<String> leftBehind() {
        return all.stream()
                .filter(column -> column.fate == Fate.LEFT)
                .map(Column::name)
                .collect(ImmutableList.toImmutableList());
    }
}
