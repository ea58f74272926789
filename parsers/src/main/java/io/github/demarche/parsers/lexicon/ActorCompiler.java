package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.ActorBlock.Code;
import io.github.demarche.parsers.lexicon.ActorBlock.Phrase;
import io.github.demarche.parsers.lexicon.ActorBlock.Use;
import java.util.HashSet;
import java.util.Set;

/**
 * Compiles dictionaries of actors into entries {@code coded} of the lexicon's actors, dated codes first; and into {@code
 * phrase} where the dictionary says that nobody is meant.
 */
final class ActorCompiler {
    private ActorCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<ActorDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        ActorPhrases phrases = ActorPhrases.of(dictionaries);
        for (ActorDictionary dictionary : dictionaries) {
            for (ActorBlock block : dictionary.blocks()) {
                if (!block.codes().isEmpty() || block.use() != Use.ACTOR) {
                    compile(block, phrases, layer, entries);
                }
            }
        }
    }

    private static void compile(
            ActorBlock block, ActorPhrases phrases, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        ImmutableList.Builder<LexiconEntry.Property> lines = ImmutableList.builder();
        Set<String> kept = new HashSet<>();
        for (Phrase phrase : block.phrases()) {
            if (phrases.counted(phrase.key()).equals(block) && kept.add(phrase.key())) {
                String key = phrase.stem() ? "stem" : block.use() == Use.ADJECTIVE ? "adjective" : "name";
                lines.add(new LexiconEntry.Property(key, ImmutableList.of(phrase.text()), phrase.line()));
            }
        }
        if (kept.isEmpty()) {
            return;
        }
        boolean nobody = block.codes().isEmpty();
        addCodes(block, true, lines);
        addCodes(block, false, lines);
        entries.add(new LexiconEntry(
                "actors",
                nobody ? "phrase" : "coded",
                block.phrases().get(0).text(),
                lines.build(),
                block.file(),
                block.line(),
                layer));
    }

    private static void addCodes(ActorBlock block, boolean dated, ImmutableList.Builder<LexiconEntry.Property> lines) {
        for (Code code : block.codes()) {
            if (dated != code.span().isDefault()) {
                String actors = code.actors().isEmpty() ? "---" : String.join("/", code.actors());
                String value = dated ? actors + " " + range(code.span()) : actors;
                lines.add(new LexiconEntry.Property("code", ImmutableList.of(value), code.line()));
            }
        }
    }

    /** The lexicon's ranges end with the first day that is out of them. */
    private static String range(CodeSpan span) {
        String from = span.from() == null ? "" : span.from().toString();
        return from + ".." + (span.until() == null ? "" : span.until().plusDays(1));
    }
}
