package io.github.demarche.measure;

import io.github.demarche.ontology.Instrument;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The acts of one party upon another on one day with one instrument, or without any. */
record Tally(int day, @Nullable Instrument instrument, int count, double sum, int unscored) implements Serializable {
    /** A day and an instrument: what acts are counted together by. */
    record Key(int day, @Nullable Instrument instrument) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::day)
                .thenComparing(Key::instrument, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
