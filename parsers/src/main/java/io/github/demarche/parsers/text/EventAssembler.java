package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.chain.LinkEvidence;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.StatedCue;
import io.github.demarche.chain.StoryLinker;
import io.github.demarche.chain.TextOrder;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Makes events, relations and links of a document's drafts. */
final class EventAssembler {
    private final Document document;
    private final DocumentCoder coder;
    private final Screen screen;
    private final ImmutableList<Draft> drafts;
    private final IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
    private final Map<String, DiplomaticEvent> events = new LinkedHashMap<>();
    private final ImmutableMap.Builder<String, EventSpans> spans = ImmutableMap.builder();
    private final Map<Span, Integer> ordinals = new HashMap<>();

    EventAssembler(Document document, DocumentCoder coder, Screen screen) {
        this.document = document;
        this.coder = coder;
        this.screen = screen;
        this.drafts = coder.drafts();
    }

    ParsedDocument.Builder assemble() {
        for (Draft draft : drafts) {
            DiplomaticEvent event = event(draft);
            ids.put(draft, event.id());
            events.put(event.id(), event);
            spans.put(event.id(), EventSpans.of(spans(draft, draft.actors), spans(draft, draft.recipients)));
        }
        ImmutableList<EventRelation> relations = relations();
        return ParsedDocument.builder()
                .document(document)
                .events(events.values())
                .relations(relations)
                .links(links(relations))
                .spansById(spans.buildOrThrow());
    }

    /** Returns the events of some of the acts, with the ids that they have in the whole document. */
    ImmutableList<DiplomaticEvent> events(List<Draft> some) {
        IdentityHashMap<Draft, DiplomaticEvent> made = new IdentityHashMap<>();
        drafts.forEach(draft -> made.put(draft, event(draft)));
        return some.stream()
                .map(draft -> made.containsKey(draft) ? made.get(draft) : event(draft))
                .collect(ImmutableList.toImmutableList());
    }

    private String id(Draft draft) {
        return Objects.requireNonNull(ids.get(draft), "a draft that was dropped");
    }

    private static List<Span> spans(Draft draft, List<Party> parties) {
        return parties.stream()
                .map(party -> party.to() <= draft.sentence.tokens.size()
                        ? draft.sentence.span(party.from(), party.to())
                        : draft.trigger)
                .toList();
    }

