package io.github.demarche.parsers.lexicon;

/** Looks at dictionaries of discards. */
final class DiscardLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {}
}
