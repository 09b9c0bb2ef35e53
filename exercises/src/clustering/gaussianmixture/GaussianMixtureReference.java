package clustering.gaussianmixture;

import java.util.Arrays;

/** EM for Gaussian mixtures (Dempster, Laird and Rubin 1977; Bishop 2006, section 9.2.2), with log densities throughout. */
public class GaussianMixtureReference implements GaussianMixture {
    @Override
    public double logDensity(Mixture mixture, double[] point) {
        return logSumExp(logTerms(mixture, point));
    }

    @Override
    public double[] responsibilities(Mixture mixture, double[] point) {
        double[] terms = logTerms(mixture, point);
        double total = logSumExp(terms);
        return Arrays.stream(terms).map(term -> Math.exp(term - total)).toArray();
    }

    @Override
    public Fit em(double[][] x, Mixture start, int iterations, double ridge) {
        if (x.length == 0 || iterations < 0 || !(ridge >= 0)) {
            throw new IllegalArgumentException(x.length + " points, " + iterations + " iterations, ridge " + ridge);
        }
        double[] history = new double[iterations + 1];
        history[0] = logLikelihood(x, start);
        Mixture mixture = start;
        for (int t = 1; t <= iterations; t++) {
            mixture = maximise(x, expect(x, mixture), ridge);
            history[t] = logLikelihood(x, mixture);
        }
        return new Fit(mixture, history);
    }

    private double logLikelihood(double[][] x, Mixture mixture) {
        return Arrays.stream(x).mapToDouble(point -> logDensity(mixture, point)).sum();
    }

    private double[][] expect(double[][] x, Mixture mixture) {
        return Arrays.stream(x).map(point -> responsibilities(mixture, point)).toArray(double[][]::new);
    }

    private static Mixture maximise(double[][] x, double[][] shares, double ridge) {
        int components = shares[0].length;
        int d = x[0].length;
        Mixture next = new Mixture(new double[components], new double[components][d], new double[components][d][d]);
        for (int k = 0; k < components; k++) {
            double count = 0;
            for (int i = 0; i < x.length; i++) {
                count += shares[i][k];
                for (int a = 0; a < d; a++) {
                    next.means()[k][a] += shares[i][k] * x[i][a];
                }
            }
            next.weights()[k] = count / x.length;
            for (int a = 0; a < d; a++) {
                next.means()[k][a] /= count;
            }
            for (int a = 0; a < d; a++) {
                for (int b = 0; b < d; b++) {
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += shares[i][k] * (x[i][a] - next.means()[k][a]) * (x[i][b] - next.means()[k][b]);
                    }
                    next.covariances()[k][a][b] = sum / count + (a == b ? ridge : 0);
                }
            }
        }
        return next;
    }

    /** For each component the logarithm of weight times density. */
    private static double[] logTerms(Mixture mixture, double[] point) {
        requireSizes(mixture, point.length);
        double[] terms = new double[mixture.weights().length];
        for (int k = 0; k < terms.length; k++) {
            terms[k] =
                    Math.log(mixture.weights()[k]) + logGaussian(mixture.means()[k], mixture.covariances()[k], point);
        }
        return terms;
    }

    private static double logGaussian(double[] mean, double[][] covariance, double[] point) {
        double[][] lower = cholesky(covariance);
        double[] z = new double[point.length];
        Arrays.setAll(z, j -> point[j] - mean[j]);
        double sum = z.length * Math.log(2 * Math.PI);
        for (int j = 0; j < z.length; j++) {
            z[j] /= lower[j][j];
            for (int i = j + 1; i < z.length; i++) {
                z[i] -= lower[i][j] * z[j];
            }
            sum += 2 * Math.log(lower[j][j]) + z[j] * z[j];
        }
        return -sum / 2;
    }

    /** The lower triangle of Cholesky's factor, column by column; what is above the diagonal means nothing. */
    private static double[][] cholesky(double[][] s) {
        double[][] lower = Arrays.stream(s).map(double[]::clone).toArray(double[][]::new);
        for (int j = 0; j < lower.length; j++) {
            if (!(lower[j][j] > 0)) {
                throw new IllegalArgumentException("a covariance matrix that is not positive definite");
            }
            lower[j][j] = Math.sqrt(lower[j][j]);
            for (int i = j + 1; i < lower.length; i++) {
                lower[i][j] /= lower[j][j];
                for (int k = j + 1; k <= i; k++) {
                    lower[i][k] -= lower[i][j] * lower[k][j];
                }
            }
        }
        return lower;
    }

    private static double logSumExp(double[] terms) {
        double largest = Arrays.stream(terms).max().orElseThrow();
        return largest
                + Math.log(Arrays.stream(terms)
                        .map(term -> Math.exp(term - largest))
                        .sum());
    }

    private static void requireSizes(Mixture mixture, int d) {
        double[] weights = mixture.weights();
        boolean positive = Arrays.stream(weights).allMatch(weight -> weight > 0);
        if (!positive || !(Math.abs(Arrays.stream(weights).sum() - 1) < 1e-9)) {
            throw new IllegalArgumentException("weights " + Arrays.toString(weights));
        }
        requireRows(mixture.means(), weights.length, d);
        if (mixture.covariances().length != weights.length) {
            throw new IllegalArgumentException("covariances of " + mixture.covariances().length + " components");
        }
        for (double[][] covariance : mixture.covariances()) {
            requireRows(covariance, d, d);
        }
    }

    private static void requireRows(double[][] matrix, int rows, int columns) {
        if (matrix.length != rows || Arrays.stream(matrix).anyMatch(row -> row.length != columns)) {
            throw new IllegalArgumentException("not " + rows + " rows of " + columns + " columns");
        }
    }
}
