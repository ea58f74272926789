package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What PETRARCH and PETRARCH2 write: six columns that are always there, and further ones as the coder was configured. All of
 * them are written, {@code ---} where texts and roots are not known; rows that came from such a file with their raw text are
 * written as they stood, with the columns that they had.
 */
final class PetrarchFormat implements TabFormat {
    private static final Columns COLUMNS = PetrarchColumns.ALL;
    private static final int LOOKED_AT = 1000;
    private static final int ISSUES = COLUMNS.at("issues");
    private static final int IDS = COLUMNS.at("ids");
    private static final CharMatcher BLANK = CharMatcher.whitespace();
    private static final Splitter ISSUE = Splitter.on(';');

    /** From there on PETRARCH writes "---" for what it does not know, and nothing before. */
    private static final String FIRST_WORDS = "actor_text1";

    private final PetrarchColumns found;

    PetrarchFormat() {
        this(new PetrarchColumns(true, true, true, true, true));
    }

    private PetrarchFormat(PetrarchColumns found) {
        this.found = found;
    }

    @Override
    public DatasetFormat format() {
        return DatasetFormat.PETRARCH;
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
        return false;
    }

    @Override
    public String missing(Columns.Column column) {
        return column.at() >= COLUMNS.at(FIRST_WORDS) ? CodedValues.NOBODY : "";
    }

    @Override
    public boolean gave(SourceCoding coding) {
        return coding.values().containsKey("ids");
    }

    @Override
    public int looksAt() {
        return LOOKED_AT;
    }

    @Override
    public TabFormat settled(ImmutableList<String> lines, ReadContext context, List<String> warnings) {
        PetrarchColumns columns = PetrarchColumns.of(lines);
        if (columns.isGuess()) {
            warnings.add(
                    "the number of cells does not say which columns there are; taken by what stands in them, behind"
                            + " the ids: " + columns);
        }
        return new PetrarchFormat(columns);
    }

    @Override
    public Optional<String> recognise(FileHead head) {
        long like = head.lines().stream().filter(PetrarchFormat::isRow).count();
        return 2 * like > head.lines().size()
                ? Optional.of(
                        "rows of a day, two actor codes, an event code, issues or nothing, and ids of sentences; behind"
                                + " them " + PetrarchColumns.of(head.lines()))
                : Optional.empty();
    }

    private static boolean isRow(String line) {
        List<String> cells = KedsShape.cells(line);
        return cells.size() >= PetrarchColumns.FEWEST
                && cells.size() <= COLUMNS.size()
                && KedsShape.isDyad(cells)
                && KedsShape.isCode(cells.get(COLUMNS.at("code")))
                && areIssues(cells.get(ISSUES))
                && !cells.get(IDS).isEmpty()
                && BLANK.matchesNoneOf(cells.get(IDS));
    }

    /** Tells whether it is nothing, or names and counts as in {@code DISEASE,2;UN,1}. */
    private static boolean areIssues(String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        for (String issue : ISSUE.split(cell)) {
            int comma = issue.lastIndexOf(',');
            if (comma < 1 || !CharMatcher.inRange('0', '9').matchesAllOf(issue.substring(comma + 1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        return found.layout();
    }

    @Override
    public Layout written() {
        return Layout.published(COLUMNS, PetrarchColumns.FEWEST, false);
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new Coder(found, new DyadCoder(CodingScheme.CAMEO, context.crosswalk(), COLUMNS, ""));
    }

    /** Says as well when a row has columns that nobody knows the meaning of. */
    private record Coder(PetrarchColumns found, DyadCoder dyads) implements RowCoder {
        @Override
        public String key(TabRow row) {
            return "";
        }

        @Override
        public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
            dyads.code(row, event, findings);
            if (!found.fits(row.count())) {
                String message = "the row has other columns than most; only those up to the ids were read";
                findings.add(Finding.repaired("", Integer.toString(row.count()), "OTHER_COLUMNS", message));
            }
        }
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<CameoCode> code = CodedValues.cameo(event);
        CodedValues.lacking(day, code).ifPresent(findings::add);
        day.ifPresent(date -> cells.set("date", CodedValues.compact(date)));
        cells.set("source", CodedValues.actor("source", event.actors(), findings))
                .set("target", CodedValues.actor("target", event.recipients(), findings));
        code.ifPresent(known -> cells.set("code", known.code()));
    }
}
