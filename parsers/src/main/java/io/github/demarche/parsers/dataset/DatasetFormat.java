package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A form of file in which event data are published. */
public enum DatasetFormat {
    /**
     * GDELT 1.0 events: 58 tab-separated columns since April 2013, 57 before (no SOURCEURL), both in one file too; no header,
     * though one is passed over. CAMEO. An event is dated by SQLDATE; DATEADDED stands in its coding only, except that it gives
     * the day of the report where SQLDATE holds no day.
     */
    GDELT1("gdelt1"),
    /** GDELT 2.0 events ({@code .export.CSV}): 61 tab-separated columns, else as {@link #GDELT1}. CAMEO. */
    GDELT2("gdelt2"),
    /**
     * GDELT 2.0 mentions ({@code .mentions.CSV}): 16 tab-separated columns, no header. A row says which article told an
     * event of the export file, and how surely it was coded; who did what stands there only. So a row gives an event
     * without actors and type, dated by the day of the report (MentionTimeDate), with the row in its coding, GLOBALEVENTID
     * to find the event by. Its key is GLOBALEVENTID, MentionIdentifier and SentenceID.
     */
    GDELT2_MENTIONS("gdelt2-mentions"),
    /** ICEWS coded event data as on Dataverse: 20 tab-separated columns with a header, and the variants of some years. CAMEO. */
    ICEWS("icews"),
    /** POLECAT: 40 tab-separated columns with a header. PLOVER. */
    POLECAT("polecat"),
    /**
     * Phoenix: 26 tab-separated columns, no header. CAMEO. Files with a header, quoted or with the columns in another order,
     * are read by it, as are the historical files, which have commas. Penta class (root 16 in class 3, 01 and 02 in 0) and
     * Goldstein score (CAMEO.SCALE 0.5B1) of an event from elsewhere are written as the Phoenix pipeline gives them.
     */
    PHOENIX("phoenix"),
    /**
     * What PETRARCH and PETRARCH2 write: date, source, target, code, issues, ids and, as they were set, further columns. CAMEO.
     * Which further columns a file has shows in its first rows, and the report warns where that is a guess. All columns are
     * written, except for rows that are written as they stood.
     */
    PETRARCH("petrarch"),
    /**
     * Text of the KEDS and TABARI programs: tab-separated date, source, target, code and, if it is there, a description;
     * with or without a header, with an attribution before the code, or with blanks for tabs. Codes are CAMEO or WEIS. One
     * event a row. A file is written without a header and in one scheme: WEIS if its first event came with a WEIS code and
     * still says what that does, else CAMEO.
     */
    KEDS("keds"),
    /**
     * The actor-level file of the International Crisis Behavior project, version 14 ({@code icb2v14.csv}): comma-separated
     * with a header. Two events a row, the trigger and the response, and the link between them. A row is a state's part in
     * a crisis as the project's coders defined it, so events from elsewhere cannot be written in this form and are left out.
     */
    ICB("icb"),
    /** PLOVER's interchange form, JSON: one object a line, or an array of them. */
    PLOVER("plover"),
    /** What NGEC, POLECAT's coder, writes: JSON, one object a line. PLOVER. */
    NGEC("ngec"),
    /** Demarche's own JSON Lines, with everything that an event, a relation and a link hold. */
    JSONL("jsonl");

    private static final ImmutableMap<String, DatasetFormat> BY_ID =
            Maps.uniqueIndex(Arrays.asList(values()), DatasetFormat::id);

    private final String id;

    DatasetFormat(String id) {
        this.id = id;
    }

    /** Returns the name by which a command line knows the format, in lower case. */
    public String id() {
        return id;
    }

    /**
     * Returns the format of that {@link #id()}, in whatever case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DatasetFormat parse(String id) {
        DatasetFormat format = BY_ID.get(Ascii.toLowerCase(id));
        checkArgument(format != null, "unknown format \"%s\"; there are %s", id, BY_ID.keySet());
        return format;
    }

    /**
     * Tells which form a file has, and why, from its name and first lines; it may be compressed as for
     * {@link DatasetReader#read(Path)}.
     *
     * @throws UncheckedIOException if it cannot be opened
     */
    public static DetectedFormat detect(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return detect(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Tells which form data have, as {@link #detect(Path)} does, from the begin of a stream; {@code fileName} may be any. So
     * much is read as is needed, and the stream is left open: who wants to read the data from it as well marks it before.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static DetectedFormat detect(InputStream in, String fileName) {
        try {
            return FormatDetector.detect(in, fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName + " cannot be read: " + e.getMessage(), e);
        }
    }
}
