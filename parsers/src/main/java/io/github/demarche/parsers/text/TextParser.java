package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Country;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Span;
import io.github.demarche.parsers.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads news text into events, their relations, and who answered whom. Immutable and safe for use by several threads; the
 * same document always gives the same result.
 *
 * <pre>{@code
 * ParsedDocument parsed = TextParser.standard()
 *         .parse(Document.of("wire-1", "Norway expelled two Russian diplomats on Friday.", LocalDate.of(2022, 4, 9)));
 * parsed.events().get(0).instrument(); // EXPULSION
 * }</pre>
 *
 * <p>Text never makes it throw: what cannot be read becomes an issue of the result. Paragraphs in another language than
 * English are left out, with one issue {@code NOT_ENGLISH} at the first. Sentences of more than 2,000 tokens are cut there or
 * at a comma or "and" shortly before, and each part is read as a sentence of its own, with one issue {@code LONG_SENTENCE} at the
 * first.
 *
 * <p>Where the lexicon holds a coder's discards, the sentences and stories that they name are not coded, each with an issue
 * {@code DISCARDED_SENTENCE} or {@code DISCARDED_STORY} that says by which line. Where it holds issues, an event has one
 * coding of scheme {@code ISSUE} for each issue of its sentences: the dictionary's code, and as value {@code count} how many
 * of its phrases stand there.
 */
public final class TextParser {
    private final SentenceAnalyzer analyzer;
    private final Glossary glossary;

    private TextParser(Lexicon lexicon) {
        analyzer = StandardAnalyzer.standard();
        glossary = new Glossary(lexicon, analyzer);
    }

    /** Returns a parser with the lexicon that ships; the same one each time. */
    public static TextParser standard() {
        return Standard.PARSER;
    }

    /**
     * Returns a parser with a lexicon of one's own.
     *
     * @throws IllegalArgumentException if an entry of the lexicon does not fit its grammar; the message says where
     */
    public static TextParser of(Lexicon lexicon) {
        return new TextParser(lexicon);
    }

    /** Returns what the document tells, without traces. */
    public ParsedDocument parse(Document document) {
        return new Reading(document, new CodingLog(false), null).read();
    }

    /** Returns what the document tells, with a trace for each sentence. */
    public ParsedDocument explain(Document document) {
        return new Reading(document, new CodingLog(true), null).read();
    }

    /**
     * Returns what is told between two actors whose places in the text are given, for those who bring their own entity
     * recogniser. What stands there is an actor, whatever the lexicon knows of it: a name, a pronoun, a phrase of several
     * words, also one inside the other.
     *
     * <p>The events that join exactly the two come first, {@code source} as actor and {@code target} as recipient or both
     * as partners. Where no act that PLOVER has a category for does, something is taken to be told between them all the
     * same, and the nearest act of their sentence stands first: {@link DiplomaticEvent#inferred()} then holds
     * {@code RELATION}, and {@code ACTOR} or {@code RECIPIENT} for the sides that the act itself leaves open or has
     * somebody else in. Nearest is the act that has one of the two on its side and the other in what belongs to it or
     * hangs on it; then one in a clause that the source's clause governs; then any other of the sentence; last one that
     * has the two the other way round. Those who ask for all pairs of a sentence want only events without
     * {@code RELATION}. Empty when the sentences with the two name no act.
     *
     * @throws IllegalArgumentException if a span ends behind the text
     */
    public ImmutableList<DiplomaticEvent> parseRelation(Document document, Span source, Span target) {
        return new Reading(document, new CodingLog(false), pair(document, source, target)).relation();
    }

    /**
     * Returns what an actor does whose place in the text is given, best first, by the rules of {@link #parseRelation}, with
     * whoever it is done to.
     *
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public ImmutableList<DiplomaticEvent> parseActsOf(Document document, Span source) {
        check(document, source, "source");
        return new Reading(document, new CodingLog(false), new GivenPair(source, null)).relation();
    }

    /**
     * Returns what is done to an actor whose place in the text is given, best first, by the rules of {@link #parseRelation},
     * by whomever.
     *
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public ImmutableList<DiplomaticEvent> parseActsAgainst(Document document, Span target) {
        check(document, target, "target");
        return new Reading(document, new CodingLog(false), new GivenPair(null, target)).relation();
    }

    /**
     * Returns what the document tells when the two given actors are known, with a trace for each sentence: what
     * {@link #parseRelation} chose from.
     *
     * @throws IllegalArgumentException if a span ends behind the text
     */
    public ParsedDocument explainRelation(Document document, Span source, Span target) {
        return new Reading(document, new CodingLog(true), pair(document, source, target)).read();
    }

