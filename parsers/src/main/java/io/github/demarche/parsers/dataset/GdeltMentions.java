package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * GDELT's mention files. A row becomes an event of which nothing is known but that it was reported, and when: no actors, no
 * type; who did what stands in the export file under the same GLOBALEVENTID. The key of a row is that number, the article
 * and the sentence.
 */
final class GdeltMentions implements TabFormat {
    static final GdeltMentions FORM = new GdeltMentions();

    private static final Columns COLUMNS = Columns.of("gdelt2-mentions-columns.tsv");
    private static final int ID = COLUMNS.at("GLOBALEVENTID");
    private static final int TOLD = COLUMNS.at("MentionTimeDate");
    private static final int ARTICLE = COLUMNS.at("MentionIdentifier");
    private static final int SENTENCE = COLUMNS.at("SentenceID");
    private static final int SECOND = 14;

    private GdeltMentions() {}

    @Override
    public DatasetFormat format() {
        return DatasetFormat.GDELT2_MENTIONS;
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
    public Optional<String> recognise(FileHead head) {
        if (GdeltHeads.isMentionHeader(head.firstCells())) {
            return Optional.of("a header that begins with GLOBALEVENTID and names MentionTimeDate");
        }
        List<String> cells = head.firstCells();
        return cells.size() == COLUMNS.size()
                        && GdeltHeads.isNumber(cells.get(ID))
                        && isTime(cells.get(TOLD - 1))
                        && isTime(cells.get(TOLD))
                ? Optional.of("16 columns without a header: an event's number and two times, as YYYYMMDDHHMMSS")
                : Optional.empty();
    }

    private static boolean isTime(String cell) {
        return cell.length() == SECOND && GdeltHeads.isNumber(cell);
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        List<String> cells = first.cells();
        boolean header = GdeltHeads.isMentionHeader(cells);
        if (!header) {
            GdeltHeads.warnOfOthers(this, cells, warnings);
        }
        return Layout.published(COLUMNS, header);
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new Coder();
    }

    /** Reads the rows of one file. */
    private static final class Coder implements RowCoder {
        private String last = "";
        private ImmutableList<EventDate> lastDates = ImmutableList.of();

        @Override
        public String key(TabRow row) {
            return row.isEmpty(ID) ? "" : row.get(ID) + " " + row.get(ARTICLE) + " " + row.get(SENTENCE);
        }

        @Override
        public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
            if (row.isEmpty(ID)) {
                String message = "a mention must say by its number which event it tells";
                findings.add(Finding.rejected("GLOBALEVENTID", "", "NO_EVENT_ID", message));
                return;
            }
            String cell = row.get(TOLD);
            if (!cell.equals(last) || lastDates.isEmpty()) {
                LocalDate day = GdeltDates.day(cell);
                last = cell;
                lastDates = day == null
                        ? ImmutableList.of()
                        : ImmutableList.of(EventDate.on(day, EventDate.Basis.REPORTED));
            }
            if (lastDates.isEmpty()) {
                String message =
                        "the time of a mention must be as 20161013151500; the mention is kept without its date";
                findings.add(Finding.repaired("MentionTimeDate", cell, "DATE", message));
            }
            event.dates(lastDates);
        }
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        boolean mention = event.codings().stream()
                .anyMatch(coding -> coding.values().containsKey("GLOBALEVENTID")
                        && coding.values().containsKey("MentionTimeDate"));
        if (!mention) {
            String message = "the form holds mentions of GDELT's events only, and this came from no mention file";
            findings.add(Finding.rejected("GLOBALEVENTID", "", "NO_MENTION", message));
        }
    }
}
