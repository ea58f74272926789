package io.github.demarche.parsers.text;

import io.github.demarche.ontology.Hostility;
import io.github.demarche.parsers.text.Sense.Carries;
import io.github.demarche.parsers.text.Sense.Condition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the verb or noun that governs an event noun: "<i>imposed</i> sanctions", "a <i>threat</i> of sanctions". */
final class NounGovernors {
    /** What governs an event noun, and what it makes of it. */
    static final class Governing {
        static final Governing NOTHING = new Governing(null, null, null, null);
        final @Nullable Clause clause;
        final @Nullable Carries carries;
        final @Nullable Draft speech;
        /** The sense of the verb that governs; null where a noun does. */
        final @Nullable Sense sense;

        Governing(@Nullable Clause clause, @Nullable Carries carries, @Nullable Draft speech, @Nullable Sense sense) {
            this.clause = clause;
            this.carries = carries;
            this.speech = speech;
            this.sense = sense;
        }
    }

    private final Sentence sentence;
    private final Slots slots;
    private final Map<Clause, Sense> verbSenses;
    private final Map<NounPhrase, Sense> nounSenses;
    private final Map<Clause, Draft> verbDrafts;
    private final List<Draft> drafts;

    NounGovernors(
            Sentence sentence,
            Slots slots,
            Map<Clause, Sense> verbSenses,
            Map<NounPhrase, Sense> nounSenses,
            Map<Clause, Draft> verbDrafts,
            List<Draft> drafts) {
        this.sentence = sentence;
        this.slots = slots;
        this.verbSenses = verbSenses;
        this.nounSenses = nounSenses;
        this.verbDrafts = verbDrafts;
        this.drafts = drafts;
    }

    /** Returns what governs the noun within its clause. */
    Governing of(NounPhrase noun, @Nullable Clause clause) {
        if (clause == null) {
            return Governing.NOTHING;
        }
        Clause relative = relativeOn(noun);
        if (relative != null) {
            Sense own = Objects.requireNonNull(verbSenses.get(relative));
            return new Governing(relative, own.carries().orElseThrow(), verbDrafts.get(relative), own);
        }
        Sense sense = verbSenses.get(clause);
        if (sense != null && sense.carries().isPresent() && inAskedSlot(sense, clause, noun)) {
            return new Governing(clause, sense.carries().get(), verbDrafts.get(clause), sense);
        }
        NounPhrase above = nounAbove(noun);
        Sense aboveSense = above == null ? null : nounSenses.get(above);
        if (above != null && aboveSense != null && aboveSense.carries().isPresent()) {
            Draft speech = drafts.stream()
                    .filter(draft -> above.equals(draft.noun))
                    .findFirst()
                    .orElse(null);
            if (aboveSense.coding().isEmpty() && aboveSense.carries().get() == Carries.OCCURRED) {
                Governing higher = of(above, clause);
                if (higher.carries != null) {
                    return higher; // "accused of involvement in": the middle noun tells nothing of its own
                }
            }
            return new Governing(clause, aboveSense.carries().get(), speech, null);
        }
        if (sense != null
                && sense.coding().isPresent()
                && Sentence.covers(clause.object, noun)
                && isCooperative(noun)) {
            return new Governing(clause, Carries.CONSUMED, verbDrafts.get(clause), sense);
        }
        return Governing.NOTHING;
    }

    /** "the tariffs that Togo <i>imposed</i>": the relative clause that carries the noun it hangs on. */
    private @Nullable Clause relativeOn(NounPhrase noun) {
        for (Clause clause : sentence.clauses) {
            Sense sense = verbSenses.get(clause);
            if (clause.antecedent != null
                    && sense != null
                    && sense.carries().isPresent()
                    && Sentence.covers(clause.antecedent, noun)
                    && inAskedSlot(sense, clause, noun)) {
                return clause;
            }
        }
        return null;
    }

    /** A pact that is renewed or a visit that is praised is no second act beside the verb's. */
    private boolean isCooperative(NounPhrase noun) {
        Sense sense = nounSenses.get(noun);
        return sense != null
                && sense.coding()
                        .map(coding -> coding.hostility() == Hostility.CONCILIATORY)
                        .orElse(false);
    }

    private boolean inAskedSlot(Sense sense, Clause clause, NounPhrase noun) {
        for (Condition condition : sense.conditions()) {
            if (!condition.negated()
                    && !condition.slot().equals("subject")
                    && slots.of(clause, condition.slot()).stream()
                            .anyMatch(
                                    phrase -> Sentence.covers(phrase, noun) && slots.isOf(phrase, condition, clause))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the noun that this one hangs on by a preposition: "<i>threat</i> of sanctions". */
    private @Nullable NounPhrase nounAbove(NounPhrase noun) {
        int at = sentence.chunkOf(noun);
        return at >= 2
                        && sentence.chunks.get(at - 1).is(Chunk.Kind.PREPOSITION)
                        && sentence.chunks.get(at - 2) instanceof NounPhrase above
                ? above.simples().get(above.simples().size() - 1)
                : null;
    }
}
