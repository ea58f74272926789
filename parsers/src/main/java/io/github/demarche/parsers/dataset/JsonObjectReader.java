package io.github.demarche.parsers.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads one JSON object of a form into facts. */
final class JsonObjectReader {
    /** Where a value of links is looked for that Demarche wrote. */
    static final String LINKS = "response_links";

    /** Where Demarche writes a CAMEO code, and looks for one. */
    static final String CAMEO = "cameo";

    private final JsonForm form;

    JsonObjectReader(JsonForm form) {
        this.form = form;
    }

    /**
     * Reads the object. If it is no valid JSON, the one finding says in which line of the file and at which character.
     *
     * @param line the line of the file in which the text begins
     * @return the line of what was found
     */
    long read(String text, long line, JsonFacts facts) throws IOException {
        facts.clear();
        form.begin();
        String clean = RowText.clean(text, facts.findings);
        try (JsonParser parser = JsonText.parser(clean)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                facts.findings.add(Finding.rejected("1", clean, "JSON", "an object is due, which begins with a brace"));
                return line;
            }
            fields(parser, clean, facts);
            if (parser.nextToken() != null) {
                int column = parser.currentTokenLocation().getColumnNr();
                facts.findings.add(Finding.rejected(
                        Integer.toString(column), clean, "JSON", "nothing may follow the object in its line"));
            }
        } catch (JsonProcessingException e) {
            return invalid(e, clean, line, facts);
        }
        if (facts.isKept()) {
            form.complete(facts);
        }
        return line;
    }

    private static long invalid(JsonProcessingException e, String text, long line, JsonFacts facts) {
        JsonLocation at = e.getLocation();
        String column = at == null ? "" : Integer.toString(Math.max(1, at.getColumnNr()));
        facts.findings.add(Finding.rejected(column, text, "JSON", "no valid JSON: " + e.getOriginalMessage()));
        return at == null ? line : line + Math.max(0, at.getLineNr() - 1);
    }

    private void fields(JsonParser parser, String text, JsonFacts facts) throws IOException {
        JsonIn in = new JsonIn(parser, facts.findings);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            int start = (int) parser.currentTokenLocation().getCharOffset();
            if (facts.values.containsKey(name)) {
                facts.findings.add(Finding.repaired(
                        name, "", "REPEATED_FIELD", "the object has the field twice; the first was taken"));
                parser.skipChildren();
                continue;
            }
            String scalar = token.isScalarValue() ? parser.getText() : "";
            if (name.equals(CAMEO)) {
                facts.cameo = scalar;
            } else if (!name.equals(LINKS)) {
                form.field(name, in, facts);
            }
            if (!token.isScalarValue()) {
                parser.skipChildren();
            }
            if (name.equals(LINKS)) {
                links(slice(text, start, parser), facts);
            } else {
                facts.values.put(
                        name, token.isScalarValue() ? stored(name, token, scalar) : slice(text, start, parser));
            }
        }
    }

    private static String slice(String text, int start, JsonParser parser) {
        return text.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    /** Returns the value as the coding has it: texts plain, unless they would be taken for something else. */
    private String stored(String name, JsonToken token, String text) {
        return token == JsonToken.VALUE_STRING
                        && !name.equals(CAMEO)
                        && !form.textFields().contains(name)
                        && JsonText.isValue(text)
                ? JsonText.quote(text)
                : text;
    }

    /** Takes the links apart, each a line of JSON Lines. */
    private static void links(String array, JsonFacts facts) throws IOException {
        try (JsonParser parser = JsonText.parser(array)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                facts.links.add(slice(array, start, parser));
            }
        }
    }
}
