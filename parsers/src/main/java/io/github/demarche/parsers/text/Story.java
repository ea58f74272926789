package io.github.demarche.parsers.text;

import java.util.List;

/**
 * A part of a document that tells of one affair.
 *
 * @param blocks the ranges of text to be read, each a paragraph without boilerplate, as start and end offsets
 */
record Story(List<int[]> blocks) {}
