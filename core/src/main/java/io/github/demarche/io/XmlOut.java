package io.github.demarche.io;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes XML into memory: elements, attributes, text, all escaped; numbers with at most one decimal. */
final class XmlOut {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes come as names and values in turn. */
    XmlOut open(String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    XmlOut close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    XmlOut empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    XmlOut element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    XmlOut text(String text) {
        escape(text);
        return this;
    }

    XmlOut line() {
        out.append('\n');
        return this;
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            Object value = attributes[at + 1];
            escape(value instanceof Double number ? number(number) : value.toString());
            out.append('"');
        }
    }

    /** Escapes markup and puts a space for what XML 1.0 forbids. */
    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
            }
        });
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** Returns the number with at most one decimal, as short as it can be written. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
