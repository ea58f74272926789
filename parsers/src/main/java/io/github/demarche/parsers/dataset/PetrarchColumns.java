package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of PETRARCH's optional columns a file has, as its rows show: the number of cells says most of it, and whether there is
 * a page address or an actor's code the rest. Immutable.
 */
record PetrarchColumns(boolean story, boolean url, boolean actors, boolean event, boolean roots) {
    static final Columns ALL = Columns.of("petrarch-columns.tsv");
    /** Date, source, target, code, issues and ids are always there. */
    static final int FEWEST = 6;

    private static final Splitter TABS = Splitter.on('\t');
    private static final int ID_BEHIND = ALL.at("url");

    /** Settles it by the first lines of a file. */
    static PetrarchColumns of(List<String> lines) {
        ImmutableList<List<String>> rows = lines.stream()
                .map(TABS::splitToList)
                .filter(row -> row.size() >= FEWEST && row.size() <= ALL.size())
                .collect(ImmutableList.toImmutableList());
        int width = commonest(rows);
        if (width <= FEWEST) {
            return new PetrarchColumns(false, false, false, false, false);
        }
        ImmutableList<List<String>> usual =
                rows.stream().filter(row -> row.size() == width).collect(ImmutableList.toImmutableList());
        boolean url = most(usual, row -> isUrl(row.get(ID_BEHIND)));
        int optional = width - FEWEST - 1 - (url ? 1 : 0);
        boolean rootsLast = optional > 1 && most(usual, PetrarchColumns::endsInRoots);
        return switch (optional) {
            case 0 -> new PetrarchColumns(true, url, false, false, false);
            case 1 -> new PetrarchColumns(true, url, false, true, false);
            case 2 -> new PetrarchColumns(true, url, !rootsLast, false, rootsLast);
            case 3 -> new PetrarchColumns(true, url, !rootsLast, true, rootsLast);
            case 4 -> new PetrarchColumns(true, url, true, false, true);
            default -> new PetrarchColumns(true, url, true, true, true);
        };
    }

    private static int commonest(List<List<String>> rows) {
        int[] counts = new int[ALL.size() + 1];
        rows.forEach(row -> counts[row.size()]++);
        int width = 0;
        for (int count = FEWEST; count <= ALL.size(); count++) {
            width = counts[count] > counts[width] ? count : width;
        }
        return width;
    }

    private interface Sign {
        boolean in(List<String> row);
    }

    private static boolean most(List<List<String>> rows, Sign sign) {
        return 2 * rows.stream().filter(sign::in).count() > rows.size();
    }

    private static boolean isUrl(String cell) {
        return cell.contains("://") || cell.startsWith("www.");
    }

    /** Roots are codes that the actors' codes begin with; words for actors are not. */
    private static boolean endsInRoots(List<String> row) {
        String first = row.get(row.size() - 2);
        String second = row.get(row.size() - 1);
        boolean told = !first.equals(CodedValues.NOBODY) || !second.equals(CodedValues.NOBODY);
        return told && isRoot(first, row.get(1)) && isRoot(second, row.get(2));
    }

    private static boolean isRoot(String cell, String actor) {
        return cell.equals(CodedValues.NOBODY) || (!cell.isEmpty() && actor.startsWith(cell));
    }

    /** Returns how the rows of such a file lie: with a page address or without, and, if they fit neither, their first six cells. */
    Layout layout() {
        Layout rest = Layout.of(firstSix(), FEWEST, false).upTo(ALL.size()).travelling();
        if (!story) {
            return rest;
        }
        Layout bare = layout(false).travelling();
        Layout addressed = layout(true).travelling();
        return url ? addressed.alternatingWith(bare.or(rest)) : bare.alternatingWith(addressed.or(rest));
    }

    /** Tells whether a row of so many cells has the columns of this file. */
    boolean fits(int count) {
        return story ? count == width(false) || count == width(true) : count == FEWEST;
    }

    private int width(boolean withUrl) {
        return FEWEST + 1 + (withUrl ? 1 : 0) + (actors ? 2 : 0) + (event ? 1 : 0) + (roots ? 2 : 0);
    }

    private Layout layout(boolean withUrl) {
        int[] places = firstSix();
        int at = FEWEST;
        for (String name : names(withUrl)) {
            places[ALL.at(name)] = at++;
        }
        return Layout.of(places, at, false);
    }

    private static int[] firstSix() {
        int[] places = new int[ALL.size()];
        Arrays.setAll(places, column -> column < FEWEST ? column : -1);
        return places;
    }

    private ImmutableList<String> names(boolean withUrl) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        if (withUrl) {
            names.add("url");
        }
        names.add("story_source");
        if (actors) {
            names.add("actor_text1", "actor_text2");
        }
        if (event) {
            names.add("event_text");
        }
        if (roots) {
            names.add("root1", "root2");
        }
        return names.build();
    }

    /** Tells whether the number of cells leaves open which columns there are. */
    boolean isGuess() {
        return actors != roots;
    }

    /** Returns the columns behind the ids, for people. */
    @Override
    public String toString() {
        return story ? names(url).stream().collect(Collectors.joining(", ")) : "none";
    }
}
