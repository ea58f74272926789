package io.github.demarche.parsers.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.PatternElement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a pattern asks for, as conditions of a sense: words in their order before the verb, and behind it. */
final class PatternConditions {
    private static final Splitter SLASHES = Splitter.on('/');

    private final PatternClasses classes;

    PatternConditions(PatternClasses classes) {
        this.classes = classes;
    }

    /** Returns the conditions of the pattern; none of one that asks for nothing beside its verb. */
    ImmutableList<String> of(VerbPattern pattern) {
        ImmutableList.Builder<String> conditions = ImmutableList.builder();
        List<String> before = new ArrayList<>();
        for (PatternElement element : pattern.before()) {
            before.addAll(
                    element.kind() == Kind.COMPLEMENT
                            ? complement(element, pattern.line())
                            : sequence(element, pattern.line()));
        }
        List<String> behind = new ArrayList<>();
        for (PatternElement element : pattern.behind()) {
            if (element.kind() == Kind.COMPLEMENT) {
                conditions.add("words-behind " + String.join(", ", complement(element, pattern.line())));
            } else {
                behind.addAll(sequence(element, pattern.line()));
            }
        }
        if (!behind.isEmpty()) {
            conditions.add("words-behind " + String.join(", ", behind));
        }
        if (!before.isEmpty()) {
            conditions.add("words-before " + String.join(", ", before));
        }
        return conditions.build();
    }

    private List<String> sequence(PatternElement element, int line) {
        return switch (element.kind()) {
            case WORDS, SYNSET -> List.of(classes.of(element, line));
            case NOUNS -> sequence(element.parts(), line);
            case EITHER ->
                List.of(element.parts().stream().map(part -> choice(part, line)).collect(Collectors.joining("/")));
            case COMPLEMENT -> complement(element, line);
            case SOURCE, TARGET -> List.of("actor");
            case COMPOUND, SKIP -> List.of();
        };
    }

    private List<String> sequence(List<PatternElement> parts, int line) {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(sequence(part, line)));
        return all;
    }

    /** An alternative of several words is one phrase; where a set is among them the last decides. */
    private String choice(PatternElement part, int line) {
        if (part.parts().isEmpty()) {
            return part.kind() == Kind.NOUNS ? "any" : classes.of(part, line);
        }
        boolean plain = part.parts().stream().allMatch(one -> one.kind() == Kind.WORDS);
        PatternElement last = part.parts().get(part.parts().size() - 1);
        if (!plain) {
            return last.kind() == Kind.WORDS || last.kind() == Kind.SYNSET ? classes.of(last, line) : "any";
        }
        String words = part.parts().stream().map(PatternElement::text).collect(Collectors.joining(" "));
        return classes.of(PatternElement.words(words, last.exact()), line);
    }

    /** A preposition and, near behind it, the first word of what it governs: {@code exact:to>word:border}. */
    private List<String> complement(PatternElement element, int line) {
        List<String> parts = sequence(element.parts(), line);
        if (element.text().isEmpty()) {
            return parts;
        }
        String preposition = SLASHES.splitToStream(element.text())
                .map(word -> classes.of(word, true, line))
                .collect(Collectors.joining("/"));
        List<String> all = new ArrayList<>();
        all.add(preposition + ">" + (parts.isEmpty() ? "any" : parts.get(0)));
        all.addAll(parts.subList(Math.min(1, parts.size()), parts.size()));
        return all;
    }
}
