package io.github.demarche.chain;

import com.google.common.base.CharMatcher;
import io.github.demarche.event.Provenance;
import io.github.demarche.event.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the sources of an act that do not copy each other. Two documents copy one text when they tell the act in the very
 * same words at the same place of a sentence of the same length; where no sentence is known, in the same five words or
 * more. Whether the rest of the documents is the same is not known here.
 */
final class IndependentSources {
    private static final int WORDS = 5;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> wordings = new HashMap<>();
    private final UnionFind copies = new UnionFind();
    private int unknown;

    private IndependentSources() {}

    static int count(Collection<Report> reports) {
        IndependentSources sources = new IndependentSources();
        reports.forEach(report -> sources.add(report.event().mentions()));
        long known = sources.numbers.values().stream()
                .mapToInt(sources.copies::find)
                .distinct()
                .count();
        return Math.toIntExact(known + sources.unknown);
    }

    private void add(Collection<Provenance> mentions) {
        if (mentions.isEmpty()) {
            unknown++;
        }
        for (Provenance mention : mentions) {
            int source = numbers.computeIfAbsent(name(mention), name -> numbers.size());
            wording(mention).ifPresent(words -> copies.join(source, wordings.computeIfAbsent(words, key -> source)));
        }
    }

    /** Returns the document, or the row with the dataset and its version. */
    static String name(Provenance mention) {
        return mention.row()
                .map(row -> mention.source()
                        + mention.version().map(version -> " " + version).orElse("") + " row " + row)
                .orElse(mention.source());
    }

    private static Optional<String> wording(Provenance mention) {
        if (mention.text().isEmpty() || mention.spans().isEmpty()) {
            return Optional.empty();
        }
        String words =
                CharMatcher.whitespace().trimAndCollapseFrom(mention.text().get(), ' ');
        Span span = mention.spans().get(0);
        if (mention.sentence().isPresent()) {
            Span sentence = mention.sentence().get();
            return Optional.of((span.start() - sentence.start()) + "/" + sentence.length() + "/" + words);
        }
        boolean few = CharMatcher.is(' ').countIn(words) < WORDS - 1;
        return few ? Optional.empty() : Optional.of(words);
    }
}
