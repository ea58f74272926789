package io.github.demarche.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the form of the actor-level file, of crises that never were. */
class IcbTableTest {
    private static final String HEADER = "\uFEFFicb2,crisno,cracno,cracid,actor,crisname,triggr,yrtrig,motrig,datrig,"
            + "trigent,majres,yerres,monres,dayres,trgresra\n";

    @TempDir
    private Path directory;

    private List<String> table(String... rows) throws IOException {
        Path file = Files.writeString(directory.resolve("crises.csv"), HEADER + String.join("\n", rows) + "\n");
        return IcbTable.run(file)
                .lines()
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }

    @Test
    void takesRowsOfStatesDatedToTheDay() throws IOException {
        assertThat(table(
                        "ICB2,1,1,385,NOR,SEALS,2,1961,3,4,375,3,1961,3,9,99",
                        "ICB2,1,2,390,DEN,SEALS,2,1961,3,77,375,3,1961,3,30,5",
                        "ICB2,2,3,385,NOR,EELS,2,1962,3,4,996,3,1962,3,9,5",
                        "ICB2,2,4,390,DEN,EELS,2,1962,3,4,375,1,,,,"))
                .anyMatch(line -> line.startsWith("rows 4 "))
                .anyMatch(line -> line.startsWith("usable links 1 "))
                .anyMatch(line -> line.startsWith("latency p50 5 "))
                .anyMatch(line -> line.startsWith("same kind 1 "));
    }

    @Test
    void findsAResponseThatTriggersTheProvoker() throws IOException {
        String norwegian = "ICB2,1,1,385,NOR,SEALS,2,1961,3,4,375,7,1961,3,9,5";
        assertThat(table(norwegian, "ICB2,1,2,375,FIN,SEALS,7,1961,3,10,385,8,1961,3,12,2"))
                .anyMatch(line -> line.startsWith("mutual edges 1 "))
                .anyMatch(line -> line.startsWith("same kind 0 "))
                .contains("MILITARY_NON_VIOLENT 0 (0.00) 1 (2.00)");
        assertThat(table(norwegian, "ICB2,1,2,375,FIN,SEALS,7,1961,3,11,385,8,1961,3,12,2"))
                .anyMatch(line -> line.startsWith("mutual edges 0 "));
        assertThat(table(norwegian, "ICB2,2,2,375,FIN,EELS,7,1961,3,10,385,8,1961,3,12,2"))
                .anyMatch(line -> line.startsWith("mutual edges 0 "));
    }
}
