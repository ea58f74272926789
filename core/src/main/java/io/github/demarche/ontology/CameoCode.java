package io.github.demarche.ontology;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO, the event ontology behind ICEWS, GDELT and Phoenix: two to four digits, leading zeros kept.
 *
 * <pre>{@code
 * CameoCode code = CameoCode.of("0211");
 * code.root().label();   // "APPEAL"
 * code.parent();         // Optional[021]
 * }</pre>
 *
 * <p>The table holds the 316 codes of manual 1.1b3 and 8 that only other published tables know ({@link #edition()}).
 * Codes are ordered as text. Immutable.
 */
public final class CameoCode implements Comparable<CameoCode>, Serializable {
    private static final int ROOT_LENGTH = 2;

    private static final ImmutableSortedMap<String, CameoCode> TABLE = readTable();

    private final String code;
    private final transient String label;
    private final transient String edition;

    private CameoCode(String code, String label, String edition) {
        this.code = code;
        this.label = label;
        this.edition = edition;
    }

    /**
     * Returns the code.
     *
     * @throws IllegalArgumentException if the table has no such code; the message names the nearest code above it
     */
    public static CameoCode of(String code) {
        CameoCode known = TABLE.get(code);
        if (known == null) {
            throw new IllegalArgumentException("unknown CAMEO code \"" + code + "\"; " + advice(code));
        }
        return known;
    }

    /** Returns the code, or empty when the table has no such code. */
    public static Optional<CameoCode> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /** Returns whether the table has the code. */
    public static boolean isKnown(String code) {
        return TABLE.containsKey(code);
    }

    /** Returns every code of the table. */
    public static ImmutableSortedSet<CameoCode> all() {
        return ImmutableSortedSet.copyOf(TABLE.values());
    }

    /** Returns the digits. */
    public String code() {
        return code;
    }

    /** Returns the label of manual 1.1b3, or of the table named by {@link #edition()}; roots are in capitals. */
    public String label() {
        return label;
    }

    /**
     * Returns where code and label come from: {@code 1.1b3} for the manual, {@code 0.5B1} for the older CAMEO.SCALE,
     * or the name of another table.
     */
    public String edition() {
        return edition;
    }

    /** Returns the two-digit code of the root; of a root, itself. */
    public CameoCode root() {
        return of(code.substring(0, ROOT_LENGTH));
    }

    /** Returns the code one digit shorter; of a root, empty. */
    public Optional<CameoCode> parent() {
        return depth() == 1 ? Optional.empty() : Optional.of(of(code.substring(0, code.length() - 1)));
    }

    /** Returns the level in the tree: 1 for a root (two digits), 2 (three digits) or 3 (four digits). */
    public int depth() {
        return code.length() - 1;
    }

    /** Returns whether this code is the other or stands anywhere below it. */
    public boolean isWithin(CameoCode ancestor) {
        return code.startsWith(ancestor.code);
    }

    @Override
    public int compareTo(CameoCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CameoCode that && code.equals(that.code);
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
        if (isKnown("0" + code)) {
            return "was a leading zero lost? There is " + describe(TABLE.get("0" + code));
        }
        for (int length = code.length() - 1; length >= ROOT_LENGTH; length--) {
            CameoCode parent = TABLE.get(code.substring(0, length));
            if (parent != null) {
                return "the nearest code above it is " + describe(parent);
            }
        }
        return "codes have two to four digits, and the first two are 01 to 20";
    }

    private static String describe(@Nullable CameoCode code) {
        return code == null ? "none" : code.code + " (" + code.label + ")";
    }

    private static ImmutableSortedMap<String, CameoCode> readTable() {
        ImmutableSortedMap.Builder<String, CameoCode> table = ImmutableSortedMap.naturalOrder();
        for (TsvTable.Row row : TsvTable.resource("cameo-codes.tsv").rows("code", "label", "edition")) {
            String code = row.get("code");
            table.put(code, new CameoCode(code, row.get("label"), row.get("edition")));
        }
        return table.buildOrThrow();
    }
}
