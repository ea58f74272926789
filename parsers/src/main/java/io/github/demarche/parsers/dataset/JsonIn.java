package io.github.demarche.parsers.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the values of a JSON object, forgiving what is of another type than it should be. Each method begins at the value's
 * first token and ends at its last.
 */
final class JsonIn {
    private final JsonParser in;
    private final List<Finding> findings;

    JsonIn(JsonParser in, List<Finding> findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Reads the fields of one object. */
    interface Fields {
        void field(String name) throws IOException;
    }

    /** Returns the text; what is a number or a truth value, as it is written; empty for null. */
    String text(String column) throws IOException {
        JsonToken token = in.currentToken();
        switch (token) {
            case VALUE_STRING -> {
                return in.getText();
            }
            case VALUE_NULL -> {
                return "";
            }
            case START_ARRAY, START_OBJECT -> {
                wrong(column, token == JsonToken.START_ARRAY ? "[" : "{", "a string is due; left out");
                in.skipChildren();
                return "";
            }
            default -> {
                wrong(column, in.getText(), "a string is due; taken as one");
                return in.getText();
            }
        }
    }

    /** Hands over the texts of an array; a single text counts as an array of one. Empty ones are passed. */
    void texts(String column, Consumer<String> each) throws IOException {
        if (in.currentToken() == JsonToken.START_ARRAY) {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                hand(text(column), each);
            }
        } else if (in.currentToken() != JsonToken.VALUE_NULL) {
            String one = text(column);
            if (!one.isEmpty()) {
                wrong(column, one, "a list is due; taken as a list of one");
            }
            hand(one, each);
        }
    }

    private static void hand(String text, Consumer<String> each) {
        if (!text.isBlank()) {
            each.accept(text.strip());
        }
    }

    /** Reads the objects of an array, field by field; a single object counts as an array of one. */
    void objects(String column, Fields fields, Runnable afterEach, Consumer<String> asText) throws IOException {
        if (in.currentToken() == JsonToken.START_ARRAY) {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                item(column, fields, afterEach, asText);
            }
        } else if (in.currentToken() != JsonToken.VALUE_NULL) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                wrong(column, "{", "a list is due; taken as a list of one");
            }
            item(column, fields, afterEach, asText);
        }
    }

    private void item(String column, Fields fields, Runnable afterEach, Consumer<String> asText) throws IOException {
        switch (in.currentToken()) {
            case START_OBJECT -> {
                object(fields);
                afterEach.run();
            }
            case VALUE_STRING -> {
                wrong(column, in.getText(), "an object is due; taken for what it names");
                hand(in.getText(), asText);
            }
            case VALUE_NULL -> {}
            default -> {
                wrong(column, in.getText(), "an object is due; left out");
                in.skipChildren();
            }
        }
    }

    /** Reads the fields of the object at which the parser stands. */
    void object(Fields fields) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            fields.field(name);
        }
    }

    boolean isObject() {
        return in.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return in.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isNull() {
        return in.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Returns whether the value says no: false, 0, or one of them as a text. */
    boolean isNo() throws IOException {
        String text = in.currentToken().isScalarValue() ? in.getText() : "";
        return text.equalsIgnoreCase("false") || text.equals("0");
    }

    /** Returns a count of 0 or more; -1 if there is none, or none that can be read. */
    long count(String column) throws IOException {
        if (isNull()) {
            return -1;
        }
        boolean scalar = in.currentToken().isScalarValue();
        String text = scalar ? in.getText().strip() : "";
        long number = digits(text);
        if ((number < 0 && !text.isEmpty()) || !scalar) {
            String shown = scalar ? text : in.getText();
            findings.add(Finding.repaired(column, shown, "SIZE", "a count must be a whole number; left uncounted"));
        } else if (in.currentToken() == JsonToken.VALUE_STRING && number >= 0) {
            wrong(column, text, "a number is due; taken as one");
        }
        in.skipChildren();
        return number;
    }

    private static long digits(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return -1;
        }
        long number = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    void skip() throws IOException {
        in.skipChildren();
    }

    private void wrong(String column, String value, String message) {
        findings.add(Finding.repaired(column, value, "TYPE", message));
    }
}
