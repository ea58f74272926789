package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.parsers.text.Clause.Role;
import io.github.demarche.parsers.text.Draft.ClaimDraft;
import io.github.demarche.parsers.text.Sense.Carries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from verb groups and governing clauses how real each act of a sentence is, and who says so. */
final class StandingReader {
    private static final int DEEPEST = 12;
    private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("i", "we");

    private final Sentence sentence;
    private final Slots slots;
    private final Map<Clause, Sense> verbs;
    private final Map<NounPhrase, Sense> nouns;
    private final Map<Clause, Draft> drafts;
    private final Purposes purposes;
    private @Nullable Clause closing;
    private boolean closingKnown;
    private final Map<Clause, Standing> known = new HashMap<>();

    StandingReader(
            Sentence sentence,
            Slots slots,
            Map<Clause, Sense> verbs,
            Map<NounPhrase, Sense> nouns,
            Map<Clause, Draft> drafts) {
        this.sentence = sentence;
        this.slots = slots;
        this.verbs = verbs;
        this.nouns = nouns;
        this.drafts = drafts;
        this.purposes = new Purposes(verbs, nouns);
    }

    Standing of(Clause clause) {
        return of(clause, 0);
    }

    private Standing of(Clause clause, int depth) {
        Standing standing = known.get(clause);
        if (standing == null) {
            standing = depth > DEEPEST ? Standing.of(Status.HYPOTHETICAL) : read(clause, depth);
            known.put(clause, standing);
        }
        return standing;
    }

    private Standing read(Clause clause, int depth) {
        if (clause.question) {
            return Standing.of(Status.HYPOTHETICAL);
        }
        boolean finite = clause.verb.form() == VerbGroup.Form.FINITE;
        if (clause.coordinate != null
                && clause.role != Role.PARTICIPLE
                && (!finite || clause.coordinate.role == Role.THAT)) {
            Standing partner = of(clause.coordinate, depth + 1);
            return clause.verb.negated()
                    ? partner.with(Status.NEGATED)
                    : finite ? partner.with(joined(clause, partner)) : partner;
        }
        Standing standing = switch (clause.role) {
            case MAIN -> attributed(clause, Standing.of(conditional(clause, own(clause))));
            case ADVERBIAL -> Standing.of(clause.condition ? Status.HYPOTHETICAL : own(clause));
            case RELATIVE -> inside(clause, depth).with(own(clause));
            case PARTICIPLE -> participle(clause, depth);
            case INFINITIVE, THAT, GERUND -> carried(clause, depth);
        };
        return hedged(clause, standing);
    }

    /** "said it regretted the step and <i>would</i> expel two": in reported speech "will" becomes "would". */
    private Status joined(Clause clause, Standing partner) {
        Status own = own(clause, partner.status());
        boolean reported = partner.claims().stream().anyMatch(claim -> claim.stance() == Stance.ASSERTS);
        return reported && own == Status.HYPOTHETICAL && "would".equals(clause.verb.modal()) ? Status.ANNOUNCED : own;
    }

    /** A relative clause stands within the claim of the clause that holds its antecedent. */
    private Standing inside(Clause clause, int depth) {
        return clause.governor == null
                ? Standing.of(Status.OCCURRED)
                : of(clause.governor, depth + 1).spokenBy(null);
    }

    private Standing participle(Clause clause, int depth) {
        if (clause.governor == null || clause.governor == clause) {
            return Standing.of(own(clause));
        }
        Standing above = of(clause.governor, depth + 1);
        boolean realised = above.status().isRealised();
        boolean ownSubject = !clause.sharedSubject;
        return ownSubject || realised ? new Standing(own(clause), above.claims(), null, false) : above.spokenBy(null);
    }

    private Standing hedged(Clause clause, Standing standing) {
        String adverb = clause.verb.adverb();
        if (adverb == null) {
            return standing;
        }
        boolean alleging = Words.ALLEGING.contains(adverb);
        Span span = sentence.span(clause.verb.from(), clause.verb.to());
        return standing.with(new ClaimDraft(
                List.of(), alleging ? Stance.ALLEGES : Stance.ASSERTS, Certainty.HEDGED, Claim.Aspect.ACT, span));
    }

    /** The verb group alone. */
    private Status own(Clause clause) {
        VerbGroup verb = clause.verb;
        if (verb.negated() && !asksForNegation(clause)) {
            return Status.NEGATED;
        }
        if (verb.modal() != null) {
            if (isPoliteSpeech(clause)) {
                return Status.OCCURRED;
            }
            return Words.FUTURE.contains(verb.modal())
                    ? Status.ANNOUNCED
                    : Words.DUTY.contains(verb.modal()) ? Status.DEMANDED : Status.HYPOTHETICAL;
        }
        return verb.progressive() ? Status.ONGOING : Status.OCCURRED;
    }

