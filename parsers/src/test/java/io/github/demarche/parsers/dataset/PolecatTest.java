package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.SourceCoding;
import io.github.demarche.ontology.Context;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import io.github.demarche.ontology.Mode;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** POLECAT files and their malformations, in and out. */
class PolecatTest {
    private static final String HEADER = PolecatFormat.COLUMNS.header();
    private static final String ROW = row("2022-05-04", "CONSULT", "visit", "diplomatic;military");

    private static String row(String date, String type, String mode, String contexts) {
        return String.join(
                "\t",
                "own-1",
                date,
                type,
                mode,
                "4.0",
                "VERBAL COOPERATION",
                contexts,
                "Ane Dahl",
                "NOR",
                "385",
                "GOV",
                "GOV,PTY",
                "Foreign Minister",
                "Dahl",
                "Ane_Dahl",
                "Finland",
                "FIN",
                "375",
                "None",
                "None",
                "None",
                "Finland",
                "Finland",
                "Town Hall",
                "Turku",
                "None",
                "Southwest Finland",
                "FIN",
                "60.4",
                "22.2",
                "633679",
                "Turku",
                "PPLA",
                "Own Wire",
                "2022-05-05",
                "Ane Dahl",
                "None",
                "Turku",
                "eng",
                "v1");
    }

    private static String with(String row, String column, String cell) {
        String[] cells = row.split("\t", -1);
        cells[PolecatFormat.COLUMNS.at(column)] = cell;
        return String.join("\t", cells);
    }

    private static ReadRows read(String... lines) {
        return ReadRows.of(
                DatasetReader.of(DatasetFormat.POLECAT).named("polecat", "1"), "own.txt", String.join("\n", lines));
    }

    private static String written(List<DiplomaticEvent> events) {
        StringWriter text = new StringWriter();
        try (DatasetWriter out = DatasetWriter.of(DatasetFormat.POLECAT, text)) {
            events.forEach(out::write);
        }
        return text.toString();
    }

    @Nested
    class Published {
        @Test
        void aRowGivesAnEvent() {
            DiplomaticEvent event = read(HEADER, ROW).event(0);
            assertThat(event.type()).contains(EventType.CONSULT);
            assertThat(event.mode()).contains(Mode.VISIT);
            assertThat(event.contexts()).containsExactly(Context.MILITARY, Context.DIPLOMATIC);
            assertThat(event.cameo()).isEmpty();
            assertThat(event.actorPrincipals()).containsExactly(Country.of("NOR"));
            assertThat(event.recipients()).containsExactly(State.of("FIN"));
            assertThat(event.places()).containsExactly("Town Hall, Turku, Southwest Finland, FIN");
            assertThat(event.mentions().get(0).row()).contains("own-1");
        }

        @Test
        void theDayOfPublicationIsTheDayOfTheReport() {
            DiplomaticEvent event = read(HEADER, ROW).event(0);
            assertThat(event.day()).contains(LocalDate.of(2022, 5, 4));
            assertThat(event.date(EventDate.Basis.REPORTED))
                    .contains(EventDate.on(LocalDate.of(2022, 5, 5), EventDate.Basis.REPORTED));
        }

        @Test
        void whatTheRowSaysStandsVerbatim() {
            SourceCoding coding = read(HEADER, ROW).event(0).codings().get(0);
            assertThat(coding.scheme()).isEqualTo("PLOVER");
            assertThat(coding.code()).isEqualTo("CONSULT");
            assertThat(coding.values())
                    .containsEntry("Event Mode", "visit")
                    .containsEntry("Contexts", "diplomatic;military")
                    .containsEntry("Quad Code", "VERBAL COOPERATION")
                    .containsEntry("Intensity", "4.0")
                    .containsEntry("Publication Date", "2022-05-05")
                    .containsEntry("Story Organizations", "None");
        }

        @Test
        void nothingIsLeftBehind() {
            assertThat(read(HEADER, ROW).report.leftBehind()).isEmpty();
        }

        @Test
        void contextsMayHaveCommasBetweenThem() {
            assertThat(read(HEADER, row("2022-05-04", "CONSULT", "visit", "diplomatic, cbrn"))
                            .event(0)
                            .contexts())
                    .containsExactly(Context.DIPLOMATIC, Context.CBRN);
        }

