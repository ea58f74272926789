package io.github.demarche.measure;

/** How a provocation ceases to wait for an answer. Where two come on one day, the one that stands first here is taken. */
public enum Outcome {
    /** It is answered, by one of the {@link AnswerRule#responses() responses}. */
    RESPONSE,
    /** It is settled: a conciliatory act answers it. */
    SETTLEMENT,
    /** The one who was provoked does what was asked. */
    COMPLIANCE
}
