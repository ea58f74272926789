package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Sector;
import org.jspecify.annotations.Nullable;

/** Who stands on whose side. */
final class Sides {
    private static final ImmutableSet<Sector> POWERS = Sets.immutableEnumSet(Sector.GOV, Sector.LEG, Sector.JUD);

    private Sides() {}

    /** Whether two actors are the same side: the same state, and neither a part of it that acts against the other. */
    static boolean same(Actor first, Actor second) {
        if (first.equals(second)) {
            return true;
        }
        boolean oneState = first.principal().isPresent() && first.principal().equals(second.principal());
        return oneState && (isOfficial(first) == isOfficial(second)) && !arePowers(first, second);
    }

    /** "The lawmakers rejected a proposal by the government": the powers of a state are sides of their own. */
    private static boolean arePowers(Actor first, Actor second) {
        Sector one = power(first.sectors());
        Sector other = power(second.sectors());
        return one != null && other != null && one != other;
    }

    private static @Nullable Sector power(ImmutableList<Sector> sectors) {
        return sectors.size() == 1 && POWERS.contains(sectors.get(0)) ? sectors.get(0) : null;
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
