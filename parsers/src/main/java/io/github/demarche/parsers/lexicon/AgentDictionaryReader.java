package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.AgentDictionary.Agent;
import io.github.demarche.parsers.lexicon.DictionaryLines.Line;
import org.jspecify.annotations.Nullable;

/** Reads dictionaries of agents: {@code PHRASE {PLURAL} [~CODE]} and {@code !SET! = WORD, WORD}. */
final class AgentDictionaryReader {
    private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final String file;
    private final SubstitutionSets sets = new SubstitutionSets();
    private final ImmutableList.Builder<Agent> agents = ImmutableList.builder();
    private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();

    private AgentDictionaryReader(String file) {
        this.file = file;
    }

    static AgentDictionary read(DictionaryLines lines) {
        AgentDictionaryReader reader = new AgentDictionaryReader(lines.file());
        lines.lines().forEach(reader::accept);
        return new AgentDictionary(lines.file(), reader.agents.build(), reader.issues.build());
    }

    private void accept(Line line) {
        String text = line.text().strip();
        int equals = text.indexOf('=');
        try {
            if (text.charAt(0) == '!' && equals > 0 && text.indexOf('[') < 0) {
                sets.put(text.substring(0, equals).strip(), WORDS.splitToList(text.substring(equals + 1)));
            } else {
                agent(line.number(), text);
            }
        } catch (IllegalArgumentException e) {
            issue(line.number(), e.getMessage() + "; the line is left out");
        }
    }

    private void agent(int number, String text) {
        int bracket = text.indexOf('[');
        int close = text.indexOf(']', bracket);
        if (bracket < 0 || close < 0) {
            throw new IllegalArgumentException("an agent needs a code such as [~GOV], was \"" + text + "\"");
        }
        String written = text.substring(bracket + 1, close).strip();
        String code = code(Ascii.toUpperCase(written));
        if (!code.equals(written)) {
            otherwise(number, "a code has capitals, was \"" + written + "\"; read as " + code);
        }
        if (close + 1 < text.length()) {
            otherwise(number, "behind the code stands \"" + text.substring(close + 1) + "\", which is left out");
        }
        String words = text.substring(0, bracket).strip();
        int brace = words.indexOf('{');
        String phrase = brace < 0 ? words : words.substring(0, brace).strip();
        ImmutableList<String> phrases = sets.expand(phrase);
        if (sets.holdsLetters(phrase)) {
            otherwise(
                    number,
                    "a substitution set stands inside a word, was \"" + phrase + "\"; its name is read as letters");
        }
        PhraseText.doubt(file, number, phrase.replace(' ', '_')).ifPresent(issues::add);
        ImmutableList<String> plurals = brace < 0 ? plurals(phrase, phrases) : given(words.substring(brace));
        agents.add(new Agent(file, number, phrase, phrases, plurals, brace >= 0, code));
    }

    private static String code(String text) {
        int mark = text.indexOf('~');
        String letters = mark == 0 ? text.substring(1) : text.substring(0, Math.max(mark, 0));
        boolean oneMark = mark == 0 || (mark > 0 && mark == text.length() - 1);
        if (!oneMark || !ActorCodes.isCode(letters)) {
            throw new IllegalArgumentException("an agent's code is ~CODE or CODE~ in capitals, was \"" + text + "\"");
        }
        return text;
    }

    /** {@code {}} for none, {@code {PLURAL}}, or several with commas. */
    private ImmutableList<String> given(String braces) {
        int close = braces.indexOf('}');
        if (close < 0) {
            throw new IllegalArgumentException("\"{\" needs \"}\" behind it, was \"" + braces + "\"");
        }
        ImmutableList.Builder<String> plurals = ImmutableList.builder();
        for (String word : WORDS.split(braces.substring(1, close))) {
            plurals.addAll(sets.expand(word));
        }
        return plurals.build();
    }

    /** A substitution set lists the plurals itself. */
    private static ImmutableList<String> plurals(String phrase, ImmutableList<String> phrases) {
        if (phrase.indexOf('!') >= 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> plurals = ImmutableList.builder();
        for (String one : phrases) {
            String plural = plural(one);
            if (plural != null) {
                plurals.add(plural);
            }
        }
        return plurals.build();
    }

    /** S behind most, IES for Y behind a consonant, ES behind a hiss; none where the phrase ends in no letter. */
    static @Nullable String plural(String phrase) {
        int last = phrase.length() - 1;
        char end = Character.toUpperCase(phrase.charAt(last));
        if (!Character.isLetter(end)) {
            return null;
        }
        char before = last > 0 ? Character.toUpperCase(phrase.charAt(last - 1)) : ' ';
        if (end == 'Y' && "AEIOU".indexOf(before) < 0) {
            return phrase.substring(0, last) + "IES";
        }
        boolean hiss = end == 'S' || end == 'X' || end == 'Z' || (end == 'H' && (before == 'C' || before == 'S'));
        return phrase + (hiss ? "ES" : "S");
    }

    private void otherwise(int line, String message) {
        issues.add(LexiconIssue.readOtherwise(file, line, message));
    }

    private void issue(int line, String message) {
        issues.add(new LexiconIssue(file, line, message));
    }
}
