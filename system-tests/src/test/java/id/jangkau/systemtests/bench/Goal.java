package id.jangkau.systemtests.bench;

import java.util.Locale;

/**
 * Between what a figure shall be: of a comparison its ratio to the floor, of anything else the figure itself.
 *
 * @param least negative infinity where there is no such bound
 * @param most infinity where there is no such bound
 */
record Goal(double least, double most) {
    static final Goal NONE = new Goal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Goal atLeast(double least) {
        return new Goal(least, Double.POSITIVE_INFINITY);
    }

    static Goal atMost(double most) {
        return new Goal(Double.NEGATIVE_INFINITY, most);
    }

    boolean isNone() {
        return equals(NONE);
    }

    boolean isMetBy(double figure) {
        return least <= figure && figure <= most;
    }

    /** Such as {@code ≥ 0.7}; empty without a goal. */
    @Override
    public String toString() {
        if (isNone()) {
            return "";
        }
        return Double.isInfinite(most) ? "≥ " + number(least) : "≤ " + number(most);
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) && bound >= 10
                ? String.format(Locale.ROOT, "%.0f", bound)
                : Double.toString(bound);
    }
}
