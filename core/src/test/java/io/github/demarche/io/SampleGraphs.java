package io.github.demarche.io;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.State;
import io.github.demarche.chain.CollectiveMembership;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.chain.TextOrder;
import io.github.demarche.chain.Timing;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Quantity;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import java.time.LocalDate;

/** Chains made by hand from facts that anyone can look up. */
final class SampleGraphs {
    static final Actor USA = State.of("USA");
    static final Actor RUS = State.of("RUS");
    static final Actor GBR = State.of("GBR");
    static final Actor CHN = State.of("CHN");

    private SampleGraphs() {}

    /** Two days in April 2021: sanctions and ten expulsions, and ten expulsions back. */
    static RetaliationGraph april2021() {
        DiplomaticEvent hacking = act("hacking", RUS, USA, Instrument.CYBER_OPERATION)
                .type(EventType.COERCE)
                .mode(Mode.CYBER)
                .addClaims(claim(USA, Stance.ALLEGES), claim(RUS, Stance.DENIES))
                .build();
        DiplomaticEvent meddling = act("meddling", RUS, USA, Instrument.ELECTION_INTERFERENCE)
                .type(EventType.COERCE)
                .mode(Mode.MISINFORMATION)
                .addClaims(claim(USA, Stance.ALLEGES), claim(RUS, Stance.DENIES))
                .build();
        DiplomaticEvent listing = act("listing", USA, RUS, Instrument.SANCTIONS_LISTING)
                .type(EventType.SANCTION)
                .mode(Mode.DISCONTINUE)
                .addQuantities(Quantity.of(32, "persons and entities"))
                .addDates(day("2021-04-15"))
                .build();
        DiplomaticEvent usExpulsion = expulsion("us-expulsion", USA, RUS, "2021-04-15", 10);
        DiplomaticEvent ruExpulsion = expulsion("ru-expulsion", RUS, USA, "2021-04-16", 10);
        DiplomaticEvent ban = act("ban", RUS, USA, Instrument.ENTRY_BAN)
                .type(EventType.SANCTION)
                .mode(Mode.DISCONTINUE)
                .addQuantities(Quantity.of(8, "officials"))
                .addDates(day("2021-04-16"))
                .build();
        DiplomaticEvent funds = act("funds", RUS, USA, Instrument.of("CLOSURE_OF_CULTURAL_CENTRE"))
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .status(Status.ANNOUNCED)
                .addDates(EventDate.on(LocalDate.parse("2021-04-16"), Basis.ANNOUNCED))
                .build();
        return RetaliationGraph.builder()
                .addEvents(hacking, meddling, listing, usExpulsion, ruExpulsion, ban, funds)
                .addLinks(
                        stated(hacking, listing, "in response to").build(),
                        stated(meddling, listing, "in response to").build(),
                        stated(hacking, usExpulsion, "in response to").build(),
                        stated(meddling, usExpulsion, "in response to").build(),
                        stated(listing, ruExpulsion, "tit-for-tat response").build(),
                        stated(usExpulsion, ruExpulsion, "tit-for-tat response").build(),
                        textual(listing, ban).build(),
                        textual(usExpulsion, ban).build(),
                        textual(listing, funds).build(),
                        textual(usExpulsion, funds).build())
                .build();
    }

    /** March 2018: a poisoning in Salisbury, expulsions in solidarity, and a threat. */
    static RetaliationGraph march2018() {
        DiplomaticEvent poisoning = act("poisoning", RUS, GBR, Instrument.of("POISONING"))
                .type(EventType.ASSAULT)
                .mode(Mode.TARGETED)
                .addDates(day("2018-03-04"))
                .addClaims(
                        Claim.builder()
                                .source(GBR)
                                .stance(Stance.ALLEGES)
                                .aspect(Claim.Aspect.AUTHORSHIP)
                                .build(),
                        claim(RUS, Stance.DENIES))
                .build();
        DiplomaticEvent joint = DiplomaticEvent.builder()
                .id("joint")
                .addActors(
                        Collective.builder().name("over 20 states").atLeast(21).build())
                .addRecipients(RUS)
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .instrument(Instrument.EXPULSION)
                .addQuantities(Quantity.builder()
                        .min(100)
                        .unit("diplomats")
                        .text("more than 100")
                        .build())
                .addDates(day("2018-03-26"))
                .build();
        DiplomaticEvent british = expulsion("british", GBR, RUS, "2018-03-14", 23);
        DiplomaticEvent mirrored = expulsion("mirrored", RUS, GBR, "2018-03-17", 23);
        DiplomaticEvent american = expulsion("american", USA, RUS, "2018-03-26", 60);
        DiplomaticEvent consulate = act("consulate", USA, RUS, Instrument.CLOSURE_OF_MISSION)
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .addDates(day("2018-03-26"))
                .build();
        DiplomaticEvent threat = DiplomaticEvent.builder()
                .id("threat")
                .addActors(RUS)
                .type(EventType.THREATEN)
                .mode(Mode.RELATIONS)
                .addDates(day("2018-03-26"))
                .build();
        DiplomaticEvent reply = DiplomaticEvent.builder()
                .id("reply")
                .addActors(RUS)
                .addRecipients(
                        Collective.builder().name("over 20 states").atLeast(21).build())
                .type(EventType.SANCTION)
                .status(Status.THREATENED)
                .build();
        DiplomaticEvent call = DiplomaticEvent.builder()
                .id("call")
                .addActors(USA, GBR)
                .type(EventType.CONSULT)
                .mode(Mode.PHONE)
                .addDates(day("2018-03-13"))
                .build();
        return RetaliationGraph.builder()
                .addEvents(poisoning, british, mirrored, joint, american, consulate, threat, reply, call)
                .addRelations(
                        EventRelation.of(EventRelation.Kind.PART_OF, "american", "joint"),
                        EventRelation.of(EventRelation.Kind.CONTENT, "threat", "reply"))
                .addLinks(
                        stated(poisoning, british, "over").build(),
                        stated(british, mirrored, "in kind").build(),
                        stated(poisoning, joint, "in solidarity with")
                                .onBehalfOf(GBR)
                                .build(),
                        ResponseLink.builder()
                                .provocation("poisoning")
                                .response("american")
                                .relation(Relation.RETALIATION)
                                .onBehalfOf(GBR)
                                .addEvidence(CollectiveMembership.of("joint"))
                                .build(),
                        stated(poisoning, consulate, "in response to")
                                .onBehalfOf(GBR)
                                .build(),
                        stated(joint, threat, "will not go unanswered")
                                .relation(Relation.THREAT)
                                .build(),
                        stated(consulate, threat, "will not go unanswered")
                                .relation(Relation.THREAT)
                                .build())
                .build();
    }

