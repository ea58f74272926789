/**
 * Who answered whom: links between events with their evidence, the graph that holds them, and the views that are free of
 * cycles. The entry point is {@link io.github.demarche.chain.RetaliationGraph}; links come from a parser, a dataset, a
 * linker of this package, or anybody who builds a {@link io.github.demarche.chain.ResponseLink}.
 *
 * <p>{@link io.github.demarche.chain.EventMerger} makes one event of the reports of an act,
 * {@link io.github.demarche.chain.StoryLinker} links within one story, {@link io.github.demarche.chain.ChainLinker} by timing
 * in a stream of events. Rules of one's own go into {@link io.github.demarche.chain.LinkPolicy}.
 */
@NullMarked
package io.github.demarche.chain;

import org.jspecify.annotations.NullMarked;
