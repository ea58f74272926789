package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.demarche.chain.ChainLinker;
import io.github.demarche.chain.LinkReport;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.parsers.dataset.DatasetReader;
import io.github.demarche.parsers.dataset.PipelineReport;
import io.github.demarche.parsers.dataset.ReadReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the chains in event data. Files are read once for the links, stated ones and those by timing, and once more for the
 * events that stand in one, so that no others need be held. What cannot be read twice is held.
 */
final class DatasetChains {
    private final DatasetSource source;
    private final FilterOptions filters;
    private final PrintWriter err;
    private final ChainLinker linker = ChainLinker.standard();
    private final List<ResponseLink> stated = new ArrayList<>();
    private final List<EventRelation> relations = new ArrayList<>();
    private final List<ReadReport> reports = new ArrayList<>();
    private final Map<String, DiplomaticEvent> held = new LinkedHashMap<>();
    private List<DatasetSource.Dataset> datasets = List.of();
    private ImmutableList<ResponseLink> found = ImmutableList.of();
    private Optional<PipelineReport> filtered = Optional.empty();
    private boolean all;
    private boolean holdsAll;
    private long events;
    private long clashes;

    DatasetChains(DatasetSource source, FilterOptions filters, PrintWriter err) {
        this.source = source;
        this.filters = filters;
        this.err = err;
    }

    /** Reads for links; {@code wantsAll} says that all events are wanted, in a link or not. */
    void read(List<DatasetSource.Dataset> inputs, boolean wantsAll) throws IOException {
        datasets = inputs;
        all = wantsAll;
        holdsAll = all || inputs.stream().anyMatch(dataset -> dataset.name().equals(Inputs.STANDARD_INPUT));
        EventSelection selection = new EventSelection(filters, true, event -> {
            events++;
            linker.accept(event);
            if (holdsAll) {
                hold(event);
            }
        });
        for (DatasetSource.Dataset dataset : inputs) {
            reports.add(source.read(dataset, reader -> setUp(reader, selection)));
        }
        linker.finish();
        found = linker.drain();
        filtered = selection.report();
    }

    private void setUp(DatasetReader reader, EventSelection selection) {
        reader.onEvent(selection::accept)
                .onRelation(relation -> {
                    if (selection.has(relation)) {
                        relations.add(relation);
                    }
                })
                .onLink(link -> {
                    if (selection.has(link)) {
                        stated.add(link);
                        linker.accept(link);
                    }
                });
    }

    /** Rows that are the same to the letter are one event; of others with one id the first is taken. */
    private void hold(DiplomaticEvent event) {
        DiplomaticEvent former = held.putIfAbsent(event.id(), event);
        clashes += former == null || former.equals(event) ? 0 : 1;
    }

    /** Adds links and the events that stand in them; those by timing only if they are wanted. */
    void addTo(ChainCollector collector, boolean inferred) throws IOException {
        List<ResponseLink> links = new ArrayList<>(stated);
        if (inferred) {
            links.addAll(found);
        }
        Set<String> wanted = new HashSet<>();
        links.forEach(link -> {
            wanted.add(link.provocation());
            wanted.add(link.response());
        });
        relations.forEach(relation -> {
            wanted.add(relation.from());
            wanted.add(relation.to());
        });
        if (!holdsAll && !wanted.isEmpty()) {
            readAgain(event -> {
                if (wanted.contains(event.id())) {
                    hold(event);
                }
            });
        }
        collector.addAll(
                all ? held.values() : Maps.filterKeys(held, wanted::contains).values(), relations, links);
    }

    private void readAgain(Consumer<DiplomaticEvent> consumer) throws IOException {
        EventSelection selection = new EventSelection(filters, false, consumer);
        for (DatasetSource.Dataset dataset : datasets) {
            source.read(dataset, reader -> reader.onEvent(selection::accept));
        }
    }

    /** Tells whether all files were read to their ends, and gave something. */
    boolean isComplete() {
        return reports.stream().allMatch(report -> report.complete() && report.kept() > 0);
    }

    /** Returns the number of events that filters took. */
    long events() {
        return events;
    }

    /** Returns the number of links that the data state. */
    int stated() {
        return stated.size();
    }

    /** Returns the number of links by timing. */
    int inferred() {
        return found.size();
    }

    /** Says what was read, what took part, and what is held in memory. */
    void report(ReportPrinter printer) {
        for (int at = 0; at < reports.size(); at++) {
            printer.read(Inputs.display(datasets.get(at).name()), reports.get(at));
        }
        filtered.ifPresent(printer::filtered);
        if (events == 0) {
            return;
        }
        LinkReport links = linker.report();
        err.println("linked by timing: " + links.considered() + " of " + links.accepted()
                + " acts between two sides took part, " + links.links() + " links found");
        err.println("held in memory: " + held.size() + " of " + events + " events"
                + (holdsAll ? "" : ", those that stand in a link"));
        if (clashes > 0) {
            err.println("warning: " + clashes
                    + " events have the id of another that says something else, and are left out");
        }
    }
}
