package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Crosswalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a file of published event data and hands on what each row gives, keeping nothing: files of any length are read in
 * constant memory. Bad rows throw nothing; the report counts every one.
 *
 * <pre>{@code
 * ReadReport report = DatasetReader.of(DatasetFormat.KEDS)
 *         .onEvent(events::add)
 *         .onIssue(log::add)
 *         .read(Path.of("levant.tab"));
 * }</pre>
 *
 * <p>What a row says stands verbatim in the event's {@link DiplomaticEvent#codings()}; actors, type, mode and hostility are
 * what Demarche makes of it. The id of an event is that of dataset, version and row, so name both for ids that others can
 * refer to. A reader is its own builder: each {@code on…} method changes it and returns it. Not thread-safe.
 */
public final class DatasetReader {
    private final DatasetFormat format;
    private Consumer<? super DiplomaticEvent> events = event -> {};
    private Consumer<? super ResponseLink> links = link -> {};
    private Consumer<? super RowIssue> issues = issue -> {};
    private Optional<CodingScheme> scheme = Optional.empty();
    private Crosswalk crosswalk = Crosswalk.standard();
    private String dataset = "";
    private String version = "";

    private DatasetReader(DatasetFormat format) {
        this.format = format;
    }

    /** Returns a reader of files of that form. */
    public static DatasetReader of(DatasetFormat format) {
        return new DatasetReader(format);
    }

    /** Hands events to {@code consumer}, in the order of the rows. */
    public DatasetReader onEvent(Consumer<? super DiplomaticEvent> consumer) {
        this.events = consumer;
        return this;
    }

    /** Hands links to {@code consumer}, each after the events that it joins; only {@link DatasetFormat#ICB} has any. */
    public DatasetReader onLink(Consumer<? super ResponseLink> consumer) {
        this.links = consumer;
        return this;
    }

    /** Hands every issue to {@code consumer}: rejected, skipped and repaired rows, in their order. */
    public DatasetReader onIssue(Consumer<? super RowIssue> consumer) {
        this.issues = consumer;
        return this;
    }

    /**
     * Names the dataset, in place of the file's name without its last extension, and its version, which may be empty.
     *
     * @throws IllegalArgumentException if {@code dataset} is blank
     */
    public DatasetReader named(String dataset, String version) {
        checkArgument(!dataset.isBlank(), "a dataset needs a name, was \"%s\"", dataset);
        this.dataset = dataset;
        this.version = version;
        return this;
    }

    /**
     * Says in which scheme the codes of a KEDS file are. If it is not said, the codes that exist in one scheme only decide;
     * where they speak against what is said, or against the file's name, the report warns.
     *
     * @throws IllegalArgumentException if files of this form are in another scheme
     */
    public DatasetReader codedIn(CodingScheme scheme) {
        checkArgument(
                (format == DatasetFormat.ICB) == (scheme == CodingScheme.ICB),
                "files of form %s are not coded in %s",
                format,
                scheme);
        this.scheme = Optional.of(scheme);
        return this;
    }

    /** Takes types and modes of CAMEO codes from {@code crosswalk} in place of {@link Crosswalk#standard()}. */
    public DatasetReader crosswalk(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        return this;
    }

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public ReadReport read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Reads all of {@code in}, UTF-8 text, which stays open; {@code fileName} names the dataset unless it is
     * {@link #named}.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public ReadReport read(InputStream in, String fileName) {
        String name = dataset.isEmpty() ? withoutExtension(fileName) : dataset;
        RowSink sink = new RowSink(events, links, issues);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        try {
            rows(name).read(text, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName + " cannot be read", e);
        }
        return sink.report().dataset(name).version(version).format(format).build();
    }

    private RowFormat rows(String name) {
        return switch (format) {
            case KEDS -> new KedsRows(name, version, scheme, crosswalk);
            case ICB -> new IcbRows(name, version);
        };
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
