package io.github.demarche.parsers.text;

import io.github.demarche.event.EventDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a sentence tells it.
 *
 * @param date the interval; empty when it could not be resolved, or points to another event
 * @param offsetDays the days after (negative: before) another event: "a day after"
 */
record DateMention(int from, int to, Optional<EventDate> date, OptionalInt offsetDays) {}
