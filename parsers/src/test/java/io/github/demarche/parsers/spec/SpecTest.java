package io.github.demarche.parsers.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the sentences of {@code src/test/resources/spec}, whose README tells their form, and compares what the parser
 * makes of them with what a human coder does.
 */
class SpecTest {

    @TestFactory
    Stream<DynamicContainer> reads() {
        return SpecFiles.all().entrySet().stream()
                .map(file -> dynamicContainer(
                        file.getKey(),
                        file.getValue().stream().map(spec -> dynamicTest(spec.id(), () -> check(spec)))));
    }

    /** A pending case must still fail, so that its mark goes when its fault does. */
    private static void check(SpecCase spec) {
        Optional<String> failure = SpecCheck.failure(spec);
        if (spec.pending().isEmpty()) {
            failure.ifPresent(report -> fail(report));
        } else if (failure.isEmpty()) {
            fail(
                    "the case is read as it should be: remove its mark 'pending: %s'",
                    spec.pending().get());
        }
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        SpecFiles.all()
                .values()
                .forEach(cases -> cases.forEach(spec -> assertThat(ids.add(spec.id()))
                        .as("id %s for the first time", spec.id())
                        .isTrue()));
    }
}
