package io.github.demarche.io;

import static io.github.demarche.Acts.act;
import static io.github.demarche.Acts.inferred;
import static io.github.demarche.Acts.stated;
import static io.github.demarche.Acts.textual;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Unresolved;
import io.github.demarche.chain.GraphView;
import io.github.demarche.chain.RetaliationGraph;
import io.github.demarche.event.DiplomaticEvent;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class GraphMlTest {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static Document parse(String xml) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList nodes = xml.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> found = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }

    /** The data of a node or edge, by the names that the keys declare. */
    private static Map<String, String> data(Document xml, Element owner) {
        Map<String, Element> keys = new HashMap<>();
        elements(xml, "key").forEach(key -> keys.put(key.getAttribute("id"), key));
        Map<String, String> values = new HashMap<>();
        NodeList data = owner.getElementsByTagNameNS(NAMESPACE, "data");
        for (int at = 0; at < data.getLength(); at++) {
            Element datum = (Element) data.item(at);
            Element key = Optional.ofNullable(keys.get(datum.getAttribute("key")))
                    .orElseThrow(() -> new AssertionError("no key is declared for " + datum.getAttribute("key")));
            assertThat(key.getAttribute("for")).isEqualTo(owner.getLocalName());
            String value = datum.getTextContent();
            switch (key.getAttribute("attr.type")) {
                case "string" -> assertThat(value).isNotEmpty();
                case "double" -> assertThat(Double.parseDouble(value)).isBetween(0.0, 1.0);
                case "long" -> assertThat(Long.parseLong(value)).isNotNegative();
                default -> throw new AssertionError("type " + key.getAttribute("attr.type"));
            }
            assertThat(values.put(key.getAttribute("attr.name"), value)).isNull();
        }
        return values;
    }

    /** What every reader of GraphML relies on. */
    private static void isSound(Document xml, int nodes, int edges) {
        Element root = xml.getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("graphml");
        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(elements(xml, "graph"))
                .singleElement()
                .satisfies(
                        graph -> assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed"));
        Set<String> ids = new HashSet<>();
        elements(xml, "node")
                .forEach(node -> assertThat(ids.add(node.getAttribute("id"))).isTrue());
        assertThat(ids).hasSize(nodes);
        assertThat(elements(xml, "edge")).hasSize(edges).allSatisfy(edge -> {
            assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(data(xml, edge)).containsKeys("relation", "tier", "status", "score");
        });
        assertThat(elements(xml, "node"))
                .allSatisfy(node -> assertThat(data(xml, node)).containsKeys("label", "event", "status"));
    }

    @Test
    void holdsEachEventAndEachLink() {
        RetaliationGraph graph = SampleGraphs.march2018();
        isSound(parse(GraphMl.of(graph)), graph.events().size(), graph.links().size());
    }

    @Test
    void tellsWhatAnEventIs() {
        Document xml = parse(GraphMl.of(SampleGraphs.april2021()));
        Element expulsion = elements(xml, "node").stream()
                .filter(node -> "us-expulsion".equals(data(xml, node).get("event")))
                .findFirst()
                .orElseThrow();
        assertThat(data(xml, expulsion))
                .containsEntry("label", "USA -> RUS: expulsion of 10 diplomats")
                .containsEntry("date", "2021-04-15")
                .containsEntry("actors", "USA")
                .containsEntry("recipients", "RUS")
                .containsEntry("type", "SANCTION/expel")
                .containsEntry("instrument", "EXPULSION")
                .containsEntry("status", "OCCURRED");
    }

    @Test
    void tellsHowAResponseAnswers() {
        Document xml = parse(GraphMl.of(RetaliationGraph.builder()
                .addEvents(act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 4))
                .addLinks(stated("a", "b"))
                .build()));
        assertThat(elements(xml, "edge"))
                .singleElement()
                .satisfies(edge -> assertThat(data(xml, edge))
                        .containsEntry("relation", "RETALIATION")
                        .containsEntry("tier", "STATED")
                        .containsEntry("latency", "4")
                        .containsEntry("latencyMin", "4")
                        .containsEntry("latencyMax", "4")
                        .doesNotContainKey("onBehalfOf"));
    }

    @Test
    void holdsLinksByTimingOnlyWhenAsked() {
        GraphView view = RetaliationGraph.builder()
                .addEvents(act("a", "USA", "RUS", 0), act("b", "RUS", "USA", 4), act("c", "USA", "RUS", 9))
                .addLinks(inferred("a", "b", 0.5), textual("b", "c"))
                .build()
                .view();
        isSound(parse(GraphMl.of(view)), 3, 1);
        assertThat(GraphMl.of(view)).doesNotContain("INFERRED");
        String all = GraphMl.builder().withInferred().build().draw(view);
        isSound(parse(all), 3, 2);
        assertThat(all).contains("INFERRED", "TEXTUAL");
    }

    @Test
    void survivesNamesThatHurt() {
        DiplomaticEvent odd = act("<&\"\u0000e1", "USA", "RUS", 0).toBuilder()
                .addActors(Unresolved.of("A & B <Ltd> \"\ud800\u0007"))
                .build();
        isSound(parse(GraphMl.of(RetaliationGraph.builder().addEvents(odd).build())), 1, 0);
    }

    @Test
    void isSoundForRandomGraphsAndForNone() {
        isSound(parse(GraphMl.of(RetaliationGraph.builder().build())), 0, 0);
        for (long seed = 0; seed < 20; seed++) {
            GraphView view = new RandomRecords(seed).graph(40).view();
            StringBuilder written = new StringBuilder();
            GraphMl.builder().withInferred().build().write(view, written);
            Document xml = parse(written.toString());
            assertThat(elements(xml, "node")).as("seed %s", seed).hasSameSizeAs(view.events());
            assertThat(elements(xml, "edge")).as("seed %s", seed).hasSameSizeAs(view.links());
        }
    }
}