    private static GivenPair pair(Document document, Span source, Span target) {
        check(document, source, "source");
        check(document, target, "target");
        return new GivenPair(source, target);
    }

    private static void check(Document document, Span span, String name) {
        int length = document.text().length();
        checkArgument(span.end() <= length, "%s ends at %s, behind the text of %s", name, span.end(), length);
    }

    private static final class Standard {
        static final TextParser PARSER = new TextParser(Lexicon.standard());
    }

    /** One pass over one document. */
    private final class Reading {
        private final Document document;
        private final CodingLog log;
        private final @Nullable GivenPair pair;
        private final DocumentCoder coder = new DocumentCoder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private final List<ParseIssue> issues = new ArrayList<>();
        private final Screen screen;
        private StoryContext context;
        private int story = -1;
        private int number;

        /** {@code pair} are two actors known beforehand, or null. */
        Reading(Document document, CodingLog log, @Nullable GivenPair pair) {
            this.document = document;
            this.log = log;
            this.pair = pair;
            this.context = new StoryContext(document.published());
            this.screen = new Screen(document, glossary, issues);
        }

        ParsedDocument read() {
            code();
            return new EventAssembler(document, coder, screen)
                    .assemble()
                    .addAllIssues(issues)
                    .addAllTraces(Traces.of(sentences, coder, log))
                    .build();
        }

        ImmutableList<DiplomaticEvent> relation() {
            code();
            List<Draft> found = new RelationFinder(coder.drafts(), coder.told(), Objects.requireNonNull(pair)).find();
            return new EventAssembler(document, coder, screen).events(found);
        }

        /** Codes all sentences, and notes what could not be read as it stands. */
        private void code() {
            List<List<List<Tokens>>> stories = split();
            List<List<Tokens>> paragraphs = stories.size() == 1
                    ? stories.get(0)
                    : stories.stream().flatMap(List::stream).toList();
            LanguageCheck language = LanguageCheck.of(paragraphs);
            List<List<Tokens>> foreign = new ArrayList<>();
            List<Tokens> cut = new ArrayList<>();
            for (List<List<Tokens>> paragraphsOfOne : stories) {
                begin();
                if (!screen.begin(paragraphsOfOne)) {
                    continue;
                }
                for (List<Tokens> paragraph : paragraphsOfOne) {
                    if (language.isEnglish(paragraph)) {
                        block(paragraph);
                        noteCuts(paragraph, cut);
                    } else {
                        foreign.add(paragraph);
                    }
                }
            }
            coder.finish();
            if (!foreign.isEmpty()) {
                issues.add(notEnglish(foreign, paragraphs.size()));
            }
            if (!cut.isEmpty()) {
                issues.add(longSentence(cut));
            }
        }

        /** A paragraph's last sentence has nothing behind it that it could be cut from. */
        private static void noteCuts(List<Tokens> paragraph, List<Tokens> cut) {
            for (Tokens tokens : paragraph.subList(0, paragraph.size() - 1)) {
                if (TextScanner.isCut(tokens)) {
                    cut.add(tokens);
                }
            }
        }

        private static ParseIssue longSentence(List<Tokens> cut) {
            return ParseIssue.of(
                    cut.get(0).start(),
                    "LONG_SENTENCE",
                    "cut sentences " + cut.size() + " times, as none is read beyond " + TextScanner.MAX_TOKENS
                            + " tokens: acts across a cut may lack an actor or a recipient; divide the text by"
                            + " stops");
        }

