package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.dataset.DatasetFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of the forms of event data, for the help texts and for what is given on the command line. */
final class FormatNames implements Iterable<String>, ITypeConverter<DatasetFormat> {
    FormatNames() {}

    private static ImmutableList<String> all() {
        return Arrays.stream(DatasetFormat.values()).map(DatasetFormat::id).collect(ImmutableList.toImmutableList());
    }

    /** Returns all names, with commas. */
    static String list() {
        return all().stream().collect(Collectors.joining(", "));
    }

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }

    @Override
    public DatasetFormat convert(String name) {
        try {
            return DatasetFormat.parse(name);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("there is no format \"" + name + "\"; there are " + list());
        }
    }
}
