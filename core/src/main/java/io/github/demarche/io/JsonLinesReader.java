package io.github.demarche.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads JSON Lines and hands on what each line holds, keeping nothing: files of any length are read in constant memory.
 *
 * <pre>{@code
 * long lines = JsonLines.reader()
 *         .onEvent(store::add)
 *         .onIssue(log::add)
 *         .read(text);
 * }</pre>
 *
 * <p>A reader is its own builder: each {@code on…} method changes it and returns it.
 */
public final class JsonLinesReader {
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private Consumer<? super DiplomaticEvent> events = event -> {};
    private Consumer<? super EventRelation> relations = relation -> {};
    private Consumer<? super ResponseLink> links = link -> {};
    private Consumer<? super LineIssue> issues = issue -> {};
    private Consumer<? super String> rejects = line -> {};
    private boolean strict;
    private int longestLine = LONGEST_LINE;

    JsonLinesReader() {}

    /** Hands events to {@code consumer}. */
    public JsonLinesReader onEvent(Consumer<? super DiplomaticEvent> consumer) {
        this.events = consumer;
        return this;
    }

    /** Hands relations to {@code consumer}. */
    public JsonLinesReader onRelation(Consumer<? super EventRelation> consumer) {
        this.relations = consumer;
        return this;
    }

    /** Hands links to {@code consumer}. */
    public JsonLinesReader onLink(Consumer<? super ResponseLink> consumer) {
        this.links = consumer;
        return this;
    }

    /** Hands issues to {@code consumer}: one for each line that cannot be read, and one for each unknown field's name. */
    public JsonLinesReader onIssue(Consumer<? super LineIssue> consumer) {
        this.issues = consumer;
        return this;
    }

    /**
     * Hands each line that cannot be read to {@code consumer}, as it stands, after its issues; of a line that is too long, so
     * much as a line may have.
     */
    public JsonLinesReader onReject(Consumer<? super String> consumer) {
        this.rejects = consumer;
        return this;
    }

    /** Makes the first issue of any kind end the reading with a {@link JsonLinesException}. */
    public JsonLinesReader strict() {
        this.strict = true;
        return this;
    }

    /**
     * Bounds the length of a line, in UTF-16 code units; a longer one is an issue. 16 Mi unless set.
     *
     * @throws IllegalArgumentException if {@code characters} is below 1
     */
    public JsonLinesReader longestLine(int characters) {
        checkArgument(characters >= 1, "the longest line must have 1 character or more, was %s", characters);
        this.longestLine = characters;
        return this;
    }

    /**
     * Reads all of {@code in}, which stays open, and returns the number of lines read, blank ones among them.
     *
     * @throws UncheckedIOException if {@code in} cannot be read
     * @throws JsonLinesException at the first issue, if strict
     */
    public long read(Reader in) {
        LineScope scope = new LineScope();
        LineReader lines = new LineReader(in, longestLine);
        try {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                scope.nextLine();
                if (lines.wasCut()) {
                    report(LineIssue.of(
                            scope.line(), 1, "line must have at most " + longestLine + " characters", line.get()));
                    rejects.accept(line.get());
                } else if (!line.get().isBlank()) {
                    readLine(line.get(), scope);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scope.line();
    }

    private void report(LineIssue issue) {
        if (strict) {
            throw new JsonLinesException(issue);
        }
        issues.accept(issue);
    }

    private void readLine(String line, LineScope scope) {
        Optional<Runnable> record = Optional.empty();
        Optional<LineIssue> bad = Optional.empty();
        try {
            record = Optional.of(parse(line, scope).object("line", this::record));
        } catch (JsonLinesException e) {
            bad = Optional.of(e.issue());
        }
        // Nothing of the caller's runs above: what its consumers throw is theirs, and no fault of the line.
        scope.unknownFields().forEach(this::report);
        bad.ifPresent(issue -> {
            report(issue);
            rejects.accept(line);
        });
        record.ifPresent(Runnable::run);
    }

    private static JsonNode parse(String line, LineScope scope) {
        try (JsonParser parser = JsonLines.FACTORY.createParser(line)) {
            parser.nextToken();
            JsonNode node = JsonNode.parse(parser, scope);
            if (parser.nextToken() != null) {
                throw scope.bad(
                        parser.currentTokenLocation().getColumnNr(),
                        "line must hold one object and nothing after it",
                        "");
            }
            return node;
        } catch (JsonProcessingException e) {
            int column = Optional.ofNullable(e.getLocation())
                    .map(at -> at.getColumnNr())
                    .orElse(1);
            throw scope.bad(column, "no valid JSON: " + e.getOriginalMessage(), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what hands the record on. */
    private Runnable record(JsonFields in) {
        JsonNode version = in.get("v");
        if (version.integer() != JsonLines.VERSION) {
            throw version.bad("version of the format must be " + JsonLines.VERSION);
        }
        JsonNode kind = in.get("kind");
        switch (kind.text()) {
            case "event" -> {
                DiplomaticEvent event = EventJson.read(in);
                return () -> events.accept(event);
            }
            case "relation" -> {
                EventRelation relation = EventJson.relation(in);
                return () -> relations.accept(relation);
            }
            case "link" -> {
                ResponseLink link = LinkJson.read(in);
                return () -> links.accept(link);
            }
            default -> throw kind.bad("kind must be one of event, relation, link");
        }
    }
}
