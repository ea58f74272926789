package io.github.demarche.parsers.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import java.util.List;
import java.util.Optional;

/** Looks at single senses: outcomes, conditions and directives that the grammar does not have, or that can never hold. */
final class SenseLint implements LintRule<Lexicon> {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    /** What parts alternatives, and a preposition from what it governs, in conditions on the order of words. */
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("/>")).omitEmptyStrings();

    private static final ImmutableSet<String> PLAIN_OUTCOMES = ImmutableSet.of("-", "none", "stands");
    private static final ImmutableSet<String> HOSTILITIES = ImmutableSet.of("HOSTILE", "NEUTRAL", "CONCILIATORY");

    /** Conditions that have no class behind them. */
    private static final ImmutableSet<String> BARE = ImmutableSet.of(
            "passive", "active", "negated", "future", "quote", "alternative", "plural-subject", "definite");

    private static final ImmutableSet<String> CLAUSES = ImmutableSet.of("to-verb", "that", "ing");

    private static final ImmutableSet<String> SLOTS = ImmutableSet.of(
            "object",
            "subject",
            "second-object",
            "that-subject",
            "modifier",
            "own",
            "complement",
            "words-before",
            "words-behind",
            "preceded");

    static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "away",
            "back",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "between",
            "beyond",
            "by",
            "despite",
            "down",
            "during",
            "except",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "like",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "since",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "underneath",
            "until",
            "up",
            "upon",
            "via",
            "with",
            "within",
            "without");

    private static final ImmutableSet<String> PLACES_OF_ACTORS =
            ImmutableSet.of("object", "subject", "that-subject", "speaker", "possessor", "none");

    static final ImmutableSet<String> CARRIES = ImmutableSet.of(
            "OCCURRED",
            "ANNOUNCED",
            "THREATENED",
            "DEMANDED",
            "HYPOTHETICAL",
            "NEGATED",
            "ASSERTED",
            "ALLEGED",
            "ADMITTED",
            "DENIED",
            "HEDGED",
            "CONSUMED");

    /** Classes that the parser knows without a file. */
    private static final ImmutableSet<String> BUILT_IN = ImmutableSet.of(
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
            "national");

    @Override
    public void check(Lexicon lexicon, LintReport report) {
        ImmutableSet<String> classes =
                lexicon.entries("classes").stream().map(LexiconEntry::head).collect(ImmutableSet.toImmutableSet());
        for (LexiconEntry entry : lexicon.entries("frames")) {
            if (entry.properties("sense").isEmpty() && entry.properties("form").isEmpty()) {
                report.error("NO_SENSE", LintReport.Place.of(entry), entry.head(), "has no sense, and tells no event");
            }
            for (LexiconEntry.Property line : entry.properties("sense")) {
                check(SenseLine.of(entry, line), classes, report);
            }
        }
    }

    private static void check(SenseLine sense, ImmutableSet<String> classes, LintReport report) {
        try {
            outcome(WORDS.splitToList(sense.outcome()));
        } catch (IllegalArgumentException e) {
            report.error("BAD_OUTCOME", sense.place(), sense.outcome(), String.valueOf(e.getMessage()));
        }
        for (SenseLine.Condition condition : sense.conditions()) {
            condition(condition, sense, classes, report);
        }
        sense.directives().forEach(directive -> directive(directive, sense, report));
    }

    private static void outcome(List<String> words) {
        checkArgument(
                !words.isEmpty(),
                "a sense needs an outcome: a type, HOSTILE, NEUTRAL, CONCILIATORY, -, none or stands");
        String first = words.get(0);
        if (!PLAIN_OUTCOMES.contains(first) && !HOSTILITIES.contains(first)) {
            int slash = first.indexOf('/');
            EventType type = EventType.parse(slash < 0 ? first : first.substring(0, slash));
            Optional<Mode> mode = slash < 0 ? Optional.empty() : Mode.parse(first.substring(slash + 1));
            checkArgument(
                    slash < 0 || mode.filter(type.modes()::contains).isPresent(), "%s is no mode of its type", first);
        }
        checkArgument(
                words.size() == 1 || !PLAIN_OUTCOMES.contains(first),
                "nothing may stand behind %s but conditions",
                first);
        for (String word : words.subList(1, words.size())) {
            if (Character.isDigit(word.charAt(0))) {
                CameoCode.of(word);
            } else {
                int colon = word.indexOf(':');
                Instrument.of(colon < 0 ? word : word.substring(0, colon));
                if (colon >= 0) {
                    Phase.valueOf(word.substring(colon + 1));
                }
            }
        }
    }

    private static void condition(
            SenseLine.Condition condition, SenseLine sense, ImmutableSet<String> classes, LintReport report) {
        String slot = condition.slot();
        if (slot.isEmpty()) {
            report.error("UNKNOWN_CONDITION", sense.place(), condition.written(), "needs a condition behind 'not'");
        } else if (!isSlot(slot)) {
            report.error("UNKNOWN_CONDITION", sense.place(), slot, "is no condition, preposition or directive");
        } else if (BARE.contains(slot) && !condition.classes().isEmpty()) {
            report.error("UNKNOWN_CONDITION", sense.place(), condition.written(), "takes no class");
        } else if ((slot.equals("modifier") || slot.equals("complement") || slot.equals("preceded"))
                && condition.classes().isEmpty()) {
            report.error("UNKNOWN_CONDITION", sense.place(), slot, "needs words or classes, and never holds without");
        } else if (slot.equals("modifier") && sense.entry().kind().equals("verb")) {
            report.error("UNKNOWN_CONDITION", sense.place(), condition.written(), "never holds of a verb");
        }
        for (String name : condition.classes()) {
            if (SenseLine.ORDERED.contains(slot)) {
                PARTS.split(name).forEach(part -> name(slot, part, sense, classes, report));
            } else {
                name(slot, name, sense, classes, report);
            }
        }
        for (SenseLine.Condition other : sense.conditions()) {
            if (condition.negated() && condition.contradicts(other)) {
                String message = "can never hold together with '" + other.written() + "'";
                report.error("UNREACHABLE", sense.place(), condition.written(), message);
            }
        }
    }

    private static boolean isSlot(String slot) {
        return BARE.contains(slot)
                || CLAUSES.contains(slot)
                || SLOTS.contains(slot)
                || PREPOSITIONS.contains(slot)
                || (slot.endsWith("-ing") && PREPOSITIONS.contains(slot.substring(0, slot.length() - 4)));
    }

    private static void name(
            String slot, String written, SenseLine sense, ImmutableSet<String> classes, LintReport report) {
        String name = slot.equals("own") && written.startsWith("object ") ? LintWords.rest(written) : written;
        boolean clause = CLAUSES.contains(slot) || slot.endsWith("-ing");
        if (name.startsWith("\"")) {
            if (name.length() < 3 || !name.endsWith("\"")) {
                report.error("UNKNOWN_CLASS", sense.place(), name, "needs a closing quotation mark");
            }
        } else if (Character.isUpperCase(name.charAt(0))) {
            if (!isKindOfEvent(name)) {
                report.error("UNKNOWN_CLASS", sense.place(), name, "is no event type, instrument or hostility");
            }
        } else if (clause
                && !name.equals("hostile")
                && !(slot.equals("that") && (name.equals("demanded") || name.equals("own")))) {
            report.error("UNKNOWN_CLASS", sense.place(), name, "is nothing that a clause behind " + slot + " can be");
        } else if (!clause && (slot.equals("complement") || slot.equals("preceded"))) {
            report.error("UNKNOWN_CLASS", sense.place(), name, "needs quotation marks behind " + slot);
        } else if (!clause && !classes.contains(name) && !BUILT_IN.contains(name) && !isWord(slot, name)) {
            report.error("UNKNOWN_CLASS", sense.place(), name, "is a class that no file defines");
        }
    }

    /** {@code own object} without a class. */
    private static boolean isWord(String slot, String name) {
        return slot.equals("own") && name.equals("object");
    }

    private static boolean isKindOfEvent(String name) {
        if (HOSTILITIES.contains(name) || EventType.find(name).isPresent()) {
            return true;
        }
        try {
            Instrument.of(name);
            return name.indexOf('_') > 0 || name.equals("EXPULSION") || name.equals("TARIFF");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void directive(String text, SenseLine sense, LintReport report) {
        String rest = LintWords.rest(text);
        switch (LintWords.first(text)) {
            case "carries" -> {
                if (!CARRIES.contains(rest)) {
                    String message = "is nothing that a word can carry: " + String.join(", ", CARRIES);
                    report.error("BAD_DIRECTIVE", sense.place(), rest, message);
                }
            }
            case "reverse" -> {
                try {
                    outcome(WORDS.splitToList(rest));
                } catch (IllegalArgumentException e) {
                    report.error("BAD_OUTCOME", sense.place(), rest, String.valueOf(e.getMessage()));
                }
            }
            case "joint" -> {
                if (!rest.isEmpty()) {
                    report.error("BAD_DIRECTIVE", sense.place(), text, "has nothing behind joint");
                }
            }
            default -> {
                if (rest.isEmpty()) {
                    report.error("BAD_DIRECTIVE", sense.place(), text, "needs a place where to look");
                }
                for (String slot : LIST.split(rest)) {
                    if (!PLACES_OF_ACTORS.contains(slot) && !PREPOSITIONS.contains(slot)) {
                        report.error("BAD_DIRECTIVE", sense.place(), slot, "is no place where an actor can stand");
                    }
                }
            }
        }
    }
}
