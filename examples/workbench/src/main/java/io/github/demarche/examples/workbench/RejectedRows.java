package io.github.demarche.examples.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rows go that cannot be read. */
final class RejectedRows implements Closeable {
    private final @Nullable Output out;
    private @Nullable String header;
    private long count;

    private RejectedRows(@Nullable Output out) {
        this.out = out;
    }

    static RejectedRows to(@Nullable Path file, List<String> inputs) throws IOException {
        return new RejectedRows(file == null ? null : Output.to(file, inputs));
    }

    /** The headers of several files of one form are the same, so that the first is enough. */
    void header(String line) {
        if (header == null) {
            header = line;
            write(line);
        }
    }

    void row(String line) {
        count++;
        write(line);
    }

    private void write(String line) {
        if (out != null) {
            try {
                out.writer().append(line).append('\n');
            } catch (IOException failed) {
                throw new UncheckedIOException(out.name() + " cannot be written", failed);
            }
        }
    }

    void finish() throws IOException {
        if (out != null) {
            out.finish();
        }
    }

    /** Returns a line that says where the rejected rows are. */
    Optional<String> count() {
        return out == null
                ? Optional.empty()
                : Optional.of(out.name() + ": " + count + (count == 1 ? " rejected row" : " rejected rows"));
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
