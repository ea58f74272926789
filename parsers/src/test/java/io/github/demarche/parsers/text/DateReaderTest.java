package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All phrases are read on Wednesday 17 January 2024. */
class DateReaderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 1, 17);

    private static String written(DateMention mention) {
        if (mention.offsetDays().isPresent()) {
            return "offset " + mention.offsetDays().getAsInt();
        }
        return mention.date().map(DateReaderTest::written).orElse("unknown");
    }

    private static String written(EventDate date) {
        return date.isDay() ? date.start().toString() : date.start() + ".." + date.end() + " " + date.precision();
    }

    private static List<String> read(String sentence) {
        return ReadSentence.of(sentence, WEDNESDAY).dates.stream()
                .map(DateReaderTest::written)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 3 May 2016 | 2016-05-03",
                "on May 3, 2016 | 2016-05-03",
                "on May 3 2016 | 2016-05-03",
                "on the 3rd of May 2016 | 2016-05-03",
                "on 16 April, 2021 | 2021-04-16",
                "on Feb. 29, 2020 | 2020-02-29",
                "on Sept. 5, 2001 | 2001-09-05",
                "on 2016-05-03 | 2016-05-03",
                "in May 2016 | 2016-05-01..2016-05-31 MONTH",
                "in February 2024 | 2024-02-01..2024-02-29 MONTH",
                "in 2009 | 2009-01-01..2009-12-31 YEAR",
                "since 1999 | 1999-01-01..1999-12-31 YEAR"
            })
    void readsAbsoluteDates(String phrase, String expected) {
        assertThat(read("Chad expelled two envoys " + phrase + ".")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Monday | 2024-01-15",
                "on Wednesday | 2024-01-17",
                "on Thursday | 2024-01-11",
                "last Friday | 2024-01-12",
                "yesterday | 2024-01-16",
                "today | 2024-01-17",
                "on 20 December | 2023-12-20",
                "on December 20 | 2023-12-20",
                "on 2 January | 2024-01-02",
                "in November | 2023-11-01..2023-11-30 MONTH",
                "last month | 2023-12-01..2023-12-31 MONTH",
                "last year | 2023-01-01..2023-12-31 YEAR",
                "last week | 2024-01-08..2024-01-14 WEEK",
                "this week | 2024-01-15..2024-01-21 WEEK",
                "three days ago | 2024-01-14",
                "two weeks ago | 2024-01-01..2024-01-07 WEEK",
                "a month ago | 2023-12-01..2023-12-31 MONTH",
                "ten years ago | 2014-01-01..2014-12-31 YEAR",
                "on Monday, January 8 | 2024-01-08",
                "on Monday, 8 January 2024 | 2024-01-08"
            })
    void readsBackwardFromTheDayOfPublication(String phrase, String expected) {
        assertThat(read("Chad expelled two envoys " + phrase + ".")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad will expel two envoys on Monday. | 2024-01-22",
                "Chad will expel two envoys on Wednesday. | 2024-01-24",
                "The envoys must leave by Sunday. | 2024-01-21",
                "The envoys will leave tomorrow. | 2024-01-18",
                "The envoys will leave next week. | 2024-01-22..2024-01-28 WEEK",
                "The envoys will leave next month. | 2024-02-01..2024-02-29 MONTH",
                "The envoys will leave in March. | 2024-03-01..2024-03-31 MONTH",
                "The envoys will leave on 2 January. | 2025-01-02"
            })
    void readsForwardWhereTheClauseDoes(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad expelled two envoys a day after Mali did. | offset 1",
                "Chad expelled two envoys three weeks after Mali did. | offset 21",
                "Chad expelled two envoys two days before Mali did. | offset -2",
                "Two days later Chad expelled an envoy. | offset 2"
            })
    void readsOffsets(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"several days ago", "on Feb. 30, 2021", "a few weeks ago"})
    void leavesUnknownWhatIsNotTold(String phrase) {
        assertThat(read("Chad expelled two envoys " + phrase + ".")).containsExactly("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad may expel two envoys.",
                "Theresa May expelled two envoys.",
                "Chad expelled 2019 migrants.",
                "They march on the capital.",
                "Chad expelled two envoys."
            })
    void findsNoDateWhereNoneIs(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on Monday", "yesterday", "last month", "on 20 December", "three days ago"})
    void leavesRelativeDatesUnknownWithoutADayOfPublication(String phrase) {
        ReadSentence sentence = ReadSentence.of("Chad expelled two envoys " + phrase + ".");
        assertThat(sentence.dates).extracting(DateReaderTest::written).containsExactly("unknown");
    }

    @Test
    void readsSeveralDatesOfASentence() {
        assertThat(read("Chad expelled an envoy on Monday and Mali closed its border in May 2016."))
                .containsExactly("2024-01-15", "2016-05-01..2016-05-31 MONTH");
    }

    @Test
    void keepsThePlaceOfTheWords() {
        ReadSentence sentence = ReadSentence.of("On 3 May 2016 Chad expelled two envoys.", WEDNESDAY);
        EventDate date = sentence.dates.get(0).date().orElseThrow();
        assertThat(date.span().orElseThrow().start()).isEqualTo(3);
        assertThat(date.span().orElseThrow().end()).isEqualTo(13);
    }
}
