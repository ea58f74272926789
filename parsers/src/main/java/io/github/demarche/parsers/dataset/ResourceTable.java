package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated tables of this package: lines from "#" on are comments, the first other line is a header. */
final class ResourceTable {
    private static final Splitter TABS = Splitter.on('\t');

    private ResourceTable() {}

    static ImmutableList<List<String>> rows(String name) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(name)) {
            checkState(in != null, "the resource %s is missing", name);
            return CharStreams.readLines(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(TABS::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
