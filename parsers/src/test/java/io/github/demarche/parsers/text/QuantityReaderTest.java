package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.Quantity;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    private static Optional<Quantity> read(String phrase) {
        ReadSentence sentence = ReadSentence.of(phrase + " left.");
        return new QuantityReader(sentence.tokens).read(sentence.phrase());
    }

    private static String written(Quantity quantity) {
        return end(quantity.min()) + ".." + end(quantity.max()) + " " + quantity.unit();
    }

    private static String end(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    @ParameterizedTest
    @CsvSource({
        "Two diplomats, 2..2 diplomats",
        "The ten Fijian officers, 10..10 officers",
        "Twenty-one envoys, 21..21 envoys",
        "An envoy, 1..1 envoys",
        "A spy, 1..1 spies",
        "A hundred soldiers, 100..100 soldiers",
        "Three hundred soldiers, 300..300 soldiers",
        "Two thousand troops, 2000..2000 troops",
        "Over 20 countries, 21.. countries",
        "More than 40 companies, 41.. companies",
        "At least 15 monks, 15.. monks",
        "No fewer than 15 monks, 15.. monks",
        "At most 15 monks, ..15 monks",
        "No more than 15 monks, ..15 monks",
        "Up to 30 pilots, ..30 pilots",
        "Fewer than 30 pilots, ..29 pilots",
        "As many as 30 pilots, ..30 pilots",
        "10 to 12 envoys, 10..12 envoys",
        "Ten or twelve envoys, 10..12 envoys",
        "Between 10 and 12 envoys, 10..12 envoys",
        "Dozens of officials, 24.. officials",
        "Several officials, 2.. officials",
        "Both envoys, 2..2 envoys"
    })
    void readsNumbers(String phrase, String expected) {
        assertThat(read(phrase).map(QuantityReaderTest::written)).contains(expected);
    }

    @Test
    void readsNumbersWithCommas() {
        assertThat(read("The 12,500 migrants").map(QuantityReaderTest::written)).contains("12500..12500 migrants");
    }

    @ParameterizedTest
    @CsvSource({
        "The $60 million, 60000000..60000000 USD",
        "The $1.5 billion, 1500000000..1500000000 USD",
        "About $500, 500..500 USD"
    })
    void readsSumsOfMoney(String phrase, String expected) {
        assertThat(read(phrase).map(QuantityReaderTest::written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The diplomats", "A campaign", "The 2019 treaty", "Serbia", "The first envoy"})
    void findsNoNumberWhereNoneIs(String phrase) {
        assertThat(read(phrase)).isEmpty();
    }

    @Test
    void keepsTheWordsAndTheirPlace() {
        Quantity quantity = read("The twelve envoys").orElseThrow();
        assertThat(quantity.text()).contains("twelve");
        assertThat(quantity.span().orElseThrow().start()).isEqualTo(4);
        assertThat(quantity.span().orElseThrow().end()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 99999999999999999999999 envoys",
                "The 9000000000000000000 trillion envoys",
                "The 9,9,9 envoys",
                "The 1.2.3 million envoys",
                "The 12 to 10 envoys"
            })
    void survivesOddNumbers(String phrase) {
        Optional<Quantity> quantity = read(phrase);
        assertThat(quantity.flatMap(number -> number.min().isPresent()
                                ? Optional.of(number.min().getAsLong())
                                : Optional.empty())
                        .orElse(0L))
                .isNotNegative();
    }
}
