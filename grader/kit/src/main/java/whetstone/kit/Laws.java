package whetstone.kit;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What laws change in their data, and what they hold answers against. */
public final class Laws {
    /** The step of central differences: near the cube root of the rounding unit, where both errors are small. */
    private static final double STEP = 1e-5;

    private Laws() {}

    /** A random order of 0 .. n-1 (Fisher and Yates). */
    public static int[] order(int n, Random random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    /** The order that undoes another: {@code entries(entries(y, order), inverse(order))} is y again. */
    public static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = i;
        }
        return inverse;
    }

    /** The rows in another order: row i of the result is row {@code order[i]}. */
    public static double[][] rows(double[][] x, int[] order) {
        return Arrays.stream(order).mapToObj(i -> x[i].clone()).toArray(double[][]::new);
    }

    public static double[] entries(double[] y, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
    }

    public static int[] entries(int[] labels, int[] order) {
        return Arrays.stream(order).map(i -> labels[i]).toArray();
    }

    public static boolean[] entries(boolean[] truth, int[] order) {
        boolean[] result = new boolean[order.length];
        IntStream.range(0, order.length).forEach(i -> result[i] = truth[order[i]]);
        return result;
    }

    /** Every entry of a matrix through a function, such as {@code v -> 3 * v + 1}. */
    public static double[][] each(double[][] x, DoubleUnaryOperator change) {
        return Arrays.stream(x).map(row -> each(row, change)).toArray(double[][]::new);
    }

    public static double[] each(double[] y, DoubleUnaryOperator change) {
        return Arrays.stream(y).map(change).toArray();
    }

    /** The gradient of a function at a point by central differences, (f(x+h) - f(x-h)) / 2h with h = 1e-5. */
    public static double[] centralDifferences(ToDoubleFunction<double[]> function, double[] at) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double[] ahead = at.clone();
            double[] behind = at.clone();
            ahead[i] += STEP;
            behind[i] -= STEP;
            gradient[i] = (function.applyAsDouble(ahead) - function.applyAsDouble(behind)) / (ahead[i] - behind[i]);
        }
        return gradient;
    }

    /** The factor by which every entry of a wrong vector is off, when it is one and the same (to 1 in 10,000). */
    static Optional<Double> commonFactor(double[] right, double[] wrong) {
        int largest = IntStream.range(0, right.length)
                .reduce(0, (best, i) -> Math.abs(right[i]) > Math.abs(right[best]) ? i : best);
        if (right.length == 0 || right[largest] == 0 || !Double.isFinite(wrong[largest]) || wrong[largest] == 0) {
            return Optional.empty();
        }
        double factor = wrong[largest] / right[largest];
        double[] scaled = each(right, entry -> factor * entry);
        boolean same = Expect.near(scaled, wrong, Tolerance.relative(1e-4)).isRight();
        return same ? Optional.of(factor) : Optional.empty();
    }
}