        @Test
        void noneIsMissing() {
            String row = with(with(with(ROW, "Actor Name", "None"), "Actor Country", "None"), "Event Mode", "None");
            DiplomaticEvent event = read(HEADER, with(row, "Actor COW", "None")).event(0);
            assertThat(event.actors()).isEmpty();
            assertThat(event.mode()).isEmpty();
        }
    }

    @Nested
    class Actors {
        private DiplomaticEvent acting(String name, String country, String primary, String sectors, String title) {
            String row = with(with(ROW, "Actor Name", name), "Actor Country", country);
            row = with(with(row, "Primary Actor Sector", primary), "Actor Sectors", sectors);
            ReadRows rows = read(HEADER, with(with(row, "Actor Title", title), "Actor COW", "None"));
            assertThat(rows.issues).isEmpty();
            return rows.event(0);
        }

        @Test
        void whoHasATitleIsAPersonOfThatCountry() {
            assertThat(acting("Ane Dahl", "NOR", "GOV", "GOV,PTY", "Foreign Minister")
                            .actors())
                    .containsExactly(Person.builder()
                            .name("Ane Dahl")
                            .affiliation(ActorCode.parse("NOR"))
                            .addSectors(Sector.GOV, Sector.PTY)
                            .build());
        }

        @Test
        void whatHasNoneIsPartOfTheState() {
            assertThat(acting("Norwegian Navy", "NOR", "MIL", "MIL", "None").actors())
                    .containsExactly(State.builder()
                            .country(Country.of("NOR"))
                            .addSectors(Sector.MIL)
                            .name("Norwegian Navy")
                            .build());
        }

        @Test
        void thePrimarySectorComesFirst() {
            assertThat(acting("Guards", "NOR", "COP", "MIL, COP", "None")
                            .actors()
                            .iterator()
                            .next()
                            .sectors())
                    .containsExactly(Sector.COP, Sector.MIL);
        }

        @Test
        void rebelsAreAGroupAtHomeThere() {
            assertThat(acting("Fjord Front", "NOR", "REB", "REB", "None").actors())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Group.class, group -> assertThat(group.home()).contains(Country.of("NOR")));
        }

