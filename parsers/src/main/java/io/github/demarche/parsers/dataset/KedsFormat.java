package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * KEDS and TABARI text: date, source, target, perhaps who it is attributed to, code, and perhaps a description. Codes are
 * CAMEO or WEIS, and only the codes themselves say which.
 */
final class KedsFormat implements TabFormat {
    private static final Columns ATTRIBUTED = Columns.of("keds-columns.tsv");
    private static final Columns PLAIN = ATTRIBUTED.without("attrib");
    /** So many lines are looked at before the scheme is settled. */
    private static final int LOOKED_AT = 20_000;

    private static final int HEAD = 50;
    private static final int FIRST_SHORT_YEAR = 1931;
    private static final int LAST_SHORT_YEAR = 2030;

    private final CodingScheme scheme;
    private final Columns columns;
    private final CodedActors actors;
    private final CodeReadings weis = new CodeReadings(CodingScheme.WEIS, Crosswalk.standard());

    KedsFormat(CodingScheme scheme, boolean attributed) {
        this.scheme = scheme;
        this.columns = attributed ? ATTRIBUTED : PLAIN;
        this.actors = new CodedActors(scheme);
    }

    @Override
    public DatasetFormat format() {
        return DatasetFormat.KEDS;
    }

    @Override
    public CodingScheme scheme() {
        return scheme;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean gave(SourceCoding coding) {
        return !coding.values().isEmpty() && coding.values().keySet().stream().allMatch(ATTRIBUTED::has);
    }

    @Override
    public String derivedWith(Crosswalk crosswalk) {
        return scheme == CodingScheme.WEIS ? "Demarche's reading of WEIS" : crosswalk.toString();
    }

    @Override
    public String tabbed(String line) {
        return KedsShape.tabbed(line);
    }

    @Override
    public Optional<String> recognise(FileHead head) {
        int from = isHeader(head.firstCells()) ? 1 : 0;
        ImmutableList<List<String>> rows =
                head.lines().stream().skip(from).map(KedsShape::cells).collect(ImmutableList.toImmutableList());
        int codeAt = codeAt(rows);
        long like = rows.stream()
                .filter(row -> row.size() > codeAt && KedsShape.isDyad(row) && KedsShape.isCode(row.get(codeAt)))
                .count();
        if (like == 0 || 2 * like <= rows.size()) {
            return Optional.empty();
        }
        return Optional.of((from == 0 ? "" : "a header, and ") + "rows of a day, two actor codes"
                + (codeAt == PLAIN.at("code") ? "" : ", an attribution") + " and an event code"
                + (head.first().indexOf('\t') < 0 ? ", with blanks between them" : ""));
    }

    /** Returns where the event codes stand: the fifth cell, if it holds them in most rows and the fourth does not. */
    private static int codeAt(List<List<String>> rows) {
        int plain = PLAIN.at("code");
        int attributed = ATTRIBUTED.at("code");
        long there = rows.stream()
                .filter(row -> row.size() > attributed
                        && KedsShape.isCode(row.get(attributed))
                        && !KedsShape.isCode(row.get(plain)))
                .count();
        return 2 * there > rows.size() ? attributed : plain;
    }

    /** A header names a date, a source, a target and a code, or at least begins as no row does. */
    private static boolean isHeader(List<String> cells) {
        String first = cells.isEmpty() ? "" : cells.get(0).strip();
        return !first.isEmpty()
                && Character.isLetter(first.charAt(0))
                && cells.stream().noneMatch(cell -> cell.strip().equals("DOC"));
    }

    @Override
    public int looksAt() {
        return LOOKED_AT;
    }

    @Override
    public TabFormat settled(ImmutableList<String> lines, ReadContext context, List<String> warnings) {
        CoderTexts.recognise(lines.subList(0, Math.min(HEAD, lines.size()))).ifPresent(warnings::add);
        boolean header = !lines.isEmpty() && isHeader(KedsShape.cells(lines.get(0)));
        ImmutableList<List<String>> rows =
                lines.stream().skip(header ? 1 : 0).map(KedsShape::cells).collect(ImmutableList.toImmutableList());
        int named = header ? ATTRIBUTED.places(KedsShape.cells(lines.get(0)))[ATTRIBUTED.at("code")] : -1;
        int usual = codeAt(rows);
        int codeAt = named >= 0 ? named : usual;
        SchemeTally tally = new SchemeTally();
        rows.stream()
                .filter(row -> row.size() > codeAt)
                .forEach(row -> tally.add(row.get(codeAt).strip()));
        boolean attributed = usual == ATTRIBUTED.at("code");
        return new KedsFormat(tally.settle(context, warnings), attributed);
    }

    @Override
    public Layout layout(TabRow first, List<String> warnings) {
        int fewest = columns.at("desc");
        List<String> cells = first.cells();
        if (!isHeader(cells)) {
            return Layout.published(columns, fewest, false).open();
        }
        int[] places = columns.places(cells);
        long known = Arrays.stream(places).limit(fewest).filter(at -> at >= 0).count();
        boolean inOrder = true;
        for (int column = 0; column < fewest; column++) {
            inOrder &= places[column] == column;
        }
        if (known == fewest && !inOrder) {
            return Layout.of(places, cells.size(), true);
        }
        if (known < fewest) {
            warnings.add(
                    "the first line is taken for a header, but does not name the columns; they are taken in the order "
                            + columns.all().stream().map(Columns.Column::name).toList());
        }
        return Layout.published(columns, fewest, true).open();
    }

    @Override
    public Layout written() {
        return Layout.published(columns, columns.at("desc"), false).open();
    }

    @Override
    public RowCoder coder(ReadContext context) {
        return new DyadCoder(scheme, context.crosswalk(), columns, "");
    }

    @Override
    public void describe(DiplomaticEvent event, Cells cells, List<Finding> findings) {
        Optional<LocalDate> day = event.day();
        Optional<String> code = scheme == CodingScheme.WEIS
                ? weis(event)
                : CodedValues.cameo(event).map(CameoCode::code);
        if (day.isPresent() && code.isEmpty() && scheme == CodingScheme.WEIS) {
            findings.add(Finding.rejected(
                    "code",
                    "",
                    "NO_WEIS_CODE",
                    "the file has WEIS codes, as its first event has, and none are made up"));
        } else {
            CodedValues.lacking(day, code).ifPresent(findings::add);
        }
        day.ifPresent(date -> cells.set("date", date(date)));
        cells.set("source", actors.cell("source", event.actors(), findings))
                .set("target", actors.cell("target", event.recipients(), findings));
        code.ifPresent(known -> cells.set("code", known));
    }

    /** Two digits of a year say enough only for a hundred years. */
    private static String date(LocalDate day) {
        String date = CodedValues.compact(day);
        boolean isShort = day.getYear() >= FIRST_SHORT_YEAR && day.getYear() <= LAST_SHORT_YEAR;
        return isShort ? date.substring(2) : date;
    }

    /** Returns the WEIS code that the event came with, if the event still says what the code does. */
    private Optional<String> weis(DiplomaticEvent event) {
        return event.codings().stream()
                .filter(coding -> coding.scheme().equals(CodingScheme.WEIS.name()))
                .filter(coding -> weis.read(coding.code().strip()).isSaidBy(event))
                .map(coding -> coding.code().strip())
                .findFirst();
    }

    /** Tells whether the event came with a WEIS code and still says what that does. */
    static boolean isWeis(DiplomaticEvent event) {
        return new KedsFormat(CodingScheme.WEIS, false).weis(event).isPresent();
    }
}
