package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.ActorBlock.Code;
import io.github.demarche.parsers.lexicon.ActorBlock.Phrase;
import io.github.demarche.parsers.lexicon.ActorBlock.Use;
import io.github.demarche.parsers.lexicon.DictionaryLines.Line;

/** Reads dictionaries of actors in the grammars of PETRARCH and TABARI; parsers/README.md describes them. */
final class ActorDictionaryReader {
    private final String file;
    /** In TABARI a phrase without an underscore at its end is a stem; PETRARCH ignores the underscore. */
    private final boolean tabari;

    private final ImmutableList.Builder<ActorBlock> blocks = ImmutableList.builder();
    private final ImmutableList.Builder<LexiconIssue> issues = ImmutableList.builder();
    private ImmutableList.Builder<Phrase> phrases = ImmutableList.builder();
    private ImmutableList.Builder<Code> codes = ImmutableList.builder();
    private boolean open;
    private boolean coded;
    private int lastLine;
    private Use use = Use.ACTOR;

    private ActorDictionaryReader(String file, boolean tabari) {
        this.file = file;
        this.tabari = tabari;
    }

    static ActorDictionary read(DictionaryLines lines) {
        ActorDictionaryReader reader = new ActorDictionaryReader(lines.file(), lines.isTabari());
        lines.lines().forEach(reader::accept);
        reader.finish();
        return new ActorDictionary(lines.file(), reader.blocks.build(), reader.issues.build());
    }

    private void accept(Line line) {
        String text = line.text().strip();
        if (text.charAt(0) == '<') {
            section(line.number(), text);
            return;
        }
        int bracket = text.indexOf('[');
        String words = bracket < 0 ? text : text.substring(0, bracket).strip();
        if (!words.isEmpty()) {
            words(line.number(), words);
        } else if (!open) {
            issue(line.number(), "a code needs a phrase above it, was \"" + text + "\"");
            return;
        }
        if (bracket >= 0) {
            codes(line.number(), text, bracket);
        }
        lastLine = line.number();
    }

    private void section(int number, String text) {
        finish();
        switch (text) {
            case "<NOUN>" -> use = Use.NOUN;
            case "<ADJECTIVE>" -> use = Use.ADJECTIVE;
            case "</NOUN>", "</ADJECTIVE>" -> use = Use.ACTOR;
            default -> issue(number, "sections are <NOUN> and <ADJECTIVE>, was \"" + text + "\"");
        }
    }

    private void words(int number, String words) {
        boolean synonym = words.charAt(0) == '+';
        if (!synonym && open && !coded && use == Use.ACTOR && number == lastLine + 1) {
            otherwise(number, "the phrase above has no code: \"+\" is missing here, and both share the codes below");
        } else if (!synonym) {
            finish();
        } else if (!open) {
            otherwise(number, "a synonym needs a phrase above it, was \"" + words + "\"; read as a phrase of its own");
        }
        open = true;
        int start = synonym ? 1 : 0;
        for (int i = start + 1; i < words.length(); i++) {
            // Two synonyms on one line, the break between them lost.
            if (words.charAt(i) == '+' && isBreak(words, i)) {
                otherwise(number, "\"+\" begins a line of its own, was \"" + words + "\"; read as two phrases");
                phrase(number, words.substring(start, i));
                start = i + 1;
            }
        }
        phrase(number, words.substring(start));
    }

    private static boolean isBreak(String words, int plus) {
        boolean before = Character.isWhitespace(words.charAt(plus - 1));
        return before || (plus + 1 < words.length() && words.charAt(plus + 1) == '_');
    }

    private void phrase(int number, String words) {
        int mark = words.indexOf('#');
        String text = mark < 0 ? words.strip() : words.substring(0, mark).strip();
        if (mark >= 0) {
            otherwise(number, "a comment needs a blank before \"#\", was \"" + words + "\"; read as \"" + text + "\"");
        }
        String phrase = PhraseText.words(text);
        if (phrase.isEmpty()) {
            issue(number, "a phrase has letters, was \"" + words + "\"");
            return;
        }
        PhraseText.doubt(file, number, text).ifPresent(issues::add);
        boolean stem = tabari && !text.endsWith("_") && Character.isLetter(phrase.charAt(phrase.length() - 1));
        phrases.add(Phrase.of(phrase, stem, number));
    }

    private void codes(int number, String text, int from) {
        coded = true;
        int at = from;
        while (at < text.length() && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            if (close < 0) {
                issue(number, "\"[\" needs \"]\" behind it, was \"" + text.substring(at) + "\"");
                return;
            }
            code(number, text.substring(at + 1, close));
            at = close + 1;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        if (at < text.length()) {
            otherwise(
                    number,
                    "behind the codes stands \"" + text.substring(at) + "\", which is left out; a comment needs #");
        }
    }

    private void code(int number, String written) {
        String text = written.strip();
        int end = 0;
        while (end < text.length() && "<> \t".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        try {
            CodeSpan.Reading span = CodeSpan.parse(text.substring(end));
            if (span.doubt() != null) {
                otherwise(number, "[" + text + "]: " + span.doubt());
            }
            String capitals = Ascii.toUpperCase(text.substring(0, end));
            codes.add(new Code(ActorCodes.parse(capitals), span.span(), text, number));
            if (!text.startsWith(capitals)) {
                otherwise(number, "[" + text + "]: a code has capitals; read as " + capitals);
            }
        } catch (IllegalArgumentException e) {
            issue(number, "[" + text + "] is left out: " + e.getMessage());
        }
    }

    private void finish() {
        ImmutableList<Phrase> all = phrases.build();
        ImmutableList<Code> held = codes.build();
        if (!all.isEmpty()) {
            blocks.add(new ActorBlock(file, use, all, held));
        }
        if (held.isEmpty() && use == Use.ACTOR) {
            for (Phrase phrase : all) {
                issue(phrase.line(), "\"" + phrase.text() + "\" has no code, and means nobody");
            }
        }
        phrases = ImmutableList.builder();
        codes = ImmutableList.builder();
        open = false;
        coded = false;
    }

    private void otherwise(int line, String message) {
        issues.add(LexiconIssue.readOtherwise(file, line, message));
    }

    private void issue(int line, String message) {
        issues.add(new LexiconIssue(file, line, message));
    }
}
