package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * POLECAT: 40 columns with a header; a row may hold several actors and recipients. The headers of some files name columns
 * that their rows do not have: whether rows lie as published or as their header says is told by the first of them.
 */
final class PolecatFormat implements TabFormat {
    static final Columns COLUMNS = Columns.of("polecat-columns.tsv");

    private static final int DATE = COLUMNS.at("Event Date");
    private static final int TYPE = COLUMNS.at("Event Type");
    private static final int PUBLISHED = COLUMNS.at("Publication Date");
    private static final int LOOKS_AT = 20;
    private static final ImmutableList<String> NAMES =
            COLUMNS.all().stream().map(Columns.Column::name).collect(ImmutableList.toImmutableList());
    private static final ImmutableSet<String> TELLING =
            ImmutableSet.of("Event Type", "Event Mode", "Actor Name", "Recipient Name");

    private final boolean byHeader;

    PolecatFormat() {
        this(false);
    }

    private PolecatFormat(boolean byHeader) {
        this.byHeader = byHeader;
    }

    @Override
    public DatasetFormat format() {
        return DatasetFormat.POLECAT;
    }

    @Override
    public CodingScheme scheme() {
        return CodingScheme.PLOVER;
    }

    @Override
    public String derivedWith(Crosswalk crosswalk) {
        return "";
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
        return "None";
    }

    @Override
    public boolean holdsJointActs() {
        return true;
    }

    @Override
    public Optional<String> recognise(FileHead head) {
        TabRow first = row(head.first());
        ImmutableList<String> names = names(first);
        if (names.containsAll(TELLING)) {
            List<String> surplus = surplus(names);
            String odd = surplus.isEmpty() ? "" : "; the header has a surplus " + String.join(", ", surplus);
            String behind = first.count() > names.size() ? "; empty columns behind the last" : "";
            return Optional.of("a header with Event Type, Event Mode, Actor Name and Recipient Name" + odd + behind);
        }
        return first.count() >= COLUMNS.size() && looksRight(first, Layout.published(COLUMNS, false)) == 3
                ? Optional.of("40 columns without a header: an id, a day and a PLOVER type first")
                : Optional.empty();
    }

    private static TabRow row(String line) {
        TabRow row = new TabRow(true);
        row.split(line);
        return row;
    }

    /** Returns the names of the header without empty ones behind the last. */
    private static ImmutableList<String> names(TabRow header) {
        int size = header.count();
        while (size > 0 && header.raw(size - 1).isBlank()) {
            size--;
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int at = 0; at < size; at++) {
            names.add(header.raw(at).strip());
        }
        return names.build();
    }

    private static ImmutableList<String> surplus(List<String> names) {
        return names.stream().filter(name -> !COLUMNS.has(name)).collect(ImmutableList.toImmutableList());
    }

    @Override
    public int looksAt() {
        return byHeader ? 0 : LOOKS_AT;
    }

    @Override
    public TabFormat settled(ImmutableList<String> lines, ReadContext context, List<String> warnings) {
        ImmutableList<String> names = names(row(lines.isEmpty() ? "" : lines.get(0)));
        if (!names.containsAll(TELLING) || names.equals(NAMES)) {
            return this;
        }
        Layout asNamed = Layout.named(COLUMNS, names);
        Layout published = Layout.published(COLUMNS, false);
        int lead = 0;
        for (String line : lines.subList(1, lines.size())) {
            TabRow row = row(line);
            lead += looksRight(row, asNamed) - looksRight(row, published);
        }
        boolean lacks = !asNamed.missing(COLUMNS).isEmpty();
        return lead > 0 || (lead == 0 && lacks) ? new PolecatFormat(true) : this;
    }

    /** Returns how many of day, type and day of publication a row has where the layout has them. */
    private static int looksRight(TabRow row, Layout layout) {
        row.lieAs(layout);
        int right = CodedDates.day(row.get(DATE)) != null ? 1 : 0;
        right += EventType.find(row.get(TYPE)).isPresent() ? 1 : 0;
        return right + (CodedDates.day(row.get(PUBLISHED)) != null ? 1 : 0);
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        ImmutableList<String> names = names(first);
        if (!names.containsAll(TELLING)) {
            warnings.add("the file has no header; its columns are taken for those of the published form");
            return Layout.published(COLUMNS, false);
        }
        if (names.equals(NAMES)) {
            if (first.count() > names.size()) {
                warnings.add("the header has empty names behind the last; those columns are dropped");
            }
            return Layout.published(COLUMNS, true);
        }
        if (byHeader) {
            return byName(names, warnings);
        }
        warnings.add("the header has " + names.size() + " names where the form has " + COLUMNS.size()
                + (surplus(names).isEmpty() ? "" : ", with a surplus " + String.join(", ", surplus(names)))
                + "; the rows do not follow it, and are read as the published form has its columns");
        return Layout.published(COLUMNS, true);
    }

    private static Layout byName(List<String> names, List<String> warnings) {
        Layout layout = Layout.named(COLUMNS, names);
        List<String> odd = new ArrayList<>();
        if (!surplus(names).isEmpty()) {
            odd.add("has a surplus " + String.join(", ", surplus(names)) + ", which is left out");
        }
        if (!layout.missing(COLUMNS).isEmpty()) {
            odd.add("lacks " + String.join(", ", layout.missing(COLUMNS)));
        }
        odd.add("does not have the columns as published; they are found by their names");
        warnings.add("the header " + String.join("; it ", odd));
        return layout;
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new PolecatCoder();
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        PolecatCells.describe(event, cells, findings);
    }
}
