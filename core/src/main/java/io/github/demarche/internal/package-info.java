/** Machinery that several packages of Demarche share; not part of the public API. */
@NullMarked
package io.github.demarche.internal;

import org.jspecify.annotations.NullMarked;
