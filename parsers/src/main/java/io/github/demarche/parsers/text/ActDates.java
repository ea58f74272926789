package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.EventDate.Basis;
import io.github.demarche.event.EventDate.Precision;
import io.github.demarche.event.Span;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import io.github.demarche.parsers.text.Clause.Role;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's dates is the date of which act. */
final class ActDates {
    /** What stands before the day on which an act takes effect, or by which it must be done. */
    private static final ImmutableSet<String> EFFECT =
            ImmutableSet.of("by", "until", "till", "from", "starting", "beginning", "effective");

    /** Verbs that say of a noun that it happened: "the raid came on Monday". */
    private static final ImmutableSet<String> HAPPENING = ImmutableSet.of(
            "come",
            "came",
            "comes",
            "happen",
            "happened",
            "occur",
            "occurred",
            "took",
            "takes",
            "take",
            "follow",
            "followed",
            "begin",
            "began",
            "start",
            "started");

    private static final ImmutableSet<String> BEFORE_DATE =
            ImmutableSet.of("in", "on", "since", "during", "earlier", "late", "early");

    private final Sentence sentence;
    private final int[] hosts;

    ActDates(Sentence sentence) {
        this.sentence = sentence;
        hosts = new int[sentence.dates.size()];
        for (int i = 0; i < hosts.length; i++) {
            NounPhrase host = host(sentence.dates.get(i), i);
            hosts[i] = host == null ? -1 : host.head();
        }
    }

    /** Gives a verb's act the dates of its clause. */
    void ofVerb(Draft draft, Clause clause) {
        for (int i = 0; i < hosts.length; i++) {
            DateMention mention = sentence.dates.get(i);
            if (mention.date().isEmpty() || hosts[i] >= 0) {
                continue;
            }
            if (isDated(clause, mention)) {
                add(draft, mention);
            } else if (isDeadline(draft, clause, mention)) {
                draft.dates.add(with(mention.date().get(), Basis.EFFECTIVE));
            }
        }
    }

    /** Gives a noun's act the dates that stand at the noun, or else those of the verb that carries it. */
    void ofNoun(Draft draft, NounPhrase noun, @Nullable Clause governing, @Nullable Clause clause) {
        for (int i = 0; i < hosts.length; i++) {
            if (hosts[i] == noun.head()) {
                sentence.dates.get(i).date().ifPresent(draft.dates::add);
            }
        }
        for (int i = noun.from(); i < noun.head(); i++) {
            Year year = year(i);
            if (year != null) {
                Span span = sentence.span(i, i + 1);
                draft.dates.add(
                        EventDate.builder().from(EventDate.in(year)).span(span).build());
            }
        }
        if (draft.dates.isEmpty()) {
            Clause dated = governing != null ? governing : happening(noun, clause);
            if (dated != null) {
                ofVerb(draft, dated);
            }
        }
    }

    /** "said on Monday it was expelling": who tells of his own act on a day announces it then. */
    void ofSaying(Draft draft) {
        if (!draft.dates.isEmpty() || draft.status == Status.NEGATED || draft.status == Status.HYPOTHETICAL) {
            return;
        }
        for (Clause saying : sentence.clauses) {
            if (saying == draft.clause || !tells(saying, draft)) {
                continue;
            }
            for (int i = 0; i < hosts.length; i++) {
                DateMention mention = sentence.dates.get(i);
                if (hosts[i] < 0 && mention.date().isPresent() && isDated(saying, mention)) {
                    boolean now = draft.status == Status.ONGOING;
                    draft.dates.add(with(mention.date().get(), now ? Basis.OCCURRED : Basis.ANNOUNCED));
                    return;
                }
            }
        }
    }

    private boolean tells(Clause saying, Draft draft) {
        Span words = sentence.span(saying.verb.from(), saying.verb.to());
        boolean own = draft.claims.stream()
                .anyMatch(claim -> claim.stance() == Stance.ASSERTS
                        && words.equals(claim.span())
                        && Mergers.agreement(claim.sources(), draft.actors) == Mergers.Agreement.SAME);
        Clause clause = draft.clause;
        boolean announced = clause != null
                && clause.governor == saying
                && (clause.role == Role.THAT || clause.role == Role.INFINITIVE)
                && draft.speech == null;
        return own || announced;
    }

    private void add(Draft draft, DateMention mention) {
        EventDate date = mention.date().orElseThrow();
        boolean effect = mention.from() > 0 && EFFECT.contains(sentence.tokens.lower(mention.from() - 1));
        draft.dates.add(effect ? with(date, Basis.EFFECTIVE) : date);
    }

    private static EventDate with(EventDate date, Basis basis) {
        return EventDate.builder().from(date).basis(basis).build();
    }

