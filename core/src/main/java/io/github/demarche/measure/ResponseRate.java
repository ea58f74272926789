package io.github.demarche.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.demarche.chain.Dyad;
import io.github.demarche.chain.GraphView;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The share of provocations answered within a window of days: {@code rho_W}. Only provocations count, above and below the
 * line, whose whole window lies before the end of the observation. Days are counted exclusively and the last is inclusive:
 * a window of 7 ends seven days after the provocation, and an answer on the same day is within it. Immutable.
 *
 * <pre>{@code
 * LocalDate end = LocalDate.of(2018, 12, 31);
 * ResponseRate.of(graph.view(), end, 30).rate();
 * ResponseRate.byDyad(graph.view(), end, 30, AnswerRule.standard()).get(Dyad.of("RUS", "USA"));
 * }</pre>
 */
@Value.Immutable
@DemarcheStyle
public abstract class ResponseRate implements Serializable {
    private static final long serialVersionUID = 1;

    ResponseRate() {}

    /** Returns what counted as an answer, by which matching and clock. */
    public abstract AnswerRule rule();

    /** Returns the last day of the observation, inclusive. */
    public abstract LocalDate end();

    /** Returns the days of the window, at least 0. */
    public abstract int windowDays();

    /** Returns how many provocations were answered within the window. */
    public abstract int answered();

    /** Returns how many certainly were not. */
    public abstract int unanswered();

    /**
     * Returns how many were answered on a day that the dates leave open, within the window or not. They are in neither
     * share; were they, the rate would lie between {@code answered / n} and {@code (answered + undecided) / n}.
     */
    public abstract int undecided();

    /** Returns the number of provocations left out because they have no date by the rule's clock. */
    public abstract int undated();

    /** Returns the number of provocations left out because their window ends, or may end, after the observation. */
    public abstract int windowOpen();

    /** Returns the share answered, from 0 to 1; empty if there are no decided provocations. */
    public final OptionalDouble rate() {
        return share(answered());
    }

    /** Returns the share not answered within the window, from 0 to 1; empty if there are no decided provocations. */
    public final OptionalDouble nonResponseRate() {
        return share(unanswered());
    }

    private OptionalDouble share(int some) {
        int decided = answered() + unanswered();
        return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) some / decided);
    }

    /**
     * Returns the rate over all provocations of the view, under {@link AnswerRule#standard()}.
     *
     * @throws IllegalArgumentException if the window is negative
     */
    public static ResponseRate of(GraphView view, LocalDate end, int windowDays) {
        return of(view, end, windowDays, AnswerRule.standard());
    }

    /**
     * Returns the rate over all provocations of the view, whoever answers them.
     *
     * @param end the last day of the observation, inclusive
     * @param windowDays the days within which an answer must come
     * @throws IllegalArgumentException if the window is negative
     */
    public static ResponseRate of(GraphView view, LocalDate end, int windowDays, AnswerRule rule) {
        return new WindowCount(end, windowDays, rule).overall(new Answers(view, rule));
    }

    /**
     * Returns the rate of each dyad with a provocation by one party of the other, in their order. A joint act is a
     * provocation in each of its dyads, and answered in those whose other party takes part in an answer; what others do on
     * that party's behalf does not count here. Acts without an actor or a recipient are in no dyad.
     *
     * @param end the last day of the observation, inclusive
     * @param windowDays the days within which an answer must come
     * @throws IllegalArgumentException if the window is negative
     */
    public static ImmutableSortedMap<Dyad, ResponseRate> byDyad(
            GraphView view, LocalDate end, int windowDays, AnswerRule rule) {
        return new WindowCount(end, windowDays, rule).byDyad(new Answers(view, rule));
    }

    @Value.Check
    void check() {
        checkArgument(windowDays() >= 0, "the window must be 0 or more days, was %s", windowDays());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds rates. */
    static final class Builder extends ImmutableResponseRate.Builder {
        Builder() {}
    }
}
