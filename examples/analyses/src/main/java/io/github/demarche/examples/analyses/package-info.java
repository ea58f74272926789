/** Worked analyses of retaliation: who retaliates beyond tension, how fast and in what kind, and one chain read step by step. */
@NullMarked
package io.github.demarche.examples.analyses;

import org.jspecify.annotations.NullMarked;
