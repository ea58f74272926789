package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.parsers.dataset.CodedActors.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a row says but its day. A file says most of it many times, so it is read once and kept. */
final class KedsAct {
    private final ImmutableSet<Actor> actors;
    private final ImmutableSet<Actor> recipients;
    private final CodeReading code;
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
        this.code = code;
        this.codings = codings;
        this.findings = findings;
    }

    /** Reads the columns behind the date. */
    static KedsAct parse(String columns, CodingScheme scheme, CodeReadings codes, CodedActors coded) {
        int first = columns.indexOf('\t');
        int second = columns.indexOf('\t', first + 1);
        if (first < 0 || second < 0) {
            String message = "a row must have date, source, target and code, with tabs between them";
            return lost(Finding.rejected("", columns, "COLUMNS", message));
        }
        int third = columns.indexOf('\t', second + 1);
        String source = columns.substring(0, first);
        String target = columns.substring(first + 1, second);
        String verbatim = columns.substring(second + 1, third < 0 ? columns.length() : third);
        String code = verbatim.strip();
        if (source.strip().equals("DOC") || target.strip().equals("DOC")) {
            return lost(
                    Finding.skipped("source", source, "DOCUMENTATION", "the row documents the file and is no event"));
        }
        if (code.equals("***") || code.equals("---")) {
            return lost(Finding.skipped("code", code, "NON_EVENT", "the coder says that this is no event"));
        }
        ImmutableMap<String, String> values = third < 0
                ? ImmutableMap.of("source", source, "target", target)
                : ImmutableMap.of("source", source, "target", target, "desc", columns.substring(third + 1));
        SourceCoding coding = SourceCoding.builder()
                .scheme(scheme.name())
                .code(verbatim)
                .values(values)
                .build();
        return of(coded.side("source", source.strip()), coded.side("target", target.strip()), codes.read(code), coding);
    }

    private static KedsAct of(Side source, Side target, CodeReading code, SourceCoding coding) {
        ImmutableList<Finding> findings = code.findings().isEmpty()
                        && source.findings().isEmpty()
                        && target.findings().isEmpty()
                ? ImmutableList.of()
                : Stream.of(code.findings(), source.findings(), target.findings())
                        .flatMap(List::stream)
                        .collect(ImmutableList.toImmutableList());
        return new KedsAct(source.actors(), target.actors(), code, ImmutableList.of(coding), findings);
    }

    private static KedsAct lost(Finding why) {
        CodeReading nothing = new CodeReading(Optional.empty(), Optional.empty(), Hostility.NEUTRAL, why.alone());
        return new KedsAct(ImmutableSet.of(), ImmutableSet.of(), nothing, ImmutableList.of(), why.alone());
    }

    ImmutableList<Finding> findings() {
        return findings;
    }

    void fill(DiplomaticEvent.Builder event) {
        code.fill(event);
        event.actors(actors).recipients(recipients).codings(codings);
    }
}
