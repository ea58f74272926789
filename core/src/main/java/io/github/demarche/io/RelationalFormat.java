package io.github.demarche.io;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The tables that programs for relational events read: UTF-8, one heading line, lines ended by a line feed, numbers with a
 * point whatever the locale.
 *
 * <pre>{@code
 * RelationalFormat.GOLDFISH.write(ties, events);
 * RelationalFormat.GOLDFISH.writeActors(ties, nodes);
 * }</pre>
 *
 * <p>A text that begins with {@code = + - @}, with the full-width form of one of these, or with an apostrophe gets an
 * apostrophe in front, so that no spreadsheet takes it for a formula and every name can be had back; control characters
 * become spaces. Numbers are left alone, also below 0.
 */
public enum RelationalFormat {
    /**
     * For {@code rem.dyad} of R's relevent: {@code time,sender,receiver}, all numbers. Time is in days, and the day of the first
     * row is 1; senders and receivers are the numbers of the table of actors: {@code index,label}, from 1. With an end of
     * observation the last row is its time and {@code NA,NA}, as models with exact times want it.
     *
     * <pre>{@code
     * rem.dyad(as.matrix(read.csv("ties.csv")), n = nrow(read.csv("ties.actors.csv")))
     * }</pre>
     */
    RELEVENT,
    /**
     * For R's remify: {@code time,actor1,actor2,type,weight}. Time is in days since 1970-01-01, as R counts them:
     * {@code as.Date(time, origin = "1970-01-01")}.
     */
    REMIFY,
    /**
     * For R's goldfish: {@code time,sender,receiver,increment}, with time in days since 1970-01-01 and the weight as increment,
     * and the table of nodes: {@code label,present}.
     */
    GOLDFISH,
    /**
     * For eventnet: {@code Source;Target;Time;Type;Weight}, separated by semicolons, with time as {@code YYYY-MM-DD}.
     * Type is {@code conflict}, {@code neutral} or {@code cooperation}: with a scale by the sign of the weight, where 0
     * counts as cooperation; without one by the event's hostility. The same words are remify's type.
     */
    EVENTNET;

    /**
     * Writes the ties; {@code out} stays open.
     *
     * @throws UncheckedIOException if {@code out} cannot be written to
     */
    public void write(RelationalEvents ties, Writer out) {
        RelationalTable.of(this).write(ties, out);
    }

    /** Returns what the table of actors is called, {@code actors} or {@code nodes}; empty for formats without one. */
    public Optional<String> actorSuffix() {
        return switch (this) {
            case RELEVENT -> Optional.of("actors");
            case GOLDFISH -> Optional.of("nodes");
            case REMIFY, EVENTNET -> Optional.empty();
        };
    }

    /**
     * Writes the table of actors, in the order of {@link RelationalEvents#actors()}; {@code out} stays open.
     *
     * @throws IllegalStateException if the format has no such table
     * @throws UncheckedIOException if {@code out} cannot be written to
     */
    public void writeActors(RelationalEvents ties, Writer out) {
        switch (this) {
            case RELEVENT -> RelationalTable.writeIndex(ties.actors(), out);
            case GOLDFISH -> RelationalTable.writeNodes(ties.actors(), out);
            case REMIFY, EVENTNET ->
                throw new IllegalStateException("format " + this + " has no table of actors; RELEVENT and GOLDFISH do");
        }
    }
}
