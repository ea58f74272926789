package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventRelation;
import io.github.demarche.parsers.dataset.RowIssue.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Hands on what rows give, and counts what becomes of them. */
final class RowSink {
    private static final int SHOWN = 100;

    private final Consumer<? super DiplomaticEvent> onEvent;
    private final Consumer<? super ResponseLink> onLink;
    private final Consumer<? super RowIssue> onIssue;
    private final Consumer<? super String> onReject;
    private final Consumer<? super EventRelation> onRelation;
    private Consumer<? super String> onHeader = header -> {};
    private final Map<String, Long> rules = new TreeMap<>();
    private final List<RowIssue> first = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long rows;
    private long repaired;
    private long skipped;
    private long rejected;
    private long events;
    private long links;
    private long duplicates;
    private long repeatedKeys;
    private Supplier<Optional<String>> fault = Optional::empty;
    private ImmutableList<String> leftBehind = ImmutableList.of();
    private CodingScheme scheme = CodingScheme.CAMEO;
    private String crosswalk = "";

    RowSink(
            Consumer<? super DiplomaticEvent> onEvent,
            Consumer<? super ResponseLink> onLink,
            Consumer<? super RowIssue> onIssue,
            Consumer<? super String> onReject,
            Consumer<? super EventRelation> onRelation) {
        this.onEvent = onEvent;
        this.onLink = onLink;
        this.onIssue = onIssue;
        this.onReject = onReject;
        this.onRelation = onRelation;
    }

    /** Says who gets the header. */
    void onHeader(Consumer<? super String> consumer) {
        onHeader = consumer;
    }

    /** Hands on the header, as it stands in the file. */
    void header(String line) {
        onHeader.accept(line);
    }

    /** Says in which scheme the codes are read, and what their types are derived with. */
    void scheme(CodingScheme found, String derivedWith) {
        scheme = found;
        crosswalk = derivedWith;
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /** Says which columns' values no event carries. */
    void leavesBehind(List<String> columns) {
        leftBehind = ImmutableList.copyOf(columns);
    }

    /** Says how to learn, at the end of the text, whether the file breaks off there, and why. */
    void breaksOffIf(Supplier<Optional<String>> fault) {
        this.fault = fault;
    }

    /** Returns, at the end of the text, why the file breaks off there; empty when it is whole. */
    Optional<String> fault() {
        return fault.get();
    }

    /** Counts a row that repeats an earlier one to the letter; it is kept all the same. */
    void duplicate() {
        duplicates++;
    }

    /** Counts a row whose key an earlier row had. */
    void repeatedKey() {
        repeatedKeys++;
    }

    /**
     * Counts a row that gives something, or nothing: the worst that was found in it decides. {@code text} is the row as it
     * stands in the file.
     */
    void row(long line, List<Finding> findings, String text) {
        rows++;
        if (findings.isEmpty()) {
            return;
        }
        Outcome worst = Outcome.REPAIRED;
        for (Finding finding : findings) {
            report(finding.at(line));
            worst = finding.outcome().compareTo(worst) > 0 ? finding.outcome() : worst;
        }
        switch (worst) {
            case REPAIRED -> repaired++;
            case SKIPPED -> skipped++;
            case REJECTED -> {
                rejected++;
                onReject.accept(text);
            }
        }
    }

    private void report(RowIssue issue) {
        rules.merge(issue.rule(), 1L, Long::sum);
        if (first.size() < SHOWN) {
            first.add(issue);
        }
        onIssue.accept(issue);
    }

    void event(DiplomaticEvent event) {
        events++;
        onEvent.accept(event);
    }

    void link(ResponseLink link) {
        links++;
        onLink.accept(link);
    }

    void relation(EventRelation relation) {
        onRelation.accept(relation);
    }

    /** Returns the next row's number, from 1. */
    long nextRow() {
        return rows + 1;
    }

    ReadReport.Builder report() {
        fault().ifPresent(warnings::add);
        return ReadReport.builder()
                .scheme(scheme)
                .crosswalk(crosswalk)
                .rows(rows)
                .kept(rows - skipped - rejected)
                .repaired(repaired)
                .skipped(skipped)
                .rejected(rejected)
                .events(events)
                .duplicates(duplicates)
                .repeatedKeys(repeatedKeys)
                .complete(fault().isEmpty())
                .leftBehind(leftBehind)
                .links(links)
                .rules(ImmutableSortedMap.copyOf(rules))
                .firstIssues(ImmutableList.copyOf(first))
                .warnings(ImmutableList.copyOf(warnings));
    }
}
