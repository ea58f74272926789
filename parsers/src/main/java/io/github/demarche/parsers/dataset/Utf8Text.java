package io.github.demarche.parsers.dataset;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, whose bytes can be had as well, by whoever has read none of the text. */
final class Utf8Text extends InputStreamReader {
    private final InputStream bytes;

    Utf8Text(InputStream bytes) {
        super(bytes, StandardCharsets.UTF_8);
        this.bytes = bytes;
    }

    InputStream bytes() {
        return bytes;
    }
}
