package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableSet;
import java.io.Writer;
import java.util.Optional;

/** Finds what reads, writes and recognises each form of file. */
final class DatasetForms {
    private DatasetForms() {}

    static RowFormat reader(DatasetFormat format, ReadContext context) {
        return switch (format) {
            case ICB -> new IcbRows(context);
            case JSONL -> new JsonlRows();
            case PLOVER -> new JsonRows(new PloverForm(), context);
            case NGEC -> new JsonRows(new NgecForm(), context);
            default ->
                new TabRows(
                        tab(format).orElseThrow(() -> new UnsupportedOperationException(format + " is not read")),
                        context);
        };
    }

    static RowWriter writer(DatasetFormat format, Writer out, WriteTally tally) {
        return switch (format) {
            case JSONL -> new JsonlWriter(out, tally);
            case KEDS -> new KedsWriter(out, tally);
            case ICB -> new IcbWriter(out, tally);
            case PLOVER -> new JsonWriter(new PloverForm(), new LinkedJsonLines(out), tally);
            case NGEC -> new JsonWriter(new NgecForm(), new PlainJsonLines(out), tally);
            default ->
                new TabWriter(
                        tab(format).orElseThrow(() -> new UnsupportedOperationException(format + " is not written")),
                        out,
                        tally);
        };
    }

    /** Returns the tab-separated form of that name. */
    static Optional<TabFormat> tab(DatasetFormat format) {
        return switch (format) {
            case PHOENIX -> Optional.of(new PhoenixFormat());
            case GDELT1 -> Optional.of(GdeltFormat.V1);
            case GDELT2 -> Optional.of(GdeltFormat.V2);
            case GDELT2_MENTIONS -> Optional.of(GdeltMentions.FORM);
            case ICEWS -> Optional.of(new IcewsFormat());
            case PETRARCH -> Optional.of(new PetrarchFormat());
            case KEDS -> Optional.of(new KedsFormat(CodingScheme.CAMEO, false));
            case POLECAT -> Optional.of(new PolecatFormat());
            default -> Optional.empty();
        };
    }

    /** Returns why a file that begins so is of that form; empty if it is not. */
    static Optional<String> recognise(DatasetFormat format, FileHead head) {
        return switch (format) {
            case ICB -> IcbRows.recognise(head);
            case PLOVER, NGEC, JSONL -> JsonHead.recognise(format, head);
            default -> tab(format).flatMap(form -> form.recognise(head));
        };
    }

    /** Returns the schemes that files of the form may be coded in. */
    static ImmutableSet<CodingScheme> schemes(DatasetFormat format) {
        return switch (format) {
            case KEDS -> ImmutableSet.of(CodingScheme.CAMEO, CodingScheme.WEIS);
            case ICB -> ImmutableSet.of(CodingScheme.ICB);
            case POLECAT, NGEC, PLOVER, JSONL -> ImmutableSet.of(CodingScheme.PLOVER);
            default -> ImmutableSet.of(CodingScheme.CAMEO);
        };
    }
}
