package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down, sentence by sentence, why something was coded and why not. */
final class Traces {
    private final Sentence sentence;
    private final DocumentCoder coder;
    private final CodingLog log;

    private Traces(Sentence sentence, DocumentCoder coder, CodingLog log) {
        this.sentence = sentence;
        this.coder = coder;
        this.log = log;
    }

    static ImmutableList<Trace> of(List<Sentence> sentences, DocumentCoder coder, CodingLog log) {
        return log.isKept()
                ? sentences.stream()
                        .map(sentence -> new Traces(sentence, coder, log).trace())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private Trace trace() {
        Tokens tokens = sentence.tokens;
        return Trace.builder()
                .span(sentence.span())
                .sentence(tokens.sentence())
                .tags(tokens.toString())
                .addAllGrammar(sentence.clauses.stream().map(this::grammar).toList())
                .addAllCoded(coded())
                .addAllNotCoded(notCoded())
                .build();
    }

    private String grammar(Clause clause) {
        StringBuilder line = new StringBuilder();
        line.append(clause.role)
                .append(clause.marker.isEmpty() ? "" : " " + clause.marker)
                .append(": ");
        line.append(text(clause.subject)).append(" | ");
        line.append(sentence.text(clause.verb.from(), clause.verb.to()))
                .append(clause.verb.passive() ? " (passive)" : "");
        line.append(" | ").append(text(clause.object));
        clause.obliques.forEach(oblique ->
                line.append(" | ").append(oblique.preposition()).append(' ').append(text(oblique.phrase())));
        return line.toString().replace('\n', ' ');
    }

    private String text(@Nullable NounPhrase phrase) {
        return phrase == null ? "-" : sentence.text(phrase.from(), phrase.to());
    }

    private List<String> coded() {
        List<String> lines = new ArrayList<>();
        for (Draft draft : coder.drafts()) {
            if (draft.sentence == sentence) {
                lines.add(line(draft));
            }
            coder.retellings(draft).stream()
                    .filter(telling -> telling.sentence == sentence)
                    .forEach(telling ->
                            lines.add("\"" + quote(telling) + "\" tells again what \"" + quote(draft) + "\" told"));
        }
        return lines;
    }

    private static String line(Draft draft) {
        String what = draft.coding == null
                ? "an act told elsewhere"
                : draft.coding
                                .type()
                                .map(Enum::name)
                                .orElse(draft.coding.hostility().name())
                        + draft.coding.mode().map(mode -> "/" + mode.code()).orElse("")
                        + draft.coding
                                .instrument()
                                .map(instrument -> " " + instrument.name())
                                .orElse("")
                        + draft.coding.cameo().map(code -> " " + code).orElse("");
        return "\"" + quote(draft) + "\": " + parties(draft.actors) + " -> " + parties(draft.recipients) + "  " + what
                + "  " + draft.status + "  by " + draft.sense.rule();
    }

    private static String quote(Draft draft) {
        return draft.sentence
                .tokens
                .document()
                .substring(draft.extent.start(), draft.extent.end())
                .replace('\n', ' ');
    }

    private static String parties(List<Party> parties) {
        return parties.isEmpty()
                ? "nobody named"
                : parties.stream()
                        .map(party ->
                                label(party.actor()) + " (" + party.reason() + (party.inferred() ? ", inferred)" : ")"))
                        .collect(Collectors.joining(", "));
    }

    private static String label(Actor actor) {
        return actor.code().map(Object::toString).orElse(actor.name());
    }

    private List<String> notCoded() {
        List<String> lines = new ArrayList<>();
        for (CodingLog.Try attempt : log.tries()) {
            if (attempt.sentence() == sentence) {
                String word = sentence.tokens.word(attempt.token());
                CodingLog.reasons(attempt).forEach(reason -> lines.add("\"" + word + "\": " + reason));
            }
        }
        return lines;
    }
}
