package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.PloverCategory;
import io.github.demarche.ontology.WeisCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads event codes of one scheme, forgiving what files of the field are known to do to them. */
final class CodeReadings {
    private static final int ROOT = 2;
    private static final int MOST_KEPT = 1 << 12;

    private final CodingScheme scheme;
    private final Crosswalk crosswalk;
    private final String column;
    private final Map<String, CodeReading> known = new HashMap<>();

    CodeReadings(CodingScheme scheme, Crosswalk crosswalk) {
        this(scheme, crosswalk, "code");
    }

    /** Makes one that names the codes' column so in what it finds. */
    CodeReadings(CodingScheme scheme, Crosswalk crosswalk, String column) {
        this.scheme = scheme;
        this.crosswalk = crosswalk;
        this.column = column;
    }

    CodeReading read(String cell) {
        CodeReading reading = known.get(cell);
        if (reading == null) {
            reading = parse(cell);
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(cell, reading);
        }
        return reading;
    }

    private CodeReading parse(String cell) {
        if (isKnown(cell)) {
            return of(cell, ImmutableList.of());
        }
        String digits = leadingDigits(cell);
        if (digits.isEmpty()) {
            return new CodeReading(
                    Optional.empty(),
                    Optional.empty(),
                    Hostility.NEUTRAL,
                    Finding.rejected(column, cell, "CODE", "an event code must begin with digits")
                            .alone());
        }
        if (isKnown(digits)) {
            return repaired(cell, digits, "CODE_TAIL", "the code is followed by something else; read as " + digits);
        }
        if (isKnown("0" + digits)) {
            return repaired(cell, "0" + digits, "LEADING_ZERO", "the code lost its leading zero; read as 0" + digits);
        }
        for (int length = digits.length() - 1; length >= ROOT; length--) {
            String above = digits.substring(0, length);
            if (isKnown(above)) {
                return repaired(cell, above, "UNKNOWN_CODE", scheme + " has no such code; typed as " + above);
            }
        }
        return new CodeReading(
                Optional.empty(),
                Optional.empty(),
                Hostility.NEUTRAL,
                Finding.repaired(
                                column,
                                cell,
                                "UNKNOWN_CODE",
                                scheme + " has no such code, nor one above it; left untyped")
                        .alone());
    }

    private boolean isKnown(String code) {
        return scheme == CodingScheme.WEIS ? WeisCode.isKnown(code) : CameoCode.isKnown(code);
    }

    private CodeReading repaired(String cell, String code, String rule, String message) {
        return of(code, Finding.repaired(column, cell, rule, message).alone());
    }

    private CodeReading of(String code, ImmutableList<Finding> findings) {
        if (scheme == CodingScheme.WEIS) {
            Weis weis = Weis.of(code);
            return new CodeReading(Optional.empty(), weis.category, weis.hostility, findings);
        }
        CameoCode cameo = CameoCode.of(code);
        return new CodeReading(Optional.of(cameo), crosswalk.plover(cameo), crosswalk.hostility(cameo), findings);
    }

    private static String leadingDigits(String cell) {
        int end = 0;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        return cell.substring(0, end);
    }

    /** Our reading of WEIS, from the resource. */
    private record Weis(Optional<PloverCategory> category, Hostility hostility) {
        private static final ImmutableMap<String, Weis> BY_CODE = ResourceTable.rows("weis-plover.tsv").stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.get(0), Weis::parse));

        private static Weis of(String code) {
            Weis own = BY_CODE.get(code);
            return own == null ? of(code.substring(0, ROOT)) : own;
        }

        private static Weis parse(List<String> row) {
            if (row.get(1).equals("-")) {
                return new Weis(Optional.empty(), Hostility.valueOf(row.get(2)));
            }
            PloverCategory category = PloverCategory.parse(row.get(1));
            return new Weis(Optional.of(category), category.type().hostility());
        }
    }
}
