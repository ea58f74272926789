package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many tags are right: of the Penn tags all, and those that are VB, VBD, VBG, VBN, VBP or VBZ in the gold; of the
 * universal tags all, and those that are VERB or AUX. A verb is right when its very tag is: AUX for VERB is not.
 */
final class TaggerScore {
    private static final int CONFUSIONS = 40;

    /** How many there are, and how many are right. */
    private static final class Share {
        private int all;
        private int right;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        @Override
        public String toString() {
            return all == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100.0 * right / all);
        }
    }

    private final Share penn = new Share();
    private final Share pennVerbs = new Share();
    private final Share universal = new Share();
    private final Share universalVerbs = new Share();
    private final Share universalVerbsSaid = new Share();
    private final Map<String, Integer> confusions = new TreeMap<>();

    void countPenn(String gold, String tag) {
        penn.add(gold.equals(tag));
        if (Tag.parse(gold).isVerb()) {
            pennVerbs.add(gold.equals(tag));
        }
        if (!gold.equals(tag)) {
            confusions.merge(gold + " as " + tag, 1, Integer::sum);
        }
    }

    void countUniversal(String gold, String tag) {
        universal.add(gold.equals(tag));
        if (isVerb(gold)) {
            universalVerbs.add(gold.equals(tag));
        }
        if (isVerb(tag)) {
            universalVerbsSaid.add(gold.equals(tag));
        }
    }

    private static boolean isVerb(String universal) {
        return universal.equals("VERB") || universal.equals("AUX");
    }

    /** Returns the most frequent confusions of Penn tags, with their numbers. */
    ImmutableList<String> confusions() {
        return confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(CONFUSIONS)
                .map(entry -> entry.getValue() + "  " + entry.getKey())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return "tokens " + universal.all + ", Penn " + penn + " (verbs " + pennVerbs + "), universal " + universal
                + " (verbs: recall " + universalVerbs + ", precision " + universalVerbsSaid + ")";
    }
}
