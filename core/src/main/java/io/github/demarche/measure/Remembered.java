package io.github.demarche.measure;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** What one party did to another, as a memory holds it. Days may not go backward. */
interface Remembered extends Serializable {
    /** Adds an act of the day. */
    void add(int day, double weight);

    /** Returns what is remembered on the day of acts before it. */
    double before(int day);

    /** Tells whether there is nothing that could be remembered on the day or later. */
    boolean isForgotten(int day);

    static Remembered with(Memory memory) {
        return memory.kind() == Memory.Kind.INTERVAL ? new Recent(memory) : new Decaying(memory);
    }

    /** One sum, which a half-life that is infinite leaves whole. */
    final class Decaying implements Remembered {
        private static final long serialVersionUID = 1;

        private final double halfLife;
        private final double floor;
        private int asOf;
        private double before;
        private double today;

        private Decaying(Memory memory) {
            this.halfLife = memory.halfLifeDays();
            this.floor = memory.floor();
        }

        @Override
        public void add(int day, double weight) {
            if (day != asOf) {
                before = before(day);
                today = 0;
                asOf = day;
            }
            today += weight;
        }

        @Override
        public double before(int day) {
            if (day == asOf) {
                return before;
            }
            double decayed = (before + today) * Math.pow(2, -(day - asOf) / halfLife);
            return decayed < floor ? 0 : decayed;
        }

        @Override
        public boolean isForgotten(int day) {
            return day != asOf && before(day) == 0;
        }
    }

    /** The acts that are young enough, summed by day. */
    final class Recent implements Remembered {
        private static final long serialVersionUID = 1;

        private final int minimum;
        private final int maximum;
        private final Deque<DaySum> days = new ArrayDeque<>();

        /** What was done on one day. */
        private record DaySum(int day, double sum) implements Serializable {}

        private Recent(Memory memory) {
            this.minimum = memory.minimumDays();
            this.maximum = memory.maximumDays();
        }

        @Override
        public void add(int day, double weight) {
            forget(day);
            DaySum last = days.peekLast();
            boolean same = last != null && last.day() == day;
            double sum = same ? days.removeLast().sum() + weight : weight;
            days.addLast(new DaySum(day, sum));
        }

        @Override
        public double before(int day) {
            forget(day);
            double sum = 0;
            for (DaySum past : days) {
                sum += day - past.day() >= minimum ? past.sum() : 0;
            }
            return sum;
        }

        @Override
        public boolean isForgotten(int day) {
            forget(day);
            return days.isEmpty();
        }

        private void forget(int day) {
            while (!days.isEmpty() && day - days.getFirst().day() > maximum) {
                days.removeFirst();
            }
        }
    }
}
