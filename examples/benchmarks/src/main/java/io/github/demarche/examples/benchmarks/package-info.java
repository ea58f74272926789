/** How fast Demarche is, measured with JMH. */
@NullMarked
package io.github.demarche.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
