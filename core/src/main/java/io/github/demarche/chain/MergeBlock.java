package io.github.demarche.chain;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Status;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The open reports of one key. Reports in the order of their days make runs without a gap, none longer than the policy
 * allows; a run is divided into acts once nothing more can come to it. Acts announced then wait to be carried out.
 */
final class MergeBlock implements Serializable {
    /** What a block hands out as it closes. */
    interface Sink {
        /** Takes an act that is complete. */
        void act(List<Report> reports);

        /** Takes note that a report was there twice. */
        void repeated();
    }

    private final MergeKey key;
    private final MergePolicy policy;
    private List<Report> reports = new ArrayList<>();
    private List<Report> announced = new ArrayList<>();
    private final List<ReportedAct> waiting = new ArrayList<>();
    private long due = Long.MAX_VALUE;

    MergeBlock(MergeKey key, MergePolicy policy) {
        this.key = key;
        this.policy = policy;
    }

    MergeBlock copy() {
        MergeBlock copy = new MergeBlock(key, policy);
        copy.reports.addAll(reports);
        copy.announced.addAll(announced);
        waiting.forEach(act -> copy.waiting.add(act.copy()));
        copy.due = due;
        return copy;
    }

    MergeKey key() {
        return key;
    }

    /** Returns the day that must have passed before {@link #close} can do anything. */
    long due() {
        return due;
    }

    boolean isEmpty() {
        return reports.isEmpty() && announced.isEmpty() && waiting.isEmpty();
    }

    /** Returns the first day of all that is open. */
    long first() {
        long first = Math.min(first(reports), first(announced));
        for (ReportedAct act : waiting) {
            first = Math.min(first, act.start());
        }
        return first;
    }

    private static long first(List<Report> open) {
        long first = Long.MAX_VALUE;
        for (Report report : open) {
            first = Math.min(first, report.start());
        }
        return first;
    }

    void add(Report report) {
        (report.event().status() == Status.ANNOUNCED ? announced : reports).add(report);
        due = Math.min(due, report.end() + policy.toleranceDays());
    }

    /** Hands out each act that no report can come to any more which begins on {@code horizon} or later. */
    void close(long horizon, Sink sink) {
        due = Long.MAX_VALUE;
        announced = closeRuns(announced, horizon, sink, run -> waiting.addAll(ActSplitter.split(run)));
        long growing = first(announced);
        reports = closeRuns(reports, Math.min(horizon, growing), sink, run -> carriedOut(run, sink));
        long pending = Math.min(horizon, first(reports));
        for (Iterator<ReportedAct> acts = waiting.iterator(); acts.hasNext(); ) {
            ReportedAct act = acts.next();
            long last = act.end() + policy.announcedDays();
            if (last < pending) {
                sink.act(act.reports());
                acts.remove();
            } else {
                due = Math.min(due, last);
            }
        }
        due = Math.max(due, horizon);
    }

    /** Hands out the runs whose last possible partner begins before {@code limit}, and returns the reports of the others. */
    private List<Report> closeRuns(List<Report> open, long limit, Sink sink, Consumer<ImmutableList<Report>> closed) {
        List<Report> sorted = once(open, sink);
        int from = 0;
        while (from < sorted.size()) {
            long end = sorted.get(from).end();
            int to = from + 1;
            for (; to < sorted.size() && continues(sorted.get(from), end, sorted.get(to)); to++) {
                end = Math.max(end, sorted.get(to).end());
            }
            long last = end + policy.toleranceDays();
            if (last >= limit) {
                due = Math.min(due, last);
                break;
            }
            closed.accept(ImmutableList.copyOf(sorted.subList(from, to)));
            from = to;
        }
        return from == 0 ? sorted : new ArrayList<>(sorted.subList(from, sorted.size()));
    }

    private boolean continues(Report first, long end, Report next) {
        return next.start() <= end + policy.toleranceDays() && next.end() < first.start() + policy.maxSpanDays();
    }

    private static List<Report> once(List<Report> open, Sink sink) {
        if (open.size() < 2) {
            return open;
        }
        open.sort(Report.BY_DAY);
        List<Report> once = new ArrayList<>(open.size());
        for (Report report : open) {
            if (!once.isEmpty() && once.get(once.size() - 1).event().equals(report.event())) {
                sink.repeated();
            } else {
                once.add(report);
            }
        }
        return once;
    }

    private void carriedOut(ImmutableList<Report> run, Sink sink) {
        ImmutableList<ReportedAct> acts = ActSplitter.split(run);
        if (!waiting.isEmpty()) {
            waiting.removeIf(announcement -> {
                Optional<ReportedAct> act = carriedOutBy(announcement, acts);
                act.ifPresent(done -> done.addAnnouncement(announcement));
                return act.isPresent();
            });
        }
        acts.forEach(act -> sink.act(act.reports()));
    }

    /** Returns the first act that is what was announced; one of the same number goes before one of no number. */
    private Optional<ReportedAct> carriedOutBy(ReportedAct announcement, ImmutableList<ReportedAct> acts) {
        Optional<ReportedAct> found = Optional.empty();
        for (ReportedAct act : acts) {
            ReportedAct.Agreement agreement = act.agreement(announcement);
            if (agreement == ReportedAct.Agreement.CONFLICT || !follows(act, announcement)) {
                continue;
            }
            if (agreement == ReportedAct.Agreement.SAME) {
                return Optional.of(act);
            }
            found = found.or(() -> Optional.of(act));
        }
        return found;
    }

    private boolean follows(ReportedAct act, ReportedAct announcement) {
        return act.first().event().status().isRealised()
                && announcement.start() <= act.end() + policy.toleranceDays()
                && act.start() <= announcement.end() + policy.announcedDays()
                && !act.isToldByOneOf(announcement);
    }
}
