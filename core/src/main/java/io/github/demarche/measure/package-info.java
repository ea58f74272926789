/**
 * Measures of chains: how soon an answer came, and in what proportion. The entry points are
 * {@link io.github.demarche.measure.Latency} and {@link io.github.demarche.measure.Proportionality}.
 */
@NullMarked
package io.github.demarche.measure;

import org.jspecify.annotations.NullMarked;
