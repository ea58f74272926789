package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.util.List;
import java.util.Set;

/**
 * Tells the words and favours of private persons from acts of politics. People ask, thank, meet and help each other every
 * day; it is news only if one of them stands for a state, a body or an office. Harm is harm whoever does it, and blame and
 * refusal are told of nobody but those who matter.
 */
final class PrivateActs {
    /** The first and the second person, of whom plain text does not say who they are. */
    private static final ImmutableSet<String> SPEAKERS = ImmutableSet.of("i", "we", "you");

    /** The sectors of those who act for themselves. */
    private static final ImmutableSet<Sector> PRIVATE = Sets.immutableEnumSet(Sector.CVL);

    /** The sectors of those who travel on no state's business. */
    private static final ImmutableSet<Sector> TRAVELLERS =
            Sets.immutableEnumSet(Sector.CVL, Sector.BUS, Sector.REL, Sector.MED, Sector.EDU);

    private PrivateActs() {}

    /** Tells whether a cooperative act or a request has nobody of politics on either side, or is a private journey. */
    static boolean isPrivate(Draft draft) {
        return isWordOrFavour(draft)
                && ((isNobody(draft.actors, PRIVATE) && isNobody(draft.recipients, PRIVATE)) || isJourney(draft));
    }

    /** "The singer's son went to Peru": a country is the place of the journey, not whom he calls on. */
    private static boolean isJourney(Draft draft) {
        return draft.coding != null
                && draft.coding.mode().filter(Mode.VISIT::equals).isPresent()
                && !draft.actors.isEmpty()
                && isNobody(draft.actors, TRAVELLERS);
    }

    /** "We met the minister": a speaker whom the text does not name has done nothing that it tells. */
    static boolean isOfUnnamedSpeaker(Draft draft) {
        NounPhrase agent = draft.clause == null || draft.noun != null ? null : draft.clause.agent();
        return agent != null
                && isWordOrFavour(draft)
                && agent.pronoun()
                && SPEAKERS.contains(draft.sentence.tokens.lower(agent.head()))
                && (draft.actors.isEmpty() || isHalfOfMeeting(draft));
    }

    /** "you met the minister": he alone is named, behind the verb. */
    private static boolean isHalfOfMeeting(Draft draft) {
        return draft.sense.joint()
                && draft.actors.size() == 1
                && draft.clause != null
                && draft.actors.get(0).from() >= draft.clause.verb.to();
    }

    private static boolean isWordOrFavour(Draft draft) {
        return draft.coding != null
                && draft.coding
                        .type()
                        .filter(type -> switch (type.quad()) {
                            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> true;
                            case VERBAL_CONFLICT -> type == EventType.REQUEST;
                            case MATERIAL_CONFLICT -> false;
                        })
                        .isPresent();
    }

    private static boolean isNobody(List<Party> side, Set<Sector> sectors) {
        return side.stream()
                .allMatch(party -> party.given() == null
                        && party.actor() instanceof Unresolved nobody
                        && nobody.code().isEmpty()
                        && sectors.containsAll(nobody.sectors()));
    }
}
