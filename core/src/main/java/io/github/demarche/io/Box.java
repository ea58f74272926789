package io.github.demarche.io;

import java.util.Collection;

/** A rectangle of a drawing; y grows downwards. */
record Box(double left, double top, double right, double bottom) {
    static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    Box movedDown(double distance) {
        return new Box(left, top + distance, right, bottom + distance);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean overlapsAny(Collection<Box> others) {
        return others.stream().anyMatch(this::overlaps);
    }

    double centre() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }
}
