package foundations.poweriteration.right;

import foundations.poweriteration.PowerIteration;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Keeps the vector so that its largest component is 1, and divides by its length only where the answer asks for it. */
public final class LargestComponentOne implements PowerIteration {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        int n = a.length;
        if (n == 0 || Arrays.stream(a).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("not square");
        }
        if (Double.isNaN(tolerance) || tolerance <= 0 || maxIterations <= 0) {
            throw new IllegalArgumentException("settings");
        }
        double[] v = IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).toArray();
        double quotient = Double.NaN;
        int done = 0;
        boolean converged = false;
        double[] w = v;
        while (!converged && done < maxIterations) {
            v = done == 0 ? v : divided(w, largest(w));
            done++;
            w = product(a, v);
            quotient = product(new double[][] {w}, v)[0] / product(new double[][] {v}, v)[0];
            double residual = 0;
            for (int i = 0; i < n; i++) {
                residual = Math.hypot(residual, w[i] - quotient * v[i]);
            }
            converged = residual <= tolerance * length(w);
        }
        return new Eigen(quotient, divided(v, Math.signum(largest(v)) * length(v)), done, converged);
    }

    private static double[] product(double[][] a, double[] v) {
        return Arrays.stream(a)
                .mapToDouble(row -> IntStream.range(0, v.length)
                        .mapToDouble(j -> row[j] * v[j])
                        .sum())
                .toArray();
    }

    private static double length(double[] v) {
        return Arrays.stream(v).reduce(0, Math::hypot);
    }

    private static double largest(double[] v) {
        double most = v[0];
        for (double each : v) {
            if (Math.abs(each) > Math.abs(most)) {
                most = each;
            }
        }
        return most;
    }

    private static double[] divided(double[] v, double by) {
        return Arrays.stream(v).map(each -> each / by).toArray();
    }
}
