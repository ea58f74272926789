package io.github.demarche.examples.workbench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.CharStreams;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What ICBe's kinds of acts and statements are in PLOVER's words: {@code icbe-kinds.tsv}. */
final class IcbeKinds {
    /** The column of statements. */
    static final String SAY = "sayintkind";

    private static final String FILE = "icbe-kinds.tsv";
    private static final String INTENT = "express intent";
    private static final String NONE = "-";
    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ImmutableList<Kind> kinds;

    private IcbeKinds(ImmutableList<Kind> kinds) {
        this.kinds = kinds;
    }

    /** A line of the table; {@code content} is the status of what a statement of the kind speaks of. */
    record Kind(
            String column,
            String name,
            Optional<EventType> type,
            Optional<Mode> mode,
            Hostility hostility,
            Optional<Status> content) {

        void code(DiplomaticEvent.Builder event) {
            event.type(type).mode(mode).hostility(hostility);
        }
    }

    static IcbeKinds read() {
        try (InputStream in = IcbeKinds.class.getResourceAsStream(FILE)) {
            return new IcbeKinds(
                    CharStreams.readLines(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                            .stream()
                            .filter(line -> !line.startsWith("#") && !line.startsWith("column\t"))
                            .map(line -> kind(TABS.splitToList(line)))
                            .collect(ImmutableList.toImmutableList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(List<String> cell) {
        Optional<EventType> type = filled(cell.get(2)).map(EventType::parse);
        return new Kind(
                cell.get(0),
                cell.get(1),
                type,
                filled(cell.get(3)).flatMap(Mode::parse),
                type.map(EventType::hostility)
                        .or(() -> filled(cell.get(4)).map(Hostility::valueOf))
                        .orElse(Hostility.NEUTRAL),
                filled(cell.get(5)).map(Status::valueOf));
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(NONE));
    }

    /** Returns the values of a field that holds several. */
    static ImmutableSet<String> list(String field) {
        return ImmutableSet.copyOf(LIST.split(field));
    }

    /** Returns the columns that tell what was done, in the order of the table. */
    ImmutableSet<String> columns() {
        return kinds.stream().map(Kind::column).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the values of the row's fields that the table does not know, each as {@code column "value"}. */
    ImmutableList<String> unknown(IcbeTable.Row row) {
        ImmutableList.Builder<String> unknown = ImmutableList.builder();
        for (String column : columns()) {
            for (String value : list(row.value(column))) {
                if (kinds.stream()
                        .noneMatch(kind ->
                                kind.column().equals(column) && kind.name().equals(value))) {
                    unknown.add(column + " \"" + value + "\"");
                }
            }
        }
        return unknown.build();
    }

    /** Tells whether a kind of statement stands before the one that a statement was coded by. */
    boolean comesBefore(Kind kind, Optional<EventType> type, Optional<Mode> mode) {
        return kinds.stream()
                .filter(other -> other.column().equals(SAY))
                .filter(other -> other.equals(kind)
                        || (other.type().equals(type) && other.mode().equals(mode)))
                .findFirst()
                .filter(kind::equals)
                .isPresent();
    }

    /** Returns what the row has being done; empty when it names no kind of act that the table knows. */
    Optional<Kind> act(IcbeTable.Row row) {
        return kinds.stream()
                .filter(kind -> !kind.column().equals(SAY)
                        && list(row.value(kind.column())).contains(kind.name()))
                .findFirst();
    }

    /** Returns what the row has being said; empty when it names no kind of statement that the table knows. */
    Optional<Kind> statement(IcbeTable.Row row) {
        Set<String> said = new LinkedHashSet<>(list(row.value(SAY)));
        if (said.contains(INTENT)) {
            act(row).map(Kind::hostility)
                    .filter(hostility -> hostility != Hostility.NEUTRAL)
                    .ifPresent(hostility ->
                            said.add(INTENT + (hostility == Hostility.HOSTILE ? " of harm" : " of kindness")));
        }
        return kinds.stream()
                .filter(kind -> kind.column().equals(SAY) && said.contains(kind.name()))
                .findFirst();
    }
}
