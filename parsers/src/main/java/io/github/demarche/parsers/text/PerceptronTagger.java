package io.github.demarche.parsers.text;

/** Gives tokens their tags, left to right, each the best one given the two before it. For any number of threads. */
final class PerceptronTagger {
    private final TaggerModel model;
    private final WordScores words;

    PerceptronTagger(TaggerModel model) {
        this.model = model;
        this.words = new WordScores(model);
    }

    void tag(Tokens tokens) {
        TaggerFeatures features = new TaggerFeatures(tokens, model.classes(), model.rowBits());
        SurfaceTags surface = new SurfaceTags(tokens);
        WordScores.Entry[] entries = entries(features, tokens.size());
        int[] rows = new int[TaggerFeatures.OF_PAIRS];
        short[] scores = new short[TaggerModel.MOST_TAGS];
        int previous = -1;
        int second = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Tag tag = surface.tag(i);
            int number;
            if (tag != null) {
                number = model.number(tag);
            } else {
                number = model.fixedTag(features.wordHash(i));
                if (number < 0) {
                    sum(entries, i + TaggerFeatures.MARGIN, words.of(previous, second), scores);
                    features.ofPairs(i, previous, second, rows, 0);
                    model.add(rows, rows.length, scores);
                    number = model.best(scores);
                }
                tag = model.tag(number);
            }
            tokens.setTag(i, tag);
            if (tag == Tag.VB) {
                markInfinitive(tokens, i);
            }
            second = previous;
            previous = number;
        }
    }

    /** Returns the entries of all words, and of the empty positions around them. */
    private WordScores.Entry[] entries(TaggerFeatures features, int size) {
        WordScores.Entry[] entries = new WordScores.Entry[size + 2 * TaggerFeatures.MARGIN];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = words.of(features, i - TaggerFeatures.MARGIN);
        }
        return entries;
    }

    private static void sum(WordScores.Entry[] entries, int at, short[] tags, short[] scores) {
        short[] here = entries[at].here;
        short[] before = entries[at - 1].before;
        short[] after = entries[at + 1].after;
        short[] secondBefore = entries[at - 2].secondBefore;
        short[] secondAfter = entries[at + 2].secondAfter;
        for (int tag = 0; tag < TaggerModel.MOST_TAGS; tag++) {
            scores[tag] =
                    (short) (here[tag] + before[tag] + after[tag] + secondBefore[tag] + secondAfter[tag] + tags[tag]);
        }
    }

    /** Makes "to" the infinitive's, once it shows that a verb follows it. */
    private static void markInfinitive(Tokens tokens, int verb) {
        int to = verb - 1;
        while (to > 0 && tokens.tag(to).isAdverb()) {
            to--;
        }
        if (to >= 0 && tokens.tag(to) == Tag.IN && tokens.lower(to).equals("to")) {
            tokens.setTag(to, Tag.TO);
        }
    }
}
