package io.github.demarche.parsers.dataset;

import io.github.demarche.event.DiplomaticEvent;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of GDELT files, column by column, and reads and writes them. */
final class GdeltRows {
    private static final Columns V1 = Columns.of("gdelt1-columns.tsv");
    private static final Columns V2 = Columns.of("gdelt2-columns.tsv");

    private final Columns columns;
    private final Map<String, String> cells = new HashMap<>();

    private GdeltRows(Columns columns) {
        this.columns = columns;
    }

    /** A row in which the Norwegian government criticises Finland. */
    static GdeltRows v2() {
        return new GdeltRows(V2).basic("20161013", "20161013151500").set("ActionGeo_ADM2Code", "9");
    }

    /** The same in GDELT 1.0. */
    static GdeltRows v1() {
        return new GdeltRows(V1).basic("20161013", "20161014");
    }

    private GdeltRows basic(String day, String added) {
        return set("GLOBALEVENTID", "700000001")
                .set("SQLDATE", day)
                .set("MonthYear", "201610")
                .set("Year", "2016")
                .set("FractionDate", "2016.7753")
                .set("Actor1Code", "NORGOV")
                .set("Actor1Name", "OSLO")
                .set("Actor1CountryCode", "NOR")
                .set("Actor1Type1Code", "GOV")
                .set("Actor2Code", "FIN")
                .set("Actor2Name", "FINLAND")
                .set("Actor2CountryCode", "FIN")
                .set("IsRootEvent", "1")
                .set("EventCode", "111")
                .set("EventBaseCode", "111")
                .set("EventRootCode", "11")
                .set("QuadClass", "3")
                .set("GoldsteinScale", "-2.0")
                .set("NumMentions", "4")
                .set("NumSources", "1")
                .set("NumArticles", "4")
                .set("AvgTone", "-1.5")
                .set("Actor1Geo_Type", "0")
                .set("Actor2Geo_Type", "0")
                .set("ActionGeo_Type", "4")
                .set("ActionGeo_FullName", "Oslo, Oslo, Norway")
                .set("ActionGeo_CountryCode", "NO")
                .set("ActionGeo_Lat", "59.9")
                .set("ActionGeo_Long", "10.7")
                .set("DATEADDED", added)
                .set("SOURCEURL", "https://example.org/a");
    }

    GdeltRows set(String column, String value) {
        columns.at(column);
        cells.put(column, value);
        return this;
    }

    /** Sets the cells of a side; those that are not named are empty. */
    GdeltRows side(String prefix, String... columnsAndValues) {
        cells.keySet().removeIf(name -> name.startsWith(prefix) && !name.contains("_"));
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            set(prefix + columnsAndValues[at], columnsAndValues[at + 1]);
        }
        return this;
    }

    String line() {
        return line(columns.size());
    }

    /** Returns the first so many cells. */
    String line(int width) {
        String[] row = new String[width];
        Arrays.setAll(row, at -> cells.getOrDefault(columns.name(at), ""));
        return String.join("\t", row);
    }

    static String header(DatasetFormat format) {
        return (format == DatasetFormat.GDELT1 ? V1 : V2).header();
    }

    static ReadRows read(DatasetFormat format, String... rows) {
        return ReadRows.of(DatasetReader.of(format).named("gdelt", "2"), "own.csv", String.join("\n", rows) + "\n");
    }

    static ReadRows readRaw(DatasetFormat format, String... rows) {
        DatasetReader reader = DatasetReader.of(format).named("gdelt", "2").keepRaw();
        return ReadRows.of(reader, "own.csv", String.join("\n", rows) + "\n");
    }

    static DiplomaticEvent event(GdeltRows row) {
        return read(row.columns == V1 ? DatasetFormat.GDELT1 : DatasetFormat.GDELT2, row.line())
                .event(0);
    }

    static String written(DatasetFormat format, List<DiplomaticEvent> events) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(format, text)) {
            events.forEach(out::write);
        }
        return text.toString();
    }
}
