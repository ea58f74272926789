package io.github.demarche.parsers.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A table that gives codes other codes. In a file each line has the former and the new code with a tab between them; lines from
 * "#" on are comments. A former code that ends in {@code *} means all that begin so, of which the longest counts, and the rest
 * of the code is kept when the new one ends in {@code *} too. The new code {@code -} drops the event. Immutable.
 *
 * <pre>
 * # the two Sudans as one
 * SSD*	SDN*
 * IGOUNO	UNO
 * ---	-
 * </pre>
 */
public final class CodeMapping {
    /** The new code of what is to be dropped. */
    static final String DROP = "-";

    private final String name;
    private final ImmutableMap<String, String> whole;
    private final ImmutableMap<String, String> beginnings;

    private CodeMapping(String name, Map<String, String> table) {
        this.name = name;
        ImmutableMap.Builder<String, String> exact = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> open = ImmutableMap.builder();
        table.forEach((from, to) -> {
            if (from.endsWith("*")) {
                open.put(from.substring(0, from.length() - 1), to);
            } else {
                exact.put(from, to);
            }
        });
        this.whole = exact.buildOrThrow();
        this.beginnings = open.buildOrThrow();
    }

    /** Returns the table under the name that reports will show. */
    public static CodeMapping of(String name, Map<String, String> table) {
        return new CodeMapping(name, table);
    }

    /**
     * Reads a table from a file in UTF-8.
     *
     * @throws IllegalArgumentException if a line does not have two codes, or one code is mapped twice; the message says where
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CodeMapping read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(name, reader);
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException(file + ": no such file", missing);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static UncheckedIOException unreadable(String name, IOException e) {
        String reason = e instanceof CharacterCodingException ? "it is not in UTF-8" : e.getMessage();
        return new UncheckedIOException(name + " cannot be read: " + reason, e);
    }

    /**
     * Reads a table to its end, and leaves {@code source} open.
     *
     * @throws IllegalArgumentException as {@link #read(Path)} does
     * @throws UncheckedIOException if it cannot be read
     */
    public static CodeMapping read(String name, Reader source) {
        Map<String, String> table = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(source);
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                String from = tab < 0 ? "" : line.substring(0, tab).strip();
                String to = tab < 0 ? "" : line.substring(tab + 1).strip();
                checkArgument(
                        !from.isEmpty() && !to.isEmpty() && to.indexOf('\t') < 0,
                        "%s:%s: a line must have two codes with a tab between them, was \"%s\"",
                        name,
                        number,
                        line);
                checkArgument(table.put(from, to) == null, "%s:%s: %s is mapped twice", name, number, from);
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return new CodeMapping(name, table);
    }

    String name() {
        return name;
    }

    /** Returns all new codes. */
    ImmutableList<String> targets() {
        return ImmutableList.<String>builder()
                .addAll(whole.values())
                .addAll(beginnings.values())
                .build();
    }

    /** Returns the new code, {@link #DROP} among them; empty when the table says nothing of the code. */
    Optional<String> find(String code) {
        String exact = whole.get(code);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int length = code.length(); length >= 0 && !beginnings.isEmpty(); length--) {
            String to = beginnings.get(code.substring(0, length));
            if (to != null) {
                return Optional.of(to.endsWith("*") ? to.substring(0, to.length() - 1) + code.substring(length) : to);
            }
        }
        return Optional.empty();
    }
}