    /** Two years of tariffs, 2018 to 2020, with one link by timing alone. */
    static RetaliationGraph tariffs() {
        DiplomaticEvent[] acts = {
            tariff("t0", USA, CHN, "2018-03-22", 50, Status.ANNOUNCED),
            tariff("t1", USA, CHN, "2018-07-06", 34, Status.OCCURRED),
            tariff("t2", CHN, USA, "2018-07-06", 34, Status.OCCURRED),
            tariff("t3", USA, CHN, "2018-08-23", 16, Status.OCCURRED),
            tariff("t4", CHN, USA, "2018-08-23", 16, Status.OCCURRED),
            tariff("t5", USA, CHN, "2018-09-24", 200, Status.OCCURRED),
            tariff("t6", CHN, USA, "2018-09-24", 60, Status.OCCURRED),
            tariff("t7", USA, CHN, "2019-05-10", 200, Status.OCCURRED),
            tariff("t8", CHN, USA, "2019-06-01", 60, Status.OCCURRED),
            tariff("t9", USA, CHN, "2019-09-01", 112, Status.OCCURRED),
            tariff("t10", CHN, USA, "2019-09-01", 75, Status.OCCURRED),
            DiplomaticEvent.builder()
                    .id("t11")
                    .addActors(USA, CHN)
                    .type(EventType.AGREE)
                    .addDates(day("2020-01-15"))
                    .build(),
            DiplomaticEvent.builder()
                    .id("t12")
                    .addActors(CHN)
                    .addRecipients(USA)
                    .addDates(EventDate.in(java.time.YearMonth.of(2018, 12)))
                    .build()
        };
        RetaliationGraph.Builder graph = RetaliationGraph.builder().addEvents(acts);
        graph.addLinks(stated(acts[0], acts[1], "went through with the threat")
                .relation(Relation.FULFILMENT)
                .build());
        for (int i = 1; i < 10; i += 2) {
            graph.addLinks(stated(acts[i], acts[i + 1], "in retaliation").build());
        }
        graph.addLinks(
                textual(acts[4], acts[5]).build(), textual(acts[8], acts[9]).build());
        graph.addLinks(ResponseLink.builder()
                .provocation("t6")
                .response("t7")
                .relation(Relation.RETALIATION)
                .addEvidence(Timing.builder()
                        .lagDays(228)
                        .windowDays(365)
                        .candidates(2)
                        .responsibility(0.3)
                        .baseRate(0.01)
                        .build())
                .build());
        graph.addLinks(stated(acts[10], acts[11], "after months of tariffs")
                .relation(Relation.CONCESSION)
                .build());
        return graph.build();
    }

    private static DiplomaticEvent tariff(String id, Actor by, Actor to, String day, long billions, Status status) {
        return act(id, by, to, Instrument.TARIFF)
                .type(EventType.SANCTION)
                .status(status)
                .addQuantities(Quantity.of(billions * 1_000_000_000, "USD"))
                .addDates(EventDate.on(
                        LocalDate.parse(day), status == Status.ANNOUNCED ? Basis.ANNOUNCED : Basis.OCCURRED))
                .build();
    }

    static DiplomaticEvent.Builder act(String id, Actor by, Actor to, Instrument instrument) {
        DiplomaticEvent.Builder act = DiplomaticEvent.builder();
        act.id(id).addActors(by).addRecipients(to).instrument(instrument);
        return act;
    }

    static DiplomaticEvent expulsion(String id, Actor by, Actor to, String day, long number) {
        return act(id, by, to, Instrument.EXPULSION)
                .type(EventType.SANCTION)
                .mode(Mode.EXPEL)
                .addQuantities(Quantity.of(number, "diplomats"))
                .addDates(day(day))
                .build();
    }

    static EventDate day(String day) {
        return EventDate.on(LocalDate.parse(day));
    }

    static Claim claim(Actor source, Stance stance) {
        return Claim.builder().source(source).stance(stance).build();
    }

    static ResponseLink.Builder stated(DiplomaticEvent from, DiplomaticEvent to, String cue) {
        ResponseLink.Builder link = ResponseLink.builder();
        link.provocation(from.id())
                .response(to.id())
                .relation(Relation.RETALIATION)
                .addEvidence(StatedCue.builder().cue(cue).build());
        return link;
    }

    static ResponseLink.Builder textual(DiplomaticEvent from, DiplomaticEvent to) {
        ResponseLink.Builder link = ResponseLink.builder();
        link.provocation(from.id())
                .response(to.id())
                .relation(Relation.RETALIATION)
                .addEvidence(TextOrder.of("wire-1", 1));
        return link;
    }
}
