package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;

/** The closed classes of English words that the grammar turns on. */
final class Words {
    static final ImmutableSet<String> BE =
            ImmutableSet.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");
    static final ImmutableSet<String> HAVE = ImmutableSet.of("have", "has", "had", "having", "'ve", "'d", "'s");
    static final ImmutableSet<String> DO = ImmutableSet.of("do", "does", "did");
    static final ImmutableSet<String> NOT = ImmutableSet.of("not", "n't", "never", "no longer");
    static final ImmutableSet<String> SUBORDINATORS = ImmutableSet.of(
            "if",
            "unless",
            "after",
            "before",
            "because",
            "while",
            "when",
            "as",
            "since",
            "until",
            "till",
            "although",
            "though",
            "whereas",
            "whenever",
            "once",
            "where",
            "whether",
            "so",
            "lest",
            "provided",
            "than");
    static final ImmutableSet<String> CONDITION = ImmutableSet.of("if", "unless", "provided", "lest", "should");
    static final ImmutableSet<String> RELATIVES = ImmutableSet.of("which", "who", "whom", "whose", "that", "what");
    static final ImmutableSet<String> DEFINITE =
            ImmutableSet.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "such", "both");
    static final ImmutableSet<String> FUTURE = ImmutableSet.of("will", "'ll", "shall", "wo");
    static final ImmutableSet<String> POSSIBLE =
            ImmutableSet.of("could", "may", "might", "would", "can", "ca", "should", "must", "'d", "ought");
    /** What says that somebody is to do a thing; "has to" and "needs to" are read as "must". */
    static final ImmutableSet<String> DUTY = ImmutableSet.of("must", "should", "ought");

    static final ImmutableSet<String> HEDGES = ImmutableSet.of(
            "reportedly", "apparently", "possibly", "probably", "likely", "perhaps", "supposedly", "presumably");
    static final ImmutableSet<String> ALLEGING = ImmutableSet.of("allegedly", "purportedly");
    static final ImmutableSet<String> NUMBER_LEADS = ImmutableSet.of(
            "over", "about", "around", "nearly", "almost", "some", "under", "roughly", "approximately", "only", "just");

    static final ImmutableSet<String> PREPOSITIONAL_GERUNDS =
            ImmutableSet.of("following", "including", "excluding", "regarding", "concerning", "pending", "barring");

    /** Forms in -ing that stand before a noun as adjectives do, whatever stands before them. */
    static final ImmutableSet<String> ADJECTIVAL_GERUNDS = ImmutableSet.of(
            "neighbouring",
            "neighboring",
            "warring",
            "feuding",
            "visiting",
            "ruling",
            "outgoing",
            "incoming",
            "opposing",
            "competing",
            "rivalling",
            "occupying",
            "invading",
            "existing",
            "remaining",
            "leading");

    /** What follows a nationality in a compound that still belongs to it: "British-flagged". */
    static final ImmutableSet<String> BELONGING =
            ImmutableSet.of("flagged", "owned", "registered", "operated", "run", "controlled", "held", "led");

    /** What follows the name of a backer in a compound: "Turkish-backed". */
    static final ImmutableSet<String> BACKED = ImmutableSet.of(
            "backed", "supported", "armed", "trained", "funded", "sponsored", "allied", "aligned", "installed");

    /** Nouns that only say how much there is of what stands behind "of". */
    static final ImmutableSet<String> MEASURES = ImmutableSet.of(
            "amount",
            "amounts",
            "quantity",
            "quantities",
            "number",
            "numbers",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "load",
            "loads",
            "truckloads",
            "series",
            "batch",
            "batches",
            "consignment",
            "consignments",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "millions",
            "billions");

    private Words() {}
}
