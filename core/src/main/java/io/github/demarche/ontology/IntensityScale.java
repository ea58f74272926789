package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published, or one's own, table that says how cooperative or conflictual each kind of act is.
 *
 * <pre>{@code
 * IntensityScale scale = IntensityScale.icews();
 * Optional<Intensity> sanctions = scale.intensity(CameoCode.of("163")); // -8.0 (ICEWS)
 * }</pre>
 *
 * <p>A scale is of one scheme: CAMEO codes, WEIS codes, or PLOVER types and modes; of what is not in its table, and of
 * other schemes, it says nothing. No value is taken from a neighbouring code: a caller who wants that asks again with
 * {@link CameoCode#parent()} or with the bare type. Where the scales disagree is told by {@link Crosswalk#conflicts()}.
 * Immutable.
 */
public final class IntensityScale implements Serializable {
    private static final double END = 10;

    private final String name;
    private final String version;
    private final double minimum;
    private final double maximum;
    private final ScaleTable table;

    private IntensityScale(String name, String version, double minimum, double maximum, ScaleTable table) {
        this.name = name;
        this.version = version;
        this.minimum = minimum;
        this.maximum = maximum;
        this.table = table;
    }

    /** Returns the scale of the ICEWS project for CAMEO 1.1b3, -10 to 10: the one to take for CAMEO codes. */
    public static IntensityScale icews() {
        return of("ICEWS");
    }

    /**
     * Returns CAMEO.SCALE 0.5B1, -10 to 10, as Phoenix uses it. It belongs to an older numbering, in which 016, 163 and 63
     * more codes mean something else or are labelled otherwise.
     */
    public static IntensityScale cameoScale05b1() {
        return of("CAMEO_SCALE_0_5B1");
    }

    /** Returns the scale of the PLOVER manual, -10 to 10, with the misprint of {@link #corrections()} put right. */
    public static IntensityScale plover2021() {
        return of("PLOVER_2021");
    }

    /** Returns the scale of the PLOVER manual, -10 to 10, as printed: {@code ACCUSE} is +3. */
    public static IntensityScale plover2021AsPrinted() {
        return of("PLOVER_2021_AS_PRINTED");
    }

    /** Returns Goldstein's scale for WEIS (1992) with KEDS's additions, nominally -10 to 10, in use -10 to 8.3. */
    public static IntensityScale weisGoldstein() {
        return of("WEIS_GOLDSTEIN");
    }

    /**
     * Returns the scale of that name: one of {@link #names()}.
     *
     * @throws IllegalArgumentException if no scale of that name comes with Demarche
     */
    public static IntensityScale of(String name) {
        IntensityScale scale = Published.SCALES.get(name);
        checkArgument(scale != null, "unknown scale \"%s\"; there are %s", name, names());
        return scale;
    }

    /** Returns the names that {@link #of(String)} knows. */
    public static ImmutableList<String> names() {
        return Published.SCALES.keySet().asList();
    }

    /**
     * Reads a scale of one's own. The text has a heading line with two columns, the first named {@code cameo},
     * {@code weis} or {@code plover} after what it scores, the second {@code score}, then one line a code or category
     * ({@code SANCTION/expel}), separated by tabs; lines from "#" on are comments.
     *
     * @param minimum the most conflictual value allowed, inclusive
     * @param maximum the most cooperative value allowed, inclusive
     * @param reader read to its end and left open
     * @throws IllegalArgumentException if a line cannot be read, a code is unknown or told twice, or a value lies outside
     *     the ends; the message begins with name and line number
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static IntensityScale fromReader(
            String name, String version, double minimum, double maximum, Reader reader) {
        checkArgument(!name.isBlank(), "a scale needs a name");
        checkArgument(
                Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum,
                "the ends must be finite and the minimum less than the maximum, were %s and %s",
                minimum,
                maximum);
        ScaleTable table = ScaleTable.read(TsvTable.read(reader, name), minimum, maximum, false);
        return new IntensityScale(name, version, minimum, maximum, table);
    }

    /** Returns the name, such as {@code ICEWS}. */
    public String name() {
        return name;
    }

    /** Returns the version of the table. */
    public String version() {
        return version;
    }

    /** Returns what is scored: {@code cameo}, {@code weis} or {@code plover}. */
    public String scheme() {
        return table.scheme();
    }

    /** Returns the most conflictual end, inclusive; no act needs to have this value. */
    public double minimum() {
        return minimum;
    }

    /** Returns the most cooperative end, inclusive; no act needs to have this value. */
    public double maximum() {
        return maximum;
    }

    /** Returns, in sentences, where the scale departs from the table as printed; mostly empty. */
    public ImmutableList<String> corrections() {
        return table.corrections();
    }

    /** Returns the value of the code; empty when the table lacks it or scores another scheme. */
    public Optional<Intensity> intensity(CameoCode code) {
        return find(ScaleTable.CAMEO, code.code());
    }

    /** Returns the value of the code; empty when the table lacks it or scores another scheme. */
    public Optional<Intensity> intensity(WeisCode code) {
        return find(ScaleTable.WEIS, code.code());
    }

    /** Returns the value of the type with no mode told; empty when the table scores another scheme. */
    public Optional<Intensity> intensity(EventType type) {
        return intensity(PloverCategory.of(type));
    }

    /**
     * Returns the value of the type with the mode; empty when the table lacks it, as PLOVER's lacks
     * {@code PROTEST/vandalize}, or scores another scheme.
     *
     * @throws IllegalArgumentException if the type has no such mode
     */
    public Optional<Intensity> intensity(EventType type, Mode mode) {
        return intensity(PloverCategory.of(type, mode));
    }

    /** Returns the value of type and mode; contexts do not matter. Empty as for {@link #intensity(EventType, Mode)}. */
    public Optional<Intensity> intensity(PloverCategory category) {
        return find(ScaleTable.PLOVER, category.code());
    }

    private Optional<Intensity> find(String scheme, String key) {
        return table.find(scheme, key).map(this::intensity);
    }

    private Intensity intensity(double value) {
        return Intensity.builder()
                .scale(name)
                .version(version)
                .value(value)
                .minimum(minimum)
                .maximum(maximum)
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntensityScale that
                && name.equals(that.name)
                && version.equals(that.version)
                && Double.compare(minimum, that.minimum) == 0
                && Double.compare(maximum, that.maximum) == 0
                && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + table.hashCode();
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return name + " " + version;
    }

    /** Holds the scales that come with Demarche, read when one is first asked for. */
    private static final class Published {
        private static final ImmutableMap<String, IntensityScale> SCALES = Stream.of(
                        load("ICEWS", "CAMEO 1.1b3", "scale-icews.tsv", false),
                        load("CAMEO_SCALE_0_5B1", "0.5B1", "scale-cameo-0.5b1.tsv", false),
                        load("PLOVER_2021", "draft 2021, corrected", "scale-plover-2021.tsv", false),
                        load("PLOVER_2021_AS_PRINTED", "draft 2021", "scale-plover-2021.tsv", true),
                        load("WEIS_GOLDSTEIN", "1992 with KEDS additions", "scale-weis-goldstein.tsv", false))
                .collect(ImmutableMap.toImmutableMap(IntensityScale::name, Function.identity()));

        private static IntensityScale load(String name, String version, String resource, boolean asPrinted) {
            ScaleTable table = ScaleTable.read(TsvTable.resource(resource), -END, END, asPrinted);
            return new IntensityScale(name, version, -END, END, table);
        }
    }
}
