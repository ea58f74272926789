package io.github.demarche.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodeSpanTest {
    private static CodeSpan span(String text) {
        return CodeSpan.parse(text).span();
    }

    @Test
    void takesTwoDigitsUpTo30ForThisCentury() {
        assertThat(span(">300101").from()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(span(">310101").from()).isEqualTo(LocalDate.of(1931, 1, 1));
        assertThat(span(">19300101").from()).isEqualTo(LocalDate.of(1930, 1, 1));
    }

    @Test
    void readsNothingAsAlways() {
        assertThat(span("")).isEqualTo(CodeSpan.ALWAYS);
        assertThat(span("  ").isDefault()).isTrue();
    }

    @Test
    void readsASingleDateAsABeginningAndSaysSo() {
        assertThat(span("20121204")).isEqualTo(new CodeSpan(LocalDate.of(2012, 12, 4), null));
        assertThat(CodeSpan.parse("20121204").doubt())
                .isEqualTo("a date needs \"<\", \">\" or \"-\"; read as >20121204");
    }

    @Test
    void doubtsNothingInDatesOfSixAndEightDigits() {
        assertThat(CodeSpan.parse("940101-19940131").doubt()).isNull();
        assertThat(CodeSpan.parse("> 940101").doubt()).isNull();
        assertThat(CodeSpan.parse("940101-9401311").doubt()).contains("\"9401311\"");
    }

    @Test
    void refusesWhatIsNoDate() {
        for (String bad : new String[] {"<", ">-", "9401-940131", "940101-", "-940101", "94O101-940131", "19940229-"}) {
            assertThatThrownBy(() -> CodeSpan.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void knowsAReversedSpan() {
        assertThat(span("940131-940101").isReversed()).isTrue();
        assertThat(span("940101-940101").isReversed()).isFalse();
        assertThat(span(">940101").isReversed()).isFalse();
    }

    @Test
    void overlapsWhereADayIsCommon() {
        assertThat(span("940101-940131").overlaps(span("940131-940228"))).isTrue();
        assertThat(span("940101-940131").overlaps(span("940201-940228"))).isFalse();
        assertThat(span("<940131").overlaps(span(">940131"))).isTrue();
        assertThat(span("<940130").overlaps(span(">940131"))).isFalse();
        assertThat(span("940131-940101").overlaps(span("940101-940131"))).isFalse();
    }

    @Test
    void coversWhatLiesInside() {
        assertThat(span("940101-940131").covers(span("940102-940131"))).isTrue();
        assertThat(span("940102-940131").covers(span("940101-940131"))).isFalse();
        assertThat(span(">940101").covers(span("940101-990101"))).isTrue();
        assertThat(span(">940101").covers(span("<990101"))).isFalse();
        assertThat(span("940101-990101").covers(span(">940101"))).isFalse();
    }

    @Test
    void tellsOneCommonDayFromMore() {
        assertThat(span("940101-940131").sharesOneDay(span("940131-940228"))).isTrue();
        assertThat(span("940131-940228").sharesOneDay(span("940101-940131"))).isTrue();
        assertThat(span("940101-940131").sharesOneDay(span("940130-940228"))).isFalse();
    }
}
