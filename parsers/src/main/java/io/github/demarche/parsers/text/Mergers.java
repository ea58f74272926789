package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.QuadClass;
import java.util.List;
import java.util.Optional;

/** When two tellings within one document are of one act. */
final class Mergers {
    private static final ImmutableSet<String> ANEW =
            ImmutableSet.of("further", "more", "additional", "another", "fresh", "second", "third", "other", "new");

    private Mergers() {}

    /** Returns whether {@code later} tells {@code earlier} again, which was last told in {@code latest}. */
    static boolean isRetelling(Draft earlier, Draft latest, Draft later) {
        if (earlier == later || earlier.coding == null || later.coding == null || !sameKind(earlier, later)) {
            return false;
        }
        if (isAnew(later)
                || !sameReality(earlier, later)
                || !quantitiesAgree(earlier, later)
                || !datesAgree(earlier, later)) {
            return false;
        }
        boolean verbal = earlier.coding.type().map(Mergers::isVerbal).orElse(false);
        if (verbal && (later.noun == null || !later.definite)) {
            return false;
        }
        boolean nominal = later.noun != null || earlier.noun != null;
        boolean sameStory = latest.sentence.story == later.sentence.story;
        return sidesAgree(earlier, later, nominal, sameStory);
    }

    private static boolean isVerbal(EventType type) {
        return type.quad() == QuadClass.VERBAL_CONFLICT || type.quad() == QuadClass.VERBAL_COOPERATION;
    }

    private static boolean sameKind(Draft earlier, Draft later) {
        Sense.Coding one = earlier.coding;
        Sense.Coding two = later.coding;
        if (one == null || two == null || !one.type().equals(two.type())) {
            return false;
        }
        if (one.type().isEmpty()) {
            return one.hostility() == two.hostility() && earlier.word.lemma().equals(later.word.lemma());
        }
        boolean named = (earlier.noun != null && earlier.definite) || (later.noun != null && later.definite);
        boolean sameInstrument = one.instrument().equals(two.instrument())
                || (named && (one.instrument().isEmpty() || two.instrument().isEmpty()));
        boolean sameMode =
                one.mode().isEmpty() || two.mode().isEmpty() || one.mode().equals(two.mode());
        return sameInstrument && sameMode;
    }

    /** "imposed further sanctions" is another act; so is one in words that only the first mention has. */
    private static boolean isAnew(Draft later) {
        NounPhrase noun = later.noun != null ? later.noun : later.clause == null ? null : later.clause.patient();
        if (noun == null) {
            return false;
        }
        for (int i = noun.from(); i < noun.head(); i++) {
            String word = later.sentence.tokens.lower(i);
            if (ANEW.contains(word) && !word.equals("new")) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameReality(Draft earlier, Draft later) {
        return earlier.status == later.status || (earlier.status.isRealised() && later.status.isRealised());
    }

    private static boolean quantitiesAgree(Draft earlier, Draft later) {
        for (Quantity one : earlier.quantities) {
            for (Quantity two : later.quantities) {
                if (one.unit().equals(two.unit()) && !one.agreesWith(two)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean datesAgree(Draft earlier, Draft later) {
        for (EventDate one : earlier.dates) {
            for (EventDate two : later.dates) {
                boolean same = one.basis() == two.basis() && one.basis() != EventDate.Basis.ANNOUNCED;
                if (same && !one.overlaps(two)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sidesAgree(Draft earlier, Draft later, boolean nominal, boolean sameStory) {
        Agreement actors = agreement(earlier.actors, later.actors);
        Agreement recipients = agreement(earlier.recipients, later.recipients);
        if (actors == Agreement.CONFLICT || recipients == Agreement.CONFLICT) {
            return false;
        }
        if (actors == Agreement.SAME && recipients == Agreement.SAME) {
            return true;
        }
        boolean something = actors == Agreement.SAME || recipients == Agreement.SAME;
        return nominal && (something || (sameStory && (later.definite || earlier.definite)));
    }

    /** How the sides of two tellings go together. */
    enum Agreement {
        SAME,
        OPEN,
        CONFLICT
    }

    static Agreement agreement(List<Party> first, List<Party> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.OPEN;
        }
        boolean known = false;
        for (Party one : first) {
            for (Party two : second) {
                if (same(one.actor(), two.actor())) {
                    return Agreement.SAME;
                }
                known |= isKnown(one.actor()) && isKnown(two.actor());
            }
        }
        return known ? Agreement.CONFLICT : Agreement.OPEN;
    }

    private static boolean isKnown(Actor actor) {
        return actor.code().isPresent() || actor instanceof Collective;
    }

    static boolean same(Actor one, Actor two) {
        if (one.equals(two) || (one instanceof Collective && two instanceof Collective)) {
            return true;
        }
        Optional<Country> first = one.principal();
        return first.isPresent() && first.equals(two.principal());
    }
}
