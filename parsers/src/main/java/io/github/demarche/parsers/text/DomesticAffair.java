package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a sentence that names one state alone tells of that state's own affairs: "opposition leaders called on
 * <i>Kenya's president</i>". Its rebels and its opposition, or its government, are then the ones without a name of a state.
 */
final class DomesticAffair {
    /** Those who are what they are against the government of their state. */
    private static final ImmutableSet<Sector> AGAINST =
            Sets.immutableEnumSet(Sector.OPP, Sector.REB, Sector.SEP, Sector.PTY);

    /** Those whose state names tell that its own people or rivals meet it here. */
    private static final ImmutableSet<Sector> RIVALS =
            Sets.immutableEnumSet(Sector.OPP, Sector.REB, Sector.SEP, Sector.PTY, Sector.CVL, Sector.LAB, Sector.EDU);

    private static final ImmutableSet<Sector> POWERS =
            Sets.immutableEnumSet(Sector.GOV, Sector.LEG, Sector.COP, Sector.JUD);

    /** Things that only a state's own parties and people fight about. */
    private static final ImmutableSet<String> OWN = ImmutableSet.of(
            "election",
            "elections",
            "vote",
            "poll",
            "polls",
            "referendum",
            "constitution",
            "parliament",
            "army",
            "military",
            "presidency",
            "regime");

    private final Sentence sentence;
    private boolean read;
    private boolean several;
    private boolean power;
    private boolean rival;
    private Optional<Country> only = Optional.empty();

    DomesticAffair(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the state of those of the sectors who are of no state that the sentence tells. */
    Optional<Country> homeOf(List<Sector> sectors) {
        if (!read) {
            read();
        }
        boolean against = power && AGAINST.containsAll(sectors);
        boolean government = rival && sectors.size() == 1 && sectors.contains(Sector.GOV);
        return !several && (against || government) ? only : Optional.empty();
    }

    private void read() {
        read = true;
        for (Chunk chunk : sentence.chunks) {
            if (chunk instanceof NounPhrase phrase) {
                for (NounPhrase part : phrase.simples()) {
                    boolean own = OWN.contains(sentence.tokens.lower(part.head()));
                    sentence.actors.parties(part).forEach(party -> see(party, own));
                    sentence.actors.qualifiers(part, false).forEach(party -> see(party, own));
                    sentence.actors.countriesOf(part).forEach(party -> see(party, false));
                }
            }
        }
    }

    private void see(Party party, boolean own) {
        Optional<Country> country = party.actor().principal();
        if (country.isEmpty()) {
            return;
        }
        several |= only.isPresent() && !only.equals(country);
        only = country;
        power |= own
                || !Sets.intersection(POWERS, ImmutableSet.copyOf(party.actor().sectors()))
                        .isEmpty();
        rival |= party.actor() instanceof State state
                && !Sets.intersection(RIVALS, ImmutableSet.copyOf(state.sectors()))
                        .isEmpty();
    }
}
