package io.github.demarche.chain;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each ground speaks for a statement's reacting to an act: the weights of a conditional logit over the sentences
 * of a story. A weight is the difference in log odds that the ground makes; 0 makes none. Immutable.
 *
 * <pre>{@code
 * StoryLinker linker = StoryLinker.builder().reactions(ReactionWeights.icbe()).build();
 * }</pre>
 */
public final class ReactionWeights implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String ICBE = "reactions-icbe.tsv";
    private static final Splitter TABS = Splitter.on('\t').trimResults();
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private final String name;
    private final ImmutableMap<String, Double> weights;

    private ReactionWeights(String name, ImmutableMap<String, Double> weights) {
        this.name = name;
        this.weights = weights;
    }

    /**
     * Returns the weights fitted on the reaction pointers of ICBe 1.1 (Douglass et al. 2024): what statements in narratives
     * of international crises react to. The file's head says how.
     */
    public static ReactionWeights icbe() {
        return Icbe.WEIGHTS;
    }

    /**
     * Reads weights of one's own: a line a ground, its name and its weight separated by a tab, each of the names of {@link
     * #asMap()} once; blank lines and lines from "#" on are passed over.
     *
     * @param reader read to its end and left open
     * @throws IllegalArgumentException if a line cannot be read, or a ground is unknown, told twice or missing; the message
     *     begins with name and line number
     * @throws UncheckedIOException if reading fails
     */
    public static ReactionWeights fromReader(String name, Reader reader) {
        checkArgument(!name.isBlank(), "weights need a name");
        List<String> lines;
        try {
            lines = CharStreams.readLines(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EnumMap<ReactionFeature, Double> read = new EnumMap<>(ReactionFeature.class);
        for (int i = 0; i < lines.size(); i++) {
            if (!SPACE.matchesAllOf(lines.get(i)) && !lines.get(i).startsWith("#")) {
                put(read, lines.get(i), name + ":" + (i + 1));
            }
        }
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        for (ReactionFeature feature : ReactionFeature.values()) {
            Double weight = read.get(feature);
            checkArgument(weight != null, "%s: no line for \"%s\"", name, feature.code());
            weights.put(feature.code(), weight);
        }
        return new ReactionWeights(name, weights.buildOrThrow());
    }

    private static void put(Map<ReactionFeature, Double> read, String line, String place) {
        List<String> fields = TABS.splitToList(line);
        checkArgument(fields.size() == 2, "%s: a ground and its weight must stand on a line, was \"%s\"", place, line);
        ReactionFeature feature = ReactionFeature.find(fields.get(0))
                .orElseThrow(() -> new IllegalArgumentException(place + ": unknown ground \"" + fields.get(0)
                        + "\"; there are " + icbe().weights.keySet()));
        checkArgument(
                read.put(feature, weight(fields.get(1), place)) == null,
                "%s: a second line for %s",
                place,
                feature.code());
    }

    private static double weight(String text, String place) {
        try {
            double weight = Double.parseDouble(text);
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as for NaN
        }
        throw new IllegalArgumentException(place + ": a weight must be a finite number, was \"" + text + "\"");
    }

    /** Returns what the weights are called, such as {@code reactions-icbe.tsv}. */
    public String name() {
        return name;
    }

    /** Returns the weight of each ground, in a fixed order. */
    public ImmutableMap<String, Double> asMap() {
        return weights;
    }

    double of(ReactionFeature feature) {
        Double weight = weights.get(feature.code());
        checkState(weight != null, "no weight for %s", feature);
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReactionWeights that && name.equals(that.name) && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + weights.hashCode();
    }

    /** Returns the name and the weights. */
    @Override
    public String toString() {
        return name + weights;
    }

    /** Read once, when first asked for. */
    private static final class Icbe {
        private static final ReactionWeights WEIGHTS = read();

        private static ReactionWeights read() {
            try (InputStream in = ReactionWeights.class.getResourceAsStream(ICBE)) {
                checkState(in != null, "the resource %s is missing", ICBE);
                return fromReader(ICBE, new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
