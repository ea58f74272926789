package io.github.demarche.parsers.lexicon;

/**
 * One subject that the linter looks at.
 *
 * @param <T> what is looked at: a lexicon, or the lines of a dictionary
 */
interface LintRule<T> {
    /** Adds all that is found in {@code subject} to {@code report}, in any order. */
    void check(T subject, LintReport report);
}