        /** Returns the sentences, by story and paragraph; paragraphs without a token are left out. */
        private List<List<List<Tokens>>> split() {
            List<List<List<Tokens>>> stories = new ArrayList<>();
            for (Story one : Cleaner.stories(document.text())) {
                List<List<Tokens>> paragraphs = new ArrayList<>();
                for (int[] block : one.blocks()) {
                    List<Tokens> paragraph = analyzer.split(document.text(), block[0], block[1]);
                    if (!paragraph.isEmpty()) {
                        paragraphs.add(paragraph);
                    }
                }
                stories.add(paragraphs);
            }
            return stories;
        }

        private ParseIssue notEnglish(List<List<Tokens>> foreign, int all) {
            return ParseIssue.of(
                    foreign.get(0).get(0).start(),
                    "NOT_ENGLISH",
                    foreign.size() + " of " + all
                            + " paragraphs are not in English and were left out: translate them first");
        }

        private void begin() {
            context = new StoryContext(document.published());
            named.clear();
            story++;
        }

        /** A paragraph that speaks of other states than all before it begins an affair of its own. */
        private void block(List<Tokens> paragraph) {
            List<Matches> found = new ArrayList<>(paragraph.size());
            Set<String> here = new HashSet<>();
            for (Tokens tokens : paragraph) {
                Matches matches = Matches.of(tokens, glossary.phrases());
                matches.addStatesTo(here);
                found.add(matches);
            }
            boolean elsewhere = paragraph.size() > 1 && here.size() > 1 && !named.isEmpty();
            if (elsewhere && Collections.disjoint(here, named)) {
                begin();
            }
            named.addAll(here);
            for (int i = 0; i < paragraph.size(); i++) {
                sentence(paragraph.get(i), found.get(i));
            }
        }

        private void sentence(Tokens tokens, Matches matches) {
            GivenActors given = pair == null ? GivenActors.NONE : new GivenActors(tokens, pair.in(tokens));
            ActorReader actors = new ActorReader(tokens, matches, context, given);
            number++;
            if (!matches.hasEventWord() || !screen.isCoded(tokens)) {
                return;
            }
            analyzer.tag(tokens);
            given.correctTags();
            LexicalTags.correct(tokens, matches);
            List<DateMention> dates = DateReader.read(tokens, document.published());
            List<Chunk> simple = given.join(Chunker.chunk(tokens, matches, temporal(tokens, dates)));
            List<Chunk> chunks = new PhraseJoiner(tokens, actors, simple).join();
            List<Clause> clauses = new ClauseParser(tokens, chunks, new SpeechVerbs(matches), actors).parse();
            Sentence sentence = new Sentence(tokens, matches, actors, dates, chunks, clauses, story, number);
            screen.count(sentence);
            SentenceCoder sentenceCoder = new SentenceCoder(sentence, glossary, context, log);
            coder.add(sentence, sentenceCoder.code(), sentenceCoder.slots());
            remember(sentence, sentenceCoder.slots());
            sentences.add(sentence);
        }

        private void remember(Sentence sentence, Slots slots) {
            for (Chunk chunk : sentence.chunks) {
                if (chunk instanceof NounPhrase phrase) {
                    states(sentence, phrase).forEach(context::mentioned);
                }
            }
            for (Clause clause : sentence.clauses) {
                if (clause.role == Clause.Role.MAIN && clause.subject != null && !clause.subject.pronoun()) {
                    slots.parties(clause.subject, clause).forEach(party -> context.acted(party.actor()));
                }
            }
        }

        private List<Country> states(Sentence sentence, NounPhrase phrase) {
            List<Country> states = new ArrayList<>();
            for (Party party : sentence.actors.parties(phrase)) {
                context.principal(party.actor()).ifPresent(states::add);
            }
            for (Party party : sentence.actors.qualifiers(phrase, false)) {
                party.actor().principal().ifPresent(states::add);
            }
            return states;
        }

        private static boolean[] temporal(Tokens tokens, List<DateMention> dates) {
            boolean[] temporal = new boolean[tokens.size()];
            for (DateMention mention : dates) {
                for (int i = mention.from(); i < mention.to() && i < temporal.length; i++) {
                    temporal[i] = true;
                }
            }
            return temporal;
        }
    }
}
