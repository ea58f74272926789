/** What the lexicon and the reading of text both need; not exported. */
@NullMarked
package io.github.demarche.parsers.internal;

import org.jspecify.annotations.NullMarked;
