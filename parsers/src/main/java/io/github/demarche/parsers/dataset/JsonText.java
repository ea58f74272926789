package io.github.demarche.parsers.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Locale;

/** How JSON of others is read and written. */
final class JsonText {
    /** An object may have so many characters; the longest story of a news agency has a fifth of that. */
    static final int LONGEST = 1 << 19;

    /** Objects and arrays may stand so deep within one another. */
    static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final String BEGINS = "{[\"-0123456789tfn";

    private JsonText() {}

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Tells whether a text is a JSON value by itself, so that it does not show whether it stood in quotation marks. */
    static boolean isValue(String text) {
        if (text.isEmpty() || BEGINS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        try (JsonParser in = parser(text)) {
            in.nextToken();
            in.skipChildren();
            in.finishToken();
            return in.nextToken() == null;
        } catch (IOException no) {
            return false;
        }
    }

    /** Tells whether a text is a JSON object or array. */
    static boolean isContainer(String text) {
        return !text.isEmpty() && (text.charAt(0) == '{' || text.charAt(0) == '[') && isValue(text);
    }

    /** Returns the text as a JSON string, in which no line ends and no half of a surrogate pair stands. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isHarmful(text, at)) {
                escape(c, out);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isHarmful(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return true;
        }
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
    }
}
