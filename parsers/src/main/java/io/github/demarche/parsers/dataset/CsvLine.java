package io.github.demarche.parsers.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values, with quotes around cells that need them. */
final class CsvLine {
    private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder();

    private CsvLine() {}

    /** Returns the cells of a line. */
    static List<String> cells(String line) {
        return READER.ofCsvRecord(line).stream()
                .findFirst()
                .map(CsvRecord::getFields)
                .orElse(List.of());
    }

    /**
     * Returns the line with tabs between its cells and without quotes around them; tabs in cells are blanks then. What is no
     * CSV comes back as it stands, a single cell.
     */
    static String tabbed(String line) {
        if (line.indexOf('"') < 0) {
            return line.replace('\t', ' ').replace(',', '\t');
        }
        try {
            return cells(line).stream().map(CellGuard::flat).collect(Collectors.joining("\t"));
        } catch (CsvParseException bad) {
            return CellGuard.flat(line);
        }
    }

    /** Returns the line that holds the cells. */
    static String of(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            line.append(at == 0 ? "" : ",").append(quoted(cells.get(at)));
        }
        return line.toString();
    }

    private static String quoted(String cell) {
        String flat = CellGuard.flat(cell);
        return flat.indexOf(',') < 0 && flat.indexOf('"') < 0 ? flat : "\"" + flat.replace("\"", "\"\"") + "\"";
    }
}
