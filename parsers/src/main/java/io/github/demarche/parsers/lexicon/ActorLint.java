package io.github.demarche.parsers.lexicon;

/** Looks at dictionaries of actors. */
final class ActorLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {}
}
