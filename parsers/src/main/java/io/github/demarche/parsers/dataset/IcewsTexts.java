package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.ontology.CameoCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The event texts of ICEWS: labels of CAMEO codes, of which those of the manual win where two codes share one. Roots have
 * none, as ICEWS codes at least three digits.
 */
final class IcewsTexts {
    private static final String UNSPECIFIED = ", not specified below";
    private static final String MANUAL = "1.1b3";
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"'\u2018\u2019\u201C\u201D");
    private static final IcewsTexts STANDARD = new IcewsTexts();

    private final ImmutableMap<String, CameoCode> codes;
    private final ImmutableMap<CameoCode, String> texts;

    private IcewsTexts() {
        Map<String, CameoCode> all = new HashMap<>();
        Map<CameoCode, String> written = new HashMap<>();
        for (CameoCode code : CameoCode.all()) {
            if (code.depth() > 1 && (code.edition().equals(MANUAL) || !all.containsKey(plain(code.label())))) {
                all.put(plain(code.label()), code);
            }
        }
        for (List<String> row : ResourceTable.rows("icews-texts.tsv")) {
            CameoCode code = CameoCode.of(row.get(0));
            all.put(plain(row.get(1)), code);
            if (row.get(2).equals("write")) {
                written.put(code, row.get(1));
            }
        }
        codes = ImmutableMap.copyOf(all);
        texts = ImmutableMap.copyOf(written);
    }

    static IcewsTexts standard() {
        return STANDARD;
    }

    /** Returns the code of that text, in whatever case and quotes. */
    Optional<CameoCode> code(String text) {
        return Optional.ofNullable(codes.get(plain(text)));
    }

    /** Returns the text of that code. */
    String text(CameoCode code) {
        String own = texts.get(code);
        return own == null ? code.label().replace(UNSPECIFIED, "") : own;
    }

    private static String plain(String text) {
        return QUOTES.removeFrom(Ascii.toLowerCase(text).replace(UNSPECIFIED, ""))
                .strip();
    }
}
