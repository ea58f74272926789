/**
 * Events and chains as files and as pictures. {@link io.github.demarche.io.JsonLines} is the format that reads back what
 * it wrote; {@link io.github.demarche.io.RelationalEvents} and {@link io.github.demarche.io.GraphMl} carry events and chains
 * to other programs; {@link io.github.demarche.io.ChainPrinter} prints chains for people; {@link io.github.demarche.io.SvgTimeline},
 * {@link io.github.demarche.io.CrisisMap}, {@link io.github.demarche.io.Mermaid} and {@link io.github.demarche.io.Dot}
 * draw them.
 *
 * <h2>JSON Lines</h2>
 *
 * <p>One object a line, UTF-8, lines ended by a line feed. Each object begins with {@code "v":1} and a {@code "kind"}:
 * {@code event}, {@code relation} or {@code link}; its keys stand in a fixed order, and what is absent is left out. Enums
 * are written by their Java names, days as {@code YYYY-MM-DD}, spans as {@code [start,end]}. Readers ignore fields they
 * do not know, and report them.
 */
@NullMarked
package io.github.demarche.io;

import org.jspecify.annotations.NullMarked;
