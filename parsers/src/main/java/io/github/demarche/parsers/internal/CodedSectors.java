package io.github.demarche.parsers.internal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Sector;

/** What the sectors in an actor's code say of whom it names. */
public final class CodedSectors {
    /** The sectors of those who act for themselves, and not for the state that they are at home in. */
    public static final ImmutableSet<Sector> ACT_FOR_THEMSELVES = Sets.immutableEnumSet(
            Sector.REB, Sector.SEP, Sector.IMG, Sector.UAF, Sector.OPP, Sector.PTY, Sector.CRM, Sector.RAD);

    /** The sectors that begin the code of a body of no state. */
    public static final ImmutableSet<Sector> BODIES =
            Sets.immutableEnumSet(Sector.IGO, Sector.NGO, Sector.MNC, Sector.NGM);

    private CodedSectors() {}
}
