package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Sector;

/** Who stands on whose side. */
final class Sides {
    private Sides() {}

    /** Whether two actors are the same side: the same state, and neither a part of it that acts against the other. */
    static boolean same(Actor first, Actor second) {
        if (first.equals(second)) {
            return true;
        }
        boolean oneState = first.principal().isPresent() && first.principal().equals(second.principal());
        return oneState && (isOfficial(first) == isOfficial(second));
    }

    private static boolean isOfficial(Actor actor) {
        ImmutableList<Sector> sectors = actor.sectors();
        return sectors.isEmpty()
                || sectors.contains(Sector.GOV)
                || sectors.contains(Sector.MIL)
                || sectors.contains(Sector.SPY)
                || sectors.contains(Sector.LEG)
                || sectors.contains(Sector.COP)
                || sectors.contains(Sector.JUD);
    }
}
