package io.github.demarche.ontology;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;

/**
 * A published assignment of acts to quad and penta classes: the tools of the field disagree on roots 01, 02, 09, 14 and 16, so
 * a count by class means little without the name of the scale.
 *
 * <pre>{@code
 * QuadScale.of("GDELT").quad(CameoCode.of("141")); // VERBAL_CONFLICT
 * QuadScale.of("ICEWS").quad(CameoCode.of("141")); // MATERIAL_CONFLICT
 * }</pre>
 *
 * <p>Of what is not in its table a scale says nothing. Immutable.
 */
public final class QuadScale implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String BY_SIGN = "sign";

    private final String name;
    private final ImmutableMap<String, QuadClass> quads;
    private final ImmutableMap<String, PentaClass> pentas;
    private final ImmutableMap<EventType, QuadClass> types;

    private QuadScale(
            String name,
            ImmutableMap<String, QuadClass> quads,
            ImmutableMap<String, PentaClass> pentas,
            ImmutableMap<EventType, QuadClass> types) {
        this.name = name;
        this.quads = quads;
        this.pentas = pentas;
        this.types = types;
    }

    /**
     * Returns the scale of that name: {@code ICEWS} (of CAMEO codes, as in the R package icews), {@code PHOENIX} (penta classes
     * only), {@code TEXT_TO_CAMEO}, {@code GDELT}, {@code PLOVER_2021} (of types; SANCTION is material, as in the manual's section
     * on it), or {@code PLOVER_2021_QUAD_TABLE} (SANCTION is verbal, as in the manual's table of quad classes).
     *
     * @throws IllegalArgumentException if no scale of that name comes with Demarche
     */
    public static QuadScale of(String name) {
        QuadScale scale = Published.SCALES.get(name);
        checkArgument(scale != null, "unknown quad scale \"%s\"; there are %s", name, names());
        return scale;
    }

    /** Returns the names that {@link #of(String)} knows. */
    public static ImmutableList<String> names() {
        return Published.SCALES.keySet().asList();
    }

    /** Returns the name, such as {@code ICEWS}. */
    public String name() {
        return name;
    }

    /** Returns the quad class of the code; empty when the scale has none for it. */
    public Optional<QuadClass> quad(CameoCode code) {
        return find(quads, code);
    }

    /** Returns the penta class of the code; empty when the scale has none for it. */
    public Optional<PentaClass> penta(CameoCode code) {
        return find(pentas, code);
    }

    /** Returns the quad class of the type; empty when the scale is of codes. */
    public Optional<QuadClass> quad(EventType type) {
        return Optional.ofNullable(types.get(type));
    }

    private static <T> Optional<T> find(ImmutableMap<String, T> classes, CameoCode code) {
        T own = classes.get(code.code());
        return Optional.ofNullable(own == null ? classes.get(code.root().code()) : own);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Serialization keeps the name, as a scale is what its name says. */
    private Object writeReplace() {
        return new Named(name);
    }

    private record Named(String name) implements Serializable {
        private Object readResolve() {
            return of(name);
        }
    }

    /** Holds the scales, read when one is first asked for. */
    private static final class Published {
        private static final ImmutableMap<String, QuadScale> SCALES = read();

        private static ImmutableMap<String, QuadScale> read() {
            TsvTable table = TsvTable.resource("quad-scales.tsv");
            ImmutableMap.Builder<String, QuadScale> scales = ImmutableMap.builder();
            scales.put("ICEWS", ofCodes("ICEWS", quads(table, "ICEWS.quad"), pentas(table, "ICEWS.penta")));
            scales.put("PHOENIX", ofCodes("PHOENIX", ImmutableMap.of(), pentas(table, "PHOENIX.penta")));
            scales.put(
                    "TEXT_TO_CAMEO", ofCodes("TEXT_TO_CAMEO", quads(table, "TEXT_TO_CAMEO.quad"), ImmutableMap.of()));
            scales.put("GDELT", ofCodes("GDELT", quads(table, "GDELT.quad"), ImmutableMap.of()));
            scales.put("PLOVER_2021", ofTypes("PLOVER_2021", QuadClass.MATERIAL_CONFLICT));
            scales.put("PLOVER_2021_QUAD_TABLE", ofTypes("PLOVER_2021_QUAD_TABLE", QuadClass.VERBAL_CONFLICT));
            return scales.buildOrThrow();
        }

        private static QuadScale ofCodes(
                String name, ImmutableMap<String, QuadClass> quads, ImmutableMap<String, PentaClass> pentas) {
            return new QuadScale(name, quads, pentas, ImmutableMap.of());
        }

        private static QuadScale ofTypes(String name, QuadClass sanction) {
            ImmutableMap.Builder<EventType, QuadClass> types = ImmutableMap.builder();
            for (EventType type : EventType.values()) {
                types.put(type, type == EventType.SANCTION ? sanction : type.quad());
            }
            return new QuadScale(name, ImmutableMap.of(), ImmutableMap.of(), types.buildOrThrow());
        }

        private static ImmutableMap<String, PentaClass> pentas(TsvTable table, String column) {
            ImmutableMap.Builder<String, PentaClass> classes = ImmutableMap.builder();
            for (TsvTable.Row row : table.rows("root", column)) {
                classes.put(row.get("root"), PentaClass.of(row.get(column, Integer::parseInt)));
            }
            return classes.buildOrThrow();
        }

        private static ImmutableMap<String, QuadClass> quads(TsvTable table, String column) {
            ImmutableMap.Builder<String, QuadClass> classes = ImmutableMap.builder();
            for (TsvTable.Row row : table.rows("root", column)) {
                if (row.get(column).equals(BY_SIGN)) {
                    putBySign(row.get("root"), classes);
                } else {
                    classes.put(row.get("root"), QuadClass.of(row.get(column, Integer::parseInt)));
                }
            }
            return classes.buildOrThrow();
        }

        private static void putBySign(String root, ImmutableMap.Builder<String, QuadClass> classes) {
            for (CameoCode code : CameoCode.all()) {
                if (code.root().code().equals(root)) {
                    boolean negative = IntensityScale.icews()
                            .intensity(code)
                            .map(intensity -> intensity.value() < 0)
                            .orElse(false);
                    classes.put(code.code(), negative ? QuadClass.VERBAL_CONFLICT : QuadClass.VERBAL_COOPERATION);
                }
            }
        }
    }
}
