package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentVocabularyTest {
    private static final InstrumentVocabulary STANDARD = InstrumentVocabulary.standard();

    private static final String HEADING =
            "instrument\ttype\tmode\tcameo\thostility\tdomain\topposites\tunit\tlabel\tlaw\n";

    @Nested
    class OfDemarche {
        @Test
        void knowsEveryConstant() {
            ImmutableList<Instrument> constants = Arrays.stream(Instrument.class.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .map(field -> Instrument.of(field.getName()))
                    .collect(ImmutableList.toImmutableList());

            assertThat(constants).hasSize(29);
            assertThat(STANDARD.instruments()).containsAll(constants);
        }

        @Test
        void saysWhatAnExpulsionUsuallyIs() {
            InstrumentEntry expulsion = STANDARD.entry(Instrument.EXPULSION).orElseThrow();

            assertThat(expulsion.category()).isEqualTo(PloverCategory.parse("SANCTION/expel"));
            assertThat(expulsion.cameo()).contains(CameoCode.of("161"));
            assertThat(expulsion.hostility()).isEqualTo(Hostility.HOSTILE);
            assertThat(expulsion.domain()).isEqualTo(Domain.DIPLOMATIC);
            assertThat(expulsion.unit()).contains("diplomats");
            assertThat(expulsion.label()).isEqualTo("expulsion of diplomats");
            assertThat(expulsion.legalReference())
                    .hasValueSatisfying(law -> assertThat(law).contains("Art. 9"));
        }

        @ParameterizedTest
        @CsvSource({
            "PRICE_CAP, LIFTING_OF_SANCTIONS",
            "TRADE_STATUS_WITHDRAWAL, LIFTING_OF_TRADE_RESTRICTION",
            "MARKET_EXCLUSION, LIFTING_OF_SANCTIONS",
            "FLIGHT_SUSPENSION, REOPENING_OF_AIRSPACE"
        })
        void knowsTheEconomicMeasuresOfRecentYearsAndWhatUndoesThem(String measure, String undone) {
            InstrumentEntry entry = STANDARD.entry(Instrument.of(measure)).orElseThrow();

            assertThat(entry.category()).isEqualTo(PloverCategory.parse("SANCTION/discontinue"));
            assertThat(entry.cameo()).contains(CameoCode.of("163"));
            assertThat(entry.domain()).isEqualTo(Domain.ECONOMIC);
            assertThat(STANDARD.areOpposites(entry.instrument(), Instrument.of(undone)))
                    .isTrue();
        }

        @Test
        void givesEachInstrumentTheTypeThatItsCodeHas() {
            assertThat(STANDARD.entries())
                    .allSatisfy(entry -> entry.cameo()
                            .ifPresent(code -> assertThat(Crosswalk.standard().plover(code))
                                    .map(PloverCategory::type)
                                    .as("%s by %s", entry.instrument(), code)
                                    .contains(entry.type())));
        }

        @Test
        void givesEachInstrumentTheAttitudeOfItsType() {
            assertThat(STANDARD.entries())
                    .allSatisfy(entry -> assertThat(entry.hostility())
                            .as("%s", entry.instrument())
                            .isEqualTo(entry.type().hostility()));
        }

        @Test
        void putsForceOnTheHighestRungAndNothingElse() {
            assertThat(STANDARD.entries())
                    .allSatisfy(entry -> assertThat(entry.domain() == Domain.VIOLENT)
                            .as("%s", entry.instrument())
                            .isEqualTo(entry.type() == EventType.ASSAULT));
        }

        @Test
        void undoesHostileMeasuresByConciliatoryOnes() {
            assertThat(STANDARD.entries())
                    .allSatisfy(entry -> assertThat(entry.opposites())
                            .allSatisfy(opposite -> assertThat(STANDARD.entry(opposite)
                                            .orElseThrow()
                                            .hostility())
                                    .as("%s and %s", entry.instrument(), opposite)
                                    .isNotEqualTo(entry.hostility())));
        }

        @Test
        void joinsOppositesInBothDirections() {
            assertThat(STANDARD.areOpposites(Instrument.RECALL_OF_AMBASSADOR, Instrument.RETURN_OF_AMBASSADOR))
                    .isTrue();
            assertThat(STANDARD.areOpposites(Instrument.LIFTING_OF_SANCTIONS, Instrument.ARMS_EMBARGO))
                    .isTrue();
            assertThat(STANDARD.areOpposites(Instrument.ARMS_EMBARGO, Instrument.LIFTING_OF_SANCTIONS))
                    .isTrue();
            assertThat(STANDARD.areOpposites(Instrument.SUMMONS, Instrument.RETURN_OF_AMBASSADOR))
                    .isFalse();
            assertThat(STANDARD.areOpposites(Instrument.of("UNHEARD_OF"), Instrument.SUMMONS))
                    .isFalse();
        }

        @Test
        void callsNoTwoInstrumentsTheSame() {
            assertThat(STANDARD.entries()).extracting(InstrumentEntry::label).doesNotHaveDuplicates();
            assertThat(STANDARD.entries()).hasSizeGreaterThan(60);
        }

        @Test
        void isSilentOnWhatItDoesNotKnow() {
            assertThat(STANDARD.entry(Instrument.of("UNHEARD_OF"))).isEmpty();
        }

        @Test
        void survivesSerialization() {
            assertThat(Serialized.copyOf(STANDARD)).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        }
    }

    @Nested
    class ExtendedByAUser {
        private static final String CANAL_TOLL =
                "CANAL_TOLL\tSANCTION\tdiscontinue\t163\tHOSTILE\tECONOMIC\tLIFTING_OF_SANCTIONS\tUSD\tcanal toll\t-\n";

        @Test
        void addsLinesOfAFile() {
            InstrumentVocabulary vocabulary =
                    STANDARD.plus(new StringReader("# ours\n" + HEADING + "\n" + CANAL_TOLL), "ours.tsv");
            InstrumentEntry entry =
                    vocabulary.entry(Instrument.of("CANAL_TOLL")).orElseThrow();

            assertThat(entry.label()).isEqualTo("canal toll");
            assertThat(entry.unit()).contains("USD");
            assertThat(entry.legalReference()).isEmpty();
            assertThat(vocabulary.areOpposites(entry.instrument(), Instrument.LIFTING_OF_SANCTIONS))
                    .isTrue();
            assertThat(vocabulary.entries())
                    .hasSize(STANDARD.entries().size() + 1)
                    .endsWith(entry);
            assertThat(STANDARD.entry(entry.instrument())).isEmpty();
        }

        @Test
        void replacesAnEntryInItsPlace() {
            InstrumentEntry summons = InstrumentEntry.builder()
                    .from(STANDARD.entry(Instrument.SUMMONS).orElseThrow())
                    .domain(Domain.DIPLOMATIC)
                    .build();
            InstrumentVocabulary vocabulary = STANDARD.plus(summons);

            assertThat(vocabulary.entry(Instrument.SUMMONS)).contains(summons);
            assertThat(vocabulary.instruments().asList())
                    .isEqualTo(STANDARD.instruments().asList());
            assertThat(vocabulary).isNotEqualTo(STANDARD);
        }

        @Test
        void startsEmptyWhenAsked() {
            assertThat(InstrumentVocabulary.builder().build().entries()).isEmpty();
            assertThat(InstrumentVocabulary.builder().build()).hasToString("InstrumentVocabulary of 0 instruments");
        }

        @Test
        void refusesAModeThatTheTypeLacks() {
            refuses("X\tAID\texpel\t-\tHOSTILE\tVERBAL\t-\t-\tx\t-", "ours.tsv:2: AID has no mode \"expel\"");
        }

        @Test
        void refusesUnknownWords() {
            refuses("X\tAID\tease\t-\tHOSTILE\tVERBAL\t-\t-\tx\t-", "ours.tsv:2: unknown mode \"ease\"");
            refuses("X\tHELP\t-\t-\tHOSTILE\tVERBAL\t-\t-\tx\t-", "ours.tsv:2: unknown event type \"HELP\"");
            refuses("X\tAID\t-\t0799\tHOSTILE\tVERBAL\t-\t-\tx\t-", "ours.tsv:2: unknown CAMEO code \"0799\"");
            refuses("X\tAID\t-\t-\tHOSTILE\tSEA\t-\t-\tx\t-", "ours.tsv:2: domain must be one of [VERBAL, ");
            refuses("x\tAID\t-\t-\tHOSTILE\tVERBAL\t-\t-\tx\t-", "ours.tsv:2: an instrument's name");
        }

        @Test
        void refusesALineWithMissingFields() {
            refuses("X\tAID", "ours.tsv:2: expected 10 fields separated by tabs, found 2");
            refuses("X\tAID\t-\t-\tHOSTILE\tVERBAL\t-\t-\t-\t-", "ours.tsv:2: label is missing");
        }

        @Test
        void refusesAMissingColumn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.plus(new StringReader("instrument\ttype\nX\tAID\n"), "ours.tsv"))
                    .withMessageStartingWith("ours.tsv: no column \"mode\"");
        }

        @Test
        void refusesAnOppositeThatNobodyKnows() {
            refuses(
                    "X\tAID\t-\t-\tHOSTILE\tVERBAL\tUNHEARD_OF\t-\tx\t-",
                    "X names the opposite UNHEARD_OF, which has no entry");
        }

        @Test
        void passesOnThatReadingFailed() {
            Reader broken = new Reader() {
                @Override
                public int read(char[] buffer, int offset, int length) throws IOException {
                    throw new IOException("gone");
                }

                @Override
                public void close() {}
            };

            assertThatThrownBy(() -> STANDARD.plus(broken, "ours.tsv")).isInstanceOf(UncheckedIOException.class);
        }

        private void refuses(String line, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.plus(new StringReader(HEADING + line + "\n"), "ours.tsv"))
                    .withMessageStartingWith(message);
        }
    }

    @Nested
    class Entries {
        @Test
        void areEqualByAllTheyHold() {
            EqualsVerifier.forClass(ImmutableInstrumentEntry.class)
                    .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of(Instrument.APOLOGY))
                    .verify();
        }

        @Test
        void refuseToUndoThemselves() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> entry().addOpposites(Instrument.TARIFF).build())
                    .withMessage("TARIFF cannot be its own opposite");
        }

        @Test
        void refuseAnEmptyLabel() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> entry().label(" ").build())
                    .withMessage("the label of TARIFF must not be empty");
        }

        private InstrumentEntry.Builder entry() {
            return InstrumentEntry.builder()
                    .instrument(Instrument.TARIFF)
                    .type(EventType.SANCTION)
                    .hostility(Hostility.HOSTILE)
                    .domain(Domain.ECONOMIC)
                    .label("tariff");
        }
    }
}
