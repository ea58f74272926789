package io.github.demarche.examples.workbench;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One document to be coded.
 *
 * @param origin where it was read, as messages name it: a file, or a file and a line
 * @param id the document's id, from which the ids of its events are made
 * @param text the text
 * @param published the day on which it was published
 */
record SourceText(String origin, String id, String text, Optional<LocalDate> published) {}
