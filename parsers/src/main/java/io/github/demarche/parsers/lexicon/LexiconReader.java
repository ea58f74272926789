package io.github.demarche.parsers.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of the lexicon grammar, version 1; parsers/README.md describes it. */
final class LexiconReader {
    static final int VERSION = 1;
    static final ImmutableSet<String> SECTIONS =
            ImmutableSet.of("actors", "offices", "roles", "classes", "frames", "contexts", "cues", "forms", "words");

    private final String file;
    private final int layer;
    private final ImmutableList.Builder<LexiconEntry> entries;
    private final ImmutableList.Builder<LexiconIssue> issues;
    private final ImmutableList.Builder<Allowance> allowances;

    /** Comments to the linter that wait for the line they stand above, and those that wait for the end of an entry. */
    private final Map<Integer, String> waiting = new LinkedHashMap<>();

    private final Map<Integer, String> ofEntry = new LinkedHashMap<>();

    private @Nullable String section;
    private String kind = "";
    private String head = "";
    private int headLine;
    private ImmutableList.Builder<LexiconEntry.Property> properties = ImmutableList.builder();

    LexiconReader(
            String file,
            int layer,
            ImmutableList.Builder<LexiconEntry> entries,
            ImmutableList.Builder<LexiconIssue> issues,
            ImmutableList.Builder<Allowance> allowances) {
        this.file = file;
        this.layer = layer;
        this.entries = entries;
        this.issues = issues;
        this.allowances = allowances;
    }

    void read(Reader source) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                accept(line, number);
            } else if (Allowance.isMeant(line)) {
                waiting.put(number, line);
            }
        }
        finishEntry(number + 1);
        allow(waiting, number, number);
        if (section == null) {
            issues.add(
                    new LexiconIssue(file, Math.max(number, 1), "the file holds no line 'demarche-lexicon 1 SECTION'"));
        }
    }

    private void accept(String line, int number) {
        if (section == null) {
            section = section(line, number);
        } else if (CharMatcher.whitespace().matches(line.charAt(0))) {
            property(line.strip(), number);
            allow(waiting, number, number + 1);
        } else {
            finishEntry(number);
            ofEntry.putAll(waiting);
            waiting.clear();
            kind = firstWord(line);
            head = line.substring(kind.length()).strip();
            headLine = number;
        }
    }

    private String section(String line, int number) {
        String name = line.substring(line.lastIndexOf(' ') + 1).strip();
        if (!line.startsWith("demarche-lexicon " + VERSION + " ") || !SECTIONS.contains(name)) {
            String expected = "demarche-lexicon " + VERSION + " " + String.join("|", SECTIONS);
            issues.add(new LexiconIssue(file, number, "first line must be '" + expected + "', was '" + line + "'"));
        }
        return name;
    }

    private void property(String line, int number) {
        if (kind.isEmpty()) {
            issues.add(new LexiconIssue(
                    file, number, "an indented line needs a header line above it, was '" + line + "'"));
            return;
        }
        String key = firstWord(line);
        properties.add(new LexiconEntry.Property(key, values(line, key.length()), number));
    }

    private static ImmutableList<String> values(String line, int from) {
        ImmutableList.Builder<String> values = ImmutableList.builder();
        for (int start = from; start < line.length(); ) {
            int bar = line.indexOf('|', start);
            int end = bar < 0 ? line.length() : bar;
            String value = CharMatcher.whitespace().trimFrom(line.substring(start, end));
            if (!value.isEmpty()) {
                values.add(value);
            }
            start = end + 1;
        }
        return values.build();
    }

    private void allow(Map<Integer, String> comments, int from, int until) {
        comments.forEach((line, comment) -> {
            Allowance allowance = Allowance.of(comment, new LintReport.Place(file, line), from, until);
            if (allowance == null) {
                issues.add(new LexiconIssue(
                        file, line, "must be '# lint: allow RULE | phrase | because REASON', was '" + comment + "'"));
            } else {
                allowances.add(allowance);
            }
        });
        comments.clear();
    }

    private void finishEntry(int next) {
        allow(ofEntry, headLine, next);
        if (!kind.isEmpty() && section != null) {
            entries.add(new LexiconEntry(section, kind, head, properties.build(), file, headLine, layer));
        }
        kind = "";
        properties = ImmutableList.builder();
    }

    private static String firstWord(String line) {
        int end = CharMatcher.whitespace().indexIn(line);
        return end < 0 ? line : line.substring(0, end);
    }
}
