package io.github.demarche.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.Instrument;
import io.github.demarche.ontology.InstrumentVocabulary;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.text.Document;
import io.github.demarche.parsers.text.TextParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tries the examples of CONTRIBUTING.md: the words that it adds, on the sentence that it quotes. */
class ContributingTest {
    private static final Pattern QUOTED = Pattern.compile("^> (.*)$", Pattern.MULTILINE);

    @Test
    void theVerbIsReadOnceItIsAdded() throws IOException {
        assertThat(read("### A verb", "frames", "")).isEmpty();
        DiplomaticEvent event = only(read("### A verb", "frames", after("### A verb")));
        assertThat(event.instrument()).contains(Instrument.of("CLOSURE_OF_OWN_MISSION"));
        assertThat(states(event)).containsExactly("DNK", "MLI");
    }

    @Test
    void theLeaderActsForTheStateOnceAdded() throws IOException {
        assertThat(states(only(read("### A leader", "actors", "")))).containsExactly("CHL");
        assertThat(states(only(read("### A leader", "actors", after("### A leader")))))
                .containsExactly("NRU", "CHL");
    }

    @Test
    void theInstrumentIsReadAndKnownOnceItIsAdded() throws IOException {
        String sense = after("and a sense that gives it");
        assertThat(read("### An instrument", "frames", "")).isEmpty();
        DiplomaticEvent event = only(read("### An instrument", "frames", sense));
        Instrument instrument = Instrument.of("SCHOLARSHIP_SUSPENSION");
        assertThat(event.instrument()).contains(instrument);
        assertThat(states(event)).containsExactly("CHN", "AUS");
        assertThat(vocabulary().entry(instrument).orElseThrow().label()).isEqualTo("suspension of scholarships");
    }

    private static InstrumentVocabulary vocabulary() throws IOException {
        String columns = "instrument\ttype\tmode\tcameo\thostility\tdomain\topposites\tunit\tlabel\tlaw\n";
        try (Reader table = new StringReader(columns + after("### An instrument"))) {
            return InstrumentVocabulary.standard().plus(table, "CONTRIBUTING.md");
        }
    }

    /** Reads the sentence that is quoted after the heading, with the words added to a section of the lexicon. */
    private static ImmutableList<DiplomaticEvent> read(String heading, String section, String words)
            throws IOException {
        String page = page();
        Matcher sentence = QUOTED.matcher(page);
        assertThat(sentence.find(page.indexOf(heading))).isTrue();
        Lexicon lexicon = Lexicon.builder()
                .addStandard()
                .add("mine.txt", new StringReader("demarche-lexicon 1 " + section + "\n\n" + words))
                .build();
        assertThat(lexicon.issues()).isEmpty();
        return TextParser.of(lexicon)
                .parse(Document.of("example", sentence.group(1), LocalDate.of(2026, 11, 20)))
                .events();
    }

    private static String after(String marker) throws IOException {
        return Readme.blockAfter(page(), marker, "text").group(1);
    }

    private static String page() throws IOException {
        return Files.readString(Readme.ROOT.resolve("CONTRIBUTING.md"));
    }

    private static DiplomaticEvent only(ImmutableList<DiplomaticEvent> events) {
        return events.stream().collect(MoreCollectors.onlyElement());
    }

    /** Returns the states for which actors and recipients act, by the first three letters of their codes. */
    private static ImmutableList<String> states(DiplomaticEvent event) {
        return Stream.of(event.actors(), event.recipients())
                .flatMap(Collection::stream)
                .map(Actor::code)
                .flatMap(code -> code.stream())
                .map(ActorCode::value)
                .map(code -> code.substring(0, 3))
                .collect(ImmutableList.toImmutableList());
    }
}
