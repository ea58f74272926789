package io.github.demarche.measure;

/** The share of spells that one cause ends between two numbers of days, inclusive; of open ones if it is none. */
record Share(int cause, long min, long max, double size) {
    Share of(double estimate) {
        return new Share(cause, min, max, estimate);
    }

    LatencyShare published() {
        return LatencyShare.of(min, max, size);
    }
}
