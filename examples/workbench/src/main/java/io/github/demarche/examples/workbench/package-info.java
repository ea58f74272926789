/** Demarche's command line, for people who do not write Java. */
@NullMarked
package io.github.demarche.examples.workbench;

import org.jspecify.annotations.NullMarked;
