package io.github.demarche.chain;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What speaks for, or against, a statement's reacting to an act. All are 0 or 1 but the two that say otherwise. */
enum ReactionFeature {
    /** The statement itself tells of the act: "rejected the offer to withdraw", "accused Chad of shelling". */
    OWN_CONTENT("what the statement tells of"),
    /** The same sentence tells the act, after the statement. */
    LATER_IN_SENTENCE("told after it in the sentence"),
    /** An earlier sentence tells the act. */
    EARLIER_SENTENCE("told in an earlier sentence"),
    /** The natural logarithm of the number of sentences between the two, from 0 for neighbours. */
    LOG_DISTANCE("told sentences earlier"),
    /** The act is directed at one who makes the statement. */
    AT_SPEAKER("directed at the speaker"),
    /** The act is done by one whom the statement addresses. */
    BY_ADDRESSEE("done by the addressee"),
    /** A refusal or a concession, and a demand, threat or offer. */
    REPLY_TO_CALL("a demand, threat or offer to reply to"),
    /** A refusal, and an accusation or another refusal. */
    DENIAL_OF_CHARGE("a charge or refusal to deny"),
    /** An accusation or protest, and a hostile deed. */
    COMPLAINT_OF_DEED("a hostile deed to complain of"),
    /** The act is a mere statement. */
    MERE_STATEMENT("a mere statement"),
    /** The act is not real: another statement tells, alleges or threatens it, or its status says so. */
    NOT_REAL("told by another, or not real"),
    /**
     * How much of what the statement's sentence says the act's earlier sentence says too: over the words that the two share, the sum of
     * {@code ln(n / sentences with the word) / ln(n)}, {@code n} being the number of sentences that tell events.
     */
    SHARED_WORDS("in the same words");

    private final String label;

    ReactionFeature(String label) {
        this.label = label;
    }

    /** Returns the name in files of weights, such as {@code own-content}. */
    String code() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /** Returns a few words for people. */
    String label() {
        return label;
    }

    static Optional<ReactionFeature> find(String code) {
        return Arrays.stream(values())
                .filter(feature -> feature.code().equals(code))
                .findFirst();
    }
}
