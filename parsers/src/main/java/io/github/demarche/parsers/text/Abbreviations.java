package io.github.demarche.parsers.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words whose full stop is their own, and the words that begin sentences. Immutable. */
final class Abbreviations {

    /** How a word and its full stop go together; the resource file says it in full. */
    enum Kind {
        TITLE,
        NUMBER,
        DATE,
        TAIL,
        STATE,
        INSIDE
    }

    static final Abbreviations STANDARD = load("abbreviations.txt");

    private final ImmutableMap<String, Kind> kinds;
    private final ImmutableSet<String> starters;
    private final ImmutableSet<String> afterClock;
    private final int longest;

    private Abbreviations(Map<String, Kind> kinds, Set<String> starters, Set<String> afterClock) {
        this.kinds = ImmutableMap.copyOf(kinds);
        this.starters = ImmutableSet.copyOf(starters);
        this.afterClock = ImmutableSet.copyOf(afterClock);
        this.longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static Abbreviations load(String resource) {
        Map<String, Kind> kinds = new HashMap<>();
        Set<String> starters = new HashSet<>();
        Set<String> afterClock = new HashSet<>();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(Abbreviations.class, resource), StandardCharsets.UTF_8)) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    readLine(line, kinds, starters, afterClock);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Abbreviations(kinds, starters, afterClock);
    }

    private static void readLine(String line, Map<String, Kind> kinds, Set<String> starters, Set<String> afterClock) {
        int space = line.indexOf(' ');
        String kind = line.substring(0, space);
        Iterable<String> words = Splitter.on(' ').omitEmptyStrings().split(line.substring(space));
        for (String word : words) {
            switch (kind) {
                case "starter" -> starters.add(word);
                case "afterclock" -> afterClock.add(word);
                default -> kinds.putIfAbsent(word, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** Returns what kind of abbreviation a stretch of text is, its last full stop not counted. */
    @Nullable
    Kind kind(String text, int start, int end) {
        return end - start > longest ? null : kinds.get(text.substring(start, end));
    }

    /** Says whether a stretch of text is a capitalised word that rather begins a sentence than names something. */
    boolean isStarter(String text, int start, int end) {
        return end - start <= 12 && starters.contains(text.substring(start, end));
    }

    /** Says whether a stretch of text is a word that goes with a time of day before it, as in "5 p.m. Monday". */
    boolean followsClock(String text, int start, int end) {
        return end - start <= 12 && afterClock.contains(text.substring(start, end));
    }
}
