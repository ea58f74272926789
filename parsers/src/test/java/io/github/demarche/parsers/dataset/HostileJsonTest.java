package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON that is cut, too long, too deep, wrongly encoded or otherwise not what it should be: the rest is read all the same. */
class HostileJsonTest {
    private final List<String> rejects = new ArrayList<>();

    private static String object(String id) {
        return "{\"id\":\"" + id + "\",\"date\":\"2019-05-02\",\"actor\":[{\"code\":\"NOR\"}],\"event\":[\"AID\"]}";
    }

    private static String pretty(String id) {
        return "{\n  \"id\": \"" + id
                + "\",\n  \"date\": \"2019-05-02\",\n  \"actor\": [\n    {\n      \"code\": \"NOR\"\n"
                + "    }\n  ],\n  \"event\": [\n    \"AID\"\n  ]\n}";
    }

    private ReadRows read(String text) {
        return ReadRows.of(DatasetReader.of(DatasetFormat.PLOVER).onReject(rejects::add), "own.json", text);
    }

    private static List<String> keys(ReadRows rows) {
        return rows.events.stream()
                .map(event -> event.mentions().get(0).row().orElseThrow())
                .toList();
    }

    @Test
    void aCutLineIsRejectedWithLineAndColumn() {
        String cut = object("b").substring(0, 50);
        ReadRows rows = read(object("a") + "\n" + cut + "\n" + object("c") + "\n");
        assertThat(keys(rows)).containsExactly("a", "c");
        assertThat(rejects).containsExactly(cut);
        assertThat(rows.issues.get(0).line()).isEqualTo(2);
        assertThat(rows.issues.get(0).column()).isEqualTo("51");
        assertThat(rows.issues.get(0).rule()).isEqualTo("JSON");
        assertThat(rows.report.rows()).isEqualTo(3);
    }

    @Test
    void aStringOfAMillionCharactersIsRejectedWithTheLimit() {
        ReadRows rows = read(object("x".repeat(1_000_000)) + "\n" + object("c") + "\n");
        assertThat(keys(rows)).containsExactly("c");
        assertThat(rows.issues.get(0).rule()).isEqualTo("LENGTH");
        assertThat(rows.issues.get(0).message()).contains("524288 characters at most");
        ReadRows array = read("[" + object("x".repeat(1_000_000)) + "," + object("c") + "]");
        assertThat(keys(array)).containsExactly("c");
    }

    @Test
    void nulCharactersAreLeftOutAndTold() {
        ReadRows rows = read(object("a\0b"));
        assertThat(keys(rows)).containsExactly("ab");
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("NUL");
    }

    @Test
    void whatIsNestedTooDeepIsRejected() {
        String deep = object("a").replace("\"AID\"", "[".repeat(5_000) + "]".repeat(5_000));
        ReadRows rows = read(deep + "\n" + object("c"));
        assertThat(keys(rows)).containsExactly("c");
        assertThat(rows.issues).extracting(RowIssue::message).anyMatch(message -> message.contains("(101) exceeds"));
        assertThat(keys(read("[" + deep + ",\n" + object("c") + "]"))).containsExactly("c");
    }

    @Test
    void bytesOfAnotherEncodingAreTold() {
        byte[] latin = object("caf\u00E9").getBytes(StandardCharsets.ISO_8859_1);
        List<RowIssue> issues = new ArrayList<>();
        ReadReport report = DatasetReader.of(DatasetFormat.PLOVER)
                .onIssue(issues::add)
                .read(new ByteArrayInputStream(latin), "own.json");
        assertThat(report.kept()).isEqualTo(1);
        assertThat(issues).extracting(RowIssue::rule).containsExactly("ENCODING");
    }

    @Test
    void anArrayMayStandOnOneLineOrMany() {
        assertThat(keys(read("[" + object("a") + "," + object("b") + "]"))).containsExactly("a", "b");
        assertThat(keys(read("[\n" + pretty("a") + ",\n" + pretty("b") + "\n]\n")))
                .containsExactly("a", "b");
        assertThat(keys(read(pretty("a") + "\n" + pretty("b") + "\n"))).containsExactly("a", "b");
        assertThat(rejects).isEmpty();
    }

    @Test
    void anArrayWithoutIndentationIsReadToo() {
        String flat = pretty("a").replace("\n    ", "\n").replace("\n  ", "\n").replace("\n  ", "\n");
        assertThat(keys(read("[\n" + flat + ",\n" + flat.replace("\"a\"", "\"b\"") + "\n]")))
                .containsExactly("a", "b");
    }

    @Test
    void anArrayWithoutItsEndIsTold() {
        ReadRows rows = read(
                "[" + object("a") + ",\n" + object("b") + ",\n" + object("c").substring(0, 30));
        assertThat(keys(rows)).containsExactly("a", "b");
        assertThat(rows.report.warnings()).anyMatch(warning -> warning.contains("has no end"));
        assertThat(rows.report.rejected()).isEqualTo(1);
    }

    @Test
    void anObjectWithoutItsEndCostsItselfOnly() {
        ReadRows rows = read("[\n" + object("a").substring(0, 55) + ",\n" + object("b") + ",\n"
                + pretty("c").replace("\n}", "") + ",\n" + pretty("d") + "\n]");
        assertThat(keys(rows)).containsExactly("b", "d");
        assertThat(rows.report.rejected()).isEqualTo(2);
        assertThat(rows.issues.get(0).line()).isEqualTo(2);
    }

    @Test
    void aStringWithoutItsEndCostsItsObjectOnly() {
        String open = pretty("b").replace("\"2019-05-02\",", "\"2019-05-02,");
        ReadRows rows = read("[\n" + pretty("a") + ",\n" + open + ",\n" + pretty("c") + "\n]");
        assertThat(keys(rows)).containsExactly("a", "c");
        assertThat(rows.issues.get(0).line()).isEqualTo(16);
        assertThat(rejects).containsExactly(open);
    }

    @Test
    void whatIsNoObjectIsRejected() {
        ReadRows rows = read(object("a") + "\n42\n\"words\"\n[1]\n" + object("b") + " trailing\n" + object("c"));
        assertThat(keys(rows)).containsExactly("a", "c");
        assertThat(rows.report.rejected()).isEqualTo(4);
        assertThat(keys(read("[1, \"words\", " + object("a") + ", null]"))).containsExactly("a");
    }

    @Test
    void aFieldThatStandsTwiceIsTold() {
        ReadRows rows = read(object("a").replace("\"date\"", "\"id\":\"z\",\"date\""));
        assertThat(keys(rows)).containsExactly("a");
        assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("REPEATED_FIELD");
    }
}
