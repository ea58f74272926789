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
        int[] rows = new int[TaggerFeatures.COUNT];
        int[] scores = new int[model.tagCount()];
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
                    features.rows(i, previous, second, rows);
                    words.start(rows, scores);
                    model.add(rows, TaggerFeatures.OF_WORD, rows.length, scores);
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
