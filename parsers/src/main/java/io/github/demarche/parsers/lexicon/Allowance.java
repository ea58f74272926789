package io.github.demarche.parsers.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a lexicon file that states that what the linter finds in the lines below is meant so:
 * {@code # lint: allow RULE | phrase | phrase | because REASON}. Before a header it holds for the entry, elsewhere for the
 * next line; without phrases for all of them.
 *
 * @param place the comment
 * @param rule the rule
 * @param phrases the phrases that it holds for, none for all
 * @param from the first line that it holds for
 * @param until the first line that it no longer holds for
 */
record Allowance(Place place, String rule, ImmutableSet<String> phrases, int from, int until) {
    private static final String MARK = "# lint:";
    private static final String ALLOW = "allow ";
    private static final String BECAUSE = "because ";
    private static final Splitter BARS = Splitter.on('|').trimResults();

    /** Tells whether a comment speaks to the linter. */
    static boolean isMeant(String comment) {
        return comment.startsWith(MARK);
    }

    /** Returns the allowance for the lines {@code from} to {@code until}, exclusive; null when it does not fit its form. */
    static @Nullable Allowance of(String comment, Place place, int from, int until) {
        List<String> parts = BARS.splitToList(comment.substring(MARK.length()));
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (parts.size() < 2 || !first.startsWith(ALLOW) || !last.startsWith(BECAUSE)) {
            return null;
        }
        String rule = first.substring(ALLOW.length()).strip();
        return new Allowance(place, rule, ImmutableSet.copyOf(parts.subList(1, parts.size() - 1)), from, until);
    }

    boolean covers(LintFinding finding) {
        return finding.rule().equals(rule)
                && finding.file().equals(place.file())
                && finding.line() >= from
                && finding.line() < until
                && (phrases.isEmpty() || phrases.contains(finding.phrase()));
    }

    /** Returns the findings that are not meant so, and a note for each allowance that nothing needs. */
    static ImmutableList<LintFinding> apply(Iterable<Allowance> allowances, ImmutableList<LintFinding> findings) {
        LintReport kept = new LintReport();
        ImmutableSet.Builder<LintFinding> meant = ImmutableSet.builder();
        for (Allowance allowance : allowances) {
            boolean used = false;
            for (LintFinding finding : findings) {
                if (allowance.covers(finding)) {
                    meant.add(finding);
                    used = true;
                }
            }
            if (!used) {
                kept.note("UNUSED_ALLOWANCE", allowance.place(), allowance.rule(), "is not found in the lines below");
            }
        }
        ImmutableSet<LintFinding> allowed = meant.build();
        findings.stream().filter(finding -> !allowed.contains(finding)).forEach(kept::add);
        return kept.findings();
    }
}
