package io.github.demarche.parsers.lexicon;

import io.github.demarche.parsers.lexicon.ActorBlock.Code;
import io.github.demarche.parsers.lexicon.ActorBlock.Phrase;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at dictionaries of actors: dates that clash, codes that are never reached, phrases that stand twice. */
final class ActorLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {
        for (ActorDictionary dictionary : dictionaries.of(ActorDictionary.class)) {
            dictionary.blocks().forEach(block -> codes(block, report));
        }
        ActorPhrases phrases = ActorPhrases.of(dictionaries.of(ActorDictionary.class));
        for (String key : phrases.keys()) {
            duplicates(key, phrases, report);
            shadowedDefault(key, phrases.blocks(key), report);
        }
    }

    private static void codes(ActorBlock block, LintReport report) {
        List<Code> codes = block.codes();
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            if (code.span().isReversed()) {
                report.error(
                        "REVERSED_DATES", place(block, code), code.written(), "ends before it begins: it never holds");
                continue;
            }
            for (int k = 0; k < i; k++) {
                pair(block, codes.get(k), code, report);
            }
            if (!code.span().isDefault() && code.span().until() == null) {
                report.note("OPEN_ENDED_DATES", place(block, code), code.written(), "has no end: does it still hold?");
            } else if (!code.span().isDefault() && code.span().from() == null) {
                report.note("OPEN_ENDED_DATES", place(block, code), code.written(), "has no beginning");
            }
        }
    }

    /** Both may hold on one day: the last day of one office is often the first of the next. */
    private static void pair(ActorBlock block, Code earlier, Code later, LintReport report) {
        if (earlier.span().isDefault() != later.span().isDefault()
                || earlier.span().isReversed()) {
            return;
        }
        boolean same = earlier.actors().equals(later.actors());
        if (earlier.span().covers(later.span())) {
            String message = "is never reached: [" + earlier.written() + "] above it holds on all its days";
            Severity severity = same ? Severity.NOTE : Severity.ERROR;
            report.add(severity, "SHADOWED", place(block, later), later.written(), message, place(block, earlier));
        } else if (!same && earlier.span().overlaps(later.span())) {
            boolean day = earlier.span().sharesOneDay(later.span());
            String message = "holds together with [" + earlier.written() + "] above it, which is taken on "
                    + (day ? "the day that both have" : "their common days");
            Severity severity = day ? Severity.NOTE : Severity.WARNING;
            report.add(
                    severity,
                    "OVERLAPPING_DATES",
                    place(block, later),
                    later.written(),
                    message,
                    place(block, earlier));
        }
    }

    private static void duplicates(String key, ActorPhrases phrases, LintReport report) {
        List<ActorBlock> blocks = phrases.blocks(key);
        if (blocks.size() == 1) {
            return;
        }
        ActorBlock counted = phrases.counted(key);
        Map<ActorBlock, Integer> seen = new HashMap<>();
        for (ActorBlock block : blocks) {
            int times = seen.merge(block, 1, Integer::sum);
            Phrase phrase = phrase(block, key, times);
            boolean repeated = times > 1;
            if (repeated || !block.equals(counted)) {
                boolean same = repeated || block.hasSameCodes(counted);
                String message = same
                        ? "stands twice, with the same codes"
                        : "stands twice with different codes: the last entry counts, with " + counted.writtenCodes();
                Place other = place(counted, phrase(counted, key, 1));
                Place own = place(block, phrase);
                report.add(
                        same ? Severity.NOTE : Severity.WARNING,
                        "DUPLICATE_PHRASE",
                        own,
                        phrase.text(),
                        message,
                        own.equals(other) ? null : other);
            }
        }
    }

    /**
     * PETRARCH appends the codes of all entries of a phrase and takes the first that fits, so that nothing behind a default
     * is ever reached there. Every line that writes such a phrase is reported.
     */
    private static void shadowedDefault(String key, List<ActorBlock> blocks, LintReport report) {
        Code first = null;
        ActorBlock firstBlock = null;
        for (ActorBlock block : blocks) {
            for (Code code : block.codes()) {
                if (code.span().isDefault() && first == null) {
                    first = code;
                    firstBlock = block;
                } else if (!code.span().isDefault() && first != null && firstBlock != null) {
                    shadowedDefault(key, blocks, place(firstBlock, first), first, place(block, code), code, report);
                    return;
                }
            }
        }
    }

    private static void shadowedDefault(
            String key,
            List<ActorBlock> blocks,
            Place defaultPlace,
            Code byDefault,
            Place datedPlace,
            Code dated,
            LintReport report) {
        String message = "has the default [" + byDefault.written() + "] (" + defaultPlace + ") before the dated code ["
                + dated.written() + "], which programs that take the first code that fits never reach; here dated codes"
                + " are tried first, and the default where none holds";
        Map<ActorBlock, Integer> seen = new HashMap<>();
        for (ActorBlock block : blocks) {
            Phrase phrase = phrase(block, key, seen.merge(block, 1, Integer::sum));
            report.add(Severity.WARNING, "SHADOWED_DEFAULT", place(block, phrase), phrase.text(), message, datedPlace);
        }
    }

    /** Returns the phrase of that key that comes as number {@code count} in its entry. */
    private static Phrase phrase(ActorBlock block, String key, int count) {
        int left = count;
        @Nullable Phrase last = null;
        for (Phrase phrase : block.phrases()) {
            if (phrase.key().equals(key)) {
                last = phrase;
                left--;
                if (left == 0) {
                    break;
                }
            }
        }
        if (last == null) {
            throw new IllegalArgumentException(key + " is no phrase of " + block);
        }
        return last;
    }

    private static Place place(ActorBlock block, Code code) {
        return new Place(block.file(), code.line());
    }

    private static Place place(ActorBlock block, Phrase phrase) {
        return new Place(block.file(), phrase.line());
    }
}
