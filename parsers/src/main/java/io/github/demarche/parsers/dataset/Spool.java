package io.github.demarche.parsers.dataset;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that wait to be read again: in memory while they are few, else in a temporary file. */
final class Spool implements Closeable {
    private static final int MOST_IN_MEMORY = 1 << 22;

    private final List<List<String>> few = new ArrayList<>();
    private long characters;
    private @Nullable Path file;
    private @Nullable DataOutputStream many;

    /** Takes a record. */
    interface Sink {
        void take(List<String> record) throws IOException;
    }

    void add(List<String> record) throws IOException {
        if (many != null) {
            put(record, many);
            return;
        }
        few.add(record);
        record.forEach(text -> characters += text.length());
        if (characters > MOST_IN_MEMORY) {
            spill();
        }
    }

    private void spill() throws IOException {
        Path made = Files.createTempFile("demarche", ".spool");
        made.toFile().deleteOnExit();
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made), 1 << 16));
        file = made;
        many = to;
        for (List<String> record : few) {
            put(record, to);
        }
        few.clear();
    }

    private static void put(List<String> record, DataOutputStream to) throws IOException {
        to.writeInt(record.size());
        for (String text : record) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            to.writeInt(bytes.length);
            to.write(bytes);
        }
    }

    /** Hands over all records, in their order. */
    void read(Sink sink) throws IOException {
        if (many == null || file == null) {
            for (List<String> record : few) {
                sink.take(record);
            }
            return;
        }
        many.flush();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (in.available() > 0) {
                List<String> record = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    record.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                }
                sink.take(record);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (many != null) {
            many.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
