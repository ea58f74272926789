package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills sides from the quarrel that the story tells: "the four countries" are the four that acted together before, "both
 * sides" are the two at odds, and a measure that names nobody is meant for the other of the two.
 */
final class StorySides {
    private static final ImmutableSet<String> ALL_OF =
            ImmutableSet.of("the", "these", "those", "all", "both", "its", "their");

    private final ToldActs acts;
    private final Retellings retellings;

    StorySides(ToldActs acts, Retellings retellings) {
        this.acts = acts;
        this.retellings = retellings;
    }

    void fill() {
        for (Draft draft : acts.inOrder()) {
            members(draft, draft.actors);
            members(draft, draft.recipients);
            if (isMeantForSomebody(draft)) {
                counterpart(draft);
            }
        }
    }

    /** "the four countries", "both governments": those whom an act before names in that number. */
    private void members(Draft draft, List<Party> side) {
        if (side.size() != 1
                || !(side.get(0).actor() instanceof Collective group)
                || !group.members().isEmpty()) {
            return;
        }
        Party words = side.get(0);
        int number = number(draft, words, group);
        List<Party> known = number < 2 ? List.of() : together(draft, number);
        if (!known.isEmpty()) {
            side.clear();
            known.forEach(party -> side.add(party.inferredAt(words.from(), words.to(), "named before")));
        }
    }

    private static int number(Draft draft, Party words, Collective group) {
        if (words.to() > draft.sentence.tokens.size()) {
            return 0;
        }
        int before = words.from() - 1;
        String first = draft.sentence.tokens.lower(words.from());
        boolean all = ALL_OF.contains(first) || (before >= 0 && ALL_OF.contains(draft.sentence.tokens.lower(before)));
        if (!all) {
            return 0;
        }
        boolean exact = group.atLeast().isPresent() && group.atLeast().equals(group.atMost());
        return exact ? group.atLeast().getAsInt() : first.equals("both") ? 2 : 0;
    }

    /** Returns the parties of the latest act before on whose one side, or on whose two sides, so many states stand. */
    private List<Party> together(Draft draft, int number) {
        List<Party> latest = List.of();
        for (Draft told : acts.before(draft, Retellings.WINDOW)) {
            if (told.sentence.story != draft.sentence.story || told.sentence == draft.sentence) {
                continue;
            }
            List<Party> joint = states(told.actors);
            List<Party> all = new ArrayList<>(joint);
            all.addAll(states(told.recipients));
            latest = joint.size() == number ? joint : number == 2 && states(all).size() == 2 ? states(all) : latest;
        }
        return latest;
    }

    /** Returns one party for each state. */
    private static List<Party> states(List<Party> side) {
        Map<Country, Party> states = new LinkedHashMap<>();
        side.forEach(party -> party.actor().principal().ifPresent(country -> states.putIfAbsent(country, party)));
        return new ArrayList<>(states.values());
    }

    /** A threat or a measure that its sentence tells in full without its object. */
    private boolean isMeantForSomebody(Draft draft) {
        if (draft.coding == null
                || draft.noun != null
                || draft.sense.joint()
                || draft.sense.recipient().contains("none")
                || !OpenSides.isOpen(draft.recipients)
                || isOfAnother(draft)) {
            return false;
        }
        Optional<EventType> type = draft.coding.type();
        return type.isPresent()
                && (type.get() == EventType.THREATEN
                        || (type.get() == EventType.SANCTION
                                && draft.coding.instrument().isPresent()));
    }

    /** What somebody else is accused of or asked for is left to those words. */
    private static boolean isOfAnother(Draft draft) {
        return draft.speech != null && Mergers.agreement(draft.speech.actors, draft.actors) != Mergers.Agreement.SAME;
    }

    /** The other side of the last hostile act in which the one who acts stood on one side. */
    private void counterpart(Draft draft) {
        if (states(draft.actors).size() != 1 || draft.actors.size() != 1) {
            return;
        }
        Actor one = draft.actors.get(0).actor();
        Party other = null;
        for (Draft told : acts.before(draft, Retellings.WINDOW)) {
            boolean hostile = told.coding != null && told.coding.hostility() == Hostility.HOSTILE;
            if (hostile && told.sentence.story == draft.sentence.story && told.sentence != draft.sentence) {
                Draft act = retellings.canonical(told);
                Party against = opposite(one, act.actors, act.recipients);
                against = against != null ? against : opposite(one, act.recipients, act.actors);
                other = against != null ? against : other;
            }
        }
        if (other != null) {
            draft.recipients.clear();
            draft.recipients.add(other.asInferred("the other side of the quarrel"));
        }
    }

    private static @Nullable Party opposite(Actor one, List<Party> own, List<Party> others) {
        boolean stands = own.stream().anyMatch(party -> Mergers.same(party.actor(), one));
        List<Party> states = states(others);
        boolean single =
                stands && states.size() == 1 && !Mergers.same(states.get(0).actor(), one);
        return single ? states.get(0) : null;
    }
}
