package io.github.demarche.parsers.spec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the specification files, of which each holds the cases of one phenomenon. */
final class SpecFiles {
    private SpecFiles() {}

    /** All scalars stay text: a date is no timestamp, and "NO" is no boolean. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    /** Returns the cases by the name of their file, in the order of the names. */
    static ImmutableMap<String, ImmutableList<SpecCase>> all() {
        ImmutableMap.Builder<String, ImmutableList<SpecCase>> files = ImmutableMap.builder();
        try (Stream<Path> paths = Files.list(directory())) {
            for (Path path : paths.filter(SpecFiles::isSpec).sorted().toList()) {
                files.put(path.getFileName().toString(), cases(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.buildOrThrow();
    }

    private static boolean isSpec(Path path) {
        return path.toString().endsWith(".yaml");
    }

    private static Path directory() {
        try {
            return Path.of(
                    Objects.requireNonNull(SpecFiles.class.getResource("/spec")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static ImmutableList<SpecCase> cases(Path path) throws IOException {
        LoaderOptions options = new LoaderOptions();
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new TextOnly());
        try (InputStream in = Files.newInputStream(path)) {
            return ((List<Map<String, Object>>) yaml.load(in))
                    .stream().map(SpecCase::of).collect(ImmutableList.toImmutableList());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(path.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
