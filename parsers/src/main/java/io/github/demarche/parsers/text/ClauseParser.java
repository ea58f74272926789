package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Clause.Role;
import io.github.demarche.parsers.text.InterruptionFinder.Interruption;
import io.github.demarche.parsers.text.VerbGroup.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds subject, objects and prepositional complements of each verb, and how the verbs govern each other, from left to
 * right over the chunks.
 */
final class ClauseParser {
    /** Verbs whose infinitive has their own subject although an object stands between: "promised Kyiv to deliver". */
    private static final ImmutableSet<String> SUBJECT_CONTROL =
            ImmutableSet.of("promise", "promised", "promises", "promising", "threaten", "threatened", "vow", "vowed");

    private final Tokens tokens;
    private final ChunkRun chunks;
    private final VerbForms forms;
    private final ComplementReader complements;
    private final SpeechVerbs speech;
    private final ActorReader actors;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> deferred = new ArrayList<>();

    ClauseParser(Tokens tokens, List<Chunk> chunks, SpeechVerbs speech, ActorReader actors) {
        this.actors = actors;
        this.tokens = tokens;
        this.chunks = new ChunkRun(chunks);
        this.speech = speech;
        this.forms = new VerbForms(this.chunks, tokens, speech);
        this.complements = new ComplementReader(this.chunks);
    }

