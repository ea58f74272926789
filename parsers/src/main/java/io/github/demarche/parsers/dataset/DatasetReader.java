package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.ontology.Crosswalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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
    private Consumer<? super EventRelation> relations = relation -> {};
    private Consumer<? super String> rejects = row -> {};
    private Consumer<? super String> headers = header -> {};
    private boolean keepsRaw;
    private Charset encoding = StandardCharsets.UTF_8;
    private int mostExpansion = DatasetFile.MOST_EXPANSION;
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

    /**
     * Hands links to {@code consumer}, each after the events that it joins; {@link DatasetFormat#ICB},
     * {@link DatasetFormat#PLOVER} and {@link DatasetFormat#JSONL} have any.
     */
    public DatasetReader onLink(Consumer<? super ResponseLink> consumer) {
        this.links = consumer;
        return this;
    }

    /** Hands relations between events to {@code consumer}; only {@link DatasetFormat#JSONL} has any. */
    public DatasetReader onRelation(Consumer<? super EventRelation> consumer) {
        this.relations = consumer;
        return this;
    }

    /** Hands each rejected row to {@code consumer}, as it stands in the file, so that it can be mended and read again. */
    public DatasetReader onReject(Consumer<? super String> consumer) {
        this.rejects = consumer;
        return this;
    }

    /** Hands the header to {@code consumer}, as it stands in the file, before all rows; nothing if there is none. */
    public DatasetReader onHeader(Consumer<? super String> consumer) {
        this.headers = consumer;
        return this;
    }

    /**
     * Lets each row travel along with its event, whole, as a value of its coding under {@code raw.} and the format's id:
     * {@link DatasetWriter} can then write it as it stood. Rows of files that depart from the published columns do not.
     */
    public DatasetReader keepRaw() {
        this.keepsRaw = true;
        return this;
    }

    /** Reads text in that encoding in place of UTF-8; a byte order mark in the file wins. */
    public DatasetReader encoding(Charset encoding) {
        this.encoding = encoding;
        return this;
    }

    /**
     * Stops reading a compressed file where it gives more than {@code times} as many bytes as were read of it, in place of
     * 200 times: such a file is a mistake, or made to fill memory or disk.
     *
     * @throws IllegalArgumentException if {@code times} is below 1
     */
    public DatasetReader mostExpansion(int times) {
        checkArgument(times >= 1, "the most expansion must be 1 or more, was %s", times);
        this.mostExpansion = times;
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
     * Says in which scheme the codes of a KEDS file are; all other forms have one scheme only. If it is not said, the codes that exist in one scheme only decide;
     * where they speak against what is said, or against the file's name, the report warns.
     *
     * @throws IllegalArgumentException if files of this form are in another scheme
     */
    public DatasetReader codedIn(CodingScheme scheme) {
        checkArgument(
                DatasetForms.schemes(format).contains(scheme), "files of form %s are not coded in %s", format, scheme);
        this.scheme = Optional.of(scheme);
        return this;
    }

    /** Takes types and modes of CAMEO codes from {@code crosswalk} in place of {@link Crosswalk#standard()}. */
    public DatasetReader crosswalk(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        return this;
    }

    /**
     * Reads the file, which may be compressed with gzip, or be a zip with one file in it; what it is shows in its first
     * bytes.
     *
     * @throws UncheckedIOException if it cannot be opened, or is a zip with several files; the message says what it is. A file
     *     that breaks off, or expands beyond all measure, gives the rows before that, and a report that is not
     *     {@link ReadReport#complete()}
     */
    public ReadReport read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads all of {@code in}, as {@link #read(Path)} does, and leaves it open; {@code fileName} names the dataset unless it
     * is {@link #named}.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public ReadReport read(InputStream in, String fileName) {
        String name = dataset.isEmpty() ? withoutExtension(fileName) : dataset;
        RowSink sink = new RowSink(events, links, issues, rejects, relations);
        sink.onHeader(headers);
        ReadContext context = new ReadContext(name, version, scheme, crosswalk, keepsRaw);
        try {
            DatasetFile opened = DatasetFile.open(in, encoding, mostExpansion);
            opened.warning().ifPresent(sink::warn);
            sink.breaksOffIf(opened::fault);
            DatasetForms.reader(format, context).read(opened.text(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName + " cannot be read: " + e.getMessage(), e);
        }
        return sink.report().dataset(name).version(version).format(format).build();
    }

    /** Returns the name without what says how it is compressed, and without its last extension. */
    private static String withoutExtension(String fileName) {
        String lower = Ascii.toLowerCase(fileName);
        String name = lower.endsWith(".gz") || lower.endsWith(".zip")
                ? fileName.substring(0, fileName.lastIndexOf('.'))
                : fileName;
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
