package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings types, quad classes and country codes of gold and predictions to one scheme: PLOVER's older names of types to the
 * new ones, a quad class from the CAMEO code or the type, and older country codes to ISO 3166-1.
 */
final class Categories {
    /** Stands for an unknown country. */
    static final String UNKNOWN = "---";

    private static final String YIELD = "YIELD";
    private static final ImmutableSet<String> YIELDING = ImmutableSet.of("CONCEDE", "RETREAT");
    private static final ImmutableMap<String, String> RENAMED = ImmutableMap.of(
            "DEMAND", "REQUEST",
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "FIGHT", "ASSAULT");
    private static final ImmutableMap<Integer, ImmutableSet<String>> QUAD_CLASSES = ImmutableMap.of(
            1, ImmutableSet.of("AGREE", "CONSULT", "SUPPORT"),
            2, ImmutableSet.of("COOPERATE", "AID", "CONCEDE", "RETREAT", YIELD),
            3, ImmutableSet.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
            4, ImmutableSet.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"));
    private static final ImmutableMap<String, String> ISO = ImmutableMap.<String, String>builder()
            .put("ROM", "ROU")
            .put("TMP", "TLS")
            .put("ZAR", "COD")
            .put("JAP", "JPN")
            .put("ITL", "ITA")
            .put("VTN", "VNM")
            .put("SIN", "SGP")
            .put("PAL", "PSE")
            .buildOrThrow();
    private static final int COUNTRY_LETTERS = 3;

    private final boolean yieldMerged;

    /** {@code yieldMerged}: whether CONCEDE and RETREAT count as the older YIELD. */
    Categories(boolean yieldMerged) {
        this.yieldMerged = yieldMerged;
    }

    /** Returns the scheme for a gold file: the older one with YIELD when one of its events uses it. */
    static Categories of(ImmutableList<GoldRecord> gold) {
        return new Categories(gold.stream()
                .flatMap(record -> record.events().stream())
                .anyMatch(event -> event.root().filter(YIELD::equals).isPresent()));
    }

    boolean yieldMerged() {
        return yieldMerged;
    }

    Optional<String> root(ScoredEvent event) {
        return event.root().map(this::root);
    }

    String root(String name) {
        String root = RENAMED.getOrDefault(name, name);
        return yieldMerged && YIELDING.contains(root) ? YIELD : root;
    }

    /** Returns the quad class as given, or else by the first two digits of the CAMEO code, or else by the type. */
    Optional<Integer> quad(ScoredEvent event) {
        if (event.quad().isPresent()) {
            return Optional.of(event.quad().getAsInt());
        }
        Optional<Integer> category = event.cameo().flatMap(Categories::category);
        return category.isPresent()
                ? category.flatMap(Categories::quadOfCategory)
                : root(event).flatMap(Categories::quadOfRoot);
    }

    private static Optional<Integer> category(String cameo) {
        return cameo.length() >= 2 && Character.isDigit(cameo.charAt(0)) && Character.isDigit(cameo.charAt(1))
                ? Optional.of(Integer.parseInt(cameo.substring(0, 2)))
                : Optional.empty();
    }

    private static Optional<Integer> quadOfCategory(int category) {
        if (category < 3 || category > 20) {
            return Optional.empty();
        }
        return Optional.of(category <= 5 ? 1 : category <= 8 ? 2 : category <= 13 ? 3 : 4);
    }

    private static Optional<Integer> quadOfRoot(String root) {
        return QUAD_CLASSES.entrySet().stream()
                .filter(quad -> quad.getValue().contains(root))
                .map(quad -> quad.getKey())
                .findFirst();
    }

    /** Returns the country of an actor's code: its first three letters, in ISO's current form. */
    static String country(String code) {
        String letters = code.strip().toUpperCase(Locale.ROOT);
        String base = letters.substring(0, Math.min(COUNTRY_LETTERS, letters.length()));
        return base.isEmpty() || "-~*".indexOf(base.charAt(0)) >= 0 ? UNKNOWN : ISO.getOrDefault(base, base);
    }

    /** Returns the countries of the codes, in their order; one unknown when there are none. */
    static ImmutableList<String> countries(ImmutableList<String> codes) {
        return codes.isEmpty()
                ? ImmutableList.of(UNKNOWN)
                : codes.stream().map(Categories::country).collect(ImmutableList.toImmutableList());
    }
}
