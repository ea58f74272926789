/**
 * Who answered whom: links between events with their evidence, the graph that holds them, and the views that are free of
 * cycles. The entry point is {@link io.github.demarche.chain.RetaliationGraph}; links come from a parser, a dataset, a
 * linker of this package, or anybody who builds a {@link io.github.demarche.chain.ResponseLink}.
 */
@NullMarked
package io.github.demarche.chain;

import org.jspecify.annotations.NullMarked;
