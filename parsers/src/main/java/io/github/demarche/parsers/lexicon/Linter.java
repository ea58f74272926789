package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * Looks for what is written in a lexicon and does not act as written: shadowed entries, dates that overlap, senses that
 * are never reached, lines that no grammar fits.
 *
 * <pre>{@code
 * Linter.lint(Lexicon.builder().addStandard().add(Path.of("my-actors.txt")).build()).forEach(System.err::println);
 * }</pre>
 */
public final class Linter {
    private static final ImmutableList<LintRule<Lexicon>> LEXICON_RULES = ImmutableList.of(new GrammarLint());

    private Linter() {}

    /** Returns what is found in a lexicon, ordered by file and line; parsers/README.md lists the rules. */
    public static ImmutableList<LintFinding> lint(Lexicon lexicon) {
        LintReport report = new LintReport();
        LEXICON_RULES.forEach(rule -> rule.check(lexicon, report));
        return report.findings();
    }
}
