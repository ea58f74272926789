package io.github.demarche.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkFileTest {
    @Test
    void writesTheLinksOfAFile(@TempDir Path directory) throws IOException {
        Path in = Files.writeString(directory.resolve("north.tsv"), """
                date\tsource\ttarget\tcode
                2001-02-03\tNOR\tFIN\t1822
                2001-02-05\tFIN\tNORGOV\t1822
                2001-02-06\tSWE\tDNK\t036
                """);
        Path out = directory.resolve("links.tsv");
        String report = LinkFile.run(in, out);
        assertThat(report).contains("3 rows of CAMEO", "links=1");
        assertThat(Files.readAllLines(out))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("RETALIATION\tNOR\tFIN\t2001-02-05\t2\t");
    }
}
