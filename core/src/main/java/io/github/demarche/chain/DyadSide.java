package io.github.demarche.chain;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What one party of a dyad did to the other: its open acts and threats, and how much it does. Sums are as of the dyad's day. */
final class DyadSide implements Serializable {
    private static final long serialVersionUID = 1;

    final ActRing open;
    private @Nullable ActRing threats;
    private double recent;
    private double usual;

    DyadSide() {
        this(new ActRing());
    }

    private DyadSide(ActRing open) {
        this.open = open;
    }

    DyadSide copy() {
        DyadSide copy = new DyadSide(open.copy());
        copy.threats = threats == null ? null : threats.copy();
        copy.recent = recent;
        copy.usual = usual;
        return copy;
    }

    /** Returns the acts as of the dyad's day, each weighed by what is left of its effect. */
    double recent() {
        return recent;
    }

    /** Returns the acts as of the dyad's day, each weighed by the long half-life. */
    double usual() {
        return usual;
    }

    void add(int acts, double recentLeft, double usualLeft) {
        recent = recent * recentLeft + acts;
        usual = usual * usualLeft + acts;
    }

    /** Drops what waits for an answer; the base rate stays. */
    void close() {
        open.clear();
        recent = 0;
    }

    void forget() {
        close();
        usual = 0;
    }

    boolean hasThreats() {
        return threats != null;
    }

    ActRing threats() {
        if (threats == null) {
            threats = new ActRing();
        }
        return threats;
    }

    void dropNoThreats() {
        if (threats != null && threats.size() == 0) {
            threats = null;
        }
    }

    boolean isBlank() {
        return open.size() == 0 && threats == null && recent == 0 && usual == 0;
    }
}
