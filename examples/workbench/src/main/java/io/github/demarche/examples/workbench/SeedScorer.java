package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.demarche.event.Span;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Scores events and links on whole documents: which required events and links were found, how much was produced, and what
 * was read where nothing may be read. The rules are those of the benchmark's {@code score_seeds.py}.
 */
final class SeedScorer {
    private static final int COUNTRY_LETTERS = 3;
    private static final ImmutableSet<String> VERBAL_ROOTS = ImmutableSet.of("ACCUSE", "REJECT");

    /** Gold relations that are accepted under more than their own name. */
    private static final ImmutableMap<String, ImmutableSet<String>> ACCEPTED = ImmutableMap.of(
            "RETALIATION", ImmutableSet.of("RETALIATION", "SOLIDARITY"),
            "SOLIDARITY", ImmutableSet.of("RETALIATION", "SOLIDARITY"),
            "THREAT_IN_RESPONSE", ImmutableSet.of("THREAT", "THREAT_IN_RESPONSE", "RETALIATION"),
            "IMPUTED_GROUNDS", ImmutableSet.of("IMPUTED_GROUNDS", "RETALIATION"),
            "VERBAL_REACTION", ImmutableSet.of("VERBAL_REACTION", "RETALIATION"));

    private final SeedGold gold;
    private final ImmutableMap<String, SeedPrediction> predictions;
    private final SetMultimap<String, String> found = LinkedHashMultimap.create();
    private final Set<String> violations = new LinkedHashSet<>();
    private int produced;
    private int correct;
    private int violated;

    private SeedScorer(SeedGold gold, ImmutableMap<String, SeedPrediction> predictions) {
        this.gold = gold;
        this.predictions = predictions;
    }

    static Report score(SeedGold gold, ImmutableMap<String, SeedPrediction> predictions) {
        SeedScorer scorer = new SeedScorer(gold, predictions);
        predictions.values().forEach(scorer::count);
        return scorer.report();
    }

    private void count(SeedPrediction prediction) {
        for (SeedPrediction.Event event : prediction.events()) {
            produced++;
            boolean matched = false;
            for (SeedGold.Event wanted : gold.events()) {
                if (wanted.document().equals(prediction.document()) && matches(wanted, event)) {
                    found.put(wanted.id(), event.id());
                    matched = true;
                }
            }
            correct += matched ? 1 : 0;
            gold.nonEvents().stream()
                    .filter(rule -> rule.document().equals(prediction.document()) && violates(rule, event))
                    .forEach(rule -> violation(rule, event.id()));
        }
        gold.nonEvents().stream()
                .filter(rule -> rule.document().equals(prediction.document()) && rule.isAboutLinks())
                .forEach(rule -> countCrossings(rule, prediction));
    }

    private static boolean matches(SeedGold.Event wanted, SeedPrediction.Event event) {
        return event.spans().stream().anyMatch(span -> wanted.spans().stream().anyMatch(span::overlaps))
                && wanted.accepts(event.root(), event.instrument())
                && sideMatches(wanted.actors(), countries(event.source()))
                && sideMatches(wanted.targets(), countries(event.target()));
    }

    /** Named countries must be there; others may be only where the gold names nobody or an open collective. */
    private static boolean sideMatches(ImmutableList<SeedGold.Party> wanted, Set<String> found) {
        Set<String> required =
                codes(wanted.stream().filter(SeedGold.Party::isRequired).toList());
        Set<String> allowed =
                codes(wanted.stream().filter(SeedGold.Party::isNamed).toList());
        boolean open = wanted.isEmpty() || !wanted.stream().allMatch(SeedGold.Party::isNamed);
        return found.containsAll(required) && (open || allowed.containsAll(found));
    }

    private static Set<String> codes(Iterable<SeedGold.Party> parties) {
        Set<String> codes = new LinkedHashSet<>();
        parties.forEach(party -> party.code().map(SeedScorer::country).ifPresent(codes::add));
        return codes;
    }

