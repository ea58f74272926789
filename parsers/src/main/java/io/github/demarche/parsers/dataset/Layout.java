package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a file has the columns of its published form. Immutable. */
final class Layout {
    static final Layout NONE = new Layout(new int[0], 0, 0, false, false, null, false, false);

    private final int[] places;
    private final int fewest;
    private final int most;
    private final boolean header;
    private final boolean published;
    private final @Nullable Layout other;
    private final boolean alternates;
    private final boolean open;

    private Layout(
            int[] places,
            int fewest,
            int most,
            boolean header,
            boolean published,
            @Nullable Layout other,
            boolean alternates,
            boolean open) {
        this.places = places;
        this.fewest = fewest;
        this.most = most;
        this.header = header;
        this.published = published;
        this.other = other;
        this.alternates = alternates;
        this.open = open;
    }

    /** Returns the published form: {@code header} says whether the line at hand is one, and no data. */
    static Layout published(Columns columns, boolean header) {
        return published(columns, columns.size(), header);
    }

    /** Returns the published form, of which the last columns may be missing down to {@code fewest}. */
    static Layout published(Columns columns, int fewest, boolean header) {
        int[] places = new int[columns.size()];
        Arrays.setAll(places, at -> at);
        return new Layout(places, fewest, columns.size(), header, true, null, false, false);
    }

    /** Returns the form that a header with other, or fewer, columns gives; names that nobody knows are passed over. */
    static Layout named(Columns columns, List<String> header) {
        int[] places = new int[columns.size()];
        Arrays.fill(places, -1);
        for (int at = 0; at < header.size(); at++) {
            if (columns.has(header.get(at)) && places[columns.at(header.get(at))] < 0) {
                places[columns.at(header.get(at))] = at;
            }
        }
        return new Layout(places, header.size(), header.size(), true, false, null, false, false);
    }

    /** Returns the form where column {@code c} stands at {@code places[c]}, -1 for a column that the file lacks. */
    static Layout of(int[] places, int width, boolean header) {
        return new Layout(places.clone(), width, width, header, false, null, false, false);
    }

    /** Returns the same, for files in which rows that do not fit may lie as {@code second} says. */
    Layout or(Layout second) {
        return new Layout(places, fewest, most, header, published, second, false, open);
    }

    /** Returns the same, for files in which rows may lie as this says or as {@code second} does, and nothing is odd about it. */
    Layout alternatingWith(Layout second) {
        return new Layout(places, fewest, most, header, published, second, true, open);
    }

    /** Returns the same, for rows with any number of cells behind the last column, which are a part of it. */
    Layout open() {
        return new Layout(places, fewest, Integer.MAX_VALUE, header, published, other, alternates, true);
    }

    /** Returns the same, for rows of which more cells, up to so many, are passed over. */
    Layout upTo(int cells) {
        return new Layout(places, fewest, cells, header, published, other, alternates, open);
    }

    /** Returns how rows of so many cells lie: as the first of the layouts says that they fit, or else as this one says. */
    Layout of(int count) {
        for (Layout one = this; one != null; one = one.other) {
            if (one.fits(count)) {
                return one;
            }
        }
        return this;
    }

    /** Tells whether a row may have so many cells. */
    boolean fits(int count) {
        return count >= fewest && count <= most;
    }

    /** Returns the same, for rows that may be written into such a file again as they stand. */
    Layout travelling() {
        return new Layout(places, fewest, most, header, true, other, alternates, open);
    }

    /** Tells whether rows may lie in two ways without something being odd. */
    boolean alternates() {
        return alternates;
    }

    /** Tells whether the column takes in all that stands behind it. */
    boolean isOpen(int column) {
        return open && column == places.length - 1;
    }

    int at(int column) {
        return places[column];
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }

    boolean isHeader() {
        return header;
    }

    /** Tells whether raw lines of the file are lines of the published form, and may be written into such a file again. */
    boolean isPublished() {
        return published;
    }

    /** Returns the columns that the file lacks. */
    ImmutableList<String> missing(Columns columns) {
        return columns.all().stream()
                .filter(column -> places[column.at()] < 0)
                .map(Columns.Column::name)
                .collect(ImmutableList.toImmutableList());
    }
}
