package classical.logistic;

import java.util.Arrays;

/** Logistic regression by Newton's method (Hastie, Tibshirani and Friedman 2009, section 4.4.1). */
public class LogisticReference implements Logistic {
    private static final double FLAT = 1e-9;
    private static final int MOST_STEPS = 100;

    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        requireSizes(x, y, lambda);
        double[] z = logits(w, x);
        double loss = 0;
        double[] gradient = new double[w.length];
        for (int j = 1; j < w.length; j++) {
            loss += lambda / 2 * w[j] * w[j];
            gradient[j] = lambda * w[j];
        }
        for (int i = 0; i < x.length; i++) {
            double against = y[i] == 1 ? -z[i] : z[i];
            loss += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
            double residual = sigmoid(z[i]) - y[i];
            for (int j = 0; j < w.length; j++) {
                gradient[j] += residual * entry(x[i], j);
            }
        }
        return new LossAndGradient(loss, gradient);
    }

    @Override
    public double[] fit(double[][] x, int[] y, double lambda) {
        requireSizes(x, y, lambda);
        if (Arrays.stream(y).distinct().count() < 2) {
            throw new IllegalArgumentException("all rows are of one class");
        }
        double[] w = new double[x[0].length + 1];
        double[] gradient = evaluate(x, y, lambda, w).gradient();
        for (int step = 0; step < MOST_STEPS && !isFlat(gradient); step++) {
            double[] move = solve(hessian(x, lambda, w), gradient);
            for (int j = 0; j < w.length; j++) {
                w[j] -= move[j];
            }
            gradient = evaluate(x, y, lambda, w).gradient();
        }
        return w;
    }

    @Override
    public double[] probabilities(double[] w, double[][] x) {
        return Arrays.stream(logits(w, x)).map(LogisticReference::sigmoid).toArray();
    }

    @Override
    public int[] predict(double[] w, double[][] x) {
        return Arrays.stream(logits(w, x)).mapToInt(z -> z >= 0 ? 1 : 0).toArray();
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z)); // exp may become Infinity, and 1 / Infinity is 0
    }

    private static double[] logits(double[] w, double[][] x) {
        double[] z = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != w.length - 1) {
                throw new IllegalArgumentException(w.length + " coefficients for a row of " + x[i].length);
            }
            for (int j = 0; j < w.length; j++) {
                z[i] += w[j] * entry(x[i], j);
            }
        }
        return z;
    }

    /** The row with a 1 in front. */
    private static double entry(double[] row, int j) {
        return j == 0 ? 1 : row[j - 1];
    }

    private static void requireSizes(double[][] x, int[] y, double lambda) {
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("lambda must be at least 0, not " + lambda);
        }
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " classes");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length || y[i] != 0 && y[i] != 1) {
                throw new IllegalArgumentException("row " + i + " of " + x[i].length + " entries, class " + y[i]);
            }
        }
    }

    private static boolean isFlat(double[] gradient) {
        return Arrays.stream(gradient).allMatch(slope -> Math.abs(slope) <= FLAT);
    }

    /** A'SA + lambda I without its first 1, where A is x with a column of ones and S has p (1 - p) on its diagonal. */
    private double[][] hessian(double[][] x, double lambda, double[] w) {
        double[] p = probabilities(w, x);
        double[][] hessian = new double[w.length][w.length];
        for (int j = 0; j < w.length; j++) {
            hessian[j][j] = j == 0 ? 0 : lambda;
            for (int k = 0; k < w.length; k++) {
                for (int i = 0; i < x.length; i++) {
                    hessian[j][k] += p[i] * (1 - p[i]) * entry(x[i], j) * entry(x[i], k);
                }
            }
        }
        return hessian;
    }

    /** Solves A b = c for a symmetric positive definite A by elimination, which overwrites A. */
    private static double[] solve(double[][] a, double[] c) {
        double[] b = c.clone();
        for (int j = 0; j < b.length; j++) {
            for (int i = j + 1; i < b.length; i++) {
                double factor = a[i][j] / a[j][j];
                for (int k = j; k < b.length; k++) {
                    a[i][k] -= factor * a[j][k];
                }
                b[i] -= factor * b[j];
            }
        }
        for (int j = b.length - 1; j >= 0; j--) {
            for (int k = j + 1; k < b.length; k++) {
                b[j] -= a[j][k] * b[k];
            }
            b[j] /= a[j][j];
        }
        return b;
    }
}