    /** "won't go unanswered": the negation is part of the sense. */
    private boolean asksForNegation(Clause clause) {
        Sense sense = verbs.get(clause);
        return sense != null
                && sense.conditions().stream()
                        .anyMatch(condition -> condition.slot().equals("negated") && !condition.negated());
    }

    /** "I would add that": said by saying it. */
    private boolean isPoliteSpeech(Clause clause) {
        Sense sense = verbs.get(clause);
        NounPhrase subject = clause.subject;
        return sense != null
                && isClaim(sense.carries())
                && subject != null
                && subject.pronoun()
                && FIRST_PERSON.contains(sentence.tokens.lower(subject.head()));
    }

    private Status own(Clause clause, Status partner) {
        Status own = own(clause);
        return own == Status.OCCURRED
                        && !partner.isRealised()
                        && clause.verb.modal() == null
                        && clause.verb.form() != VerbGroup.Form.FINITE
                ? partner
                : own;
    }

    /** "If X, Y will": the act that hangs on a condition. */
    private Status conditional(Clause clause, Status own) {
        boolean conditioned = sentence.clauses.stream().anyMatch(other -> other.condition && other.governor == clause);
        return conditioned && (own == Status.ANNOUNCED || own == Status.HYPOTHETICAL) ? Status.CONDITIONAL : own;
    }

    /** "X did it, Y said." */
    private Standing attributed(Clause clause, Standing standing) {
        if (!closingKnown) {
            closing = closing(sentence.clauses, verbs);
            closingKnown = true;
        }
        Clause other = closing;
        if (other == null || other.index <= clause.index) {
            return standing;
        }
        Carries carries = Objects.requireNonNull(verbs.get(other)).carries().orElseThrow();
        return standing.with(claim(other, carries))
                .with(
                        standing.status() == Status.HYPOTHETICAL && "would".equals(clause.verb.modal())
                                ? Status.ANNOUNCED
                                : standing.status());
    }

    /** The last main clause, if all that it says is that somebody says what stands before it. */
    private static @Nullable Clause closing(List<Clause> clauses, Map<Clause, Sense> verbs) {
        Clause last = null;
        for (Clause clause : clauses) {
            if (clause.role == Role.MAIN && (last == null || clause.index > last.index)) {
                last = clause;
            }
        }
        Sense sense = last == null ? null : verbs.get(last);
        if (last == null || last.object != null || sense == null || !isClaim(sense.carries())) {
            return null;
        }
        for (Clause below : clauses) {
            if (below.governor == last && below.role == Role.THAT) {
                return null;
            }
        }
        return last;
    }

    private static boolean isClaim(Optional<Carries> carries) {
        return carries.isPresent()
                && switch (carries.get()) {
                    case ASSERTED, ALLEGED, ADMITTED, DENIED, HEDGED -> true;
                    default -> false;
                };
    }

    private Standing carried(Clause clause, int depth) {
        Clause governor = clause.governor;
        NounPhrase noun = nounAbove(clause);
        if (noun != null) {
            return carriedByNoun(clause, governor, noun, depth);
        }
        if (governor == null) {
            return Standing.of(clause.role == Role.INFINITIVE ? Status.HYPOTHETICAL : own(clause));
        }
        Standing above = of(governor, depth + 1);
        return carry(clause, verbs.get(governor), above, governor, null);
    }

    /** "plans to expel", "the chances of resuming": the noun that governs the clause, if it says what becomes of it. */
    private @Nullable NounPhrase nounAbove(Clause clause) {
        NounPhrase noun = clause.nounGovernor;
        if (noun == null
                && clause.role == Role.GERUND
                && clause.index >= 2
                && sentence.chunks.get(clause.index - 1).is(Chunk.Kind.PREPOSITION)
                && sentence.chunks.get(clause.index - 2) instanceof NounPhrase before) {
            NounPhrase last = before.simples().get(before.simples().size() - 1);
            Sense sense = nouns.get(last);
            noun = sense != null && takes(sense, clause) ? last : null;
        }
        return noun != null && nouns.containsKey(noun) ? noun : null;
    }

    private Standing carriedByNoun(Clause clause, @Nullable Clause governor, NounPhrase noun, int depth) {
        Standing above = governor == null ? Standing.of(Status.OCCURRED) : of(governor, depth + 1);
        Status base = above.status().isRealised() ? Status.OCCURRED : above.status();
        Standing standing = carry(clause, nouns.get(noun), Standing.of(base), null, noun);
        if (governor == null || !Sentence.covers(governor.object, noun)) {
            return standing;
        }
        Sense verb = verbs.get(governor);
        if (verb != null && verb.carries().equals(Optional.of(Carries.NEGATED))) {
            return Standing.of(base == Status.OCCURRED ? Status.NEGATED : Status.HYPOTHETICAL); // "scrapped plans to"
        }
        boolean denied = verb != null && verb.carries().equals(Optional.of(Carries.DENIED));
        return (denied ? standing.with(claim(governor, Carries.DENIED)) : standing).spokenBy(drafts.get(governor));
    }

