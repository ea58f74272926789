package io.github.demarche.chain;

/** Exponential decay by half-life, over whole days: the same to the last bit on every machine. */
final class Decay {
    private static final int TABLE = 1024;
    private static final double LN2 = StrictMath.log(2);

    private final double rate;
    private final double[] values = new double[TABLE];

    Decay(double halfLifeDays) {
        rate = LN2 / halfLifeDays;
        for (int days = 0; days < TABLE; days++) {
            values[days] = StrictMath.exp(-rate * days);
        }
    }

    /** Returns the share that is left after that many days, 0 or more. */
    double after(long days) {
        return days < TABLE ? values[(int) days] : StrictMath.exp(-rate * days);
    }

    /** Returns the decay a day: what turns a decayed count into a rate. */
    double rate() {
        return rate;
    }
}
