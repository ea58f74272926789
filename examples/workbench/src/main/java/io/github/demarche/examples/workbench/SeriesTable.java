package io.github.demarche.examples.workbench;

import io.github.demarche.measure.DirectedDyad;
import io.github.demarche.measure.DyadPanel;
import io.github.demarche.measure.DyadSeries;
import io.github.demarche.measure.SeriesPoint;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The series of a panel as CSV, one row a period of a dyad. */
final class SeriesTable {
    private static final String FORMULA = "=+-@\t\r";
    private static final int DECIMALS = 6;

    private final DyadPanel panel;
    private final DyadSeries.Step step;
    private final boolean zeros;

    SeriesTable(DyadPanel panel, DyadSeries.Step step, boolean zeros) {
        this.panel = panel;
        this.step = step;
        this.zeros = zeros;
    }

    /** Writes a header and the rows, by dyad and then by time; returns the number of rows. */
    long write(Writer out) throws IOException {
        boolean scaled = panel.scale().isPresent();
        out.write("actor,recipient,start,end,covered_days,count" + (scaled ? ",sum,unscored" : "") + "\n");
        long rows = 0;
        for (DirectedDyad dyad : panel.dyads()) {
            String sides = cell(dyad.actor()) + "," + cell(dyad.recipient()) + ",";
            for (SeriesPoint point : panel.series(dyad).by(step)) {
                if (zeros || point.count().orElse(0) > 0) {
                    out.write(sides + row(point, scaled) + "\n");
                    rows++;
                }
            }
        }
        return rows;
    }

    private static String row(SeriesPoint point, boolean scaled) {
        String counts = point.start() + "," + point.end() + "," + point.coveredDays() + ","
                + (point.count().isPresent() ? Integer.toString(point.count().getAsInt()) : "");
        return scaled
                ? counts + "," + (point.sum().isPresent() ? number(point.sum().getAsDouble()) : "") + ","
                        + point.unscored()
                : counts;
    }

    /** Values of scales have one decimal; what adding them in binary leaves behind it is no part of them. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Quotes what would break a row, and guards what a spreadsheet would take for a formula. */
    static String cell(String text) {
        String guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
