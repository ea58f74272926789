package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.event.DiplomaticEvent;
import java.util.List;
import java.util.Optional;

/**
 * ICEWS: 20 columns with a header; who and to whom are names with sectors and a country. Files of 2017 lack the CAMEO code; files
 * of other years quote their text, or head 19 columns and have 20.
 */
final class IcewsFormat implements TabFormat {
    static final Columns COLUMNS = Columns.of("icews-columns.tsv");

    private static final int CODE = COLUMNS.at("CAMEO Code");
    private static final int DATE = COLUMNS.at("Event Date");
    private static final ImmutableMap<String, String> NAMES = COLUMNS.all().stream()
            .collect(ImmutableMap.toImmutableMap(column -> plain(column.name()), Columns.Column::name));

    @Override
    public DatasetFormat format() {
        return DatasetFormat.ICEWS;
    }

    @Override
    public CodingScheme scheme() {
        return CodingScheme.CAMEO;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public boolean quotes() {
        return true;
    }

    @Override
    public String missing() {
        return "NA";
    }

    @Override
    public Optional<String> recognise(FileHead head) {
        TabRow first = row(head, 0);
        if (isHeader(first)) {
            String lacks = names(first).contains("CAMEO Code") ? "" : ", but not CAMEO Code, as in releases of 2017";
            String quoted = head.lines().stream().anyMatch(line -> line.indexOf('"') >= 0) ? "; text in quotes" : "";
            String dates = first.count() > DATE
                            && row(head, 1).count() > DATE
                            && row(head, 1).raw(DATE).indexOf('/') > 0
                    ? "; dates as month/day/year"
                    : "";
            return Optional.of(
                    "a header with Event ID, Source Name, Event Text and Target Name" + lacks + quoted + dates);
        }
        return looksLikeRow(first)
                ? Optional.of("20 columns without a header: a number, a day, and a CAMEO code in the seventh")
                : Optional.empty();
    }

    private static TabRow row(FileHead head, int line) {
        TabRow row = new TabRow(true);
        row.split(line < head.lines().size() ? head.lines().get(line) : "");
        return row;
    }

    private static boolean looksLikeRow(TabRow row) {
        return row.count() == COLUMNS.size()
                && CodedDates.day(row.raw(DATE)) != null
                && !row.raw(CODE).isEmpty()
                && row.raw(CODE).length() <= 4
                && Character.isDigit(row.raw(CODE).charAt(0));
    }

    private static boolean isHeader(TabRow row) {
        List<String> names = names(row);
        return names.contains("Source Name") && names.contains("Target Name") && names.contains("Event Text");
    }

    /** Returns the names of a header in the published spelling where they are known. */
    private static ImmutableList<String> names(TabRow row) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int at = 0; at < row.count(); at++) {
            names.add(NAMES.getOrDefault(plain(row.raw(at)), row.raw(at)));
        }
        return names.build();
    }

    private static String plain(String name) {
        return Ascii.toLowerCase(name.strip()).replace('_', ' ');
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        Layout published = Layout.published(COLUMNS, false);
        if (!isHeader(first)) {
            warnings.add("the file has no header; its columns are taken for those of the published form");
            return first.count() == COLUMNS.size() - 1 ? withoutCode(false) : published;
        }
        ImmutableList<String> names = names(first);
        if (names.equals(COLUMNS.all().stream().map(Columns.Column::name).toList())) {
            return Layout.published(COLUMNS, true);
        }
        Layout layout = Layout.named(COLUMNS, names);
        if (layout.missing(COLUMNS).equals(ImmutableList.of(COLUMNS.name(CODE)))) {
            warnings.add(
                    "the header has no CAMEO Code; where rows have none, the code is derived from Event Text, and the"
                            + " coding keeps an empty code");
            return first.count() == COLUMNS.size() - 1 ? layout.or(published) : layout;
        }
        if (!layout.missing(COLUMNS).isEmpty()) {
            warnings.add("the header lacks " + String.join(", ", layout.missing(COLUMNS)));
        }
        return layout;
    }

    private static Layout withoutCode(boolean header) {
        int[] places = new int[COLUMNS.size()];
        for (int at = 0; at < places.length; at++) {
            places[at] = at < CODE ? at : at - 1;
        }
        places[CODE] = -1;
        return Layout.of(places, COLUMNS.size() - 1, header);
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new IcewsCoder(context);
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        IcewsCells.describe(event, cells, findings);
    }
}
