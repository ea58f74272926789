package io.github.demarche.examples.workbench;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.StoryLinker;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.ontology.Mode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One crisis of ICBe as a story: each row gives the statement that it holds, the act that it holds, or both, the act then
 * being what the statement speaks of. The sentences make up the document.
 *
 * <p>Rows of one sentence in which the same actors refuse, accuse, protest, accept or praise are the work of several coders,
 * and give one statement. Dates are left out: ICBe has the earliest day that each act can have, which puts no act before
 * another.
 */
final class IcbeStory {
    /** The columns of an events file that are read, beside those of {@link IcbeKinds} and {@link IcbeTable}. */
    static final ImmutableList<String> COLUMNS =
            ImmutableList.of("say_actor_a", "say_actor_b", "do_actor_a", "do_actor_b", "think_actor_a", "thinkkind");

    private static final ImmutableSet<String> REACTIONS =
            ImmutableSet.of("reject", "accuse", "disapprove", "accept", "praise");

    /** What is thought at these moments has happened; what is feared or planned has not. */
    private static final ImmutableSet<String> KNOWN =
            ImmutableSet.of("start of crisis", "end of crisis", "discover fact");

    private final int crisis;
    private final IcbeKinds kinds;
    private final ImmutableMap<Integer, String> texts;
    private final ImmutableMap<Integer, Span> spans;
    private final Map<Statement, String> reactions = new LinkedHashMap<>();
    private final Map<String, Integer> sentences = new LinkedHashMap<>();
    private final Map<String, DiplomaticEvent> events = new LinkedHashMap<>();
    private final List<EventRelation> relations = new ArrayList<>();

    /** Who says something that may be a reaction, and where. */
    private record Statement(int sentence, ImmutableSet<String> actors) {}

    /**
     * Reads a crisis.
     *
     * @param rows its rows, in the order of their sentences
     * @param sentences the texts of its sentences by their numbers, those of all the rows' sentences among them
     */
    IcbeStory(int crisis, IcbeKinds kinds, List<IcbeTable.Row> rows, Map<Integer, String> sentences) {
        this.crisis = crisis;
        this.kinds = kinds;
        this.texts = ImmutableMap.copyOf(sentences);
        this.spans = spans(sentences);
        rows.forEach(this::add);
    }

    private static ImmutableMap<Integer, Span> spans(Map<Integer, String> sentences) {
        ImmutableMap.Builder<Integer, Span> spans = ImmutableMap.builder();
        int start = 0;
        for (int sentence : sentences.keySet().stream().sorted().toList()) {
            int end = start
                    + Math.max(1, Strings.nullToEmpty(sentences.get(sentence)).length());
            spans.put(sentence, Span.of(start, end));
            start = end + 1;
        }
        return spans.buildOrThrow();
    }

    private void add(IcbeTable.Row row) {
        Optional<IcbeKinds.Kind> said = kinds.statement(row);
        boolean says = said.isPresent() || !row.value("say_actor_a").isEmpty();
        Optional<String> statement = says ? Optional.of(statement(row, said)) : Optional.empty();
        if (!row.value("do_actor_a").isEmpty() || kinds.act(row).isPresent()) {
            String act = act(row, said, statement);
            statement.ifPresent(speech -> relations.add(EventRelation.of(EventRelation.Kind.CONTENT, speech, act)));
        }
    }

    private String statement(IcbeTable.Row row, Optional<IcbeKinds.Kind> said) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                .actors(actors(row.value("say_actor_a")))
                .recipients(actors(row.value("say_actor_b")));
        said.ifPresent(kind -> kind.code(event));
        Statement key = new Statement(row.sentence(), IcbeKinds.list(row.value("say_actor_a")));
        if (said.filter(kind -> REACTIONS.contains(kind.name())).isEmpty()
                || key.actors().isEmpty()) {
            return put(row, event);
        }
        String known = reactions.get(key);
        if (known == null) {
            String id = put(row, event);
            reactions.put(key, id);
            return id;
        }
        events.computeIfPresent(known, (id, first) -> joined(first, row, said.get()));
        return known;
    }

    /** The kind that comes first in the table is the statement's. */
    private DiplomaticEvent joined(DiplomaticEvent first, IcbeTable.Row row, IcbeKinds.Kind kind) {
        DiplomaticEvent.Builder joined = first.toBuilder().addAllRecipients(actors(row.value("say_actor_b")));
        if (kinds.comesBefore(kind, first.type(), first.mode())) {
            kind.code(joined);
        }
        return joined.build();
    }

    private String act(IcbeTable.Row row, Optional<IcbeKinds.Kind> said, Optional<String> statement) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                .actors(actors(row.value("do_actor_a")))
                .recipients(actors(row.value("do_actor_b")))
                .status(
                        statement.isPresent()
                                ? said.flatMap(IcbeKinds.Kind::content).orElse(Status.HYPOTHETICAL)
                                : status(row));
        kinds.act(row).ifPresent(kind -> kind.code(event));
        if (said.flatMap(IcbeKinds.Kind::mode).equals(Optional.of(Mode.ALLEGE))) {
            event.claims(actors(row.value("say_actor_a")).stream()
                    .map(source -> Claim.builder()
                            .stance(Stance.ALLEGES)
                            .source(source)
                            .build())
                    .toList());
        }
        return put(row, event);
    }

    private static Status status(IcbeTable.Row row) {
        return row.value("think_actor_a").isEmpty()
                        || IcbeKinds.list(row.value("thinkkind")).stream().anyMatch(KNOWN::contains)
                ? Status.OCCURRED
                : Status.HYPOTHETICAL;
    }

    private static ImmutableSet<Actor> actors(String names) {
        return IcbeKinds.list(names).stream().map(Unresolved::of).collect(ImmutableSet.toImmutableSet());
    }

    private String put(IcbeTable.Row row, DiplomaticEvent.Builder event) {
        Span span = spans.getOrDefault(row.sentence(), Span.of(0, 1));
        DiplomaticEvent made = event.addMentions(Provenance.builder()
                        .source("ICBe crisis " + crisis)
                        .addSpans(span)
                        .ordinal(events.size())
                        .text(texts.getOrDefault(row.sentence(), ""))
                        .sentence(span)
                        .build())
                .build();
        events.put(made.id(), made);
        sentences.put(made.id(), row.sentence());
        return made.id();
    }

    /** Returns the events in the order in which they are told. */
    ImmutableList<DiplomaticEvent> events() {
        return ImmutableList.copyOf(events.values());
    }

    /** Returns which statement speaks of which act. */
    ImmutableList<EventRelation> relations() {
        return ImmutableList.copyOf(relations);
    }

    /** Returns what the linker has each statement that may be a reaction reacting to, in the order of the statements. */
    ImmutableList<ReactionPrediction> predictions(StoryLinker linker) {
        ImmutableList<ResponseLink> links = linker.link(events(), relations, ImmutableList.of());
        ImmutableList.Builder<ReactionPrediction> predictions = ImmutableList.builder();
        reactions.forEach((statement, id) -> links.stream()
                .filter(link -> link.response().equals(id))
                .map(link -> new ReactionPrediction(
                        crisis,
                        statement.sentence(),
                        statement.actors().asList(),
                        sentences.getOrDefault(link.provocation(), 0)))
                .forEach(predictions::add));
        return predictions.build();
    }

    /** Returns how many statements may be reactions. */
    int statements() {
        return reactions.size();
    }
}
