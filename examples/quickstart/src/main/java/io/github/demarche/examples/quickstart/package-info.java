/** The main job of Demarche, from text to retaliation chains, in one small class. */
@NullMarked
package io.github.demarche.examples.quickstart;

import org.jspecify.annotations.NullMarked;