    /** "On Thursday X imposed and expelled": a date before two joined verbs is that of both. */
    private boolean isDated(Clause clause, DateMention mention) {
        Clause dated = clauseOf(mention);
        Clause partner = clause.coordinate;
        boolean aside = clause.role == Role.PARTICIPLE && clause.sharedSubject && dated != null;
        boolean background = clause.role == Role.ADVERBIAL
                && clause.marker.equals("when")
                && dated != null
                && dated == clause.governor
                && isHappening(dated);
        return dated == clause
                || background
                || (partner != null && dated == partner && mention.to() <= partner.verb.from())
                || (aside
                        && mention.to() <= clause.verb.from()
                        && (dated == clause.governor || dated == partnerOf(clause.governor)));
    }

    private static @Nullable Clause partnerOf(@Nullable Clause clause) {
        return clause == null ? null : clause.coordinate;
    }

    /** "told the envoy to leave by 12 August": the day by which an order must be met. */
    private boolean isDeadline(Draft draft, Clause clause, DateMention mention) {
        Clause ordered = clauseOf(mention);
        return ordered != null
                && ordered.role == Role.INFINITIVE
                && ordered.governor == clause
                && draft.sense.carries().filter(Sense.Carries.CONSUMED::equals).isPresent();
    }

    /** "The row began last month when X did": what merely happened is dated for what the clause tells. */
    private boolean isHappening(Clause clause) {
        return isHappening(sentence, clause);
    }

    static boolean isHappening(Sentence sentence, Clause clause) {
        return HAPPENING.contains(sentence.tokens.lower(clause.verb.main()));
    }

    private @Nullable Clause happening(NounPhrase noun, @Nullable Clause clause) {
        return clause != null && Sentence.covers(clause.subject, noun) && isHappening(clause) ? clause : null;
    }

    /** A date belongs to the nearest verb before it, or to the first behind a date that opens the sentence. */
    private @Nullable Clause clauseOf(DateMention mention) {
        Clause nearest = null;
        Clause first = null;
        for (Clause clause : sentence.clauses) {
            if (clause.verb.from() < mention.from()) {
                nearest = clause;
            }
            if (first == null && clause.role == Role.MAIN) {
                first = clause;
            }
        }
        return nearest == null ? first : nearest;
    }

    /** Returns the event noun to which a date belongs, and not to the verb: "the raid in March", "last year's hack". */
    private @Nullable NounPhrase host(DateMention mention, int place) {
        Tokens tokens = sentence.tokens;
        if (mention.to() + 1 < tokens.size() && tokens.tag(mention.to()) == Tag.POS) {
            return behindGenitive(mention.to() + 1);
        }
        int at = chunkBefore(mention.from());
        boolean direct = at >= 0 && sentence.chunks.get(at) instanceof NounPhrase phrase && isEvent(phrase);
        if (direct && mention.to() < tokens.size() && tokens.lower(mention.to()).equals("of")) {
            return last((NounPhrase) sentence.chunks.get(at));
        }
        boolean coarse = mention.date().isPresent() && mention.date().get().precision() != Precision.DAY;
        return coarse || hasAnother(mention, place) ? oblique(at) : null;
    }

    private @Nullable NounPhrase behindGenitive(int token) {
        for (Chunk chunk : sentence.chunks) {
            if (chunk instanceof NounPhrase phrase && phrase.from() <= token && token < phrase.to()) {
                return phrase.simples().get(0);
            }
        }
        return null;
    }

    private int chunkBefore(int token) {
        int end = token;
        while (end > 0 && BEFORE_DATE.contains(sentence.tokens.lower(end - 1))) {
            end--;
        }
        for (int i = 0; i < sentence.chunks.size(); i++) {
            if (sentence.chunks.get(i).to() == end) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the event noun behind a preposition on which the phrase before a date hangs. */
    private @Nullable NounPhrase oblique(int at) {
        for (int i = at; i >= 1; i -= 2) {
            if (!(sentence.chunks.get(i) instanceof NounPhrase phrase)
                    || !sentence.chunks.get(i - 1).is(Chunk.Kind.PREPOSITION)) {
                return null;
            }
            if (isEvent(phrase)) {
                return last(phrase);
            }
        }
        return null;
    }

    private static NounPhrase last(NounPhrase phrase) {
        return phrase.simples().get(phrase.simples().size() - 1);
    }

    private boolean isEvent(NounPhrase phrase) {
        return sentence.matches.noun(phrase.head()) != null;
    }

    /** Tells whether the clause has a date of its own before this one. */
    private boolean hasAnother(DateMention mention, int place) {
        for (int i = 0; i < place; i++) {
            DateMention other = sentence.dates.get(i);
            if (other.date().isPresent() && hosts[i] < 0 && clauseOf(other) == clauseOf(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "a 2014 explosion": a year before an event noun. */
    private @Nullable Year year(int token) {
        String word = sentence.tokens.word(token);
        boolean year = word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
        return year ? Year.of(Integer.parseInt(word)) : null;
    }
}
