package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Tenure;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.AnalystNote;
import io.github.demarche.chain.CodedPointer;
import io.github.demarche.chain.CollectiveMembership;
import io.github.demarche.chain.LinkEvidence;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.chain.TextOrder;
import io.github.demarche.chain.Timing;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Rule;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes random values that use every field and every kind, from a seed. */
final class RandomRecords {
    /** What harms careless writers: quotes, control characters, line ends of all kinds, lone surrogates, markup. */
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "plain",
            "with \"quotes\" and \\ back",
            "nul \u0000 here",
            "two\nlines\r\nor\u2028three\u0085four",
            "\ud83d\ude00 pair",
            "lone \ud800 high",
            "\udc00",
            "high at the end \udbff",
            "<tag a='b'>&amp;]]>",
            "Ünïcödé \u0416 \u4e2d",
            "\ufeffmark",
            "\tTab ");

    private static final ImmutableList<String> COUNTRIES = ImmutableList.of("RUS", "USA", "GBR", "DEU", "SUN", "CHN");
    private static final ImmutableList<String> INSTRUMENTS = ImmutableList.of("EXPULSION", "TARIFF", "ENTRY_BAN");

    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    DiplomaticEvent event(String id) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder().id(id);
        event.actors(some(this::actor)).recipients(some(this::actor));
        if (random.nextBoolean()) {
            EventType type = any(EventType.values());
            event.type(type);
            if (!type.modes().isEmpty() && random.nextBoolean()) {
                event.mode(any(type.modes().toArray(new Mode[0])));
            }
        } else {
            event.hostility(any(Hostility.values()));
        }
        if (random.nextBoolean()) {
            event.instrument(Instrument.of(any(INSTRUMENTS)));
            event.phase(maybe(() -> any(Phase.values())));
        }
        event.cameo(maybe(() -> CameoCode.of(any(ImmutableList.of("161", "10", "1712")))));
        if (random.nextBoolean()) {
            event.addClaims(claim()).addAllClaims(some(this::claim));
        }
        return event.status(any(Status.values()))
                .contexts(some(() -> any(Context.values())))
                .quantities(some(this::quantity))
                .dates(some(this::date))
                .places(some(this::text))
                .inferred(some(() -> any(DiplomaticEvent.Slot.values())))
                .codings(some(this::coding))
                .mentions(some(this::provenance))
                .build();
    }

    /** Returns a graph of that many events, with links that go forward and relations of all kinds. */
    RetaliationGraph graph(int size) {
        RetaliationGraph.Builder graph = RetaliationGraph.builder();
        for (int i = 0; i < size; i++) {
            graph.addEvents(event("e" + i));
        }
        for (int i = 1; i < size; i++) {
            String other = "e" + random.nextInt(i);
            if (random.nextInt(4) > 0) {
                graph.addLinks(link(other, "e" + i));
            }
            if (random.nextInt(4) == 0) {
                graph.addRelations(relation(other, "e" + i));
            }
        }
        return graph.build();
    }

    EventRelation relation(String from, String to) {
        EventRelation.Kind kind = any(EventRelation.Kind.values());
        EventRelation.Builder relation = EventRelation.builder();
        relation.kind(kind).from(from).to(to).span(maybe(this::span));
        if (kind == EventRelation.Kind.OFFSET) {
            relation.offsetDays(random.nextInt(20) - 10);
        }
        return relation.build();
    }

    ResponseLink link(String provocation, String response) {
        ResponseLink.Builder link = ResponseLink.builder();
        if (random.nextBoolean()) {
            link.addClaims(claim());
        }
        if (random.nextBoolean()) {
            link.statedLatencyDays(random.nextInt(30));
        }
        return link.provocation(provocation)
                .response(response)
                .relation(any(Relation.values()))
                .status(any(Status.values()))
                .onBehalfOf(maybe(this::actor))
                .statedProportion(maybe(() -> "in kind " + text()))
                .addEvidence(evidence())
                .addAllEvidence(some(this::evidence))
                .build();
    }

    LinkEvidence evidence() {
        return switch (random.nextInt(6)) {
            case 0 ->
                StatedCue.builder()
                        .cue("cue " + text())
                        .span(maybe(this::span))
                        .document(maybe(this::text))
                        .rule(maybe(this::rule))
                        .claimant(maybe(this::actor))
                        .build();
            case 1 -> CodedPointer.of("d" + text(), "f" + text(), text());
            case 2 -> AnalystNote.of("w" + text(), text());
            case 3 -> order("d" + text(), random.nextInt(4));
            case 4 -> CollectiveMembership.of("e" + text());
            default ->
                Timing.builder()
                        .lagDays(random.nextInt(7))
                        .windowDays(7 + random.nextInt(30))
                        .candidates(1 + random.nextInt(9))
                        .responsibility(random.nextDouble())
                        .baseRate(random.nextDouble() * 10)
                        .fit(maybe(() -> "f" + text()))
                        .build();
        };
    }

    private State state() {
        State state =
                State.builder().country(country()).sectors(some(this::sector)).build();
        return state.sectors().size() == 1
                ? State.builder()
                        .from(state)
                        .codeAsGiven(ActorCode.parse("EGYGOVDEV"))
                        .build()
                : state;
    }

    Actor actor() {
        return switch (random.nextInt(6)) {
            case 0 -> state();
            case 1 ->
                Organisation.builder()
                        .organisationCode(ActorCode.parse("IGOUNO"))
                        .name(text())
                        .sectors(some(this::sector))
                        .members(some(this::country))
                        .build();
            case 2 ->
                Group.builder()
                        .name(text())
                        .home(maybe(this::country))
                        .code(maybe(() -> ActorCode.parse("AFGREB")))
                        .sectors(some(this::sector))
                        .build();
            case 3 ->
                Person.builder()
                        .name(text())
                        .affiliation(ActorCode.parse(any(COUNTRIES)))
                        .sectors(some(this::sector))
                        .tenures(some(this::tenure))
                        .build();
            case 4 -> collective();
            default ->
                Unresolved.builder()
                        .name("w" + text())
                        .country(maybe(this::country))
                        .sectors(some(this::sector))
                        .build();
        };
    }

    private Collective collective() {
        Collective.Builder collective = Collective.builder();
        if (random.nextBoolean()) {
            collective.atLeast(1 + random.nextInt(5)).atMost(6 + random.nextInt(5));
        }
        return collective
                .name(text())
                .code(maybe(() -> ActorCode.parse("IGOEUR")))
                .sectors(some(this::sector))
                .members(some(this::country))
                .build();
    }

    private Country country() {
        if (random.nextInt(4) > 0) {
            return Country.of(any(COUNTRIES));
        }
        Country.Builder country = Country.builder().code("XQZ").name("N" + text());
        country.from(maybe(this::day)).iso2(maybe(this::text)).iso3(maybe(this::text));
        if (random.nextBoolean()) {
            country.cow(random.nextInt(999)).gleditschWard(random.nextInt(999));
        }
        return country.build();
    }

    private Tenure tenure() {
        LocalDate from = day();
        return Tenure.builder()
                .office("o" + text())
                .from(from)
                .until(maybe(() -> from.plusDays(400)))
                .build();
    }

    private Claim claim() {
        return Claim.builder()
                .source(maybe(this::actor))
                .stance(any(Stance.values()))
                .certainty(any(Certainty.values()))
                .aspect(any(Claim.Aspect.values()))
                .span(maybe(this::span))
                .build();
    }

    private Quantity quantity() {
        Quantity.Builder quantity = Quantity.builder();
        long min = random.nextInt(100);
        if (random.nextBoolean()) {
            quantity.min(min);
        }
        if (random.nextBoolean()) {
            quantity.max(min + random.nextInt(100));
        }
        return quantity.unit("u" + text())
                .text(maybe(this::text))
                .span(maybe(this::span))
                .build();
    }

    private EventDate date() {
        LocalDate start = day();
        boolean single = random.nextBoolean();
        return EventDate.builder()
                .start(start)
                .end(single ? start : start.plusDays(1 + random.nextInt(300)))
                .precision(single ? EventDate.Precision.DAY : EventDate.Precision.INTERVAL)
                .basis(any(EventDate.Basis.values()))
                .inferred(random.nextBoolean())
                .span(maybe(this::span))
                .build();
    }

    private SourceCoding coding() {
        return SourceCoding.builder()
                .scheme(text())
                .code(text())
                .values(random.nextBoolean() ? ImmutableMap.of() : ImmutableMap.of("b", text(), "a" + text(), text()))
                .build();
    }

    private Provenance provenance() {
        Provenance.Builder report = Provenance.builder().source("s" + text());
        if (random.nextBoolean()) {
            report.addSpans(span()).addAllSpans(some(this::span));
        } else {
            report.row(text());
        }
        if (random.nextBoolean()) {
            report.story(random.nextInt(9));
        }
        report.version(maybe(this::text));
        int ordinal = random.nextInt(3);
        return report.ordinal(ordinal)
                .inPassing(ordinal == 1)
                .text(maybe(this::text))
                .sentence(maybe(this::span))
                .rule(maybe(this::rule))
                .build();
    }

    private Rule rule() {
        return Rule.of(text(), 1 + random.nextInt(500), text());
    }

    private Span span() {
        int start = random.nextInt(1_000);
        return Span.of(start, start + 1 + random.nextInt(50));
    }

    private LocalDate day() {
        return LocalDate.of(1946, 1, 1).plusDays(random.nextInt(30_000));
    }

    private Sector sector() {
        return any(Sector.values());
    }

    private static TextOrder order(String document, int distance) {
        TextOrder.Builder order = TextOrder.builder().document(document).sentenceDistance(distance);
        return distance % 2 == 0
                ? order.build()
                : order.share(1.0 / distance).addGrounds(document, "near").build();
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> ImmutableList<T> some(Supplier<T> supplier) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        for (int left = random.nextInt(3); left > 0; left--) {
            list.add(supplier.get());
        }
        return list.build();
    }

    private <T> Optional<T> maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(ImmutableList<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
