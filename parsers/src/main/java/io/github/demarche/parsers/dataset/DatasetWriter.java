package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkState;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes events in a published form, one by one, keeping none.
 *
 * <pre>{@code
 * try (DatasetWriter out = DatasetWriter.of(DatasetFormat.KEDS, Files.newBufferedWriter(file))) {
 *     DatasetReader.of(DatasetFormat.GDELT2).onEvent(out::write).read(export);
 *     out.finish();
 *     System.err.println(out.report());
 * }
 * }</pre>
 *
 * <p>A row that came from a file of the same form, was read with {@link DatasetReader#keepRaw()} and still says what its
 * event says is written exactly as it stood. Else the cells that travelled with the event are written, and what else is
 * needed is made from the event; nothing is invented, and {@link WriteReport#unfilled()} lists what nobody knew. A text cell that a spreadsheet
 * would take for a formula gets an apostrophe in front, which {@link DatasetReader} takes away again. Not thread-safe.
 */
public final class DatasetWriter implements Closeable {
    private final DatasetFormat format;
    private final Writer out;
    private final WriteTally tally = new WriteTally();
    private final RowWriter rows;
    private boolean finished;

    private DatasetWriter(DatasetFormat format, Writer out) {
        this.format = format;
        this.out = out;
        this.rows = DatasetForms.writer(format, out, tally);
    }

    /** Returns a writer of that form onto {@code out}. */
    public static DatasetWriter of(DatasetFormat format, Writer out) {
        return new DatasetWriter(format, out);
    }

    /**
     * Writes an event, or counts it as left out if the form cannot hold it.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(DiplomaticEvent event) {
        doing(() -> rows.write(event));
    }

    /**
     * Writes a link, or counts it as left out.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ResponseLink link) {
        doing(() -> rows.write(link));
    }

    /**
     * Writes a relation between events, or counts it as left out.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(EventRelation relation) {
        doing(() -> rows.write(relation));
    }

    /**
     * Writes what stands behind the last row; nothing can be written afterwards. Doing it twice does nothing.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void finish() {
        if (!finished) {
            doing(() -> {
                rows.finish();
                out.flush();
            });
            finished = true;
        }
    }

    /** Returns the counts so far; {@link WriteReport#unfilled()} is known only after {@link #finish()}. */
    public WriteReport report() {
        return tally.report(format);
    }

    /**
     * Finishes, and closes the output.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    @Override
    public void close() {
        try (out) {
            finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the " + format.id() + " file cannot be closed", e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void doing(Step step) {
        checkState(!finished, "the %s file is finished already", format.id());
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the " + format.id() + " file cannot be written", e);
        }
    }
}
