package io.github.demarche.parsers.spec;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.Tier;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.event.PloverView;
import io.github.demarche.parsers.text.ParsedDocument;
import io.github.demarche.parsers.text.TextParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the parser reads in the text of a case with what the case expects. */
final class SpecCheck {
    private final SpecCase spec;
    private final ParsedDocument parsed;
    private final ImmutableList<DiplomaticEvent> events;
    private final PloverView view;

    private SpecCheck(SpecCase spec, ParsedDocument parsed) {
        this.spec = spec;
        this.parsed = parsed;
        events = spec.between()
                .map(pair -> TextParser.standard().parseRelation(spec.document(), pair.get(0), pair.get(1)))
                .orElse(parsed.events());
        view = PloverView.of(events, parsed.relations());
    }

    /** Returns what is wrong, with the trace; empty when all is as expected. */
    static Optional<String> failure(SpecCase spec) {
        SpecCheck check = new SpecCheck(spec, TextParser.standard().explain(spec.document()));
        return check.problem().map(check::report);
    }

    private Optional<String> problem() {
        List<DiplomaticEvent> found = new ArrayList<>();
        if (!assign(0, new HashSet<>(), found)) {
            return Optional.of("the expected events are not all there");
        }
        if (!spec.more() && events.size() > spec.events().size()) {
            return Optional.of("there are events that nobody expects");
        }
        if (spec.between().isPresent() && !found.isEmpty() && found.get(0) != events.get(0)) {
            return Optional.of("the event expected first is not the best");
        }
        return links(found).or(() -> relations(found));
    }

    /** Gives each expected event one of its own, by trying; there are few. */
    private boolean assign(int at, Set<DiplomaticEvent> taken, List<DiplomaticEvent> found) {
        if (at == spec.events().size()) {
            return true;
        }
        for (DiplomaticEvent event : events) {
            if (!taken.contains(event) && spec.events().get(at).matches(event, view)) {
                taken.add(event);
                found.add(event);
                if (assign(at + 1, taken, found)) {
                    return true;
                }
                taken.remove(event);
                found.remove(found.size() - 1);
            }
        }
        return false;
    }

    private Optional<String> links(List<DiplomaticEvent> found) {
        if (spec.links().isEmpty()) {
            return Optional.empty();
        }
        Set<ResponseLink> met = new HashSet<>();
        for (ImmutableMap<String, String> expected : spec.links().get()) {
            Optional<ResponseLink> link = parsed.links().stream()
                    .filter(candidate -> isLink(candidate, expected, found))
                    .findFirst();
            if (link.isEmpty()) {
                return Optional.of("the link " + expected + " is not there");
            }
            met.add(link.get());
        }
        return parsed.links().stream()
                .filter(link -> link.tier() == Tier.STATED && !met.contains(link) && isAmong(link, found))
                .findFirst()
                .map(link -> "a link that nobody expects: " + link(link));
    }

    private static boolean isAmong(ResponseLink link, List<DiplomaticEvent> found) {
        ImmutableList<String> ids = found.stream().map(DiplomaticEvent::id).collect(ImmutableList.toImmutableList());
        return ids.contains(link.provocation()) && ids.contains(link.response());
    }

    private static boolean isLink(
            ResponseLink link, ImmutableMap<String, String> expected, List<DiplomaticEvent> found) {
        return link.provocation().equals(id(found, expected.getOrDefault("from", "")))
                && link.response().equals(id(found, expected.getOrDefault("to", "")))
                && agrees(expected, "relation", link.relation().name())
                && agrees(expected, "status", link.status().name())
                && link.tier().name().equals(expected.getOrDefault("tier", "STATED"))
                && agrees(
                        expected,
                        "behalf",
                        link.onBehalfOf().map(EventText::actor).orElse("none"))
                && agrees(expected, "proportion", link.statedProportion().orElse("none"))
                && agrees(expected, "latency", latency(link));
    }

    private static String latency(ResponseLink link) {
        return link.statedLatencyDays().isPresent()
                ? Integer.toString(link.statedLatencyDays().getAsInt())
                : "none";
    }

    private static boolean agrees(ImmutableMap<String, String> expected, String key, String actual) {
        return !expected.containsKey(key) || actual.equals(expected.get(key));
    }

    private static String id(List<DiplomaticEvent> found, String index) {
        return found.get(Integer.parseInt(index)).id();
    }

    /** Relations are written {@code CONTENT 0 1}. */
    private Optional<String> relations(List<DiplomaticEvent> found) {
        for (String expected : spec.relations().orElse(ImmutableList.of())) {
            List<String> words = Splitter.on(' ').splitToList(expected);
            EventRelation.Kind kind = EventRelation.Kind.valueOf(words.get(0));
            boolean there = parsed.relations().stream()
                    .anyMatch(relation -> relation.kind() == kind
                            && relation.from().equals(id(found, words.get(1)))
                            && relation.to().equals(id(found, words.get(2))));
            if (!there) {
                return Optional.of("the relation " + expected + " is not there");
            }
        }
        return Optional.empty();
    }

    private String report(String problem) {
        return problem + "\n  " + spec.shows() + "\n  text\n    " + spec.text() + "\n  expected\n"
                + spec.events().stream().map(event -> "    " + event).collect(Collectors.joining("\n"))
                + "\n  read\n" + EventText.list(events)
                + "\n  links\n"
                + parsed.links().stream().map(link -> "    " + link(link)).collect(Collectors.joining("\n"))
                + "\n  trace\n"
                + parsed.traces().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private String link(ResponseLink link) {
        return link.relation() + " " + link.tier() + " " + link.status() + "  " + quote(link.provocation()) + " <- "
                + quote(link.response())
                + link.onBehalfOf()
                        .map(actor -> " for " + EventText.actor(actor))
                        .orElse("")
                + "  latency " + latency(link);
    }

    private String quote(String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .flatMap(event -> event.mentions().get(0).text())
                .map(text -> "\"" + text.replace('\n', ' ') + "\"")
                .orElse(id);
    }
}
