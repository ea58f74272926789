package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * Looks for what is written in a lexicon or a dictionary and does not act as written: shadowed entries, dates that overlap,
 * senses that are never reached, lines that no grammar fits. parsers/README.md lists the rules.
 *
 * <pre>{@code
 * Linter.lint(Lexicon.builder().addStandard().add(Path.of("my-actors.txt")).build()).forEach(System.err::println);
 * Linter.lint(Dictionaries.builder().addActors(Path.of("Phoenix.Countries.actors.txt")).build());
 * }</pre>
 */
public final class Linter {
    private static final ImmutableList<LintRule<Lexicon>> LEXICON_RULES = ImmutableList.of(
            new EntryLint(),
            new NameLint(),
            new TermLint(),
            new WordLint(),
            new SenseLint(),
            new FrameLint(),
            new FormLint(),
            new CueLint());

    private static final ImmutableList<LintRule<Dictionaries>> DICTIONARY_RULES = ImmutableList.of(
            new ActorLint(), new AgentLint(), new VerbLint(), new PluralLint(), new IssueLint(), new DiscardLint());

    private Linter() {}

    /**
     * Returns what is found in a lexicon, ordered by file and line, but what a comment
     * {@code # lint: allow RULE | phrase | because REASON} above a line or an entry says to be meant. Entries that come from dictionaries are seen as the
     * lexicon has them; {@link #lint(Dictionaries)} says more about their files.
     */
    public static ImmutableList<LintFinding> lint(Lexicon lexicon) {
        LintReport report = new LintReport();
        GrammarLint.check(lexicon.issues(), report);
        LEXICON_RULES.forEach(rule -> rule.check(lexicon, report));
        return Allowance.apply(lexicon.allowances(), report.findings());
    }

    /** Returns what is found in dictionaries, ordered by file and line. */
    public static ImmutableList<LintFinding> lint(Dictionaries dictionaries) {
        LintReport report = new LintReport();
        GrammarLint.check(dictionaries.issues(), report);
        DICTIONARY_RULES.forEach(rule -> rule.check(dictionaries, report));
        return report.findings();
    }
}
