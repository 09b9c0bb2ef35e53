package whetstone.kit;

/**
 * How far a number may lie from the expected one: {@code |actual - expected| <= absolute + relative * scale}.
 *
 * <p>The scale is the magnitude of the expected number or, inside an array or a list, the largest magnitude in it: next to
 * a coefficient of 1000, rounding leaves 1e-13 where 0 is expected. NaN is never near anything but NaN.
 */
public record Tolerance(double absolute, double relative) {
    public static Tolerance absolute(double absolute) {
        return new Tolerance(absolute, 0);
    }

    public static Tolerance relative(double relative) {
        return new Tolerance(0, relative);
    }

    /** The curriculum's {@code T(a, r)}. */
    public static Tolerance within(double absolute, double relative) {
        return new Tolerance(absolute, relative);
    }

    public static Tolerance exact() {
        return new Tolerance(0, 0);
    }

    /** Whether the numbers are near enough; written so that NaN fails. */
    public boolean admits(double expected, double actual, double scale) {
        if (Double.compare(expected, actual) == 0) {
            return true;
        }
        return Double.isFinite(expected)
                && Double.isFinite(actual)
                && Math.abs(actual - expected) <= absolute + relative * scale;
    }

    @Override
    public String toString() {
        if (absolute == 0 && relative == 0) {
            return "exactly";
        }
        if (relative == 0) {
            return "to within " + absolute;
        }
        return "to within " + (absolute == 0 ? "" : absolute + " + ") + relative + " of its size";
    }
}
