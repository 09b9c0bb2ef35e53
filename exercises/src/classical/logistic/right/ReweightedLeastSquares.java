package classical.logistic.right;

import classical.logistic.Logistic;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Least squares again and again: each time with other weights and targets, the penalty as one more row for each slope, and
 * columns made orthogonal one after the other (Gram and Schmidt).
 */
public final class ReweightedLeastSquares implements Logistic {
    @Override
    public LossAndGradient evaluate(double[][] x, int[] y, double lambda, double[] w) {
        check(x, y, lambda);
        double loss = 0;
        double[] gradient = new double[w.length];
        for (int i = x.length - 1; i >= 0; i--) {
            double z = logit(w, x[i]);
            double largest = Math.max(0, z);
            loss += largest + Math.log(Math.exp(-largest) + Math.exp(z - largest)) - (y[i] == 1 ? z : 0);
            double residual = sigmoid(z) - y[i];
            gradient[0] += residual;
            for (int j = 1; j < w.length; j++) {
                gradient[j] += residual * x[i][j - 1];
            }
        }
        for (int j = 1; j < w.length; j++) {
            loss += lambda * Math.pow(w[j], 2) / 2;
            gradient[j] += lambda * w[j];
        }
        return new LossAndGradient(loss, gradient);
    }

    @Override
    public double[] fit(double[][] x, int[] y, double lambda) {
        check(x, y, lambda);
        int ones = Arrays.stream(y).sum();
        if (ones == 0 || ones == y.length) {
            throw new IllegalArgumentException("one class only");
        }
        int d = x[0].length;
        double[] w = new double[d + 1];
        for (int step = 0; step < 60; step++) {
            double[][] columns = new double[d + 1][x.length + d];
            double[] targets = new double[x.length + d];
            for (int i = 0; i < x.length; i++) {
                double z = logit(w, x[i]);
                double p = sigmoid(z);
                double root = Math.sqrt(p * (1 - p));
                columns[0][i] = root;
                for (int j = 0; j < d; j++) {
                    columns[j + 1][i] = root * x[i][j];
                }
                targets[i] = root * z + (y[i] - p) / root;
            }
            for (int j = 0; j < d; j++) {
                columns[j + 1][x.length + j] = Math.sqrt(lambda);
            }
            w = leastSquares(columns, targets);
            if (Arrays.stream(evaluate(x, y, lambda, w).gradient())
                            .map(Math::abs)
                            .max()
                            .orElseThrow()
                    < 1e-8) {
                break;
            }
        }
        return w;
    }

    private static double[] leastSquares(double[][] columns, double[] targets) {
        int p = columns.length;
        double[][] r = new double[p][p];
        double[] b = new double[p];
        for (int j = 0; j < p; j++) {
            r[j][j] = Math.sqrt(dot(columns[j], columns[j]));
            for (int i = 0; i < targets.length; i++) {
                columns[j][i] /= r[j][j];
            }
            for (int k = j + 1; k < p; k++) {
                r[j][k] = dot(columns[j], columns[k]);
                subtract(columns[k], columns[j], r[j][k]);
            }
            b[j] = dot(columns[j], targets);
            subtract(targets, columns[j], b[j]);
        }
        for (int j = p - 1; j >= 0; j--) {
            for (int k = j + 1; k < p; k++) {
                b[j] -= r[j][k] * b[k];
            }
            b[j] /= r[j][j];
        }
        return b;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    @Override
    public double[] probabilities(double[] w, double[][] x) {
        return Arrays.stream(x).mapToDouble(row -> sigmoid(logit(w, row))).toArray();
    }

    @Override
    public int[] predict(double[] w, double[][] x) {
        int[] classes = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            classes[i] = sigmoid(logit(w, x[i])) < 0.5 ? 0 : 1;
        }
        return classes;
    }

    private static double sigmoid(double z) {
        return 0.5 + 0.5 * Math.tanh(0.5 * z);
    }

    private static double logit(double[] w, double[] row) {
        if (row.length + 1 != w.length) {
            throw new IllegalArgumentException("a row of " + row.length);
        }
        double z = 0;
        for (int j = row.length; j > 0; j--) {
            z += w[j] * row[j - 1];
        }
        return z + w[0];
    }

    private static void check(double[][] x, int[] y, double lambda) {
        boolean classes = Arrays.stream(y).allMatch(own -> own == 0 || own == 1);
        if (x.length == 0 || y.length != x.length || !classes || lambda < 0 || Double.isNaN(lambda)) {
            throw new IllegalArgumentException("cannot learn from this");
        }
        if (Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("uneven rows");
        }
    }
}
