package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.DetectedFormat;
import io.github.demarche.parsers.dataset.ReadReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads inputs as event data: tells what form each has, says so, and reads it. */
final class DatasetSource {
    private final Inputs inputs;
    private final DatasetOptions options;
    private final PrintWriter err;

    DatasetSource(Inputs inputs, DatasetOptions options, PrintWriter err) {
        this.inputs = inputs;
        this.options = options;
        this.err = err;
    }

    /** An input of which the form is known, and why. */
    record Dataset(String name, DatasetFormat format, String reason) {}

    /**
     * Returns the inputs with their forms, and says on the error stream which were taken, and why; all are looked at before
     * any is read.
     *
     * @throws FileException if an input is no file, or its form is not known and not named
     */
    ImmutableList<Dataset> open(List<String> names) throws IOException {
        ImmutableList<Dataset> opened = look(names);
        if (options.from == null) {
            opened.forEach(dataset -> err.println(Inputs.display(dataset.name()) + ": read as "
                    + dataset.format().id() + ": " + dataset.reason()));
        }
        return opened;
    }

    /** Returns the inputs with their forms, as {@link #open} does, and says only where a form that is named seems wrong. */
    ImmutableList<Dataset> look(List<String> names) throws IOException {
        for (String name : names) {
            Inputs.check(name);
        }
        if (Collections.frequency(names, Inputs.STANDARD_INPUT) > 1) {
            throw new FileException(Inputs.display(Inputs.STANDARD_INPUT), "is named twice, and can be read once");
        }
        ImmutableList.Builder<Dataset> found = ImmutableList.builder();
        for (String name : names) {
            found.add(look(name));
        }
        return found.build();
    }

    private Dataset look(String name) throws IOException {
        String shown = Inputs.display(name);
        DetectedFormat told = detect(name);
        Optional<DatasetFormat> asked = Optional.ofNullable(options.from);
        DatasetFormat format = asked.or(told::format)
                .orElseThrow(() ->
                        new FileException(shown, told.reason() + " (--from may be one of " + FormatNames.list() + ")"));
        if (told.format().filter(other -> other != format).isPresent()) {
            err.println(shown + ": warning: read as " + format.id() + " as asked, but it looks like "
                    + told.format().get().id() + ": " + told.reason());
        }
        return new Dataset(name, format, asked.isEmpty() ? told.reason() : "named by --from");
    }

    /** Tells the form of an input, which can still be read afterwards. */
    DetectedFormat detect(String name) throws IOException {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return DatasetFormat.detect(new ByteArrayInputStream(inputs.headOfStandardInput()), "stdin");
        }
        try {
            return DatasetFormat.detect(Inputs.path(name));
        } catch (UncheckedIOException unreadable) {
            throw new FileException(name, "cannot be read: " + reason(unreadable));
        }
    }

    /**
     * Reads an input; {@code setUp} says what is done with what it holds.
     *
     * @throws FileException if it cannot be read, or the options do not fit it
     */
    ReadReport read(Dataset dataset, Consumer<DatasetReader> setUp) throws IOException {
        String shown = Inputs.display(dataset.name());
        try (InputStream in = inputs.bytes(dataset.name())) {
            DatasetReader reader = reader(dataset);
            setUp.accept(reader);
            return reader.read(in, fileName(dataset.name()));
        } catch (UnsupportedOperationException unread) {
            throw new FileException(shown, "the form " + dataset.format().id() + " is not read");
        }
    }

    private DatasetReader reader(Dataset dataset) throws FileException {
        try {
            return options.reader(dataset.format());
        } catch (IllegalArgumentException unfit) {
            throw new FileException(Inputs.display(dataset.name()), String.valueOf(unfit.getMessage()));
        }
    }

    private static String fileName(String name) throws FileException {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return "stdin";
        }
        Path file = Inputs.path(name).getFileName();
        return file == null ? name : file.toString();
    }

    private static String reason(UncheckedIOException thrown) {
        Throwable cause = thrown.getCause();
        return String.valueOf(cause == null ? thrown.getMessage() : cause.getMessage());
    }
}
