package io.github.demarche.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConvertCommandTest extends CommandLineTest {
    private String phoenix() throws IOException {
        return file("acts.txt", EventFiles.phoenix());
    }

    private static String read(String name) throws IOException {
        return Files.readString(Path.of(name));
    }

    @Test
    void writesAnotherFormAndSaysWhatWasReadAndWritten() throws IOException {
        String in = phoenix();
        assertThat(run("convert", "--to", "jsonl", in)).isZero();
        assertThat(out.lines()).hasSize(3).allMatch(line -> line.contains("\"kind\":\"event\""));
        assertThat(err.lines())
                .anyMatch(line -> line.startsWith(in + ": read as phoenix: 26 columns"))
                .anyMatch(line -> line.startsWith("acts: 3 rows of CAMEO, 3 kept"))
                .anyMatch(line -> line.startsWith("standard output: jsonl: 3 events, 3 written"));
    }

    @Test
    void writesRowsBackByteForByteWhereTheyTravelledAlong() throws IOException {
        String there = fresh("there.jsonl.gz");
        String back = fresh("back.txt");
        assertThat(run("convert", "--to", "jsonl", "--keep-raw", "-o", there, phoenix()))
                .isZero();
        assertThat(err).doesNotContain("left behind");
        assertThat(run("convert", "--to", "phoenix", "-o", back, there)).isZero();
        assertThat(read(back)).isEqualTo(EventFiles.phoenix());
        assertThat(err).contains("3 written as 3 rows (3 as they were read)");
    }

    @Test
    void compressesWhatIsNamedSo() throws IOException {
        String target = fresh("events.jsonl.gz");
        assertThat(run("convert", "--to", "jsonl", "-o", target, phoenix())).isZero();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(target)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).hasLineCount(3);
        }
    }

    @Test
    void listsTheColumnsThatNobodyCouldFill() throws IOException {
        String keds = file("keds.tab", EventFiles.KEDS);
        assertThat(run("convert", "--from", "keds", "--to", "phoenix", keds)).isZero();
        assertThat(out).hasLineCount(5);
        assertThat(err).contains("  columns never filled: ").contains("lat, lon");
    }

    @Test
    void readsStandardInputAfterALookAtIt() throws IOException {
        standardInput = EventFiles.phoenix();
        assertThat(run("convert", "--to", "jsonl", "--dataset", "wire", "--dataset-version", "2", "-"))
                .isZero();
        assertThat(err).startsWith("standard input: read as phoenix: ").contains("\nwire: 3 rows");
        assertThat(out).hasLineCount(3).contains("\"source\":\"wire\",\"version\":\"2\"");
    }

    @Test
    void joinsInputsOfOneForm() throws IOException {
        String later = file("later.txt", EventFiles.phoenix("9_1", "20230101", "FIN", "SWE", "040"));
        assertThat(run("convert", "--to", "jsonl", phoenix(), later)).isZero();
        assertThat(out).hasLineCount(4);
        assertThat(err).contains("acts: 3 rows", "later: 1 rows");
    }

    @Test
    void refusesInputsOfSeveralForms() throws IOException {
        String jsonl = fresh("a.jsonl");
        String in = phoenix();
        assertThat(run("convert", "--to", "jsonl", "-o", jsonl, in)).isZero();
        assertThat(run("convert", "--to", "jsonl", in, jsonl)).isEqualTo(2);
        assertThat(err).contains(jsonl + ": is jsonl, but " + in + " is phoenix");
    }

    @Test
    void writesRejectedRowsAsTheyStand() throws IOException {
        String bad = EventFiles.phoenix("4_2", "20221332", "FIN", "SWE", "040");
        String in = file("acts.txt", EventFiles.phoenix() + bad);
        String rejects = fresh("bad.txt");
        assertThat(run("convert", "--to", "jsonl", "--rejects", rejects, in)).isZero();
        assertThat(out).hasLineCount(3);
        assertThat(read(rejects)).isEqualTo(bad);
        assertThat(err)
                .contains("  " + in + ":4 date REJECTED DATE: ")
                .contains("  by rule: DATE 1\n")
                .contains(rejects + ": 1 rejected row\n");
    }

    @Test
    void refusesOneFileForRowsAndRejectsHoweverItIsNamed() throws IOException {
        String in = phoenix();
        Path target = Path.of(fresh("one.txt"));
        Path other = target.resolveSibling("folder").resolve("..").resolve("one.txt");
        assertThat(run("convert", "--to", "jsonl", "-o", target.toString(), "--rejects", other.toString(), in))
                .isEqualTo(2);
        assertThat(err).contains("-o and --rejects name one file");
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesStandardInputTwice() {
        standardInput = EventFiles.phoenix();
        assertThat(run("convert", "--to", "jsonl", "-", "-")).isEqualTo(2);
        assertThat(err).contains("standard input: is named twice");
        assertThat(out).isEmpty();
    }

    @Test
    void refusesFiltersThatNameNothing() throws IOException {
        for (String option : new String[] {"--dyads=", "--actors=,", "--quad= "}) {
            assertThat(run("convert", "--to", "jsonl", option, phoenix())).isEqualTo(2);
            assertThat(err).contains("something must be named");
        }
    }

    @Test
    void saysWhatIsWrongWithATableOfCodes() throws IOException {
        String missing = fresh("none.tsv");
        assertThat(run("convert", "--to", "jsonl", "--map-actors", missing, phoenix()))
                .isEqualTo(2);
        assertThat(err).contains(missing + ": no such file");
        Path latin = Files.write(Path.of(fresh("latin.tsv")), new byte[] {'A', '\t', (byte) 0xE9, '\n'});
        assertThat(run("convert", "--to", "jsonl", "--map-actors", latin.toString(), phoenix()))
                .isEqualTo(2);
        assertThat(err).contains("cannot be read: it is not in UTF-8");
    }

    @Test
    void writesTheHeaderInFrontOfRejectedRows() throws IOException {
        String in = file("acts.tab", "date\tsource\ttarget\tcode\nsoon\tNOR\tBLR\t040\n" + EventFiles.KEDS);
        String rejects = fresh("bad.tab");
        assertThat(run("convert", "--from", "keds", "--to", "jsonl", "--rejects", rejects, in))
                .isZero();
        assertThat(read(rejects)).isEqualTo("date\tsource\ttarget\tcode\nsoon\tNOR\tBLR\t040\n");
    }

    @Test
    void filtersAndSaysWhatEachStepDropped() throws IOException {
        String keds = file("keds.tab", EventFiles.KEDS);
        assertThat(run(
                        "convert",
                        "--from",
                        "keds",
                        "--to",
                        "jsonl",
                        "--dyads",
                        "NOR-BLR",
                        "--to-date",
                        "2022-05-31",
                        keds))
                .isZero();
        assertThat(out).hasLineCount(3);
        assertThat(err)
                .contains("filters: 5 events in, 3 out\n")
                .contains("filters: up to 2022-05-31: 1 dropped")
                .contains("filters: dyads [BLR|NOR]: 1 dropped");
    }

    @Test
    void recodesAndSelects() throws IOException {
        String keds = file("keds.tab", EventFiles.KEDS + EventFiles.KEDS);
        String actors = file("actors.txt", "BLR*\tRUS*\n");
        assertThat(run("convert", "--from", "keds", "--to", "jsonl", "--map-actors", actors, "--actors", "rus", keds))
                .isZero();
        assertThat(out).hasLineCount(8).contains("\"RUS\"");
        assertThat(run(
                        "convert",
                        "--from",
                        "keds",
                        "--to",
                        "jsonl",
                        "--no-domestic",
                        "--one-a-day",
                        "--quad",
                        "4",
                        keds))
                .isZero();
        assertThat(out).hasLineCount(2);
    }

    @Test
    void selectsByTheValueOnANamedScale() throws IOException {
        String keds = file("keds.tab", EventFiles.KEDS);
        assertThat(run("convert", "--from", "keds", "--to", "jsonl", "--intensity=-10..-5", keds))
                .isZero();
        assertThat(out).hasLineCount(2);
        assertThat(err).contains("intensity -10.0 to -5.0 by ICEWS");
        assertThat(run("convert", "--from", "keds", "--to", "jsonl", "--intensity", "low", keds))
                .isEqualTo(2);
        assertThat(err).contains("--intensity: a range is written like -10..-5, was \"low\"");
        assertThat(run(
                        "convert",
                        "--from",
                        "keds",
                        "--to",
                        "jsonl",
                        "--intensity=0..1",
                        "--intensity-scale",
                        "x",
                        keds))
                .isEqualTo(2);
        assertThat(err).contains("--intensity-scale: unknown scale \"X\"");
    }

    @Nested
    class WrongUsage {
        @Test
        void listsTheNamesOfFormats() throws IOException {
            assertThat(run("convert", "--to", "xlsx", phoenix())).isEqualTo(2);
            assertThat(err)
                    .contains("there is no format \"xlsx\"; there are gdelt1, gdelt2, ")
                    .hasLineCount(1);
        }

        @Test
        void namesFiltersThatMakeNoSense() throws IOException {
            assertThat(run("convert", "--to", "jsonl", "--dyads", "USA", phoenix()))
                    .isEqualTo(2);
            assertThat(err).contains("--dyads: a pair is written like USA-RUS, was \"USA\"");
            assertThat(run("convert", "--to", "jsonl", "--quad", "7", phoenix()))
                    .isEqualTo(2);
            assertThat(err).contains("--quad: quad class must be 1 to 4, was 7");
            assertThat(run("convert", "--to", "jsonl", "--dedup", "never", phoenix()))
                    .isEqualTo(2);
            assertThat(err).contains("--dedup: unknown dedup strategy \"never\"");
        }

        @Test
        void refusesBadFileNames() throws IOException {
            assertThat(run("convert", "--to", "jsonl", "nowhere.tab")).isEqualTo(2);
            assertThat(err).isEqualTo("demarche convert: nowhere.tab: no such file\n");
            String in = phoenix();
            assertThat(run("convert", "--to", "jsonl", "-o", in, in)).isEqualTo(2);
            assertThat(err).contains(in + ": is also an input; write to another file");
            assertThat(run("convert", "--to", "jsonl", "-o", "a", "--rejects", "a", in))
                    .isEqualTo(2);
            assertThat(err).contains("-o and --rejects name one file");
        }

        @Test
        void asksForTheFormOfAFileThatIsNone() throws IOException {
            String in = file("poem.txt", "Rain on the harbour.\n");
            assertThat(run("convert", "--to", "jsonl", in)).isEqualTo(2);
            assertThat(err).contains(in + ": ").contains("--from may be one of gdelt1, ");
        }

        @Test
        void warnsWhereTheNamedFormIsNotWhatTheFileLooksLike() throws IOException {
            String in = phoenix();
            assertThat(run("convert", "--from", "keds", "--to", "jsonl", in)).isEqualTo(2);
            assertThat(err).contains(in + ": warning: read as keds as asked, but it looks like phoenix: 26 columns");
        }
    }

    @Nested
    class Failures {
        @Test
        void leavesWhatWasThereWhenReadingFailsMidway() throws IOException {
            String target = file("events.jsonl", "former\n");
            String rejects = file("bad.txt", "former\n");
            InputStream failing = new SequenceInputStream(
                    new ByteArrayInputStream(EventFiles.phoenix().repeat(5000).getBytes(StandardCharsets.UTF_8)),
                    new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("the disk is gone");
                        }

                        @Override
                        public int read(byte[] bytes, int offset, int length) throws IOException {
                            throw new IOException("the disk is gone");
                        }
                    });
            assertThat(run(failing, "convert", "--to", "jsonl", "-o", target, "--rejects", rejects, "-"))
                    .isEqualTo(2);
            assertThat(err).contains("the disk is gone").hasLineCount(2);
            assertThat(read(target)).isEqualTo("former\n");
            assertThat(read(rejects)).isEqualTo("former\n");
            assertThat(directory).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void leavesWhatWasThereWhenNothingCanBeRead() throws IOException {
            String target = file("events.jsonl", "former\n");
            String in = file("keds.tab", "20221332\tNOR\tBLR\t040\n");
            assertThat(run("convert", "--from", "keds", "--to", "jsonl", "-o", target, in))
                    .isEqualTo(2);
            assertThat(err).contains("nothing could be read, and " + target + " is left as it was");
            assertThat(read(target)).isEqualTo("former\n");
        }

        @Test
        void writesWhatStandsBeforeTheBreakOfACompressedFile() throws IOException {
            byte[] whole = EventFiles.gzip(numbered(2000));
            Path cut = Files.write(directory.resolve("acts.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
            String target = fresh("events.jsonl");
            assertThat(run("convert", "--to", "jsonl", "-o", target, cut.toString()))
                    .isEqualTo(2);
            assertThat(err).contains("break off after").contains("an input breaks off");
            assertThat(read(target).lines().count()).isBetween(100L, 1999L);
        }

        @Test
        void stopsAtAZipBomb() throws IOException {
            String row = EventFiles.phoenix("1_2", "20220502", "NOR", "BLR", "163");
            Path bomb = Files.write(directory.resolve("bomb.txt.gz"), EventFiles.gzip(row + "\n".repeat(40_000_000)));
            assertThat(run("convert", "--to", "jsonl", bomb.toString())).isEqualTo(2);
            assertThat(err).contains("expands to more than 200 times its size");
            assertThat(out).hasLineCount(1);
            assertThat(run("convert", "--to", "jsonl", "--max-expansion", "100000", bomb.toString()))
                    .isZero();
        }

        @Test
        void saysWhichRowsAreNotInTheEncoding() throws IOException {
            String row = "2022-05-02\tNOR\tBLR\t163\t(X)\tBank of S\u00E3o\n";
            Path latin = Files.write(directory.resolve("keds.tab"), row.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(run("convert", "--from", "keds", "--to", "jsonl", "--encoding", "ISO-8859-1", latin.toString()))
                    .isZero();
            assertThat(err).doesNotContain("ENCODING");
            assertThat(run("convert", "--to", "jsonl", "--encoding", "Klingon", latin.toString()))
                    .isEqualTo(2);
            assertThat(err).contains("'--encoding'").contains("Klingon");
        }

        @Test
        void guardsFormulasFromSpreadsheets() throws IOException {
            String row = EventFiles.phoenix("1_2", "20220502", "NOR", "BLR", "163")
                    .replace("http://example.org/1_2", "=HYPERLINK(0)");
            assertThat(run("convert", "--to", "phoenix", file("acts.txt", row))).isZero();
            assertThat(out).contains("\t'=HYPERLINK(0)\t");
            assertThat(err).contains("1 cells guarded against spreadsheets");
        }
    }

    private static String numbered(int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            text.append(EventFiles.phoenix(row * 7919L % 100_003 + "_2", "20220502", "NOR", "BLR", "163"));
        }
        return text.toString();
    }
}
