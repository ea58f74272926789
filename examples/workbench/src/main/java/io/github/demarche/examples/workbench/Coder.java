package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import io.github.demarche.event.Span;
import java.time.LocalDate;
import java.util.Optional;

/** What the commands need of a parser. {@link TextCoder} is Demarche's own; another coder can be compared with it. */
interface Coder {
    /** Codes a document. */
    Coded code(SourceText text);

    /** Codes what the document tells between two given actors, the source being the one who acts. */
    Coded relation(SourceText text, Span source, Span target);

    /** Codes what a given actor does, or with {@code against} what is done to one. */
    Coded acts(SourceText text, Span actor, boolean against);

    /** Returns why a sentence was coded as it was, line by line. */
    ImmutableList<String> explain(String sentence, Optional<LocalDate> published);
}
