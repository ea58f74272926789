package io.github.demarche.parsers.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.lexicon.PatternElement.Kind;
import java.util.ArrayList;
import java.util.List;

/** Where a pattern has its source and target, as the directives of a sense. */
final class PatternRoles {
    private static final Splitter SLASHES = Splitter.on('/');

    /** Where the other side of a verb stands when the pattern does not say. */
    static final ImmutableList<String> OTHER_SIDE = ImmutableList.of(
            "object", "against", "on", "upon", "to", "toward", "towards", "with", "at", "from", "over", "in", "of",
            "for", "by");

    private static final ImmutableSet<String> PREPOSITIONS = ImmutableSet.of(
            "against", "on", "upon", "to", "toward", "towards", "with", "at", "from", "over", "in", "of", "for", "by",
            "into", "about", "between", "among", "near", "across");

    private static final ImmutableSet<String> BEING =
            ImmutableSet.of("be", "been", "being", "is", "are", "was", "were");

    private final List<String> source = new ArrayList<>();
    private final List<String> target = new ArrayList<>();
    private boolean joint;

    private PatternRoles() {}

    /** Returns the directives that a code gives without a pattern. */
    static ImmutableList<String> of(VerbCode code) {
        return new PatternRoles().directives(code);
    }

    /** Returns the directives of a pattern that is no null event; empty where all is as usual. */
    static ImmutableList<String> of(VerbPattern pattern) {
        PatternRoles roles = new PatternRoles();
        boolean passive = isPassive(pattern);
        roles.read(pattern.before(), passive ? "object" : "subject", passive);
        roles.read(pattern.behind(), "object", passive);
        return roles.directives(pattern.code());
    }

    private static boolean isPassive(VerbPattern pattern) {
        return pattern.before().stream().anyMatch(element -> BEING.contains(element.text()))
                && pattern.behind().stream().anyMatch(element -> element.text().equals("by"));
    }

    private void read(List<PatternElement> elements, String bare, boolean passive) {
        String slot = bare;
        for (PatternElement element : elements) {
            switch (element.kind()) {
                case SOURCE -> source.add(slot);
                case TARGET -> target.add(slot);
                case COMPOUND -> joint = true;
                case COMPLEMENT -> {
                    for (String preposition : SLASHES.split(element.text())) {
                        read(element.parts(), slotOf(preposition, bare, passive), passive);
                    }
                }
                case NOUNS -> read(element.parts(), slot, passive);
                default -> slot = element.kind() == Kind.WORDS ? slotOf(element.text(), bare, passive) : slot;
            }
            // "(FROM) +": the mark stands behind what governs it.
            slot = element.kind() == Kind.COMPLEMENT && element.parts().isEmpty()
                    ? slotOf(element.text(), bare, passive)
                    : slot;
        }
    }

    private static String slotOf(String word, String bare, boolean passive) {
        return passive && word.equals("by") ? "subject" : PREPOSITIONS.contains(word) ? word : bare;
    }

    private ImmutableList<String> directives(VerbCode code) {
        boolean swapped = code.forward().isEmpty();
        ImmutableList.Builder<String> directives = ImmutableList.builder();
        if (joint || (code.forward().isPresent() && code.forward().equals(code.reverse()))) {
            directives.add("joint");
        }
        boolean subjectIsTarget = target.contains("subject");
        ImmutableList<String> doer = side(source, subjectIsTarget ? OTHER_SIDE : ImmutableList.of("subject"));
        boolean subjectIsDoer = doer.get(0).equals("subject");
        ImmutableList<String> sufferer = side(target, subjectIsDoer ? OTHER_SIDE : ImmutableList.of("subject"));
        if (swapped) {
            directives.add("actor " + String.join(", ", sufferer));
            directives.add("recipient " + String.join(", ", doer));
            return directives.build();
        }
        if (!doer.equals(ImmutableList.of("subject"))) {
            directives.add("actor " + String.join(", ", doer));
        }
        if (!target.isEmpty() || !subjectIsDoer) {
            directives.add("recipient " + String.join(", ", sufferer));
        }
        return directives.build();
    }

    /** The places that the pattern names, and behind them the usual ones. */
    private static ImmutableList<String> side(List<String> named, List<String> usual) {
        return ImmutableSet.<String>builder()
                .addAll(named)
                .addAll(named.contains("subject") ? ImmutableList.of() : usual)
                .build()
                .asList();
    }
}
