package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Rule;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.Mode;
import io.github.demarche.ontology.Phase;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import io.github.demarche.parsers.text.Sense.Carries;
import io.github.demarche.parsers.text.Sense.Coding;
import io.github.demarche.parsers.text.Sense.Condition;
import java.util.List;
import java.util.Optional;

/** Reads a {@code sense} line of a frame file; parsers/README.md describes the grammar. */
final class SenseReader {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final ImmutableSet<String> HOSTILITIES = ImmutableSet.of("HOSTILE", "NEUTRAL", "CONCILIATORY");

    /** Where the recipient of a verb is looked for when the sense does not say. */
    static final ImmutableList<String> VERB_RECIPIENT = ImmutableList.of(
            "object", "against", "on", "upon", "to", "toward", "towards", "with", "at", "from", "over", "in", "of");

    /** Where the recipient of a noun is looked for when the sense does not say. */
    static final ImmutableList<String> NOUN_RECIPIENT = ImmutableList.of(
            "against", "on", "upon", "to", "toward", "towards", "with", "at", "of", "from", "in", "object", "over",
            "between");

    private ImmutableList<String> actor = ImmutableList.of("subject");
    private ImmutableList<String> recipient;
    private boolean joint;
    private Optional<Carries> carries = Optional.empty();
    private Optional<Coding> reverse = Optional.empty();
    private final ImmutableList.Builder<Condition> conditions = ImmutableList.builder();

    private final boolean verb;

    private SenseReader(boolean verb) {
        this.verb = verb;
        recipient = verb ? VERB_RECIPIENT : NOUN_RECIPIENT;
    }

    /**
     * Reads the line.
     *
     * @throws IllegalArgumentException if it does not fit the grammar; the message says where and why
     */
    static Sense read(LexiconEntry entry, LexiconEntry.Property line, boolean verb) {
        try {
            return new SenseReader(verb).read(line.values(), entry.rule(line));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entry.file() + ":" + line.line() + " " + e.getMessage(), e);
        }
    }

    /** A possessor that suffers goes before all others, and leaves them where they were. */
    private ImmutableList<String> recipient(ImmutableList<String> slots) {
        return slots.equals(ImmutableList.of(Sufferers.SLOT))
                ? ImmutableList.<String>builder()
                        .addAll(slots)
                        .addAll(recipient)
                        .build()
                : slots;
    }

    private Sense read(List<String> values, Rule rule) {
        checkArgument(!values.isEmpty(), "a sense needs an outcome: a type, HOSTILE, NEUTRAL, CONCILIATORY, - or none");
        values.subList(1, values.size()).forEach(this::item);
        String outcome = values.get(0);
        Optional<Coding> coding = switch (outcome) {
            case "-", "none", "stands" -> Optional.empty();
            default -> Optional.of(coding(WORDS.splitToList(outcome)));
        };
        ImmutableList<Condition> all = conditions.build();
        return new Sense(
                coding,
                outcome.equals("none"),
                outcome.equals("stands"),
                all,
                actor,
                recipient,
                joint,
                carries,
                reverse,
                rule,
                SlotBits.needs(all, verb));
    }

    private void item(String text) {
        List<String> words = WORDS.splitToList(text);
        String last = words.get(words.size() - 1);
        switch (words.get(0)) {
            case "joint" -> joint = true;
            case "reverse" -> reverse = Optional.of(coding(words.subList(1, words.size())));
            case "carries" -> carries = Optional.of(Carries.valueOf(last));
            case "actor" -> actor = ImmutableList.copyOf(LIST.split(text.substring("actor".length())));
            case "recipient" ->
                recipient = recipient(ImmutableList.copyOf(LIST.split(text.substring("recipient".length()))));
            default -> conditions.add(condition(words));
        }
    }

    private static Condition condition(List<String> words) {
        boolean negated = words.get(0).equals("not") || words.get(0).equals("no");
        List<String> rest = negated ? words.subList(1, words.size()) : words;
        checkArgument(!rest.isEmpty(), "'not' needs a condition behind it");
        String classes = String.join(" ", rest.subList(1, rest.size()));
        return new Condition(rest.get(0).intern(), ImmutableSet.copyOf(LIST.split(classes)), negated);
    }

    private static Coding coding(List<String> words) {
        String first = words.get(0);
        Optional<EventType> type = Optional.empty();
        Optional<Mode> mode = Optional.empty();
        Hostility hostility;
        if (HOSTILITIES.contains(first)) {
            hostility = Hostility.valueOf(first);
        } else {
            int slash = first.indexOf('/');
            type = Optional.of(EventType.parse(slash < 0 ? first : first.substring(0, slash)));
            mode = slash < 0 ? mode : Mode.parse(first.substring(slash + 1));
            checkArgument(
                    slash < 0 || mode.filter(type.get().modes()::contains).isPresent(),
                    "%s is no mode of its type",
                    first);
            hostility = type.get().hostility();
        }
        Optional<Instrument> instrument = Optional.empty();
        Optional<Phase> phase = Optional.empty();
        Optional<CameoCode> cameo = Optional.empty();
        for (String word : words.subList(1, words.size())) {
            int colon = word.indexOf(':');
            if (Character.isDigit(word.charAt(0))) {
                cameo = Optional.of(CameoCode.of(word));
            } else {
                instrument = Optional.of(Instrument.of(colon < 0 ? word : word.substring(0, colon)));
                phase = colon < 0 ? phase : Optional.of(Phase.valueOf(word.substring(colon + 1)));
            }
        }
        return new Coding(type, mode, instrument, phase, cameo, hostility);
    }
}
