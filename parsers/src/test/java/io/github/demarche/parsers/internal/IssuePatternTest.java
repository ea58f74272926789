package io.github.demarche.parsers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class IssuePatternTest {
    private final Inflection inflection = new Inflection(ImmutableList.of("buy bought bought"), ImmutableList.of());

    @Test
    void expandsNounsVerbsAndHyphens() {
        assertThat(IssuePattern.expand("Free Press", inflection)).containsExactly("free press");
        assertThat(IssuePattern.expand("n:school reform", inflection))
                .containsExactly("school reform", "schools reform");
        assertThat(IssuePattern.expand("vote v:buy", inflection))
                .containsExactlyInAnyOrder("vote buy", "vote buys", "vote bought", "vote buying");
        assertThat(IssuePattern.expand("pre+n:school", inflection))
                .containsExactlyInAnyOrder("pre school", "pre schools", "pre-school", "pre-schools");
    }

    @Test
    void takesAPlusAtTheEndForNothingOrAHyphen() {
        assertThat(IssuePattern.expand("eu+ gene", inflection)).containsExactlyInAnyOrder("eu gene", "eu- gene");
    }

    @Test
    void refusesAMarkWithoutAWordAndTooManyForms() {
        assertThat(IssuePattern.expand("n: school", inflection)).isEmpty();
        assertThat(IssuePattern.expand("v:", inflection)).isEmpty();
        assertThat(IssuePattern.expand("v:run+".repeat(9) + "x", inflection)).isEmpty();
    }
}
