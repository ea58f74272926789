package io.github.demarche.parsers.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of a dictionary's file: UTF-8, and Windows-1252 for the lines that are not, which are reported. */
final class DictionaryText {
    /** The largest dictionary that is known has 1.5 million bytes. */
    static final long LARGEST = 100_000_000;

    private static final int BLOCK = 1 << 13;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final String file;
    private final String text;
    private final ImmutableList<LexiconIssue> issues;

    private DictionaryText(String file, String text, ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.text = text;
        this.issues = issues;
    }

    static DictionaryText read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            checkArgument(size <= LARGEST, "a dictionary has at most %s bytes, %s has %s", LARGEST, file, size);
            return decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary " + file + " cannot be read", e);
        }
    }

    static DictionaryText read(String name, Reader source) {
        try {
            StringBuilder text = new StringBuilder();
            char[] block = new char[BLOCK];
            for (int read = source.read(block); read >= 0; read = source.read(block)) {
                text.append(block, 0, read);
                checkArgument(
                        text.length() <= LARGEST, "a dictionary has at most %s characters, %s more", LARGEST, name);
            }
            return new DictionaryText(name, text.toString(), ImmutableList.of());
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary " + name + " cannot be read", e);
        }
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Returns one for each line that is not UTF-8. */
    ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    static DictionaryText decode(String name, byte[] bytes) {
        String all = utf8(bytes, 0, bytes.length);
        if (all != null) {
            return new DictionaryText(name, all, ImmutableList.of());
        }
        StringBuilder text = new StringBuilder(bytes.length);
        ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();
        int number = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = lineEnd(bytes, start);
            number++;
            String line = utf8(bytes, start, end);
            if (line == null) {
                line = new String(bytes, start, end - start, FALLBACK);
                issues.add(LexiconIssue.readOtherwise(
                        name, number, "bytes that are no UTF-8, read as Windows-1252: \"" + line.strip() + "\""));
            }
            text.append(line);
            start = end;
        }
        return new DictionaryText(name, text.toString(), issues.build());
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    private static @Nullable String utf8(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
