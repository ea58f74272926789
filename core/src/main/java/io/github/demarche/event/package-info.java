/**
 * What happened: one dated act with who did it to whom, how real it is, who says so, and where it was reported. The entry
 * point is {@link io.github.demarche.event.DiplomaticEvent}.
 */
@NullMarked
package io.github.demarche.event;

import org.jspecify.annotations.NullMarked;
