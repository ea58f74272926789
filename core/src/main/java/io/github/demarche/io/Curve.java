package io.github.demarche.io;

/** A cubic Bézier curve from one mark to another. */
record Curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {

    /** Goes from lane to lane; leaves and reaches the points upright, or sideways where a label stands in that way. */
    static Curve across(
            double fromX, double fromY, double toX, double toY, boolean leavesSideways, boolean endsSideways) {
        double middle = (fromY + toY) / 2;
        double reach = (toX - fromX) * 0.55;
        return new Curve(
                fromX,
                fromY,
                leavesSideways ? fromX + reach : fromX,
                leavesSideways ? fromY : middle,
                endsSideways ? toX - reach : toX,
                endsSideways ? toY : middle,
                toX,
                toY);
    }

    /** Leaves upright and reaches a hub sideways. */
    static Curve toHub(double fromX, double fromY, double hubX, double hubY) {
        return new Curve(fromX, fromY, fromX, hubY, fromX + (hubX - fromX) * 0.4, hubY, hubX, hubY);
    }

    /** Leaves a hub sideways and ends upright. */
    static Curve fromHub(double hubX, double hubY, double toX, double toY) {
        return new Curve(hubX, hubY, hubX + (toX - hubX) * 0.6, hubY, toX, hubY, toX, toY);
    }

    /** Joins two points of one lane by an arch of that depth. */
    static Curve arch(double fromX, double fromY, double toX, double toY, double depth) {
        double reach = (toX - fromX) * 0.25;
        return new Curve(fromX, fromY, fromX + reach, fromY + depth, toX - reach, toY + depth, toX, toY);
    }

    double x(double t) {
        return at(t, x0, x1, x2, x3);
    }

    double y(double t) {
        return at(t, y0, y1, y2, y3);
    }

    private static double at(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    /** Returns the data of an SVG path. */
    String path() {
        return "M" + point(x0, y0) + "C" + point(x1, y1) + " " + point(x2, y2) + " " + point(x3, y3);
    }

    /** Returns the data of a head at the end of the curve, pointing along it. */
    String head(double length) {
        double dx = x3 - x2;
        double dy = y3 - y2;
        double norm = Math.max(0.001, StrictMath.hypot(dx, dy));
        double ux = dx / norm;
        double uy = dy / norm;
        double backX = x3 - ux * length;
        double backY = y3 - uy * length;
        double half = length * 0.45;
        return "M" + point(x3, y3) + "L" + point(backX - uy * half, backY + ux * half) + "L"
                + point(backX + uy * half, backY - ux * half) + "Z";
    }

    static String point(double x, double y) {
        return XmlOut.number(x) + "," + XmlOut.number(y);
    }
}
