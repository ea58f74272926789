package io.github.demarche.io;

import com.google.common.collect.ImmutableList;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What nodes and edges of a drawn graph say, whatever the language it is drawn in. */
final class GraphWords {
    private final GraphView view;
    private final Folding folding;
    private final ImmutableList<DiplomaticEvent> events;
    private final Map<String, String> names = new HashMap<>();

    GraphWords(GraphView view) {
        this.view = view;
        this.folding = Folding.of(view);
        this.events = folding.shown();
        events.forEach(event -> names.put(event.id(), "e" + names.size()));
    }

    ImmutableList<DiplomaticEvent> events() {
        return events;
    }

    /** Returns the links; a link's ends are always among the events. */
    ImmutableList<ResponseLink> links() {
        return view.links();
    }

    /** Returns a short name of the node, made of a letter and digits. */
    String node(String id) {
        return Optional.ofNullable(names.get(id)).orElse(id);
    }

    /** Returns the joint act that the event is a part of, if that is drawn. */
    Optional<DiplomaticEvent> whole(DiplomaticEvent part) {
        return folding.whole(part).filter(whole -> names.containsKey(whole.id()));
    }

    ImmutableList<String> lines(DiplomaticEvent event) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(EventWords.sides(event)).add(folding.words(event));
        List<String> notes = new ArrayList<>();
        EventWords.date(event).ifPresent(notes::add);
        notes.addAll(EventRows.noteList(event));
        if (!notes.isEmpty()) {
            lines.add(String.join(", ", notes));
        }
        return lines.build();
    }

    ImmutableList<String> lines(ResponseLink link) {
        List<String> first = new ArrayList<>();
        if (link.relation() != Relation.RETALIATION) {
            first.add(LinkWords.name(link.relation()));
        }
        LinkWords.shortLatency(view, link).ifPresent(first::add);
        link.onBehalfOf().map(whom -> "for " + EventWords.clean(whom.label())).ifPresent(first::add);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (!first.isEmpty()) {
            lines.add(String.join(", ", first));
        }
        LinkWords.cue(link).ifPresent(cue -> lines.add("\u201c" + cue + "\u201d"));
        return lines.build();
    }
}
