package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.chain.Relation;
import io.github.demarche.parsers.lexicon.LexiconEntry;

/** Reads the entries of cues.txt: a header {@code noun response}, and the lines {@code shape}, {@code with}, {@code relation}, {@code proportion}. */
final class CueReader {
    private CueReader() {}

    static CueWord read(LexiconEntry entry) {
        checkArgument(!entry.properties("shape").isEmpty(), "%s a cue needs a shape", entry);
        LexiconEntry.Property shape = entry.properties("shape").get(0);
        return new CueWord(
                entry.head(),
                entry.kind(),
                CueWord.Shape.valueOf(shape.values().get(0)),
                ImmutableSet.copyOf(entry.values("with")),
                entry.value("relation").map(Relation::valueOf).orElse(Relation.RETALIATION),
                entry.value("proportion"),
                entry.rule(shape));
    }
}
