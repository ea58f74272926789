package io.github.demarche.parsers.lexicon;

/** Looks at dictionaries of agents. */
final class AgentLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {}
}
