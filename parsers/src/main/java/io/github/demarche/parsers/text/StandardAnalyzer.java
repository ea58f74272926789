package io.github.demarche.parsers.text;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.collect.ImmutableList;

/** The scanner and the tagger that come with the library, for English. Immutable, for any number of threads. */
final class StandardAnalyzer implements SentenceAnalyzer {

    /** Loads the model when first asked for, once. */
    private static final class Shared {
        static final StandardAnalyzer INSTANCE = new StandardAnalyzer(new PerceptronTagger(TaggerModel.load()));
    }

    private final PerceptronTagger tagger;

    private StandardAnalyzer(PerceptronTagger tagger) {
        this.tagger = tagger;
    }

    /** Returns the one analyser with the model that comes with the library. */
    static StandardAnalyzer standard() {
        return Shared.INSTANCE;
    }

    /** Returns an analyser with another model. */
    static StandardAnalyzer of(TaggerModel model) {
        return new StandardAnalyzer(new PerceptronTagger(model));
    }

    @Override
    public ImmutableList<Tokens> split(String text, int start, int end) {
        checkPositionIndexes(start, end, text.length());
        return TextScanner.scan(text, start, end);
    }

    @Override
    public void tag(Tokens sentence) {
        tagger.tag(sentence);
    }
}
