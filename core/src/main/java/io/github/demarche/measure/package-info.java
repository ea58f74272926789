/**
 * Measures of chains: how soon and how often provocations are answered, in what proportion and kind, whether threads
 * escalate, and who joins in. Entry points are {@link io.github.demarche.measure.LatencySummary}, {@link
 * io.github.demarche.measure.SurvivalCurve}, {@link io.github.demarche.measure.ResponseRate}, {@link
 * io.github.demarche.measure.Proportionality}, {@link io.github.demarche.measure.Escalation}, {@link
 * io.github.demarche.measure.Solidarity} and {@link io.github.demarche.measure.KindTable}; what counts as an answer is an
 * {@link io.github.demarche.measure.AnswerRule}. What needs no links
 * begins with {@link io.github.demarche.measure.DyadPanel}, the acts of all dyads by day, which
 * {@link io.github.demarche.measure.ReciprocityTest} compares with a named null model, and with
 * {@link io.github.demarche.measure.DyadHistory}, decayed reciprocity in one pass.
 */
@NullMarked
package io.github.demarche.measure;

import org.jspecify.annotations.NullMarked;
