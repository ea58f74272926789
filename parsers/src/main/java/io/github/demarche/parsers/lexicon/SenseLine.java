package io.github.demarche.parsers.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.Iterator;
import java.util.List;

/**
 * A {@code sense} line, taken apart and not yet judged.
 *
 * @param entry the event word
 * @param place the line
 * @param outcome the first value, empty when there is none
 * @param conditions what must hold
 * @param directives the values that begin with {@code actor}, {@code recipient}, {@code carries}, {@code joint} or
 *     {@code reverse}
 */
record SenseLine(
        LexiconEntry entry,
        Place place,
        String outcome,
        ImmutableList<Condition> conditions,
        ImmutableList<String> directives) {
    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();
    /** Conditions that ask for all that they name, in its order. */
    static final ImmutableSet<String> ORDERED = ImmutableSet.of("words-before", "words-behind");

    private static final ImmutableSet<String> DIRECTIVES =
            ImmutableSet.of("actor", "recipient", "carries", "joint", "reverse");

    /**
     * One condition.
     *
     * @param slot the first word
     * @param classes what may stand there, empty for anything
     * @param negated whether it must not hold
     * @param written the condition as it stands
     */
    record Condition(String slot, ImmutableSet<String> classes, boolean negated, String written) {
        static Condition of(String text) {
            String first = LintWords.first(text);
            boolean negated = first.equals("not") || first.equals("no");
            String rest = negated ? LintWords.rest(text) : text;
            String slot = LintWords.first(rest);
            return new Condition(slot, ImmutableSet.copyOf(LIST.split(LintWords.rest(rest))), negated, text);
        }

        private boolean holdsForAnything() {
            return classes.isEmpty() || classes.contains("any");
        }

        /** Tells whether all of {@code few} stand among {@code many} in the same order. */
        private static boolean isWithin(ImmutableSet<String> few, ImmutableSet<String> many) {
            Iterator<String> asked = few.iterator();
            String next = asked.hasNext() ? asked.next() : null;
            for (String one : many) {
                if (one.equals(next)) {
                    next = asked.hasNext() ? asked.next() : null;
                }
            }
            return next == null;
        }

        /** Tells whether this condition holds wherever {@code other} does. */
        boolean isImpliedBy(Condition other) {
            if (isVoice() && other.isVoice()) {
                return isPassive() == other.isPassive();
            }
            if (!slot.equals(other.slot) || negated != other.negated) {
                return false;
            }
            if (ORDERED.contains(slot)) {
                return negated ? isWithin(other.classes, classes) : isWithin(classes, other.classes);
            }
            Condition narrow = negated ? this : other;
            Condition wide = negated ? other : this;
            return wide.holdsForAnything() || (!narrow.holdsForAnything() && wide.classes.containsAll(narrow.classes));
        }

        /** Tells whether both can never hold together. */
        boolean contradicts(Condition other) {
            if (isVoice() && other.isVoice()) {
                return isPassive() != other.isPassive();
            }
            if (!slot.equals(other.slot) || negated == other.negated) {
                return false;
            }
            if (ORDERED.contains(slot)) {
                return negated ? isWithin(classes, other.classes) : isWithin(other.classes, classes);
            }
            Condition barred = negated ? this : other;
            Condition asked = negated ? other : this;
            return barred.holdsForAnything()
                    || (!asked.holdsForAnything() && barred.classes.containsAll(asked.classes));
        }

        private boolean isVoice() {
            return slot.equals("passive") || slot.equals("active");
        }

        private boolean isPassive() {
            return slot.equals("passive") != negated;
        }
    }

    static SenseLine of(LexiconEntry entry, LexiconEntry.Property line) {
        List<String> values = line.values();
        ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        ImmutableList.Builder<String> directives = ImmutableList.builder();
        for (String value : values.subList(Math.min(1, values.size()), values.size())) {
            if (DIRECTIVES.contains(LintWords.first(value))) {
                directives.add(value);
            } else {
                conditions.add(Condition.of(value));
            }
        }
        String outcome = values.isEmpty() ? "" : values.get(0);
        return new SenseLine(entry, Place.of(entry, line), outcome, conditions.build(), directives.build());
    }

    /** Tells whether the conditions hold wherever those of {@code other} do, so that it is never reached behind this one. */
    boolean holdsWherever(SenseLine other) {
        for (Condition condition : conditions) {
            if (other.conditions.stream().noneMatch(condition::isImpliedBy)) {
                return false;
            }
        }
        return true;
    }
}