    private DiplomaticEvent event(Draft draft) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                .actors(actors(draft.actors))
                .recipients(recipients(draft))
                .status(draft.status)
                .quantities(draft.quantities)
                .dates(dates(draft))
                .codings(screen.codings(coder.tellings(draft)))
                .addMentions(mention(draft));
        coder.retellings(draft).forEach(telling -> event.addMentions(mention(telling)));
        Sense.Coding coding = draft.coding;
        if (coding == null) {
            event.hostility(Hostility.HOSTILE);
        } else {
            event.type(coding.type())
                    .mode(coding.mode())
                    .instrument(coding.instrument())
                    .phase(coding.phase())
                    .cameo(coding.cameo())
                    .hostility(coding.hostility())
                    .contexts(ContextReader.of(coder.tellings(draft)));
        }
        if (!draft.actors.isEmpty() && draft.actors.stream().allMatch(Party::inferred)) {
            event.addInferred(DiplomaticEvent.Slot.ACTOR);
        }
        if (!draft.recipients.isEmpty() && draft.recipients.stream().allMatch(Party::inferred)) {
            event.addInferred(DiplomaticEvent.Slot.RECIPIENT);
        }
        if (draft.nearest) {
            event.addInferred(DiplomaticEvent.Slot.RELATION);
        }
        if (draft.dates.isEmpty() && document.published().isPresent()) {
            event.addInferred(DiplomaticEvent.Slot.DATE);
        }
        ImmutableList<Claim> claims = claims(draft);
        return claims.isEmpty() ? event.build() : event.claims(claims).build();
    }

    private static ImmutableSet<Actor> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Actor> recipients(Draft draft) {
        return draft.recipients.stream()
                .filter(recipient -> recipient.given() != null
                        || draft.actors.stream()
                                .noneMatch(party -> party.actor().equals(recipient.actor())))
                .map(Party::actor)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Without a date of its own an alleged act is dated by the accusation, any other by its report: it cannot be later. */
    private List<EventDate> dates(Draft draft) {
        List<EventDate> dates = new ArrayList<>(draft.dates);
        if (dates.isEmpty() && draft.speech != null && isAlleged(draft)) {
            draft.speech.dates.forEach(said -> dates.add(EventDate.builder()
                    .from(said)
                    .basis(EventDate.Basis.ATTRIBUTED)
                    .build()));
        }
        if (dates.isEmpty()) {
            document.published()
                    .ifPresent(day -> dates.add(EventDate.builder()
                            .start(day)
                            .end(day)
                            .precision(EventDate.Precision.DAY)
                            .basis(EventDate.Basis.REPORTED)
                            .inferred(true)
                            .build()));
        }
        return dates;
    }

    private static boolean isAlleged(Draft draft) {
        return draft.claims.stream().anyMatch(claim -> claim.stance() == Stance.ALLEGES);
    }

    private static ImmutableList<Claim> claims(Draft draft) {
        List<Claim> claims = new ArrayList<>();
        for (Draft.ClaimDraft claim : draft.claims) {
            Claim.Builder one = Claim.builder()
                    .stance(claim.stance())
                    .certainty(claim.certainty())
                    .aspect(claim.aspect());
            if (claim.span() != null) {
                one.span(claim.span());
            }
            if (claim.sources().isEmpty()) {
                addOnce(claims, one.build());
            }
            for (Party source : claim.sources()) {
                addOnce(
                        claims,
                        Claim.builder().from(one.build()).source(source.actor()).build());
            }
        }
        return ImmutableList.copyOf(claims);
    }

    /** One who says a thing twice in the same way makes one claim. */
    private static void addOnce(List<Claim> claims, Claim claim) {
        boolean known = claims.stream()
                .anyMatch(other -> other.source().equals(claim.source())
                        && other.stance() == claim.stance()
                        && other.certainty() == claim.certainty()
                        && other.aspect() == claim.aspect());
        if (!known) {
            claims.add(claim);
        }
    }

    private Provenance mention(Draft draft) {
        int ordinal = ordinals.merge(draft.trigger, 1, Integer::sum) - 1;
        Provenance.Builder mention = Provenance.builder()
                .source(document.id())
                .addSpans(draft.trigger)
                .ordinal(ordinal)
                .text(document.text().substring(draft.extent.start(), draft.extent.end()))
                .sentence(draft.sentence.span())
                .rule(draft.sense.rule())
                .inPassing(draft.inPassing)
                .story(draft.sentence.story);
        if (!draft.extent.equals(draft.trigger)) {
            mention.addSpans(draft.extent);
        }
        return mention.build();
    }

    private ImmutableList<EventRelation> relations() {
        Set<EventRelation> relations = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            if (draft.speech != null) {
                String speech = ids.get(coder.canonical(draft.speech));
                if (speech != null && !speech.equals(id(draft))) {
                    relations.add(EventRelation.of(EventRelation.Kind.CONTENT, speech, id(draft)));
                }
            }
            antecedents(draft, relations);
        }
        for (DocumentCoder.Offset offset : coder.offsets()) {
            String later = ids.get(coder.canonical(offset.later()));
            String earlier = ids.get(coder.canonical(offset.earlier()));
            if (later != null && earlier != null && !later.equals(earlier)) {
                relations.add(EventRelation.builder()
                        .kind(EventRelation.Kind.OFFSET)
                        .from(later)
                        .to(earlier)
                        .offsetDays(offset.days())
                        .span(offset.sentence().span(offset.from(), offset.to()))
                        .build());
            }
        }
        relations.addAll(coder.parts(ids));
        return ImmutableList.copyOf(relations);
    }

    /** "If X, Y": X is the condition of each act of Y's clause. */
    private void antecedents(Draft draft, Set<EventRelation> relations) {
        if (draft.clause == null || !draft.clause.condition) {
            return;
        }
        for (Draft other : coder.toldBy(draft.sentence)) {
            if (ids.containsKey(other) && other.clause != null && other.clause == draft.clause.governor) {
                relations.add(EventRelation.of(EventRelation.Kind.ANTECEDENT, id(draft), id(other)));
            }
        }
    }

    private ImmutableList<ResponseLink> links(ImmutableList<EventRelation> relations) {
        Map<String, ResponseLink> links = new LinkedHashMap<>();
        for (DraftLink link : coder.links()) {
            ResponseLink stated = stated(link, relations);
            links.merge(stated.id(), stated, ResponseLink::mergedWith);
        }
        coder.links().forEach(link -> packaged(link, relations, links));
        Map<Long, List<DiplomaticEvent>> stories = new LinkedHashMap<>();
        for (DiplomaticEvent event : events.values()) {
            event.mentions().stream()
                    .map(mention -> mention.story().orElse(0))
                    .distinct()
                    .forEach(story -> stories.computeIfAbsent(story, key -> new ArrayList<>())
                            .add(event));
        }
        for (List<DiplomaticEvent> story : stories.values()) {
            for (ResponseLink link :
                    StoryLinker.standard().link(story, relations, ImmutableList.copyOf(links.values()))) {
                links.putIfAbsent(link.id(), link);
            }
        }
        return ImmutableList.copyOf(links.values());
    }

    /**
     * "sanctions, as well as expelling ten": what answers one act of a package in the kind of another answers that one too,
     * on the order of telling alone.
     */
    private void packaged(DraftLink link, ImmutableList<EventRelation> relations, Map<String, ResponseLink> links) {
        Draft provocation = Objects.requireNonNull(link.provocation());
        for (Draft telling : coder.tellings(provocation)) {
            for (Draft other : coder.toldBy(telling.sentence)) {
                if (!isPackage(telling, other)) {
                    continue;
                }
                Draft act = coder.canonical(other);
                if (act != provocation && ids.containsKey(act) && isInKind(act, link.response())) {
                    DraftLink inKind = DraftLink.byOrder(act, link.response(), link.relation(), link.span());
                    ResponseLink found = stated(inKind, relations);
                    links.putIfAbsent(found.id(), found);
                }
            }
        }
    }

    private static boolean isPackage(Draft one, Draft other) {
        Clause first = one.clause;
        Clause second = other.clause;
        boolean joined = first != null
                && second != null
                && first != second
                && (first.coordinate == second || second.coordinate == first);
        return joined && Mergers.agreement(one.actors, other.actors) == Mergers.Agreement.SAME;
    }

    private static boolean isInKind(Draft act, Draft response) {
        return act != response
                && act.coding != null
                && response.coding != null
                && act.status.isRealised()
                && act.coding.instrument().isPresent()
                && act.coding.instrument().equals(response.coding.instrument())
                && Mergers.agreement(act.actors, response.actors) != Mergers.Agreement.SAME;
    }

    private ResponseLink stated(DraftLink link, ImmutableList<EventRelation> relations) {
        String provocation = id(Objects.requireNonNull(link.provocation()));
        String response = id(link.response());
        ResponseLink.Builder stated = ResponseLink.builder()
                .provocation(provocation)
                .response(response)
                .relation(link.relation())
                .status(Objects.requireNonNull(events.get(response)).status())
                .addEvidence(evidence(link))
                .statedLatencyDays(latency(relations, provocation, response))
                .statedProportion(link.proportion());
        link.onBehalfOf().stream().findFirst().ifPresent(party -> stated.onBehalfOf(party.actor()));
        ImmutableList<Claim> claims = claims(link.response());
        return claims.isEmpty() ? stated.build() : stated.claims(claims).build();
    }

    private LinkEvidence evidence(DraftLink link) {
        return link.rule().isEmpty()
                ? TextOrder.of(document.id(), 0)
                : StatedCue.builder()
                        .cue(link.words())
                        .span(link.span())
                        .document(document.id())
                        .rule(link.rule())
                        .build();
    }

    private static OptionalInt latency(List<EventRelation> relations, String provocation, String response) {
        for (EventRelation relation : relations) {
            OptionalInt days = relation.offsetDays();
            if (relation.kind() != EventRelation.Kind.OFFSET || days.isEmpty()) {
                continue;
            }
            if (relation.from().equals(response) && relation.to().equals(provocation)) {
                return days;
            }
            if (relation.from().equals(provocation) && relation.to().equals(response)) {
                return OptionalInt.of(-days.getAsInt());
            }
        }
        return OptionalInt.empty();
    }
}
