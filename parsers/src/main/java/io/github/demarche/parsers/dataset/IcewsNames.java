package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Tells people from bodies by their names, which ICEWS does not. */
final class IcewsNames {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.anyOf(" /,.()")).omitEmptyStrings();
    private static final ImmutableSet<String> BODY_WORDS = ResourceTable.rows("icews-body-words.tsv").stream()
            .map(row -> row.get(0))
            .collect(ImmutableSet.toImmutableSet());
    private static final CharMatcher NO_PERSON = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("&()"));

    private IcewsNames() {}

    /** Tells whether a person has that name: who is of the elite has, and else no word of the name is one of bodies and lands. */
    static boolean isPerson(String name, Set<String> sectors) {
        if (sectors.contains(IcewsSectors.ELITE)) {
            return true;
        }
        return name.indexOf(' ') > 0 && NO_PERSON.matchesNoneOf(name) && !hasBodyWord(name);
    }

    private static boolean hasBodyWord(String name) {
        for (String word : WORDS.split(name)) {
            if (BODY_WORDS.contains(Ascii.toLowerCase(word))) {
                return true;
            }
        }
        return false;
    }
}
