package io.github.demarche.ontology;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a scale: what is scored, under its own code, and where the print was corrected. */
final class ScaleTable implements Serializable {
    static final String CAMEO = "cameo";
    static final String WEIS = "weis";
    static final String PLOVER = "plover";

    /** How a code of each scheme is read; what comes out is the code as the scale looks it up. */
    private static final ImmutableMap<String, Function<String, String>> SCHEMES = ImmutableMap.of(
            CAMEO, text -> CameoCode.of(text).code(),
            WEIS, text -> WeisCode.of(text).code(),
            PLOVER, text -> PloverCategory.parse(text).code());

    private final String scheme;
    private final ImmutableSortedMap<String, Double> values;
    private final ImmutableList<String> corrections;

    private ScaleTable(String scheme, Map<String, Double> values, List<String> corrections) {
        this.scheme = scheme;
        this.values = ImmutableSortedMap.copyOf(values);
        this.corrections = ImmutableList.copyOf(corrections);
    }

    /**
     * Reads the values from a table whose first column names the scheme.
     *
     * @param asPrinted whether a value in the column "printed" goes before the one in "score"
     */
    static ScaleTable read(TsvTable table, double minimum, double maximum, boolean asPrinted) {
        ImmutableList<TsvTable.Row> rows = table.rows("score");
        String column = table.columns().get(0);
        String scheme = Ascii.toLowerCase(column);
        Function<String, String> reading = SCHEMES.get(scheme);
        if (reading == null) {
            throw new IllegalArgumentException(
                    "the first column must be named one of " + SCHEMES.keySet() + ", was \"" + column + "\"");
        }
        Map<String, Double> values = new TreeMap<>();
        List<String> corrections = new ArrayList<>();
        for (TsvTable.Row row : rows) {
            String key = row.get(column, reading);
            Optional<String> printed = row.find("printed");
            String score = asPrinted ? printed.orElse(row.get("score")) : row.get("score");
            if (values.put(key, row.read(score, text -> value(text, minimum, maximum))) != null) {
                throw row.fail(key + " is told twice");
            }
            if (printed.isPresent() && !asPrinted) {
                corrections.add(key + " is printed as " + printed.get() + " and taken as " + score);
            }
        }
        return new ScaleTable(scheme, values, corrections);
    }

    private static double value(String text, double minimum, double maximum) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the score must be a number, was \"" + text + "\"", e);
        }
        if (!(value >= minimum && value <= maximum)) {
            throw new IllegalArgumentException(
                    "the score must be between " + minimum + " and " + maximum + ", was " + text);
        }
        return value;
    }

    /** Returns {@link #CAMEO}, {@link #WEIS} or {@link #PLOVER}. */
    String scheme() {
        return scheme;
    }

    ImmutableList<String> corrections() {
        return corrections;
    }

    /** Returns the value; empty when there is none, or the table is of another scheme. */
    Optional<Double> find(String wantedScheme, String key) {
        return scheme.equals(wantedScheme) ? Optional.ofNullable(values.get(key)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScaleTable that
                && scheme.equals(that.scheme)
                && values.equals(that.values)
                && corrections.equals(that.corrections);
    }

    @Override
    public int hashCode() {
        return scheme.hashCode() * 31 + values.hashCode();
    }
}
