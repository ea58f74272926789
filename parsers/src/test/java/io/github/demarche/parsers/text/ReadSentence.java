package io.github.demarche.parsers.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sentence as far as the grammar reads it, written down for comparison. */
final class ReadSentence {
    private static final Glossary GLOSSARY = new Glossary(Lexicon.standard(), StandardAnalyzer.standard());

    final Tokens tokens;
    final Matches matches;
    final List<DateMention> dates;
    final ActorReader actors;
    private final List<Chunk> chunks;
    private final List<Chunk> joined;

    private ReadSentence(Tokens tokens, boolean tagged, Optional<LocalDate> published) {
        this.tokens = tokens;
        matches = Matches.of(tokens, GLOSSARY.phrases());
        actors = new ActorReader(tokens, matches, new StoryContext(published));
        if (!tagged) {
            StandardAnalyzer.standard().tag(tokens);
            LexicalTags.correct(tokens, matches);
        }
        dates = DateReader.read(tokens, published);
        boolean[] temporal = new boolean[tokens.size()];
        dates.forEach(mention -> {
            for (int i = mention.from(); i < mention.to(); i++) {
                temporal[i] = true;
            }
        });
        chunks = Chunker.chunk(tokens, matches, temporal);
        joined = new PhraseJoiner(tokens, actors, chunks).join();
    }

    /** Reads the first sentence of a text, with the tagger's tags. */
    static ReadSentence of(String text) {
        return new ReadSentence(split(text), false, Optional.empty());
    }

    static ReadSentence of(String text, LocalDate published) {
        return new ReadSentence(split(text), false, Optional.of(published));
    }

    private static Tokens split(String text) {
        return StandardAnalyzer.standard().split(text, 0, text.length()).get(0);
    }

    /** Reads ready tokens with their tags: {@code Chad/NNP expelled/VBD two/CD envoys/NNS}. */
    static ReadSentence tagged(String words) {
        List<String> forms = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (String word : Splitter.on(' ').split(words)) {
            int slash = word.lastIndexOf('/');
            forms.add(word.substring(0, slash));
            tags.add(Tag.parse(word.substring(slash + 1)));
        }
        Tokens tokens = Tokens.of(forms.toArray(new String[0]));
        for (int i = 0; i < tokens.size(); i++) {
            tokens.setTag(i, tags.get(i));
        }
        return new ReadSentence(tokens, true, Optional.empty());
    }

    /** Returns the chunks: {@code [two envoys]} for noun phrases, {@code <has expelled>} for verb groups, marks as they are. */
    String chunks() {
        return text(chunks);
    }

    /** Returns the chunks after joining: parts of joined phrases stand between bars. */
    String joined() {
        return text(joined);
    }

    private String text(List<Chunk> from) {
        return String.join(" ", from.stream().map(this::text).toList());
    }

    private String text(Chunk chunk) {
        String words = words(chunk.from(), chunk.to());
        if (chunk instanceof NounPhrase phrase) {
            List<String> parts = phrase.simples().stream()
                    .map(part -> words(part.from(), part.to()))
                    .toList();
            return "[" + String.join(" | ", parts) + "]";
        }
        return chunk instanceof VerbGroup ? "<" + words + ">" : words;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(tokens.word(i));
        }
        return words.toString();
    }

    /** Returns the first verb group. */
    VerbGroup verb() {
        return chunks.stream()
                .filter(VerbGroup.class::isInstance)
                .map(VerbGroup.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first noun phrase, joined. */
    NounPhrase phrase() {
        return joined.stream()
                .filter(NounPhrase.class::isInstance)
                .map(NounPhrase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns whom the first noun phrase stands for, by code, else by name. */
    ImmutableList<String> parties() {
        return actors.parties(phrase()).stream()
                .map(party -> party.actor()
                        .code()
                        .map(Object::toString)
                        .orElse(party.actor().name()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns one line a clause: {@code MAIN: Chad | expelled | two envoys | from Togo}. */
    ImmutableList<String> clauses() {
        return new ClauseParser(tokens, joined, new SpeechVerbs(matches), actors)
                .parse().stream().map(this::line).collect(ImmutableList.toImmutableList());
    }

    private String line(Clause clause) {
        StringBuilder line = new StringBuilder();
        line.append(clause.role).append(clause.marker.isEmpty() ? "" : " " + clause.marker);
        line.append(": ").append(text(clause.subject));
        line.append(" | ").append(words(clause.verb.from(), clause.verb.to()));
        line.append(clause.verb.passive() ? " (passive)" : "").append(" | ").append(text(clause.object));
        clause.obliques.forEach(oblique ->
                line.append(" | ").append(oblique.preposition()).append(' ').append(text(oblique.phrase())));
        return line.toString();
    }

    private String text(@Nullable NounPhrase phrase) {
        return phrase == null ? "-" : words(phrase.from(), phrase.to());
    }
}