    private static ImmutableSet<String> countries(ImmutableList<String> codes) {
        return codes.stream()
                .filter(code -> !code.isEmpty() && !code.equals(Categories.UNKNOWN))
                .map(SeedScorer::country)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String country(String code) {
        return code.substring(0, Math.min(COUNTRY_LETTERS, code.length()));
    }

    /** Tells whether each of the event's spans lies in what may not be read. */
    private static boolean violates(SeedGold.NonEvent rule, SeedPrediction.Event event) {
        if (rule.isAboutLinks() || event.spans().isEmpty()) {
            return false;
        }
        boolean material =
                event.root().filter(root -> !VERBAL_ROOTS.contains(root)).isPresent();
        return (rule.forbidsEverything() || material)
                && event.spans().stream().allMatch(span -> inside(rule.spans(), span));
    }

    private static boolean inside(ImmutableList<Span> spans, Span span) {
        return spans.stream().anyMatch(outer -> outer.contains(span));
    }

    private void countCrossings(SeedGold.NonEvent rule, SeedPrediction prediction) {
        Span story = rule.spans().get(0);
        Set<String> within = new LinkedHashSet<>();
        prediction.events().stream()
                .filter(event -> event.spans().stream().anyMatch(story::contains))
                .forEach(event -> within.add(event.id()));
        prediction.links().stream()
                .filter(link -> within.contains(link.from()) != within.contains(link.to()))
                .forEach(link -> violation(rule, link.from() + "->" + link.to()));
    }

    private void violation(SeedGold.NonEvent rule, String what) {
        violated++;
        violations.add("violation: " + rule.document() + " " + rule.rule() + " " + what);
    }

    /** Returns the predictions that found the event or one that stands for the same. */
    private Set<String> finders(String event) {
        Optional<ImmutableSet<String>> group = gold.sameEvents().stream()
                .filter(members -> members.contains(event))
                .reduce((first, last) -> last);
        return finders(group.orElse(ImmutableSet.of(event)));
    }

    private Set<String> finders(Iterable<String> events) {
        Set<String> finders = new LinkedHashSet<>();
        events.forEach(event -> finders.addAll(found.get(event)));
        return finders;
    }

    private boolean isFound(SeedGold.Link wanted) {
        SeedPrediction prediction = predictions.get(wanted.document());
        if (prediction == null) {
            return false;
        }
        Set<String> provocations = new LinkedHashSet<>();
        wanted.provocations().forEach(event -> provocations.addAll(finders(event)));
        Set<String> responses = new LinkedHashSet<>();
        wanted.responses().forEach(event -> responses.addAll(finders(event)));
        Set<String> relations = ACCEPTED.getOrDefault(wanted.relation(), ImmutableSet.of(wanted.relation()));
        return prediction.links().stream()
                .anyMatch(link -> provocations.contains(link.from())
                        && responses.contains(link.to())
                        && relations.contains(link.relation()));
    }

    private Report report() {
        ImmutableList<String> required = gold.events().stream()
                .filter(event -> !event.optional())
                .map(SeedGold.Event::id)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> missed =
                required.stream().filter(event -> finders(event).isEmpty()).collect(ImmutableList.toImmutableList());
        ImmutableList<SeedGold.Link> requiredLinks =
                gold.links().stream().filter(link -> !link.optional()).collect(ImmutableList.toImmutableList());
        ImmutableList<String> missedLinks = requiredLinks.stream()
                .filter(link -> !isFound(link))
                .map(SeedGold.Link::id)
                .collect(ImmutableList.toImmutableList());
        int links = predictions.values().stream()
                .mapToInt(prediction -> prediction.links().size())
                .sum();
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.putObject("events")
                .put("required", required.size())
                .put("found", required.size() - missed.size())
                .put("produced", produced)
                .put("correct", correct);
        figures.putObject("links")
                .put("required", requiredLinks.size())
                .put("found", requiredLinks.size() - missedLinks.size())
                .put("produced", links);
        figures.put("violations", violated);
        return new Report(lines(figures, missed, missedLinks), figures);
    }

    private ImmutableList<String> lines(
            ObjectNode figures, ImmutableList<String> missed, ImmutableList<String> missedLinks) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("events: found " + figures.at("/events/found") + " of " + figures.at("/events/required")
                + " required; produced " + produced + ", correct " + correct);
        lines.add("links: found " + figures.at("/links/found") + " of " + figures.at("/links/required")
                + " required; produced " + figures.at("/links/produced"));
        lines.add("read where nothing may be read: " + violated);
        lines.add("missed events: " + String.join(" ", missed));
        lines.add("missed links: " + String.join(" ", missedLinks));
        return lines.addAll(violations).build();
    }
}
