/**
 * Published event data to Demarche's events. The entry point is {@link io.github.demarche.parsers.dataset.DatasetReader};
 * each format that it reads is a constant of {@link io.github.demarche.parsers.dataset.DatasetFormat}. Another source needs
 * no reader of this package: whatever builds {@code DiplomaticEvent}s can feed the chains.
 */
@NullMarked
package io.github.demarche.parsers.dataset;

import org.jspecify.annotations.NullMarked;
