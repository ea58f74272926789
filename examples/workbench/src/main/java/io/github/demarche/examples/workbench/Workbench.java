package io.github.demarche.examples.workbench;

import java.util.function.Supplier;

/**
 * What the commands share.
 *
 * @param inputs reads files and standard input
 * @param coder makes the coder, for the commands that need one: it takes a moment to build
 */
record Workbench(Inputs inputs, Supplier<Coder> coder) {}
