package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.PloverCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a row says but its day. A file says most of it many times, so it is read once and kept. */
final class KedsAct {
    private static final Splitter TABS = Splitter.on('\t').limit(4);
    private static final Splitter COMPOUND = Splitter.on('/').omitEmptyStrings();
    private static final int COLUMNS = 3;

    private final ImmutableSet<Actor> actors;
    private final ImmutableSet<Actor> recipients;
    private final Optional<EventType> type;
    private final Optional<Mode> mode;
    private final ImmutableSortedSet<Context> contexts;
    private final Optional<CameoCode> cameo;
    private final Hostility hostility;
    private final ImmutableList<SourceCoding> codings;
    private final ImmutableList<Finding> findings;

    private KedsAct(
            ImmutableSet<Actor> actors,
            ImmutableSet<Actor> recipients,
            CodeReading code,
            ImmutableList<SourceCoding> codings,
            ImmutableList<Finding> findings) {
        this.actors = actors;
        this.recipients = recipients;
        this.type = code.category().map(PloverCategory::type);
        this.mode = code.category().flatMap(PloverCategory::mode);
        this.contexts = ImmutableSortedSet.copyOf(
                code.category().map(PloverCategory::contexts).orElse(ImmutableSet.of()));
        this.cameo = code.cameo();
        this.hostility = code.hostility();
        this.codings = codings;
        this.findings = findings;
    }

    /** Reads the columns behind the date. */
    static KedsAct parse(String columns, CodingScheme scheme, CodeReadings codes, CodedActors coded) {
        List<String> cells = TABS.splitToList(columns);
        if (cells.size() < COLUMNS) {
            String message = "a row must have date, source, target and code, with tabs between them";
            return lost(Finding.rejected("", columns, "COLUMNS", message));
        }
        String source = cells.get(0).strip();
        String target = cells.get(1).strip();
        String code = cells.get(2).strip();
        if (source.equals("DOC") || target.equals("DOC")) {
            return lost(
                    Finding.skipped("source", source, "DOCUMENTATION", "the row documents the file and is no event"));
        }
        if (code.equals("***") || code.equals("---")) {
            return lost(Finding.skipped("code", code, "NON_EVENT", "the coder says that this is no event"));
        }
        List<Finding> findings = new ArrayList<>();
        CodeReading reading = codes.read(code);
        findings.addAll(reading.findings());
        ImmutableSet<Actor> actors = side("source", source, coded, findings);
        ImmutableSet<Actor> recipients = side("target", target, coded, findings);
        return new KedsAct(
                actors,
                recipients,
                reading,
                ImmutableList.of(SourceCoding.builder()
                        .scheme(scheme.name())
                        .code(cells.get(2))
                        .values(verbatim(cells))
                        .build()),
                ImmutableList.copyOf(findings));
    }

    private static KedsAct lost(Finding why) {
        CodeReading nothing = new CodeReading(Optional.empty(), Optional.empty(), Hostility.NEUTRAL, why.alone());
        return new KedsAct(ImmutableSet.of(), ImmutableSet.of(), nothing, ImmutableList.of(), why.alone());
    }

    private static ImmutableMap<String, String> verbatim(List<String> cells) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        values.put("source", cells.get(0)).put("target", cells.get(1));
        if (cells.size() > COLUMNS) {
            values.put("desc", cells.get(COLUMNS));
        }
        return values.buildOrThrow();
    }

    /** A side may be nobody (nothing, or "---"), or several with slashes between them. */
    private static ImmutableSet<Actor> side(String column, String cell, CodedActors coded, List<Finding> findings) {
        if (cell.isEmpty() || cell.equals("---") || cell.equals("***")) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<Actor> actors = ImmutableSet.builder();
        for (String code : COMPOUND.split(cell)) {
            if (!CodedActors.isCode(code)) {
                String message =
                        "an actor code has capitals A to Z and digits only; kept as the words of an unknown actor";
                findings.add(Finding.repaired(column, cell, "ACTOR_CODE", message));
            }
            if (!code.isBlank()) {
                actors.add(coded.actor(code));
            }
        }
        return actors.build();
    }

    ImmutableList<Finding> findings() {
        return findings;
    }

    void fill(DiplomaticEvent.Builder event) {
        event.actors(actors)
                .recipients(recipients)
                .type(type)
                .mode(mode)
                .contexts(contexts)
                .cameo(cameo)
                .hostility(hostility)
                .codings(codings);
    }
}
