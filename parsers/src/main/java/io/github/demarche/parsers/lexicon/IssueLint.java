package io.github.demarche.parsers.lexicon;

/** Looks at dictionaries of issues. */
final class IssueLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {}
}
