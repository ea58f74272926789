package io.github.demarche.parsers.text;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries and adverbs: "has already been expelled".
 *
 * @param main the main verb's token
 * @param form how it stands in its clause
 * @param modal the modal in lower case ("going to" is "will", "has to" is "must"), or null
 * @param particle the token of a particle behind it, or -1
 * @param adverb an adverb that hedges or alleges, in lower case, or null
 */
record VerbGroup(
        int from,
        int to,
        int main,
        Form form,
        @Nullable String modal,
        boolean negated,
        boolean passive,
        boolean progressive,
        boolean perfect,
        boolean copula,
        int particle,
        @Nullable String adverb)
        implements Chunk {

    /** How a verb group stands in its clause. */
    enum Form {
        FINITE,
        /** "to expel". */
        INFINITIVE,
        /** "expelling", without an auxiliary. */
        GERUND,
        /** "expelled", without an auxiliary. */
        PARTICIPLE,
        /** "expel", without "to" or subject. */
        BARE
    }

    VerbGroup with(Form newForm, boolean nowPassive) {
        return new VerbGroup(
                from, to, main, newForm, modal, negated, nowPassive, progressive, perfect, copula, particle, adverb);
    }
}
