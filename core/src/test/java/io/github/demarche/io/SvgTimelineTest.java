package io.github.demarche.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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

class SvgTimelineTest {
    private static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    private static List<String> texts(Document svg, String element) {
        NodeList nodes = svg.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            texts.add(nodes.item(at).getTextContent());
        }
        return texts;
    }

    private static List<Element> elements(Document svg, String name, String attribute, String value) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            Element element = (Element) nodes.item(at);
            if (element.getAttribute(attribute).equals(value)) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void showsLanesActsDatesCuesAndLatencies() {
        Document svg = parse(SvgTimeline.of(SampleGraphs.april2021()));
        assertThat(texts(svg, "text"))
                .contains("Russia", "United States", "15 Apr", "16 Apr", "no date", "2021")
                .contains("cyber operation", "expulsion of 10", "diplomats", "announced")
                .contains("\u201cin response to\u201d", "+1 d", "\u201ctit-for-tat response\u201d")
                .contains("7 acts  \u00b7  10 links  \u00b7  15\u201316 Apr 2021");
    }

    @Test
    void drawsTiersDifferentlyAndExplainsOnlyWhatItUses() {
        Document two = parse(SvgTimeline.of(SampleGraphs.april2021()));
        assertThat(elements(two, "path", "stroke-dasharray", "6 4")).isNotEmpty();
        assertThat(elements(two, "path", "stroke-dasharray", "1.5 4")).isEmpty();
        assertThat(texts(two, "text"))
                .contains("answer as stated", "answer by order of the text", "alleged or denied")
                .doesNotContain("inferred from timing", "in solidarity, for another", "conflict in word");
        Document long1 = parse(SvgTimeline.of(SampleGraphs.tariffs()));
        assertThat(elements(long1, "path", "stroke-dasharray", "1.5 4")).hasSize(2);
        assertThat(elements(long1, "g", "opacity", "0.55")).hasSize(1);
        assertThat(texts(long1, "text")).contains("inferred from timing", "+228 d", "same day", "106 d");
    }

    @Test
    void marksSolidarityAndPartsOfJointActs() {
        Document svg = parse(SvgTimeline.of(SampleGraphs.march2018()));
        assertThat(elements(svg, "circle", "stroke", TimelineColours.SOLIDARITY))
                .hasSize(4);
        assertThat(texts(svg, "text"))
                .contains("+22 d, for GBR", "part of a joint act", "over 20 states", "threat:", "\u2192 RUS");
    }

    @Test
    void leavesAMarkHollowWhenTheActIsNotDone() {
        Document svg = parse(SvgTimeline.of(SampleGraphs.april2021()));
        List<Element> hollow = elements(svg, "circle", "fill", TimelineColours.PAPER);
        assertThat(hollow).hasSize(2);
        assertThat(hollow.get(0).getAttribute("stroke")).isEqualTo("#c2262e");
    }

    @Test
    void tellsEveryActAndLinkToWhoeverPointsAtIt() {
        assertThat(texts(parse(SvgTimeline.of(SampleGraphs.april2021())), "title"))
                .contains(
                        "2021-04-16, RUS -> USA: ordered closure of a cultural centre, announced",
                        "RUS -> USA: cyber operation, alleged by USA, denied by RUS")
                .anyMatch(title -> title.contains("RUS -> USA expulsion of 10 diplomats: retaliation for "
                        + "USA -> RUS expulsion of 10 diplomats, stated: \"tit-for-tat response\", 1 day later"));
    }

    @Test
    void keepsToWidthAndTitle() {
        Document svg = parse(SvgTimeline.builder()
                .width(600)
                .title("A & B <i>")
                .build()
                .draw(SampleGraphs.tariffs().view()));
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("600");
        assertThat(texts(svg, "text")).contains("A & B <i>");
        for (Element circle : elements(svg, "circle", "stroke-width", "2")) {
            assertThat(Double.parseDouble(circle.getAttribute("cx"))).isBetween(100.0, 590.0);
        }
    }

    @Test
    void refusesWidthsThatNobodyCanRead() {
        assertThatThrownBy(() -> SvgTimeline.builder().width(479)).hasMessageContaining("479");
        assertThatThrownBy(() -> SvgTimeline.builder().width(20_001)).hasMessageContaining("20001");
    }

    @Test
    void drawsAnEmptyViewAndOneWithoutLinks() {
        assertThatCode(() -> parse(SvgTimeline.of(RetaliationGraph.builder().build())))
                .doesNotThrowAnyException();
        RetaliationGraph single = RetaliationGraph.builder()
                .addEvents(DiplomaticEvent.builder().id("a").build())
                .build();
        assertThat(texts(parse(SvgTimeline.of(single)), "text")).contains("unknown", "statement");
    }

    @Test
    void escapesWhatATextBringsAlong() {
        RetaliationGraph graph = RetaliationGraph.builder()
                .addEvents(DiplomaticEvent.builder()
                        .id("a")
                        .addActors(Unresolved.of("<script>&\u0000\ud800\"]]>"))
                        .build())
                .build();
        assertThat(texts(parse(SvgTimeline.of(graph)), "text")).contains("<script>& \"]]>");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 20261122})
    void isWellFormedAndTheSameAgainForAnyGraph(long seed) {
        RetaliationGraph graph = new RandomRecords(seed).graph(50);
        String svg = SvgTimeline.of(graph);
        parse(svg);
        assertThat(SvgTimeline.of(new RandomRecords(seed).graph(50)))
                .as("seed %s", seed)
                .isEqualTo(svg);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void putsNoLabelOnAnother(long seed) {
        for (RetaliationGraph graph : ImmutableList.of(
                SampleGraphs.april2021(),
                SampleGraphs.march2018(),
                SampleGraphs.tariffs(),
                new RandomRecords(seed).graph(30))) {
            TimelineLayout layout = TimelineLayout.of(TimelineModel.of(graph.view()), 920);
            List<Box> boxes = new ArrayList<>();
            layout.marks().forEach(mark -> mark.label().ifPresent(label -> boxes.add(label.box())));
            TimelineArcs.of(layout).labels().forEach(label -> boxes.add(label.box()));
            for (int one = 0; one < boxes.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(boxes.get(one).overlaps(boxes.get(other)))
                            .as("seed %s: %s on %s", seed, boxes.get(one), boxes.get(other))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void drawsFarMoreThanCanBeRead() {
        assertThat(parse(SvgTimeline.of(new RandomRecords(9).graph(1_500)))
                        .getElementsByTagName("circle")
                        .getLength())
                .isGreaterThan(700);
    }

    @Test
    void showsAResponseToTheRightOfAProvocationOfTheSameDay() {
        TimelineLayout layout =
                TimelineLayout.of(TimelineModel.of(SampleGraphs.tariffs().view()), 920);
        double provocation = layout.marks("t1").get(0).x();
        double response = layout.marks("t2").get(0).x();
        assertThat(response).isGreaterThan(provocation);
    }
}
