/**
 * What the parser knows of the world and of English: actors, roles, event frames and cues, read from plain resource
 * files. The entry point is {@link io.github.demarche.parsers.lexicon.Lexicon}; a user extends it with files of the same
 * grammar through its builder.
 */
@NullMarked
package io.github.demarche.parsers.lexicon;

import org.jspecify.annotations.NullMarked;
