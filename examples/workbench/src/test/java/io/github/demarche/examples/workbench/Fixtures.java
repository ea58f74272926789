package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;

/**
 * The files beside the tests. Every {@code expected*.json} there was printed by the benchmark's own scripts
 * ({@code score.py}, {@code score_slots.py}, {@code score_seeds.py}, {@code score_react.py}) for the files that stand next to it.
 */
final class Fixtures {
    private static final double ROUNDING = 1e-12;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Fixtures() {}

    static String path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name))
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Inputs inputs() {
        return new Inputs(InputStream.nullInputStream());
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static JsonNode expected(String name) throws IOException {
        return MAPPER.readTree(Path.of(path(name)).toFile());
    }

    static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    /** Asserts that two trees hold the same fields and figures, in any order of fields. */
    static void assertSame(String at, JsonNode expected, JsonNode actual) {
        if (expected.isNumber()) {
            assertThat(actual.asDouble()).as(at).isEqualTo(expected.asDouble(), within(ROUNDING));
            return;
        }
        assertThat(actual.size()).as("size of %s in %s", at, actual).isEqualTo(expected.size());
        if (expected.isObject()) {
            for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                assertThat(actual.has(name)).as("%s has %s", at, name).isTrue();
                assertSame(at + "/" + name, expected.get(name), actual.get(name));
            }
        } else if (expected.isArray()) {
            for (int index = 0; index < expected.size(); index++) {
                assertSame(at + "/" + index, expected.get(index), actual.get(index));
            }
        } else {
            assertThat(actual).as(at).isEqualTo(expected);
        }
    }
}
