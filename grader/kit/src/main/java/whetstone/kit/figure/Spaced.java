package whetstone.kit.figure;

import java.util.stream.IntStream;

/** Places along an axis at which a sketch asks. */
public final class Spaced {
    private Spaced() {}

    /** The given number of places, at least two, from first to last, equally far apart. */
    public static double[] evenly(double first, double last, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> first + (last - first) * i / (count - 1))
                .toArray();
    }

    /** The same on a logarithmic axis: each place is the same multiple of the one before; first and last are above 0. */
    public static double[] byRatio(double first, double last, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> first * StrictMath.pow(last / first, (double) i / (count - 1)))
                .toArray();
    }
}
