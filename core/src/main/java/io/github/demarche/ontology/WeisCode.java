package io.github.demarche.ontology;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of WEIS, the World Event/Interaction Survey, as the KEDS project used and extended it: two digits for the 22 cue
 * categories, three for the codes below them, leading zeros kept.
 *
 * <p>WEIS and CAMEO share digits and no meanings: 031 is a meeting in WEIS and a promise in CAMEO. Labels are in our
 * words. Codes are ordered as text. Immutable.
 */
public final class WeisCode implements Comparable<WeisCode>, Serializable {
    private static final int ROOT_LENGTH = 2;

    private static final ImmutableSortedMap<String, WeisCode> TABLE = readTable();

    private final String code;
    private final transient String label;

    private WeisCode(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the code.
     *
     * @throws IllegalArgumentException if the table has no such code; the message names the category above it
     */
    public static WeisCode of(String code) {
        WeisCode known = TABLE.get(code);
        if (known == null) {
            throw new IllegalArgumentException("unknown WEIS code \"" + code + "\"; " + advice(code));
        }
        return known;
    }

    /** Returns the code, or empty when the table has no such code. */
    public static Optional<WeisCode> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /** Returns whether the table has the code. */
    public static boolean isKnown(String code) {
        return TABLE.containsKey(code);
    }

    /** Returns every code of the table. */
    public static ImmutableSortedSet<WeisCode> all() {
        return ImmutableSortedSet.copyOf(TABLE.values());
    }

    /** Returns the digits. */
    public String code() {
        return code;
    }

    /** Returns a short description, in our words. */
    public String label() {
        return label;
    }

    /** Returns the two-digit cue category; of a category, itself. */
    public WeisCode root() {
        return of(code.substring(0, ROOT_LENGTH));
    }

    /** Returns the cue category above a three-digit code; of a category, empty. */
    public Optional<WeisCode> parent() {
        return code.length() == ROOT_LENGTH ? Optional.empty() : Optional.of(root());
    }

    @Override
    public int compareTo(WeisCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeisCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return code;
    }

    private Object readResolve() {
        return of(code);
    }

    private static String advice(String code) {
        WeisCode category = code.length() < ROOT_LENGTH ? null : TABLE.get(code.substring(0, ROOT_LENGTH));
        return category == null
                ? "codes have two or three digits, and the first two are 01 to 22"
                : "the category above it is " + category.code + " (" + category.label + ")";
    }

    private static ImmutableSortedMap<String, WeisCode> readTable() {
        ImmutableSortedMap.Builder<String, WeisCode> table = ImmutableSortedMap.naturalOrder();
        for (TsvTable.Row row : TsvTable.resource("weis-codes.tsv").rows("code", "label")) {
            String code = row.get("code");
            table.put(code, new WeisCode(code, row.get("label")));
        }
        return table.buildOrThrow();
    }
}
