package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Rule;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.util.Optional;

/**
 * One sense of an event word: what it is coded as when its conditions hold.
 *
 * @param coding what the act is; empty when the word codes no event of its own ({@code -}) or bars coding ({@code none})
 * @param bars whether the sense says that there is no event, and ends the search
 * @param stands whether the word stands for an act told before: "the move", "the measures"
 * @param conditions what must hold, all of it
 * @param actor where the actor is looked for, in this order
 * @param recipient where the recipient is looked for, in this order
 * @param joint whether subject and partner are all actors
 * @param carries what the word makes of the act that it governs
 * @param reverse what the recipient does to the actor at the same time
 * @param needs the {@link SlotBits} without which the conditions do not all hold
 */
record Sense(
        Optional<Coding> coding,
        boolean bars,
        boolean stands,
        ImmutableList<Condition> conditions,
        ImmutableList<String> actor,
        ImmutableList<String> recipient,
        boolean joint,
        Optional<Carries> carries,
        Optional<Coding> reverse,
        Rule rule,
        long needs) {

    /** A sense that nothing keeps from being tried. */
    Sense(
            Optional<Coding> coding,
            boolean bars,
            boolean stands,
            ImmutableList<Condition> conditions,
            ImmutableList<String> actor,
            ImmutableList<String> recipient,
            boolean joint,
            Optional<Carries> carries,
            Rule rule) {
        this(coding, bars, stands, conditions, actor, recipient, joint, carries, Optional.empty(), rule, 0);
    }

    /** Returns the sense of what the recipient does at the same time; empty for most. */
    Optional<Sense> reversed() {
        return reverse.map(
                act -> new Sense(Optional.of(act), false, false, conditions, recipient, actor, joint, carries, rule));
    }

    /** What an act is coded as. */
    record Coding(
            Optional<EventType> type,
            Optional<Mode> mode,
            Optional<Instrument> instrument,
            Optional<Phase> phase,
            Optional<CameoCode> cameo,
            Hostility hostility) {}

    /**
     * One condition.
     *
     * @param slot {@code object}, {@code subject}, {@code modifier}, a preposition, {@code to-verb}, {@code that},
     *     {@code ing}, {@code PREPOSITION-ing}, {@code passive}, {@code active}, {@code quote}
     * @param classes what may stand there, empty for anything
     * @param negated whether it must not hold
     * @param special those of the classes that are not just words that a class file lists
     */
    record Condition(String slot, ImmutableSet<String> classes, boolean negated, ImmutableList<String> special) {
        private static final ImmutableSet<String> SPECIAL = ImmutableSet.of(
                "any",
                "actor",
                "state",
                "place",
                "territory",
                "position",
                "event",
                "official",
                "leader",
                "person",
                "national",
                "diplomat");

        Condition(String slot, ImmutableSet<String> classes, boolean negated) {
            this(
                    slot,
                    classes,
                    negated,
                    classes.stream().filter(Condition::isSpecial).collect(ImmutableList.toImmutableList()));
        }

        private static boolean isSpecial(String name) {
            return SPECIAL.contains(name) || name.charAt(0) == '"' || Character.isUpperCase(name.charAt(0));
        }

        @Override
        public String toString() {
            return (negated ? "not " : "") + slot + (classes.isEmpty() ? "" : " " + String.join(",", classes));
        }
    }

    /** What a governing word makes of the act below it. */
    enum Carries {
        OCCURRED,
        ANNOUNCED,
        THREATENED,
        DEMANDED,
        HYPOTHETICAL,
        NEGATED,
        /** The speaker says so. */
        ASSERTED,
        /** The speaker says so, as an accusation. */
        ALLEGED,
        ADMITTED,
        DENIED,
        HEDGED,
        /** The governed act is over: the outcome of this sense stands for both. */
        CONSUMED
    }
}