    private Standing carry(
            Clause clause,
            @Nullable Sense sense,
            Standing above,
            @Nullable Clause governor,
            @Nullable NounPhrase noun) {
        if (sense == null || sense.carries().isEmpty() || !takes(sense, clause)) {
            return uncarried(clause, above);
        }
        Carries carries = sense.carries().get();
        Draft speech = governor == null ? null : drafts.get(governor);
        Status status = status(carries, above.status(), complement(clause, carries));
        Standing standing = new Standing(status, above.claims(), speech, carries == Carries.CONSUMED);
        if (isClaim(Optional.of(carries))) {
            return standing.with(governor != null ? claim(governor, carries) : claim(noun, carries));
        }
        return standing;
    }

    /** Without a word that carries it, an infinitive is a purpose, a gerund happened as its clause did. */
    private Standing uncarried(Clause clause, Standing above) {
        return switch (clause.role) {
            case INFINITIVE ->
                purposes.isDone(clause)
                        ? Purposes.standing(above, own(clause))
                        : Standing.of(
                                clause.reducedRelative
                                        ? above.status().isRealised() ? Status.ANNOUNCED : above.status()
                                        : Status.HYPOTHETICAL);
            case GERUND ->
                clause.marker.equals("from")
                        ? Standing.of(Status.NEGATED)
                        : above.spokenBy(null)
                                .with(above.status() == Status.ONGOING ? Status.OCCURRED : above.status());
            default -> above.status().isRealised() ? above.spokenBy(null).with(own(clause)) : above.spokenBy(null);
        };
    }

    static boolean takes(Sense sense, Clause clause) {
        String slot = switch (clause.role) {
            case INFINITIVE -> "to-verb";
            case THAT -> "that";
            default -> clause.marker.isEmpty() ? "ing" : clause.marker + "-ing";
        };
        return sense.conditions().stream()
                .filter(condition -> !condition.negated())
                .anyMatch(condition -> condition.slot().equals(slot));
    }

    /** The status that the complement's own verb gives, "would" being what "will" becomes in reported speech. */
    private Status complement(Clause clause, Carries carries) {
        Status own = own(clause);
        boolean reported = carries == Carries.ASSERTED || carries == Carries.THREATENED || carries == Carries.ANNOUNCED;
        return reported && own == Status.HYPOTHETICAL && "would".equals(clause.verb.modal()) ? Status.ANNOUNCED : own;
    }

    /** What becomes of an act with status {@code own} below a word whose own act has status {@code above}. */
    static Status status(Carries carries, Status above, Status own) {
        if (!above.isRealised()) {
            return carries == Carries.OCCURRED || carries == Carries.HEDGED ? above : Status.HYPOTHETICAL;
        }
        if (own == Status.NEGATED) {
            return Status.NEGATED;
        }
        return switch (carries) {
            case OCCURRED, CONSUMED -> above == Status.ONGOING ? Status.ONGOING : own;
            case ANNOUNCED -> Status.ANNOUNCED;
            case THREATENED -> own == Status.ONGOING ? own : Status.THREATENED;
            case DEMANDED -> Status.DEMANDED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
            case NEGATED -> Status.NEGATED;
            case ASSERTED, ALLEGED, ADMITTED, DENIED, HEDGED -> own;
        };
    }

    private ClaimDraft claim(Clause governor, Carries carries) {
        NounPhrase agent = governor.agent();
        List<Party> sources = agent == null ? List.of() : slots.parties(agent, governor);
        return claim(sources, carries, sentence.span(governor.verb.from(), governor.verb.to()));
    }

    private ClaimDraft claim(@Nullable NounPhrase noun, Carries carries) {
        List<Party> sources = noun == null ? List.of() : sentence.actors.qualifiers(noun, false);
        Span span = noun == null ? sentence.span() : sentence.span(noun.from(), noun.to());
        return claim(sources, carries, span);
    }

    static ClaimDraft claim(List<Party> sources, Carries carries, Span span) {
        Stance stance = switch (carries) {
            case ALLEGED -> Stance.ALLEGES;
            case ADMITTED -> Stance.ADMITS;
            case DENIED -> Stance.DENIES;
            default -> Stance.ASSERTS;
        };
        Certainty certainty = carries == Carries.HEDGED ? Certainty.HEDGED : Certainty.PLAIN;
        return new ClaimDraft(ImmutableList.copyOf(sources), stance, certainty, Claim.Aspect.ACT, span);
    }
}
