/** Plain text to diplomatic events and the links between them. */
@NullMarked
package io.github.demarche.parsers.text;

import org.jspecify.annotations.NullMarked;
