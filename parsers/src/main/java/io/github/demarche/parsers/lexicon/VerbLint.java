package io.github.demarche.parsers.lexicon;

/** Looks at dictionaries of verbs. */
final class VerbLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {}
}
