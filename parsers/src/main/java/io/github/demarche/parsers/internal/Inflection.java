package io.github.demarche.parsers.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expands the lexicon's base forms into the forms that a text shows. Only the lexicon's own words are inflected, so
 * there is no need for a lemmatizer.
 */
public final class Inflection {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter SPELLINGS = Splitter.on('/');

    private final Map<String, List<String>> irregularVerbs = new HashMap<>();
    private final Map<String, String> irregularPlurals = new HashMap<>();

    /**
     * Makes the inflection of a lexicon.
     *
     * @param verbs lines {@code BASE PAST PARTICIPLE GERUND} of irregular verbs, the last two of which may be left out
     * @param nouns lines {@code SINGULAR PLURAL} of irregular nouns; others are left out
     */
    public Inflection(Iterable<String> verbs, Iterable<String> nouns) {
        for (String line : verbs) {
            List<String> words = WORDS.splitToList(line);
            irregularVerbs.put(words.get(0), words);
        }
        for (String line : nouns) {
            List<String> words = WORDS.splitToList(line);
            irregularPlurals.put(words.get(0), words.get(1));
        }
    }

    /** Returns all forms of a verb, its particles kept behind it: {@code kick out, kicks out, kicked out, kicking out}. */
    public ImmutableSet<String> verbForms(String base) {
        int blank = base.indexOf(' ');
        String verb = blank < 0 ? base : base.substring(0, blank);
        String rest = blank < 0 ? "" : base.substring(blank);
        ImmutableSet.Builder<String> forms = ImmutableSet.builder();
        for (String form : List.of(verb, thirdPerson(verb), pasts(verb), participles(verb), gerund(verb))) {
            for (String spelling : SPELLINGS.split(form)) {
                forms.add(spelling + rest);
            }
        }
        return forms.build();
    }

    /** Returns the past tense, as the British spell it. */
    public String past(String verb) {
        return SPELLINGS.splitToList(pasts(verb)).get(0);
    }

    /** Returns the past participle, as the British spell it. */
    public String participle(String verb) {
        return SPELLINGS.splitToList(participles(verb)).get(0);
    }

    private String pasts(String verb) {
        List<String> irregular = irregularVerbs.get(verb);
        return irregular != null ? irregular.get(1) : regularPast(verb);
    }

    private String participles(String verb) {
        List<String> irregular = irregularVerbs.get(verb);
        return irregular != null ? irregular.get(irregular.size() > 2 ? 2 : 1) : regularPast(verb);
    }

    /** Returns singular and plural of a noun, of which only the last word changes, or the word before "of". */
    public ImmutableSet<String> nounForms(String singular) {
        int of = singular.indexOf(" of ");
        String stem = of < 0 ? singular : singular.substring(0, of);
        String rest = of < 0 ? "" : singular.substring(of);
        int blank = stem.lastIndexOf(' ') + 1;
        return ImmutableSet.of(singular, stem.substring(0, blank) + plural(stem.substring(blank)) + rest);
    }

    private String plural(String noun) {
        String irregular = irregularPlurals.get(noun);
        if (irregular != null) {
            return irregular;
        }
        return noun.endsWith("man") && noun.length() > 4 && !noun.endsWith("human")
                ? noun.substring(0, noun.length() - 2) + "en"
                : thirdPerson(noun);
    }

    private static String thirdPerson(String word) {
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("o") && !word.endsWith("oo") && !word.endsWith("io") ? word + "es" : word + "s";
    }

    private String gerund(String verb) {
        List<String> irregular = irregularVerbs.get(verb);
        if (irregular != null && irregular.size() > 3) {
            return irregular.get(3);
        }
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && verb.length() > 2) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return doubled(verb) + "ing";
    }

    private static String regularPast(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    /** One vowel before one final consonant doubles it in words of one syllable, and in stressed endings listed as irregular. */
    private static String doubled(String verb) {
        int length = verb.length();
        boolean doubles = length >= 3
                && isConsonant(verb.charAt(length - 1))
                && "wxy".indexOf(verb.charAt(length - 1)) < 0
                && !isConsonant(verb.charAt(length - 2))
                && isConsonant(verb.charAt(length - 3))
                && verb.chars().filter(letter -> !isConsonant((char) letter)).count() == 1;
        return doubles ? verb + verb.charAt(length - 1) : verb;
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.length() > 2 && word.endsWith("y") && isConsonant(word.charAt(word.length() - 2));
    }

    private static boolean isConsonant(char letter) {
        return "aeiou".indexOf(letter) < 0;
    }
}
