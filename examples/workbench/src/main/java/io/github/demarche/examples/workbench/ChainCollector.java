package io.github.demarche.examples.workbench;

import io.github.demarche.chain.ChainLinker;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.io.JsonLines;
import io.github.demarche.parsers.dataset.PipelineReport;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the events and links of all inputs into one graph. Events that were rows of a dataset are linked by timing too. */
final class ChainCollector implements DocumentReader.Sink {
    private final RetaliationGraph.Builder graph = RetaliationGraph.builder();
    private final ChainLinker linker = ChainLinker.standard();
    private final TextCoding coding;
    private final IssueLog log;
    private final EventSelection selection;
    private int leftOut;

    ChainCollector(TextCoding coding, IssueLog log, FilterOptions filters) {
        this.coding = coding;
        this.log = log;
        this.selection = new EventSelection(filters, true, this::take);
    }

    /** Codes a text. */
    interface TextCoding {
        /** Returns what the text tells. */
        Coded code(SourceText text) throws IOException;
    }

    @Override
    public void document(SourceText text) throws IOException {
        Coded coded = coding.code(text);
        log.document(text.origin(), coded);
        fit(text.origin(), () -> {
            coded.events().forEach(selection::accept);
            coded.relations().forEach(this::add);
            coded.links().forEach(this::add);
            return graph;
        });
    }

    @Override
    public void coded(String name, int line, String json) throws IOException {
        String place = name + ":" + line;
        fit(
                place,
                () -> JsonLines.reader()
                        .onEvent(this::addCoded)
                        .onRelation(this::add)
                        .onLink(this::addCoded)
                        .onIssue(issue -> log.issue(place + ":" + issue.column(), issue.message()))
                        .read(new StringReader(json)));
    }

    private void addCoded(DiplomaticEvent event) {
        log.event();
        selection.accept(event);
    }

    private void take(DiplomaticEvent event) {
        graph.addEvents(event);
        if (event.mentions().stream().anyMatch(mention -> mention.row().isPresent())) {
            linker.accept(event);
        }
    }

    private void addCoded(ResponseLink link) {
        log.link();
        add(link);
        linker.accept(link);
    }

    private void add(ResponseLink link) {
        if (selection.has(link)) {
            graph.addLinks(link);
        }
    }

    private void add(EventRelation relation) {
        if (selection.has(relation)) {
            graph.addRelations(relation);
        }
    }

    /** Adds events of datasets, which are counted already. */
    void addAll(Iterable<DiplomaticEvent> events, Iterable<EventRelation> relations, Iterable<ResponseLink> links)
            throws FileException {
        fit("event data", () -> {
            events.forEach(event -> {
                graph.addEvents(event);
                log.event();
            });
            links.forEach(link -> {
                graph.addLinks(link);
                log.link();
            });
            return graph.addAllRelations(relations);
        });
    }

    /** Returns the graph, with the links by timing among rows if they are wanted. */
    RetaliationGraph graph(List<String> names, boolean inferred) throws IOException {
        linker.finish();
        List<ResponseLink> found = linker.drain();
        if (inferred) {
            graph.addAllLinks(found);
            found.forEach(link -> log.link());
        } else {
            leftOut = found.size();
        }
        return fit(String.join(", ", names), graph::build);
    }

    /** Returns the number of links by timing that were found and not wanted. */
    int leftOut() {
        return leftOut;
    }

    /** Returns what filters did with texts and coded events; empty without filters, or without such. */
    Optional<PipelineReport> filtered() {
        return selection.report().filter(report -> report.in() > 0);
    }

    /** What does not fit into one graph is the fault of the files. */
    private static <T> T fit(String place, Supplier<T> step) throws FileException {
        try {
            return step.get();
        } catch (IllegalArgumentException misfit) {
            throw new FileException(place, String.valueOf(misfit.getMessage()));
        }
    }
}
