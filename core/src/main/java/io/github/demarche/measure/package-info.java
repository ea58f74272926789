/**
 * Measures of chains: how soon an answer came, and in what proportion. The entry points are
 * {@link io.github.demarche.measure.Latency} and {@link io.github.demarche.measure.Proportionality}. What needs no links
 * begins with {@link io.github.demarche.measure.DyadPanel}, the acts of all dyads by day, which
 * {@link io.github.demarche.measure.ReciprocityTest} compares with a named null model, and with
 * {@link io.github.demarche.measure.DyadHistory}, decayed reciprocity in one pass.
 */
@NullMarked
package io.github.demarche.measure;

import org.jspecify.annotations.NullMarked;
