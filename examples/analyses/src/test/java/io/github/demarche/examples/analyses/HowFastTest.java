package io.github.demarche.examples.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.ResponseLink;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.measure.LatencyShare;
import io.github.demarche.measure.LatencySummary;
import io.github.demarche.parsers.dataset.DatasetFormat;
import io.github.demarche.parsers.dataset.DatasetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crises that never were. */
class HowFastTest {
    private static final String ROWS = """
            crisno,cracno,cracid,actor,crisname,triggr,yrtrig,motrig,datrig,trigent,majres,yerres,monres,dayres,trgresra
            1,1,385,NOR,SEALS,9,1961,3,4,375,8,1961,3,4,1
            1,2,375,FIN,SEALS,9,1961,3,4,385,6,1961,3,7,4
            2,3,380,SWD,NETS,2,1962,5,1,390,3,1962,6,10,41
            2,4,390,DEN,NETS,2,1962,5,1,996,3,1962,5,2,2
            2,5,395,ICE,NETS,2,1962,5,66,390,3,1962,5,12,12
            3,6,385,NOR,ICE,8,1963,5,5,375,9,1963,5,9,5
            3,7,375,FIN,ICE,8,1963,5,5,385,1,1963,5,5,1
            """;

    private static GraphView answers() {
        List<DiplomaticEvent> events = new ArrayList<>();
        List<ResponseLink> links = new ArrayList<>();
        DatasetReader.of(DatasetFormat.ICB)
                .onEvent(events::add)
                .onLink(links::add)
                .read(new ByteArrayInputStream(ROWS.getBytes(StandardCharsets.UTF_8)), "own.csv");
        return HowFast.answers(events, links);
    }

    @Test
    void takesAnswersToStatesThatAreDatedToTheDay() {
        assertThat(LatencySummary.of(answers()).distribution())
                .map(LatencyShare::maxDays)
                .containsExactly(0L, 3L, 4L, 40L);
    }

    @Test
    void printsLatenciesAndKinds() {
        assertThat(HowFast.print(answers()))
                .contains("4 answers to a state")
                .contains("median 3, 75 % by 4, 90 % by 40, 95 % by 40, the last after 40")
                .contains("on the same day 25 %, within a week 75 %, within a month 75 %")
                .contains("in the same kind 75.0 %");
    }

    @Test
    void printsThatThereIsNothing() {
        assertThat(HowFast.print(HowFast.answers(List.of(), List.of())))
                .isEqualTo("0 answers to a state, both acts dated to the day\n");
    }

    @Test
    void drawsALineAKind(@TempDir Path directory) throws IOException {
        Picture.of(HowFast.draw(answers()), directory).shows(Plot.ORANGE).shows(Plot.BLUE);
    }
}
