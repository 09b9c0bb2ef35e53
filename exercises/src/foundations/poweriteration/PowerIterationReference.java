package foundations.poweriteration;

/** Power iteration with Rayleigh's quotient and the residual (Golub and Van Loan 2013, section 8.2.1). */
public class PowerIterationReference implements PowerIteration {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        requireUsable(a, tolerance, maxIterations);
        double[] v = start(a.length);
        for (int t = 1; ; t++) {
            double[] w = times(a, v);
            double value = dot(v, w);
            boolean converged = length(minus(w, value, v)) <= tolerance * length(w);
            if (converged || t == maxIterations) {
                return new Eigen(value, scaled(v, sign(v)), t, converged);
            }
            v = scaled(w, 1 / length(w));
        }
    }

    private static void requireUsable(double[][] a, double tolerance, int maxIterations) {
        if (!(tolerance > 0) || maxIterations < 1) {
            throw new IllegalArgumentException("tolerance " + tolerance + ", " + maxIterations + " iterations");
        }
        if (a.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : a) {
            if (row.length != a.length) {
                throw new IllegalArgumentException(a.length + " rows, one of " + row.length + " columns");
            }
        }
    }

    private static double[] start(int n) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = 1.0 / (i + 1);
        }
        return scaled(v, 1 / length(v));
    }

    /** The sign of the component of largest magnitude. */
    private static double sign(double[] v) {
        double largest = 0;
        for (double component : v) {
            if (Math.abs(component) > Math.abs(largest)) {
                largest = component;
            }
        }
        return Math.signum(largest);
    }

    private static double[] times(double[][] a, double[] v) {
        double[] w = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            w[i] = dot(a[i], v);
        }
        return w;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static double length(double[] v) {
        return Math.sqrt(dot(v, v));
    }

    private static double[] scaled(double[] v, double by) {
        double[] result = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            result[i] = by * v[i];
        }
        return result;
    }

    /** The vector w - factor v. */
    private static double[] minus(double[] w, double factor, double[] v) {
        double[] result = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            result[i] = w[i] - factor * v[i];
        }
        return result;
    }
}