    List<Clause> parse() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.at(i) instanceof VerbGroup verb) {
                Clause clause = new Clause(i, forms.reread(verb, i, previous()));
                attach(clause);
                complements.read(clause);
                clauses.add(clause);
                if (clause.role == Role.MAIN && clause.subject != null) {
                    giveSubject(clause);
                }
            }
        }
        clauses.forEach(this::releaseSubjects);
        boolean question = tokens.size() > 0 && tokens.lower(tokens.size() - 1).equals("?");
        clauses.forEach(clause -> clause.question = question);
        return clauses;
    }

    private @Nullable Clause previous() {
        return clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    }

    private void attach(Clause clause) {
        Clause before = previous();
        if (before != null && coordinates(clause, before)) {
            coordinate(clause, before);
            return;
        }
        switch (clause.verb.form()) {
            case INFINITIVE, BARE -> infinitive(clause, before);
            case GERUND -> gerund(clause, before);
            case PARTICIPLE -> participle(clause, before);
            case FINITE -> finite(clause, before);
        }
    }

    private boolean coordinates(Clause clause, Clause before) {
        int at = clause.index - 1;
        boolean joined = chunks.is(at, Chunk.Kind.CONJUNCTION)
                || (chunks.is(at, Chunk.Kind.COMMA)
                        && clause.verb.form() == Form.FINITE
                        && laterConjunction(clause.index));
        if (!joined) {
            return false;
        }
        Form form = clause.verb.form();
        Form other = before.verb.form();
        return form == other
                || (form == Form.BARE && other == Form.INFINITIVE)
                || (form == Form.BARE && before.verb.modal() != null)
                || (form == Form.GERUND && other == Form.FINITE)
                || (form == Form.PARTICIPLE && (before.verb.passive() || before.verb.perfect()))
                || (form == Form.FINITE && earlierFinite() != null);
    }

    /** "V1, V2 and V3": a comma joins only where a conjunction comes later. */
    private boolean laterConjunction(int from) {
        for (int i = from + 1; i + 1 < chunks.size(); i++) {
            if (chunks.is(i, Chunk.Kind.CONJUNCTION) && chunks.at(i + 1) instanceof VerbGroup) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Clause earlierFinite() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).verb.form() == Form.FINITE && clauses.get(i).role != Role.RELATIVE) {
                return clauses.get(i);
            }
        }
        return null;
    }

    private void coordinate(Clause clause, Clause before) {
        Clause partner = before;
        if (clause.verb.form() == Form.FINITE && before.verb.form() != Form.FINITE) {
            Clause finite = earlierFinite();
            partner = finite == null ? before : finite;
        }
        boolean finiteAndGerund = clause.verb.form() == Form.GERUND && partner.verb.form() == Form.FINITE;
        clause.coordinate = partner;
        clause.opening = partner == before ? partner.opening : -1;
        clause.role = finiteAndGerund ? Role.PARTICIPLE : partner.role;
        clause.marker = partner.marker;
        clause.governor = finiteAndGerund ? partner : partner.governor;
        clause.nounGovernor = partner.nounGovernor;
        clause.condition = partner.condition;
        share(clause, partner.subject);
    }

    private static void share(Clause clause, @Nullable NounPhrase subject) {
        clause.subject = subject;
        clause.sharedSubject = true;
    }

    private void infinitive(Clause clause, @Nullable Clause before) {
        clause.role = Role.INFINITIVE;
        clause.governor = before;
        if (before == null
                || (chunks.is(clause.index - 1, Chunk.Kind.COMMA)
                        && before.role == Role.MAIN
                        && before.object == null
                        && before.subject == null)) {
            if (before == null) {
                onSubject(clause, 0);
            }
            deferred.add(clause);
            return;
        }
        if (speech.isSpeech(before.verb) && before.verb.form() == Form.FINITE) {
            onSubject(clause, before.index + 1);
        }
        if (chunks.at(clause.index - 1) instanceof NounPhrase noun && speech.governsInfinitive(noun)) {
            clause.nounGovernor = noun;
        }
        if (clause.verb.passive()
                && clause.nounGovernor == null
                && chunks.at(clause.index - 1) instanceof NounPhrase placed) {
            clause.subject = placed;
            clause.reducedRelative = true;
            return;
        }
        boolean objectControl = before.object != null
                && clause.nounGovernor == null
                && !before.verb.passive()
                && speech.takesInfinitive(before.verb)
                && actors.isActor(before.object)
                && !SUBJECT_CONTROL.contains(tokens.lower(before.verb.main()));
        share(clause, objectControl ? before.object : before.subject);
    }

    /** "Mali's refusal <i>to meet the envoys</i> led to": what stands behind such an infinitive is its object, not a subject. */
    private void onSubject(Clause clause, int start) {
        NounPhrase noun = chunks.firstNoun(chunks.regionStart(clause.index - 1, start), clause.index);
        if (noun != null && speech.governsInfinitive(noun)) {
            clause.opening = clause.index;
            clause.nounGovernor = noun;
        }
    }

    private void gerund(Clause clause, @Nullable Clause before) {
        int at = clause.index - 1;
        clause.governor = before;
        if (before != null && at == before.index) {
            clause.role = Role.GERUND; // "is considering sending aid"
            share(clause, before.subject);
        } else if (chunks.is(at, Chunk.Kind.PREPOSITION) || chunks.is(at, Chunk.Kind.SUBORDINATOR)) {
            clause.role = Role.GERUND;
            clause.marker = chunks.word(at);
            gerundSubject(clause, before);
        } else if (chunks.at(at) instanceof NounPhrase noun
                && !noun.temporal()
                && !chunks.is(at - 1, Chunk.Kind.COMMA)) {
            clause.role = Role.PARTICIPLE;
            clause.opening = clause.index;
            if (before != null && isOfSender(before, at)) {
                share(clause, before.subject);
            } else {
                clause.subject = message(at, noun);
            }
        } else {
            clause.role = Role.PARTICIPLE;
            Clause main = mainBefore();
            NounPhrase interrupted = chunks.is(at, Chunk.Kind.COMMA) ? chunks.nounBefore(at) : null;
            if (main == null && interrupted != null && !chunks.is(at - 2, Chunk.Kind.PREPOSITION)) {
                clause.subject = interrupted; // "The raids, occurring daily, have killed"
                clause.opening = at;
            } else if (main == null || main.subject == null) {
                deferred.add(clause);
            } else {
                clause.governor = main;
                share(clause, main.subject);
            }
        }
    }

    /** "wrote to Mali <i>asking</i> for": no clause describes a bare name. */
    private boolean isOfSender(Clause before, int at) {
        if (before.subject == null || before.verb.passive() || !(chunks.at(at) instanceof NounPhrase noun)) {
            return false;
        }
        boolean to = chunks.word(at - 1).equals("to")
                || tokens.lower(before.verb.to() - 1).equals("to");
        return to
                && (chunks.at(at - 1) == before.verb || chunks.at(at - 2) == before.verb)
                && tokens.tag(noun.from()) == Tag.NNP
                && tokens.tag(noun.head()) == Tag.NNP;
    }

    /** "a note to Mali <i>demanding</i> an answer": what is said in it is the note's, not Mali's. */
    private NounPhrase message(int at, NounPhrase noun) {
        return chunks.is(at - 1, Chunk.Kind.PREPOSITION)
                        && chunks.at(at - 2) instanceof NounPhrase message
                        && speech.isMessage(message)
                ? message
                : noun;
    }

    private @Nullable Clause mainBefore() {
        Clause finite = earlierFinite();
        return finite == null ? previous() : finite;
    }

    private void gerundSubject(Clause clause, @Nullable Clause before) {
        if (before == null) {
            deferred.add(clause);
            return;
        }
        boolean ofObject = clause.marker.equals("of") || clause.marker.equals("for") || clause.marker.equals("from");
        NounPhrase patient = before.patient();
        Chunk behind = chunks.at(clause.index - 2);
        if (ofObject
                && patient != null
                && (behind == patient || behind == before.verb || behind instanceof NounPhrase)) {
            share(clause, patient);
        } else {
            share(clause, before.subject);
        }
    }

    private void participle(Clause clause, @Nullable Clause before) {
        int at = clause.index - 1;
        clause.governor = before;
        clause.role = Role.PARTICIPLE;
        if (chunks.at(at) instanceof NounPhrase noun && !noun.temporal()) {
            clause.subject = noun;
            clause.opening = clause.index;
        } else if (chunks.is(at, Chunk.Kind.COMMA)
                && chunks.at(at - 1) instanceof NounPhrase noun
                && (before == null || noun.equals(before.object))) {
            clause.subject = noun;
        } else if (before != null) {
            share(clause, before.subject);
        } else {
            deferred.add(clause);
        }
    }

    private void finite(Clause clause, @Nullable Clause before) {
        Interruption interruption = new InterruptionFinder(chunks, speech, clauses).before(clause);
        if (interruption == null) {
            finite(clause, before, clause.index - 1);
        } else {
            finite(clause, interruption.above(), interruption.end() - 1);
            clause.subject = interruption.subject();
        }
    }

    /** Reads how a finite verb hangs on what stands before it, up to the chunk {@code at}. */
    private void finite(Clause clause, @Nullable Clause before, int at) {
        int start = before == null ? 0 : before.index + 1;
        for (int i = at; i >= start; i--) {
            if (chunks.is(i, Chunk.Kind.RELATIVE)) {
                if (isThatClause(i, clause.index)) {
                    that(clause, before, i);
                    return;
                }
                relative(clause, before, i);
                return;
            }
            if (chunks.is(i, Chunk.Kind.THAT)) {
                that(clause, before, i);
                return;
            }
            if (chunks.is(i, Chunk.Kind.SUBORDINATOR) && !closesBefore(i, at)) {
                adverbial(clause, before, i);
                return;
            }
        }
        plain(clause, before, start);
    }

    /** "If the US acts, Russia will": the comma behind the first clause ends the subordinator's reach. */
    private boolean closesBefore(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (chunks.at(i) instanceof VerbGroup
                    || (chunks.is(i, Chunk.Kind.COMMA)
                            && i < to
                            && !(chunks.at(to) instanceof VerbGroup)
                            && chunks.at(i + 1) instanceof NounPhrase
                            && i - from > 1)) {
                return true;
            }
        }
        return false;
    }

    /** "accusations that Moscow meddled": "that" behind a noun of speech, with a subject of its own. */
    private boolean isThatClause(int at, int verb) {
        return chunks.at(at) instanceof Chunk.Mark mark
                && mark.word().equals("that")
                && chunks.firstNoun(at + 1, verb) != null
                && chunks.at(at - 1) instanceof NounPhrase noun
                && speech.governsThat(noun);
    }

    private void relative(Clause clause, @Nullable Clause before, int pronoun) {
        clause.role = Role.RELATIVE;
        clause.governor = before;
        clause.opening = chunks.is(pronoun - 1, Chunk.Kind.PREPOSITION) ? pronoun - 1 : pronoun;
        NounPhrase antecedent = chunks.nounBefore(pronoun);
        NounPhrase own = chunks.firstNoun(pronoun + 1, clause.index);
        if (own != null) {
            clause.subject = own;
            clause.antecedent = chunks.is(pronoun - 1, Chunk.Kind.PREPOSITION) ? null : antecedent;
        } else {
            clause.subject = antecedent;
        }
    }

    private void that(Clause clause, @Nullable Clause before, int conjunction) {
        clause.role = Role.THAT;
        clause.governor = before;
        if (chunks.at(conjunction - 1) instanceof NounPhrase noun && speech.governsThat(noun)) {
            clause.nounGovernor = noun;
        }
        clause.subject = chunks.firstNoun(conjunction + 1, clause.index);
    }

    private void adverbial(Clause clause, @Nullable Clause before, int conjunction) {
        clause.role = Role.ADVERBIAL;
        clause.governor = before;
        clause.marker = chunks.word(conjunction);
        clause.condition = Words.CONDITION.contains(clause.marker);
        clause.subject = chunks.firstNoun(conjunction + 1, clause.index);
    }

    private void plain(Clause clause, @Nullable Clause before, int start) {
        int at = clause.index - 1;
        int region = chunks.is(at, Chunk.Kind.COMMA) ? beforeAppositive(at, start) : chunks.regionStart(at, start);
        int end = chunks.is(at, Chunk.Kind.COMMA) ? appositiveComma(at, region) : clause.index;
        clause.subject =
                before != null && region == start ? chunks.lastNoun(region, end) : chunks.firstNoun(region, end);
        if (clause.subject == null && chunks.is(at, Chunk.Kind.COMMA) && before != null) {
            clause.subject = before.role == Role.RELATIVE || before.role == Role.PARTICIPLE ? before.subject : null;
        }
        boolean inverted = clause.subject == null
                && chunks.at(clause.index + 1) instanceof NounPhrase
                && speech.isSpeech(clause.verb);
        if (inverted) {
            clause.subject = (NounPhrase) chunks.at(clause.index + 1);
        }
        if (before != null && region == start && !inverted && clause.subject != null && speech.isSpeech(before.verb)) {
            clause.role = Role.THAT;
            clause.governor = before;
            if (clause.subject.equals(before.object)) {
                before.object = null;
            }
            return;
        }
        complements.fronted(clause, region);
    }

    /** "X, the ambassador, said": returns where the part before the first of the two commas begins. */
    private int beforeAppositive(int comma, int start) {
        int open = chunks.commaBefore(comma, start);
        return open < 0 ? chunks.regionStart(comma - 1, start) : chunks.regionStart(open - 1, start);
    }

    private int appositiveComma(int comma, int region) {
        int open = chunks.commaBefore(comma, region);
        return open < 0 ? comma : open;
    }

    /** Clauses that stood before their subject take that of the main clause. */
    private void giveSubject(Clause main) {
        for (Clause clause : deferred) {
            share(clause, main.subject);
            clause.governor = main;
        }
        deferred.clear();
    }

    /** A phrase that turned out to be the subject of the next clause is no object of this one. */
    private void releaseSubjects(Clause clause) {
        for (Clause other : clauses) {
            if (other != clause
                    && other.index > clause.index
                    && !other.sharedSubject
                    && other.subject != null
                    && other.role != Role.RELATIVE
                    && other.role != Role.PARTICIPLE) {
                if (other.subject.equals(clause.object) && !other.subject.equals(clause.antecedent)) {
                    clause.object = null;
                } else if (other.subject.equals(clause.secondObject)) {
                    clause.secondObject = null;
                }
            }
        }
        if (clause.role == Role.ADVERBIAL && clause.governor == null) {
            clauses.stream()
                    .filter(other -> other.index > clause.index && other.role == Role.MAIN)
                    .findFirst()
                    .ifPresent(main -> clause.governor = main);
        }
    }
}
