package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells the form of a file by its first lines. */
final class FormatDetector {
    private static final int LINES = 50;

    private FormatDetector() {}

    static DetectedFormat detect(InputStream in, String fileName) throws IOException {
        DatasetFile file = DatasetFile.open(in, StandardCharsets.UTF_8, DatasetFile.MOST_EXPANSION);
        FileHead head = head(new LineSource(file.text()), fileName);
        if (head.lines().isEmpty()) {
            return DetectedFormat.unknown(file.fault().orElse("the file holds no line that is not blank"));
        }
        for (DatasetFormat format : DatasetFormat.values()) {
            Optional<String> reason = DatasetForms.recognise(format, head);
            if (reason.isPresent()) {
                return DetectedFormat.of(format, reason.get());
            }
        }
        Optional<String> json = JsonHead.unknown(head);
        if (json.isPresent()) {
            return DetectedFormat.unknown(json.get());
        }
        Optional<String> graph = GdeltHeads.knowledgeGraph(head.firstCells());
        if (graph.isPresent()) {
            return DetectedFormat.unknown(graph.get());
        }
        Optional<String> texts = CoderTexts.recognise(head.lines());
        if (texts.isPresent()) {
            return DetectedFormat.unknown(texts.get());
        }
        int cells = head.firstCells().size();
        return DetectedFormat.unknown("the first line has " + cells + (cells == 1 ? " cell" : " cells")
                + " between tabs and is neither a header nor a row of a form that is known; name the form");
    }

    private static FileHead head(LineSource source, String fileName) throws IOException {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int count = 0;
        for (String line = source.next(); line != null && count < LINES; line = source.next()) {
            if (!line.isBlank()) {
                lines.add(line);
                count++;
            }
        }
        return new FileHead(fileName, lines.build());
    }
}