        @Test
        void bodiesWithoutACountryAreOrganisations() {
            assertThat(acting("United Nations", "None", "IGO", "IGO", "None").actors())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Organisation.class,
                            un -> assertThat(un.organisationCode()).hasToString("IGOUNO"));
            assertThat(acting("Lighthouse Union", "IGO", "None", "None", "None").actors())
                    .singleElement()
                    .isInstanceOf(Organisation.class);
        }

        @Test
        void whoHasNothingButANameIsUnresolved() {
            assertThat(acting("strangers", "None", "None", "None", "None").actors())
                    .containsExactly(Unresolved.of("strangers"));
        }

        @Test
        void severalInACellAreSeveralActors() {
            DiplomaticEvent event = acting(
                    "Ane Dahl; Sweden; police",
                    "NOR; SWE; FIN",
                    "GOV; None; COP",
                    "GOV; None; COP",
                    "Minister; None; None");
            assertThat(event.actors())
                    .extracting(actor -> actor.name())
                    .containsExactly("Ane Dahl", "Sweden", "police");
            assertThat(event.actorPrincipals())
                    .containsExactly(Country.of("NOR"), Country.of("SWE"), Country.of("FIN"));
        }

        @Test
        void listsThatDoNotMatchAreToldAndReadAsFarAsTheyGo() {
            ReadRows rows = read(HEADER, with(ROW, "Actor Name", "Ane Dahl; Sweden"));
            assertThat(rows.event(0).actors()).hasSize(2);
            assertThat(rows.issues).extracting(RowIssue::rule).containsOnly("LISTS");
            assertThat(rows.issues).extracting(RowIssue::column).contains("Actor Country", "Actor Title");
        }

        @Test
        void aCowNumberTellsTheCountryThatHasNoCode() {
            ReadRows rows = read(HEADER, with(with(ROW, "Recipient Country", "None"), "Recipient Name", "navy"));
            assertThat(rows.event(0).recipientPrincipals()).containsExactly(Country.of("FIN"));
        }

        @Test
        void codesThatNobodyKnowsAreToldAndKept() {
            ReadRows rows = read(HEADER, with(with(ROW, "Actor Country", "QQQ"), "Actor Sectors", "GOV,ZZZ"));
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactlyInAnyOrder("COUNTRY", "SECTOR");
            assertThat(rows.event(0).codings().get(0).values()).containsEntry("Actor Sectors", "GOV,ZZZ");
        }
    }

    @Nested
    class Malformed {
        @Test
        void aSurplusNameInTheHeaderIsPassedOver() {
            String header = HEADER.replace("Event Type", "Headline\tEvent Type");
            ReadRows rows = read(header, ROW, with(ROW, "Event ID", "own-2"));
            assertThat(rows.events).hasSize(2);
            assertThat(rows.event(0).type()).contains(EventType.CONSULT);
            assertThat(rows.event(0).codings().get(0).values()).containsEntry("Version", "v1");
            assertThat(rows.report.warnings())
                    .singleElement()
                    .asString()
                    .contains("41 names")
                    .contains("Headline");
            assertThat(rows.issues).isEmpty();
        }

        @Test
        void aSurplusNameWithSurplusEmptyCellsBehindIsPassedOverToo() {
            String header = HEADER.replace("Event Type", "Headline\tEvent Type");
            ReadRows rows = read(header, ROW + "\t", with(ROW, "Event ID", "own-2") + "\t");
            assertThat(rows.event(1).type()).contains(EventType.CONSULT);
            assertThat(rows.issues).extracting(RowIssue::rule).containsOnly("SURPLUS_COLUMNS");
        }

        @Test
        void aSurplusColumnThatRowsDoHaveIsLeftOut() {
            String header = HEADER.replace("Event Type", "Headline\tEvent Type");
            ReadRows rows = read(header, ROW.replace("\tCONSULT\t", "\tDahl visits Turku\tCONSULT\t"));
            assertThat(rows.event(0).type()).contains(EventType.CONSULT);
            assertThat(rows.event(0).codings().get(0).values()).containsEntry("Version", "v1");
            assertThat(rows.report.warnings())
                    .singleElement()
                    .asString()
                    .contains("Headline")
                    .contains("left out");
        }

        @Test
        void surplusEmptyColumnsAreDropped() {
            ReadRows rows = read(HEADER + "\t\t", ROW + "\t\t");
            assertThat(rows.events).hasSize(1);
            assertThat(rows.report.warnings()).singleElement().asString().contains("empty names");
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("SURPLUS_COLUMNS");
        }

        @Test
        void columnsAreFoundByTheirNames() {
            ReadRows rows = read(
                    "Event Type\tEvent Mode\tEvent Date\tActor Name\tActor Country\tRecipient Name\tRecipient Country",
                    "ACCUSE\tallege\t2022-05-04\tNorway\tNOR\tFinland\tFIN");
            assertThat(rows.event(0).mode()).contains(Mode.ALLEGE);
            assertThat(rows.report.warnings()).singleElement().asString().contains("lacks Event ID");
        }

        @Test
        void modesAndContextsThatPloverLacksAreToldAndKept() {
            ReadRows rows = read(HEADER, row("2022-05-04", "ASSAULT", "massacre", "humanitarian;crime"));
            DiplomaticEvent event = rows.event(0);
            assertThat(event.type()).contains(EventType.ASSAULT);
            assertThat(event.mode()).isEmpty();
            assertThat(event.contexts()).containsExactly(Context.CRIME);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("MODE", "CONTEXT");
            assertThat(rows.issues).extracting(RowIssue::value).containsExactly("massacre", "humanitarian");
            assertThat(rows.report.repaired()).isEqualTo(1);
            assertThat(event.codings().get(0).values())
                    .containsEntry("Event Mode", "massacre")
                    .containsEntry("Contexts", "humanitarian;crime");
        }

        @Test
        void aModeOfAnotherTypeIsLeftOut() {
            ReadRows rows = read(HEADER, row("2022-05-04", "AID", "visit", "None"));
            assertThat(rows.event(0).mode()).isEmpty();
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("MODE");
        }

        @Test
        void aTypeThatPloverLacksLeavesTheQuadClass() {
            ReadRows rows =
                    read(HEADER, with(row("2022-05-04", "FIGHT", "None", "None"), "Quad Code", "MATERIAL CONFLICT"));
            assertThat(rows.event(0).type()).isEmpty();
            assertThat(rows.event(0).hostility()).isEqualTo(Hostility.HOSTILE);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("TYPE");
        }

        @Test
        void withoutADayTheEventStandsAtThatOfItsPublication() {
            ReadRows rows = read(HEADER, row("None", "CONSULT", "visit", "None"));
            assertThat(rows.event(0).day()).contains(LocalDate.of(2022, 5, 5));
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("NO_DATE");
        }

        @Test
        void aDayThatIsNoneRejectsTheRow() {
            ReadRows rows = read(HEADER, row("2022-05-44", "CONSULT", "visit", "None"), ROW);
            assertThat(rows.events).hasSize(1);
            assertThat(rows.issues).singleElement().satisfies(issue -> {
                assertThat(issue.rule()).isEqualTo("DATE");
                assertThat(issue.line()).isEqualTo(2);
                assertThat(issue.value()).isEqualTo("2022-05-44");
            });
        }

        @Test
        void aDayOfPublicationThatIsNoneIsToldAndKept() {
            ReadRows rows = read(HEADER, with(ROW, "Publication Date", "soon"));
            assertThat(rows.event(0).dates()).hasSize(1);
            assertThat(rows.issues).extracting(RowIssue::rule).containsExactly("PUBLICATION_DATE");
        }

        @Test
        void repetitionsAreCounted() {
            ReadRows rows = read(HEADER, ROW, ROW, HEADER, with(ROW, "Event Mode", "phone"));
            assertThat(rows.report.duplicates()).isEqualTo(1);
            assertThat(rows.report.repeatedKeys()).isEqualTo(1);
            assertThat(rows.report.skipped()).isEqualTo(1);
        }
    }

    @Nested
    class Detected {
        private String reason(String... lines) {
            return new PolecatFormat()
                    .recognise(new FileHead("own.txt", ImmutableList.copyOf(lines)))
                    .orElse("");
        }

        @Test
        void eachVariantSaysWhy() {
            assertThat(reason(HEADER, ROW))
                    .isEqualTo("a header with Event Type, Event Mode, Actor Name and Recipient Name");
            assertThat(reason(HEADER.replace("Event Type", "Headline\tEvent Type"), ROW))
                    .endsWith("; the header has a surplus Headline");
            assertThat(reason(HEADER + "\t", ROW)).endsWith("; empty columns behind the last");
            assertThat(reason(ROW)).startsWith("40 columns without a header");
        }

        @Test
        void otherFilesAreNotTakenForIt() {
            assertThat(reason(IcewsTest.HEADER)).isEmpty();
            assertThat(reason("a\tb\tc")).isEmpty();
        }
    }

    @Nested
    class Written {
        @Test
        void rowsComeBackAsTheyWere() {
            String several = with(
                    with(with(ROW, "Event ID", "own-2"), "Actor Name", "Sweden; Norway"), "Actor Country", "SWE; NOR");
            String odd = with(with(several, "Event ID", "own-3"), "Event Mode", "strange");
            String text = HEADER + "\n" + ROW + "\n" + several + "\n" + odd + "\n";
            assertThat(written(read(text.split("\n")).events)).isEqualTo(text);
        }

        @Test
        void aChangedEventKeepsTheCellsThatTravelled() {
            DiplomaticEvent event = read(HEADER, ROW).event(0);
            DiplomaticEvent reversed = event.toBuilder()
                    .actors(event.recipients())
                    .recipients(event.actors())
                    .mode(Mode.PHONE)
                    .build();
            assertThat(written(List.of(reversed)).lines().skip(1).findFirst().orElseThrow())
                    .startsWith("own-1\t2022-05-04\tCONSULT\tphone\t1.5\tVERBAL COOPERATION\tmilitary;diplomatic\t"
                            + "Finland\tFIN\t375\tNone\tNone\tNone\tFinland\tFinland\t"
                            + "Ane Dahl\tNOR\t385\tGOV\tGOV,PTY\tForeign Minister\tDahl\tAne_Dahl\tTown Hall\tTurku\t");
        }

        @Test
        void changedContextsAreWrittenAsTheyAreNow() {
            DiplomaticEvent event = read(HEADER, ROW).event(0).toBuilder()
                    .contexts(List.of(Context.HEALTH))
                    .build();
            assertThat(written(List.of(event))).contains("\thealth\t").doesNotContain("diplomatic;military");
        }

        @Test
        void aJointActOfAnotherSourceIsOneRow() {
            DiplomaticEvent event = DiplomaticEvent.builder()
                    .id("x")
                    .addActors(State.of("NOR", Sector.GOV), Unresolved.of("a; crowd"))
                    .addRecipients(State.of("RUS"))
                    .type(EventType.SANCTION)
                    .mode(Mode.EXPEL)
                    .addDates(EventDate.on(LocalDate.of(2022, 4, 1)))
                    .addPlaces("Oslo, Norway")
                    .build();
            String[] lines = written(List.of(event)).split("\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[1])
                    .startsWith("x\t2022-04-01\tSANCTION\texpel\t-5.5\tMATERIAL CONFLICT\tNone\tNorway"
                            + " (government); a, crowd\tNOR; None\t385; None\tGOV; None\tGOV; None\tNone\tNone"
                            + "\tNone\tRussia\tRUS\t365\tNone\tNone\tNone\tNone\tNone\tNone\tOslo\tNone\tNone"
                            + "\tNOR\t");
            assertThat(read(lines).event(0).actorPrincipals()).containsExactly(Country.of("NOR"));
        }

        @Test
        void anEventWithoutATypeIsLeftOutAndCounted() {
            try (DatasetWriter out = DatasetWriter.of(DatasetFormat.POLECAT, new StringWriter())) {
                out.write(DiplomaticEvent.builder()
                        .id("x")
                        .addDates(EventDate.on(LocalDate.of(2022, 4, 1)))
                        .build());
                assertThat(out.report().leftOut()).isEqualTo(1);
                assertThat(out.report().rules()).containsKey("NO_TYPE");
            }
        }

        @Test
        void whatIcewsTellsAlikeIsTakenOver() {
            String icews = IcewsTest.HEADER
                    + "\n"
                    + "5\t2016-03-09\tNorway\tNA\tNorway\tAccuse\t112\t-2\tRussia\tNA\tRussian Federation\t8\t3\tOwn"
                    + " Wire\tOslo\tFrogner\tOslo fylke\tNorway\t59.9\t10.7";
            ReadRows rows = ReadRows.of(DatasetReader.of(DatasetFormat.ICEWS), "own.tab", icews);
            assertThat(written(rows.events).lines().skip(1).findFirst().orElseThrow())
                    .startsWith(rows.event(0).id() + "\t2016-03-09\tACCUSE\tallege\t")
                    .contains("\tNone\tOslo\tFrogner\tOslo fylke\tNOR\t59.9\t10.7\tNone\t")
                    .contains("\tOwn Wire\t");
        }

        @Test
        void anActAgainstItselfIsARow() {
            DiplomaticEvent event = DiplomaticEvent.builder()
                    .id("x")
                    .addActors(State.of("NOR"))
                    .addRecipients(State.of("NOR"))
                    .type(EventType.COERCE)
                    .addDates(EventDate.on(LocalDate.of(2022, 4, 1)))
                    .build();
            StringWriter text = new StringWriter();
            try (DatasetWriter out = DatasetWriter.of(DatasetFormat.ICEWS, text)) {
                out.write(event);
                assertThat(out.report().rows()).isEqualTo(1);
            }
            assertThat(text.toString()).contains("\tNorway\tNA\tNorway\tCoerce\t170\t-7\tNorway\tNA\tNorway\t");
        }

        @Test
        void aFormulaRunsInNoSpreadsheet() {
            String text = written(read(HEADER, with(ROW, "Actor Name", "=cmd()")).events);
            assertThat(text).contains("\t'=cmd()\t");
            assertThat(read(text.split("\n")).event(0).actors())
                    .extracting(a -> a.name())
                    .containsExactly("=cmd()");
        }
    }

    @Test
    void aNameOfNothingButBlanksIsNone() {
        for (String blank : List.of(" ", "\u2028", "\u3000")) {
            String row = ROW.replace("Ane Dahl\tNOR\t385", blank + "\tNone\tNone");
            ReadRows read = ReadRows.of(DatasetReader.of(DatasetFormat.POLECAT), "own.txt", HEADER + "\n" + row + "\n");
            assertThat(read.report.kept()).isEqualTo(1);
            assertThat(read.event(0).actors()).isEmpty();
        }
    }
}
