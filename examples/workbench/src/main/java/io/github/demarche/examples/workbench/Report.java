package io.github.demarche.examples.workbench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;

/**
 * The figures of a scorer.
 *
 * @param lines for people
 * @param figures for programs, under the names of the benchmark's reference scripts
 */
record Report(ImmutableList<String> lines, ObjectNode figures) {}
