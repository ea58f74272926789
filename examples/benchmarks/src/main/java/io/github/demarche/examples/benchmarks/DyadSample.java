package io.github.demarche.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.chain.DyadicAct;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Crosswalk;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.PloverCategory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Dyadic acts to measure linking with: a file of the KEDS project, or invented ones of the same skew, again and again. */
final class DyadSample {
    private static final int DAYS = 7_300;
    private static final int PARTIES = 30;
    private static final int EVENTS = 145_000;
    private static final double HOSTILE = 0.4;

    private final ImmutableList<DyadicAct> acts;
    private final long span;

    private DyadSample(List<DyadicAct> acts) {
        this.acts = ImmutableList.sortedCopyOf(Comparator.comparing(DyadSample::day), acts);
        this.span = day(this.acts.get(acts.size() - 1)).toEpochDay()
                - day(this.acts.get(0)).toEpochDay()
                + 1;
    }

    /** Reads a file with the columns date, source, target and CAMEO code; where the path is empty, invents a sample. */
    static DyadSample of(String path) {
        return new DyadSample(path.isEmpty() ? invented() : read(Path.of(path)));
    }

    ImmutableList<DyadicAct> acts() {
        return acts;
    }

    /** Returns that many acts: the sample again and again, each time later by its whole length and with ids of its own. */
    DyadicAct[] replay(int number) {
        DyadicAct[] replay = new DyadicAct[number];
        for (int at = 0; at < number; at++) {
            int round = at / acts.size();
            DyadicAct act = acts.get(at % acts.size());
            replay[at] = copy(act, act.id() + "-" + round, day(act).plusDays(round * span));
        }
        return replay;
    }

    private static DyadicAct copy(DyadicAct act, String id, LocalDate day) {
        String actor = act.actor().orElse("");
        String recipient = act.recipient().orElse("");
        return act.type()
                .map(type -> DyadicAct.of(id, day, actor, recipient, type))
                .orElseGet(() -> DyadicAct.of(id, day, actor, recipient, act.hostility()));
    }

    static LocalDate day(DyadicAct act) {
        return act.firstDay().orElseThrow();
    }

    private static List<DyadicAct> read(Path path) {
        List<DyadicAct> acts = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(path);
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split("\t", -1);
                LocalDate day = LocalDate.parse(fields[0]);
                String id = "row-" + acts.size();
                Optional<CameoCode> code = CameoCode.find(fields[3]);
                Optional<EventType> type =
                        code.flatMap(Crosswalk.standard()::plover).map(PloverCategory::type);
                Hostility hostility = code.map(Crosswalk.standard()::hostility).orElse(Hostility.NEUTRAL);
                acts.add(type.map(known -> DyadicAct.of(id, day, party(fields[1]), party(fields[2]), known))
                        .orElseGet(() -> DyadicAct.of(id, day, party(fields[1]), party(fields[2]), hostility)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return acts;
    }

    private static String party(String code) {
        return ActorCode.parse(code).country().map(Country::code).orElse(code);
    }

    /** Parties are drawn in proportion to one over their rank: the busiest dyad has some 6 % of the acts. */
    private static List<DyadicAct> invented() {
        SplittableRandom random = new SplittableRandom(1);
        List<DyadicAct> acts = new ArrayList<>();
        for (int at = 0; at < EVENTS; at++) {
            LocalDate day = LocalDate.of(1980, 1, 1).plusDays((long) at * DAYS / EVENTS);
            Hostility hostility = random.nextDouble() < HOSTILE ? Hostility.HOSTILE : Hostility.CONCILIATORY;
            acts.add(DyadicAct.of("row-" + at, day, party(random), party(random), hostility));
        }
        return acts;
    }

    private static String party(SplittableRandom random) {
        return "P" + (int) Math.pow(PARTIES, random.nextDouble());
    }
}
