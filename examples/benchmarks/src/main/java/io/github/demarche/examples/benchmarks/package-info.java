/** How fast Demarche is, measured with JMH, and how its measures compare with published files and other programs. */
@NullMarked
package io.github.demarche.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
