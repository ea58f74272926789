package io.github.demarche.examples.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Event data made up for the tests, in published forms. */
final class EventFiles {
    /** Who hit back: of KEDS, a header-less file of acts between Norway and Belarus in May 2022, and one within Norway. */
    static final String KEDS = """
        2022-05-02\tNOR\tBLR\t163\t(ECON SANCTIONS)\tlisted two banks
        2022-05-06\tBLR\tNOR\t1712\t(ATTACK)\tsmashed a window
        2022-05-07\tNORGOV\tNORBUS\t036\t(MEET)\tmet its shipowners
        2022-05-20\tNOR\tBLR\t057\t(SIGN AGREEMENT)\tsigned a treaty
        2022-06-01\tBLR\tNOR\t040\t(CONSULT)\tcalled Oslo
        """;

    private EventFiles() {}

    /** Returns a row of Phoenix: 26 columns. */
    static String phoenix(String id, String day, String source, String target, String code) {
        String[] cells = new String[26];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = day;
        cells[2] = day.substring(0, 4);
        cells[3] = day.substring(4, 6);
        cells[4] = day.substring(6);
        cells[5] = source;
        cells[6] = source;
        cells[9] = target;
        cells[10] = target;
        cells[13] = code;
        cells[14] = code.substring(0, 2);
        cells[15] = "4";
        cells[16] = "-5.0";
        cells[23] = "7";
        cells[24] = "http://example.org/" + id;
        cells[25] = "wire";
        return String.join("\t", cells) + "\n";
    }

    /** Returns a Phoenix file: an act, the answer to it, and an act of somebody else. */
    static String phoenix() {
        return phoenix("1_2", "20220502", "NOR", "BLR", "163")
                + phoenix("2_2", "20220506", "BLR", "NOR", "161")
                + phoenix("3_2", "20220507", "FIN", "SWE", "057");
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
