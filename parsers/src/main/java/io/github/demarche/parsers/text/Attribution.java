package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.parsers.text.Clause.Role;
import io.github.demarche.parsers.text.Draft.ClaimDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads claims that no verb of speech carries: "according to X", "which X denies". */
final class Attribution {
    private static final ImmutableSet<String> DENYING = ImmutableSet.of(
            "deny",
            "denies",
            "denied",
            "dispute",
            "disputes",
            "disputed",
            "reject",
            "rejects",
            "rejected",
            "refute",
            "refutes",
            "refuted",
            "contest",
            "contests",
            "contested");

    private final Sentence sentence;
    private final Slots slots;
    private final SentenceActs acts;

    private Attribution(Sentence sentence, Slots slots, List<Draft> drafts) {
        this.sentence = sentence;
        this.slots = slots;
        this.acts = new SentenceActs(sentence, drafts);
    }

    static void read(Sentence sentence, Slots slots, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Attribution attribution = new Attribution(sentence, slots, drafts);
        Tokens tokens = sentence.tokens;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.lower(i).equals("according") && tokens.lower(i + 1).equals("to")) {
                attribution.accordingTo(i);
            }
        }
        sentence.clauses.forEach(attribution::denied);
    }

    /** All that is told before it; what stands behind it when it opens the sentence. */
    private void accordingTo(int at) {
        NounPhrase source = phraseFrom(at + 2);
        if (source == null) {
            return;
        }
        Span span = sentence.span(at, source.to());
        int start = sentence.tokens.start(at);
        ClaimDraft claim = claim(slots.parties(source, null), Stance.ASSERTS, span);
        for (Draft draft : acts.drafts) {
            boolean covered = at < 2 || draft.trigger.start() < start;
            if (covered && draft.claims.isEmpty()) {
                draft.claims.add(claim);
            }
        }
    }

    private @Nullable NounPhrase phraseFrom(int token) {
        for (Chunk chunk : sentence.chunks) {
            if (chunk instanceof NounPhrase phrase && phrase.from() <= token && token < phrase.to()) {
                return phrase;
            }
        }
        return null;
    }

    /** "an attack which Moscow denies", "blocked imports, which Beijing denied": the act that the clause is about. */
    private void denied(Clause clause) {
        NounPhrase denier = clause.subject;
        boolean relative = clause.role == Role.RELATIVE
                && DENYING.contains(sentence.tokens.lower(clause.verb.main()))
                && !clause.verb.negated();
        if (!relative || denier == null) {
            return;
        }
        List<Party> sources = slots.parties(denier, clause);
        if (sources.isEmpty()) {
            return;
        }
        NounPhrase about = clause.antecedent;
        List<Draft> told = about == null ? List.of() : acts.in(about);
        Span span = sentence.span(clause.verb.from(), clause.verb.to());
        Clause above = clause.governor != null ? clause.governor : mainBefore(clause);
        for (Draft draft : told.isEmpty() && above != null ? acts.of(above) : told) {
            if (draft.clause != clause) {
                draft.claims.add(claim(sources, Stance.DENIES, span));
            }
        }
    }

    private @Nullable Clause mainBefore(Clause clause) {
        Clause main = null;
        for (Clause other : sentence.clauses) {
            main = other.role == Role.MAIN && other.index < clause.index ? other : main;
        }
        return main;
    }

    static ClaimDraft claim(List<Party> sources, Stance stance, Span span) {
        return new ClaimDraft(List.copyOf(sources), stance, Certainty.PLAIN, Claim.Aspect.ACT, span);
    }
}
