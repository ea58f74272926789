package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** A form of file in which event data are published. */
public enum DatasetFormat {
    /**
     * Text of the KEDS and TABARI programs: tab-separated date, source, target, code and, if it is there, a description;
     * with or without a header. Codes are CAMEO or WEIS. One event a row.
     */
    KEDS("keds"),
    /**
     * The actor-level file of the International Crisis Behavior project, version 14 ({@code icb2v14.csv}): comma-separated
     * with a header. Two events a row, the trigger and the response, and the link between them.
     */
    ICB("icb");

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
}
