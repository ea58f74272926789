package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import java.io.IOException;
import java.util.List;

/** Where lines of JSON go, each with the id of its object and the ids of the events that it tells. */
interface JsonEventLines {
    /** Takes a line; {@code linked} tells whether the object has a value of {@code link} by itself. */
    void line(String json, String objectId, List<String> events, boolean linked) throws IOException;

    /** Takes a link; returns whether it can be told. */
    boolean link(ResponseLink link);

    /** Writes what was held back, and returns how many of the links taken could not be told after all. */
    long finish() throws IOException;
}
