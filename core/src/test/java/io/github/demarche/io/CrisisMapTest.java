package io.github.demarche.io;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.inferred;
import static io.github.demarche.Acts.noted;
import static io.github.demarche.Acts.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.State;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.Relation;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CrisisMapTest {
    private static final List<String> STATES =
            List.of("USA", "RUS", "GBR", "CHN", "IRN", "ISR", "TUR", "FRA", "DEU", "IND", "PAK", "JPN", "NOR", "CAN");
    private static final GraphView QUARREL = RetaliationGraph.builder()
            .addEvents(act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 4), act("c", "GBR", "RUS", 6))
            .addLinks(
                    stated("a", "b"),
                    noted("b", "c", Relation.RETALIATION).toBuilder()
                            .onBehalfOf(State.of("USA"))
                            .build())
            .build()
            .view();

    private static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    private static List<String> texts(String svg) {
        NodeList nodes = parse(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            texts.add(nodes.item(at).getTextContent());
        }
        return texts;
    }

    private static CrisisLayout layout(GraphView view, int width) {
        return CrisisLayout.of(TimelineModel.ofMap(view), width);
    }

    /** So many acts of so many states in turn, each answering the one before. */
    private static GraphView chain(int acts, int states) {
        RetaliationGraph.Builder graph = RetaliationGraph.builder();
        IntStream.range(0, acts)
                .forEach(at ->
                        graph.addEvents(act("e" + at, STATES.get(at % states), STATES.get((at + 1) % states), at / 2)));
        IntStream.range(1, acts).forEach(at -> graph.addLinks(stated("e" + (at - 1), "e" + at)));
        return graph.build().view();
    }

    @Test
    void givesEachActorAndRecipientALane() {
        assertThat(layout(QUARREL, 1200).lanes()).containsOnlyKeys("USA", "RUS", "GBR");
        GraphView silent = RetaliationGraph.builder()
                .addEvents(act("a", "USA", "RUS", 0))
                .build()
                .view();
        assertThat(texts(CrisisMap.of(silent))).contains("United States", "Russia");
    }

    @Test
    void numbersActsAndExplainsTheNumbersBelow() {
        assertThat(texts(CrisisMap.of(QUARREL)))
                .contains("1", "2", "3", "3 acts  \u00b7  2 links  \u00b7  1\u20137 Jan 2021")
                .contains("2021-01-05  RUS \u2192 USA", "retaliation for 1, +4 d", "retaliation for 2, +2 d, for USA")
                .contains("in solidarity, for another", "retaliation");
    }

    @Test
    void leadsFromWhereAnActArrivedToTheAnswer() {
        CrisisLayout layout = layout(QUARREL, 1200);
        double lane = layout.lanes().getOrDefault("RUS", 0.0);
        Curve curve = layout.curve(QUARREL.links().get(0)).orElseThrow();
        assertThat(curve.y0()).isBetween(lane - 12, lane);
        assertThat(curve.y3()).isBetween(lane - 16, lane);
        assertThat(curve.x0()).isLessThan(curve.x3());
    }

    @Test
    void pointsAnArrowAtEachRecipient() {
        DiplomaticEvent joint = act("joint", "USA", "RUS", 1).toBuilder()
                .addActors(State.of("GBR"))
                .addRecipients(State.of("CHN"))
                .build();
        CrisisLayout layout =
                layout(RetaliationGraph.builder().addEvents(joint).build().view(), 1200);
        CrisisLayout.Act act = layout.acts().values().asList().get(0);
        assertThat(act.marks()).hasSize(2);
        assertThat(act.heads()).hasSize(2).doesNotContainAnyElementsOf(act.marks());
    }

    @Test
    void drawsLinksByTimingOnlyWhenAsked() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 4))
                .addLinks(inferred("a", "b", 0.5))
                .build()
                .view();
        assertThat(texts(CrisisMap.of(view))).contains("2 acts  \u00b7  0 links  \u00b7  1\u20135 Jan 2021");
        assertThat(CrisisMap.builder().withInferred().build().draw(view))
                .contains("1 link ", "inferred from timing", "stroke-dasharray=\"1.5 4\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 12})
    void keepsMarksAndLanesApartForSixtyActs(int states) {
        CrisisLayout layout = layout(chain(60, states), 1200);
        assertThat(layout.width()).isEqualTo(1200);
        assertThat(layout.radius()).isGreaterThan(6);
        Optional<Double> before = Optional.empty();
        for (CrisisLayout.Act act : layout.acts().values()) {
            double gap = before.map(x -> act.x() - x).orElse(100.0);
            assertThat(gap).isGreaterThan(2 * layout.radius());
            before = Optional.of(act.x());
        }
        List<Double> lanes = layout.lanes().values().asList();
        IntStream.range(1, lanes.size())
                .forEach(at -> assertThat(lanes.get(at) - lanes.get(at - 1)).isGreaterThan(50));
        assertThat(before.orElseThrow()).isLessThan(1200 - layout.radius());
    }

    @Test
    void growsWiderForMoreActsThanFindRoom() {
        CrisisLayout layout = layout(chain(300, 4), 600);
        assertThat(layout.width()).isGreaterThan(300 * 2 * layout.radius());
        assertThat(layout.radius()).isGreaterThan(6);
    }

    @Test
    void sharesALaneAmongThoseWhoActLeast() {
        assertThat(layout(chain(42, 14), 1200).lanes()).hasSize(12).containsKey("others");
    }

    @Test
    void keepsTheKeysColumnsApart() {
        List<Element> lines = new ArrayList<>();
        NodeList nodes = parse(CrisisMap.of(chain(60, 8))).getElementsByTagName("text");
        for (int at = 0; at < nodes.getLength(); at++) {
            Element text = (Element) nodes.item(at);
            if (text.getAttribute("font-size").equals("11.5") && !text.hasAttribute("paint-order")) {
                lines.add(text);
            }
        }
        assertThat(lines.stream()
                        .map(line -> line.getAttribute("x") + "," + line.getAttribute("y"))
                        .distinct())
                .hasSameSizeAs(lines);
        assertThat(lines.stream().map(line -> line.getAttribute("x")).distinct())
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isWellFormedAndTheSameEachTime(long seed) {
        GraphView view = new RandomRecords(seed).graph(40).view();
        String svg = CrisisMap.of(view);
        assertThat(parse(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg).isEqualTo(CrisisMap.of(view)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void drawsNothingToo() {
        assertThat(texts(CrisisMap.of(RetaliationGraph.builder().build()))).contains("0 acts  \u00b7  0 links");
    }

    @Test
    void refusesAWidthThatNobodyCanRead() {
        assertThatThrownBy(() -> CrisisMap.builder().width(100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("480 to 20000")
                .hasMessageContaining("100");
    }
}
