package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.parsers.text.Clause.Role;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds words before and behind a verb, in their order, with anything between them. What the verb is done to counts as
 * standing behind it, and who does it as standing before it, in the passive too.
 */
final class WordOrder {
    /** How far behind a preposition what it governs may stand, in tokens: "to the long border". */
    private static final int REACH = 5;

    private final Sentence sentence;
    private @Nullable Clause clause;
    private int[] before = {};
    private int[] behind = {};
    private Set<String> classesBefore = Set.of();
    private Set<String> classesBehind = Set.of();

    WordOrder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Tells whether all of {@code elements} stand before the verb, in their order. */
    boolean before(Clause asked, ImmutableSet<String> elements) {
        read(asked);
        return holds(before, classesBefore, elements);
    }

    /** Tells whether all of {@code elements} stand behind the verb, in its clause or one that it governs, in their order. */
    boolean behind(Clause asked, ImmutableSet<String> elements) {
        read(asked);
        return holds(behind, classesBehind, elements);
    }

    /** Tells whether the words stand right before the main verb. */
    boolean preceded(Clause asked, ImmutableSet<String> quoted) {
        int main = asked.verb.main();
        for (String words : quoted) {
            int count = 1;
            for (int i = 1; i + 1 < words.length(); i++) {
                count += words.charAt(i) == ' ' ? 1 : 0;
            }
            if (main >= count && sentence.tokens.holds(words, 1, words.length() - 1, main - count, main)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one of the quoted words stands behind the verb, in its clause or in one that it governs. */
    boolean hasWordBehind(Clause asked, ImmutableSet<String> words) {
        return hasWord(asked.verb.to(), end(asked), words);
    }

    boolean hasWord(int from, int end, ImmutableSet<String> words) {
        for (String quoted : words) {
            if (sentence.tokens.holds(quoted, 1, quoted.length() - 1, from, end)) {
                return true;
            }
        }
        return false;
    }

    /** Where the verb's own complements end: at the first clause behind it that it does not govern. */
    private int end(Clause asked) {
        int end = sentence.tokens.size();
        for (Clause other : sentence.clauses) {
            if (other.index > asked.index && !isBelow(other, asked)) {
                NounPhrase subject = other.subject;
                end = Math.min(end, other.verb.from());
                if (subject != null && !other.sharedSubject && subject.from() >= asked.verb.to()) {
                    end = Math.min(end, subject.from());
                }
            }
        }
        return end;
    }

    private static boolean isBelow(Clause clause, Clause top) {
        Clause above = clause;
        for (int depth = 0; above != null && depth < 10; depth++) {
            if (above == top) {
                return true;
            }
            above = above.coordinate != null && above.coordinate != above
                    ? above.coordinate
                    : above.role == Role.RELATIVE ? null : above.governor;
        }
        return false;
    }

    private void read(Clause asked) {
        if (asked == clause) {
            return;
        }
        clause = asked;
        VerbGroup verb = asked.verb;
        NounPhrase agent = asked.agent();
        NounPhrase subject = asked.subject;
        boolean own = !verb.passive() && subject != null && !asked.sharedSubject && subject.to() <= verb.from();
        int from = own && subject != null ? subject.from() : verb.from();
        before = places(own ? null : agent, from, verb.main());
        NounPhrase topic = asked.role == Role.RELATIVE ? asked.antecedent : null;
        behind = places(
                verb.passive() ? asked.patient() : topic, verb.main() + 1, Math.max(verb.main() + 1, end(asked)));
        classesBefore = classes(before);
        classesBehind = classes(behind);
    }

    /** The tokens of the phrase, and behind them those of a stretch. */
    private static int[] places(@Nullable NounPhrase phrase, int from, int to) {
        int first = phrase == null ? 0 : phrase.to() - phrase.from();
        int[] places = new int[first + Math.max(0, to - from)];
        for (int i = 0; i < places.length; i++) {
            places[i] = phrase != null && i < first ? phrase.from() + i : from + i - first;
        }
        return places;
    }

    private Set<String> classes(int[] places) {
        Set<String> classes = new HashSet<>();
        for (int place : places) {
            classes.addAll(sentence.matches.classes(place));
        }
        return classes;
    }

    private boolean holds(int[] places, Set<String> classes, ImmutableSet<String> elements) {
        for (String element : elements) {
            if (isPlainClass(element) && !classes.contains(element)) {
                return false;
            }
        }
        int next = 0;
        for (String element : elements) {
            next = find(element, places, next, places.length) + 1;
            if (next == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainClass(String element) {
        return element.charAt(0) != '"'
                && element.indexOf('/') < 0
                && element.indexOf('>') < 0
                && !element.equals("any")
                && !element.equals("actor");
    }

    /** Returns the index among {@code places} of the last token of the first that fits, or -1. */
    private int find(String element, int[] places, int from, int to) {
        int governs = element.indexOf('>');
        if (governs < 0) {
            for (int i = from; i < to; i++) {
                if (isAnyOf(element, places[i])) {
                    return i;
                }
            }
            return -1;
        }
        String preposition = element.substring(0, governs);
        String governed = element.substring(governs + 1);
        for (int i = from; i < to; i++) {
            if (isAnyOf(preposition, places[i])) {
                int found = find(governed, places, i + 1, Math.min(to, i + 1 + REACH));
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private boolean isAnyOf(String choices, int token) {
        int start = 0;
        for (int slash = choices.indexOf('/'); slash >= 0; slash = choices.indexOf('/', start)) {
            if (is(choices.substring(start, slash), token)) {
                return true;
            }
            start = slash + 1;
        }
        return is(start == 0 ? choices : choices.substring(start), token);
    }

    private boolean is(String element, int token) {
        return switch (element) {
            case "any" -> true;
            case "actor" -> sentence.matches.actor(token) != null;
            default ->
                element.charAt(0) == '"'
                        ? isQuoted(element, token)
                        : sentence.matches.classes(token).contains(element);
        };
    }

    /** "peace talk*" is also the beginning of a word: the last may go on. */
    private boolean isQuoted(String quoted, int token) {
        int end = quoted.length() - 1;
        boolean stem = quoted.charAt(end - 1) == '*';
        int last = stem ? end - 1 : end;
        int at = 1;
        for (int i = token; i < sentence.tokens.size(); i++) {
            String word = sentence.tokens.lower(i);
            int left = last - at;
            if (word.length() >= left) {
                return quoted.startsWith(stem ? word.substring(0, left) : word, at) && (stem || word.length() == left);
            }
            if (!quoted.startsWith(word, at) || quoted.charAt(at + word.length()) != ' ') {
                return false;
            }
            at += word.length() + 1;
        }
        return false;
    }
}
