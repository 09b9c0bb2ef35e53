package foundations.poweriteration.wrong;

import foundations.poweriteration.PowerIterationReference;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The steps of the iteration, of which a mistake takes another one. */
abstract class Iterating extends PowerIterationReference {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        super.leading(a, tolerance, Math.min(1, maxIterations)); // refuses what it refuses
        double[] v = start(a.length);
        double before = Double.NaN;
        for (int t = 1; ; t++) {
            double[] w = times(a, v);
            double value = dot(v, w) / dot(v, v);
            boolean converged = stops(tolerance, v, w, value, before);
            if (converged || t == maxIterations) {
                return new Eigen(value, directed(v), t, converged);
            }
            before = value;
            v = next(w);
        }
    }

    double[] start(int n) {
        return unit(IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).toArray());
    }

    boolean stops(double tolerance, double[] v, double[] w, double value, double before) {
        return length(sum(w, -value, v)) <= tolerance * length(w);
    }

    double[] next(double[] w) {
        return unit(w);
    }

    double[] directed(double[] v) {
        double largest = Arrays.stream(v).reduce(0, (most, each) -> Math.abs(each) > Math.abs(most) ? each : most);
        return largest < 0 ? unit(sum(v, -2, v)) : unit(v);
    }

    static double[] times(double[][] a, double[] v) {
        return Arrays.stream(a).mapToDouble(row -> dot(row, v)).toArray();
    }

    static double[] unit(double[] v) {
        double length = length(v);
        return Arrays.stream(v).map(each -> each / length).toArray();
    }

    static double length(double[] v) {
        return Math.sqrt(dot(v, v));
    }

    static double[] sum(double[] w, double factor, double[] v) {
        return IntStream.range(0, v.length)
                .mapToDouble(i -> w[i] + factor * v[i])
                .toArray();
    }

    static double dot(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> left[i] * right[i])
                .sum();
    }
}
