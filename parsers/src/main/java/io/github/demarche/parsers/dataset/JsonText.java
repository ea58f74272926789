package io.github.demarche.parsers.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** How JSON of others is read and written. */
final class JsonText {
    /** An object may have so many characters; the longest story of a news agency has a tenth of that. */
    static final int LONGEST = 1 << 19;

    /** Objects and arrays may stand so deep within one another. */
    static final int DEEPEST = 100;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonText() {}

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }
}
