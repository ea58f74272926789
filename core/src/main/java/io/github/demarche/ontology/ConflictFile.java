package io.github.demarche.ontology;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The reader of conflicts.txt, whose heading tells its grammar: blocks of "key: value" lines. */
final class ConflictFile {
    private static final Splitter SEMICOLONS = Splitter.on(';').trimResults();
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    private ConflictFile() {}

    /** Returns the conflicts that come with Demarche, in the order of the file. */
    static ImmutableList<CrosswalkConflict> load() {
        try (Reader reader = TsvTable.openResource("conflicts.txt")) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImmutableList<CrosswalkConflict> read(Reader reader) throws IOException {
        ImmutableList.Builder<CrosswalkConflict> conflicts = ImmutableList.builder();
        List<String> block = new ArrayList<>();
        for (String line : CharStreams.readLines(reader)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isBlank()) {
                block.add(line.strip());
            } else if (!block.isEmpty()) {
                conflicts.add(parse(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            conflicts.add(parse(block));
        }
        return conflicts.build();
    }

    private static CrosswalkConflict parse(List<String> block) {
        CrosswalkConflict.Builder conflict = CrosswalkConflict.builder();
        for (String line : block) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("conflicts: expected \"key: value\", found \"" + line + "\"");
            }
            String value = line.substring(colon + 2).strip();
            switch (line.substring(0, colon)) {
                case "subject" -> {
                    SEMICOLONS.split(value).forEach(part -> subject(conflict, part));
                    conflict.subject(value);
                }
                case "about" -> conflict.about(CrosswalkConflict.Aspect.valueOf(value));
                case "reading" -> conflict.addReadings(reading(value));
                case "taken" -> conflict.resolution(value);
                default -> throw new IllegalArgumentException("conflicts: unknown key in \"" + line + "\"");
            }
        }
        return conflict.build();
    }

    private static void subject(CrosswalkConflict.Builder conflict, String part) {
        int space = part.indexOf(' ');
        String scheme = part.substring(0, Math.max(space, 0));
        for (String word : COMMAS.split(part.substring(space + 1))) {
            switch (scheme) {
                case "CAMEO" -> {
                    if (!word.equals("*")) {
                        conflict.addCodes(CameoCode.of(word));
                    }
                }
                case "PLOVER" -> conflict.addTypes(PloverCategory.parse(word).type());
                case "INSTRUMENT" -> conflict.addInstruments(Instrument.of(word));
                default -> throw new IllegalArgumentException("conflicts: unknown scheme in \"" + part + "\"");
            }
        }
    }

    private static CrosswalkReading reading(String value) {
        int bar = value.indexOf(" | ");
        if (bar < 0) {
            throw new IllegalArgumentException("conflicts: expected \"source | statement\", found \"" + value + "\"");
        }
        return CrosswalkReading.of(value.substring(0, bar), value.substring(bar + 3));
    }
}
