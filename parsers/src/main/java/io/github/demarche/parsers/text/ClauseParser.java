package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Clause.Oblique;
import io.github.demarche.parsers.text.Clause.Role;
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
    private final List<Chunk> chunks;
    private final SpeechVerbs speech;
    private final ActorReader actors;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> deferred = new ArrayList<>();

    ClauseParser(Tokens tokens, List<Chunk> chunks, SpeechVerbs speech, ActorReader actors) {
        this.actors = actors;
        this.tokens = tokens;
        this.chunks = chunks;
        this.speech = speech;
    }

    List<Clause> parse() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbGroup verb) {
                Clause clause = new Clause(i, reanalysed(verb, i));
                attach(clause);
                complements(clause);
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

    private @Nullable Chunk chunk(int at) {
        return at >= 0 && at < chunks.size() ? chunks.get(at) : null;
    }

    private boolean is(int at, Chunk.Kind kind) {
        Chunk chunk = chunk(at);
        return chunk != null && chunk.is(kind);
    }

    /** A participle without auxiliary between subject and object is a past tense that the tagger missed. */
    private VerbGroup reanalysed(VerbGroup verb, int at) {
        boolean objectFollows = chunk(at + 1) instanceof NounPhrase object && !object.temporal();
        boolean subjectBefore = chunk(at - 1) instanceof NounPhrase;
        if (verb.form() == Form.PARTICIPLE && subjectBefore && objectFollows && !finiteElsewhere(at)) {
            return verb.with(Form.FINITE, false);
        }
        if (verb.form() == Form.PARTICIPLE && subjectBefore && (isPastTense(verb, at) || isOnlyVerb(verb, at))) {
            return verb.with(Form.FINITE, false);
        }
        Clause before = previous();
        if (verb.form() == Form.PARTICIPLE
                && is(at - 1, Chunk.Kind.CONJUNCTION)
                && before != null
                && before.verb.form() == Form.FINITE
                && !before.verb.passive()
                && !before.verb.perfect()
                && !before.verb.copula()) {
            return verb.with(Form.FINITE, false);
        }
        if (verb.form() == Form.BARE && subjectBefore && !isInfinitiveOf(at)) {
            return verb.with(Form.FINITE, verb.passive());
        }
        return verb;
    }

    /** "Thousands protested in Minsk": the only verb of its sentence, when it needs no object. */
    private boolean isOnlyVerb(VerbGroup verb, int at) {
        boolean agent = chunk(at + 1) instanceof Chunk.Mark mark && mark.word().equals("by");
        return !agent && !finiteElsewhere(at) && speech.isIntransitive(verb);
    }

    /** "an official announced,", "that Moscow meddled in": a past tense by what stands around it. */
    private boolean isPastTense(VerbGroup verb, int at) {
        boolean agent = chunk(at + 1) instanceof Chunk.Mark mark && mark.word().equals("by");
        boolean opened =
                is(at - 2, Chunk.Kind.THAT) || is(at - 2, Chunk.Kind.RELATIVE) || is(at - 2, Chunk.Kind.SUBORDINATOR);
        boolean closes = chunk(at + 1) == null
                || is(at + 1, Chunk.Kind.BREAK)
                || is(at + 1, Chunk.Kind.COMMA)
                || is(at + 1, Chunk.Kind.THAT);
        return !agent && (opened || (closes && speech.isSpeech(verb)));
    }

    private boolean isInfinitiveOf(int at) {
        return is(at - 1, Chunk.Kind.CONJUNCTION);
    }

    private boolean finiteElsewhere(int at) {
        for (int i = 0; i < chunks.size(); i++) {
            if (i != at
                    && chunks.get(i) instanceof VerbGroup other
                    && other.form() == Form.FINITE
                    && !isRelativeVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelativeVerb(int at) {
        return is(at - 1, Chunk.Kind.RELATIVE)
                || is(at - 2, Chunk.Kind.RELATIVE)
                || is(at - 2, Chunk.Kind.SUBORDINATOR);
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
        boolean joined = is(at, Chunk.Kind.CONJUNCTION)
                || (is(at, Chunk.Kind.COMMA) && clause.verb.form() == Form.FINITE && laterConjunction(clause.index));
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
            if (chunks.get(i).is(Chunk.Kind.CONJUNCTION) && chunks.get(i + 1) instanceof VerbGroup) {
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
                || (is(clause.index - 1, Chunk.Kind.COMMA)
                        && before.role == Role.MAIN
                        && before.object == null
                        && before.subject == null)) {
            deferred.add(clause);
            return;
        }
        if (chunk(clause.index - 1) instanceof NounPhrase noun && speech.governsInfinitive(noun)) {
            clause.nounGovernor = noun;
        }
        if (clause.verb.passive()
                && clause.nounGovernor == null
                && chunk(clause.index - 1) instanceof NounPhrase placed) {
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

    private void gerund(Clause clause, @Nullable Clause before) {
        int at = clause.index - 1;
        clause.governor = before;
        if (before != null && at == before.index) {
            clause.role = Role.GERUND; // "is considering sending aid"
            share(clause, before.subject);
        } else if (is(at, Chunk.Kind.PREPOSITION) || is(at, Chunk.Kind.SUBORDINATOR)) {
            clause.role = Role.GERUND;
            clause.marker = ((Chunk.Mark) chunks.get(at)).word();
            gerundSubject(clause, before);
        } else if (chunk(at) instanceof NounPhrase noun && !is(at - 1, Chunk.Kind.COMMA)) {
            clause.role = Role.PARTICIPLE;
            clause.subject = noun;
        } else {
            clause.role = Role.PARTICIPLE;
            Clause main = mainBefore();
            if (main == null || main.subject == null) {
                deferred.add(clause);
            } else {
                clause.governor = main;
                share(clause, main.subject);
            }
        }
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
        Chunk behind = chunk(clause.index - 2);
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
        if (chunk(at) instanceof NounPhrase noun) {
            clause.subject = noun;
        } else if (is(at, Chunk.Kind.COMMA)
                && chunk(at - 1) instanceof NounPhrase noun
                && (before == null || noun.equals(before.object))) {
            clause.subject = noun;
        } else if (before != null) {
            share(clause, before.subject);
        } else {
            deferred.add(clause);
        }
    }

    private void finite(Clause clause, @Nullable Clause before) {
        int start = before == null ? 0 : before.index + 1;
        int at = clause.index - 1;
        for (int i = at; i >= start; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.RELATIVE)) {
                if (isThatClause(i, clause.index)) {
                    that(clause, before, i);
                    return;
                }
                relative(clause, before, i);
                return;
            }
            if (chunk.is(Chunk.Kind.THAT)) {
                that(clause, before, i);
                return;
            }
            if (chunk.is(Chunk.Kind.SUBORDINATOR) && !closesBefore(i, at)) {
                adverbial(clause, before, i);
                return;
            }
        }
        plain(clause, before, start);
    }

    /** "If the US acts, Russia will": the comma behind the first clause ends the subordinator's reach. */
    private boolean closesBefore(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (chunks.get(i) instanceof VerbGroup
                    || (chunks.get(i).is(Chunk.Kind.COMMA)
                            && i < to
                            && !(chunk(to) instanceof VerbGroup)
                            && chunk(i + 1) instanceof NounPhrase
                            && i - from > 1)) {
                return true;
            }
        }
        return false;
    }

    /** "accusations that Moscow meddled": "that" behind a noun of speech, with a subject of its own. */
    private boolean isThatClause(int at, int verb) {
        return chunks.get(at) instanceof Chunk.Mark mark
                && mark.word().equals("that")
                && firstNoun(at + 1, verb) != null
                && chunk(at - 1) instanceof NounPhrase noun
                && speech.governsThat(noun);
    }

    private void relative(Clause clause, @Nullable Clause before, int pronoun) {
        clause.role = Role.RELATIVE;
        clause.governor = before;
        NounPhrase antecedent = nounBefore(pronoun);
        NounPhrase own = firstNoun(pronoun + 1, clause.index);
        if (own != null) {
            clause.subject = own;
            clause.antecedent = is(pronoun - 1, Chunk.Kind.PREPOSITION) ? null : antecedent;
        } else {
            clause.subject = antecedent;
        }
    }

    private @Nullable NounPhrase nounBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.temporal()) {
                return noun;
            }
            if (chunks.get(i) instanceof VerbGroup) {
                return null;
            }
        }
        return null;
    }

    private void that(Clause clause, @Nullable Clause before, int conjunction) {
        clause.role = Role.THAT;
        clause.governor = before;
        if (chunk(conjunction - 1) instanceof NounPhrase noun && speech.governsThat(noun)) {
            clause.nounGovernor = noun;
        }
        clause.subject = firstNoun(conjunction + 1, clause.index);
    }

    private void adverbial(Clause clause, @Nullable Clause before, int conjunction) {
        clause.role = Role.ADVERBIAL;
        clause.governor = before;
        clause.marker = ((Chunk.Mark) chunks.get(conjunction)).word();
        clause.condition = Words.CONDITION.contains(clause.marker);
        clause.subject = firstNoun(conjunction + 1, clause.index);
    }

    /** Returns the first phrase that no preposition governs. */
    private @Nullable NounPhrase firstNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.temporal() && !is(i - 1, Chunk.Kind.PREPOSITION)) {
                return noun;
            }
        }
        return null;
    }

    private void plain(Clause clause, @Nullable Clause before, int start) {
        int at = clause.index - 1;
        int region = is(at, Chunk.Kind.COMMA) ? beforeAppositive(at, start) : regionStart(at, start);
        int end = is(at, Chunk.Kind.COMMA) ? appositiveComma(at, region) : clause.index;
        clause.subject = before != null && region == start ? lastNoun(region, end) : firstNoun(region, end);
        if (clause.subject == null && is(at, Chunk.Kind.COMMA) && before != null) {
            clause.subject = before.role == Role.RELATIVE || before.role == Role.PARTICIPLE ? before.subject : null;
        }
        boolean inverted =
                clause.subject == null && chunk(clause.index + 1) instanceof NounPhrase && speech.isSpeech(clause.verb);
        if (inverted) {
            clause.subject = (NounPhrase) chunks.get(clause.index + 1);
        }
        if (before != null && region == start && !inverted && clause.subject != null && speech.isSpeech(before.verb)) {
            clause.role = Role.THAT;
            clause.governor = before;
            if (clause.subject.equals(before.object)) {
                before.object = null;
            }
            return;
        }
        fronted(clause, region);
    }

    private int regionStart(int at, int start) {
        for (int i = at; i >= start; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.BREAK) || chunk.is(Chunk.Kind.CONJUNCTION)) {
                return i + 1;
            }
        }
        return start;
    }

    /** "X, the ambassador, said": returns where the part before the first of the two commas begins. */
    private int beforeAppositive(int comma, int start) {
        int open = appositiveOpen(comma, start);
        return open < 0 ? regionStart(comma - 1, start) : regionStart(open - 1, start);
    }

    private int appositiveComma(int comma, int region) {
        int open = appositiveOpen(comma, region);
        return open < 0 ? comma : open;
    }

    private int appositiveOpen(int comma, int start) {
        for (int i = comma - 1; i > start; i--) {
            if (chunks.get(i).is(Chunk.Kind.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable NounPhrase lastNoun(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (chunks.get(i) instanceof NounPhrase noun && !noun.temporal() && !is(i - 1, Chunk.Kind.PREPOSITION)) {
                return noun;
            }
        }
        return null;
    }

    /** Prepositional phrases before the subject: "In response to the raid, Mali expelled". */
    private void fronted(Clause clause, int region) {
        int from = region;
        while (from > 0
                && !(chunks.get(from - 1) instanceof VerbGroup)
                && !chunks.get(from - 1).is(Chunk.Kind.SUBORDINATOR)) {
            from--;
        }
        for (int i = from; i + 1 < clause.index; i++) {
            if (chunks.get(i) instanceof Chunk.Mark mark
                    && mark.kind() == Chunk.Kind.PREPOSITION
                    && chunks.get(i + 1) instanceof NounPhrase phrase
                    && !phrase.temporal()) {
                clause.obliques.add(new Oblique(mark.word(), phrase, mark.from(), true));
            }
        }
    }

    private void complements(Clause clause) {
        String stranded = complementsUntilEnd(clause);
        if (clause.antecedent != null) {
            if (clause.object == null) {
                clause.object = clause.antecedent;
            } else if (!stranded.isEmpty()) {
                clause.obliques.add(new Oblique(stranded, clause.antecedent, clause.verb.to(), false));
            }
        }
    }

    /** Reads the complements and returns a preposition left without a phrase, or nothing. */
    private String complementsUntilEnd(Clause clause) {
        String preposition = "";
        int prepositionAt = -1;
        int i = clause.index + 1;
        if (clause.subject != null && chunk(i) == clause.subject) {
            i++;
        }
        for (; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbGroup) {
                return preposition;
            }
            if (chunk instanceof NounPhrase phrase) {
                if (phrase.temporal()) {
                    preposition = "";
                } else if (!preposition.isEmpty()) {
                    clause.obliques.add(new Oblique(preposition, phrase, prepositionAt, false));
                    preposition = "";
                } else if (!bareComplement(clause, phrase, i)) {
                    return preposition;
                }
            } else if (chunk.is(Chunk.Kind.PREPOSITION)) {
                preposition = ((Chunk.Mark) chunk).word();
                prepositionAt = chunk.from();
            } else if (endsComplements(i)) {
                return preposition;
            }
        }
        return preposition;
    }

    private boolean bareComplement(Clause clause, NounPhrase phrase, int at) {
        if (clause.object == null && noObliqueBehind(clause)) {
            clause.object = phrase;
            return true;
        }
        if (clause.secondObject == null && chunk(at - 1) == clause.object && clause.object != null) {
            clause.secondObject = phrase;
            return true;
        }
        return chunk(at - 1) instanceof NounPhrase;
    }

    private static boolean noObliqueBehind(Clause clause) {
        return clause.obliques.stream().allMatch(Oblique::fronted);
    }

    private boolean endsComplements(int at) {
        Chunk chunk = chunks.get(at);
        if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.CONJUNCTION)) {
            int next = at + 1;
            if (is(next, Chunk.Kind.CONJUNCTION)) {
                next++;
            }
            return !is(next, Chunk.Kind.PREPOSITION);
        }
        return !chunk.is(Chunk.Kind.OTHER);
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
                if (other.subject.equals(clause.object)) {
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
