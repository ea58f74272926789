/**
 * Who acts and who is acted upon: states and their institutions, international bodies, armed groups, persons,
 * collectives, and actors that nobody has resolved yet. The entry point is {@link io.github.demarche.actor.Actor}.
 */
@NullMarked
package io.github.demarche.actor;

import org.jspecify.annotations.NullMarked;
