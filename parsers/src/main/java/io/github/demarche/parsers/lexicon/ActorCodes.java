package io.github.demarche.parsers.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** The codes that a dictionary writes in brackets. */
final class ActorCodes {
    private static final Splitter COMPOUND = Splitter.on('/').trimResults().omitEmptyStrings();

    private ActorCodes() {}

    /**
     * Returns the codes of a compound, or the only one; none for {@code ---} and {@code ###}, which mean nobody.
     *
     * @throws IllegalArgumentException if one holds anything but capitals and digits
     */
    static ImmutableList<String> parse(String text) {
        if (text.equals("---") || text.equals("###")) {
            return ImmutableList.of();
        }
        ImmutableList<String> codes = ImmutableList.copyOf(COMPOUND.split(text));
        checkArgument(!codes.isEmpty(), "a code is missing");
        for (String code : codes) {
            checkArgument(isCode(code), "a code has capitals A to Z and digits, was \"%s\"", code);
        }
        return codes;
    }

    /** Tells whether the text has capitals A to Z and digits only, and at least one. */
    static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
