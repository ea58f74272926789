package io.github.demarche.parsers.dataset;

import io.github.demarche.chain.ResponseLink;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lines of JSON in a form that knows no links. */
final class PlainJsonLines implements JsonEventLines {
    private final Writer out;

    PlainJsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void line(String json, String objectId, List<String> events, boolean linked) throws IOException {
        out.append(json).append('\n');
    }

    @Override
    public boolean link(ResponseLink link) {
        return false;
    }

    @Override
    public long finish() {
        return 0;
    }
}
