package clustering.gaussianmixture;

import static whetstone.kit.Tolerance.within;

import clustering.gaussianmixture.GaussianMixture.Fit;
import clustering.gaussianmixture.GaussianMixture.Mixture;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

/** Points and mixtures, and what the formulas of the statement say of them. */
final class GaussianMixtureCases {
    static final Tolerance EIGHT_DIGITS = within(1e-9, 1e-8);

    /** Half the logarithm of 3: two components one to each side of 0 share a point there by 3 to 1. */
    static final double A = Math.log(3) / 2;

    static final double[][] POINTS = {{-A}, {A}, {A}};

    private GaussianMixtureCases() {}

    /** Components in one dimension, with equal weights and the variance 1. */
    static Mixture standard(double... means) {
        return new Mixture(
                Arrays.stream(means).map(mean -> 1.0 / means.length).toArray(),
                Arrays.stream(means).mapToObj(mean -> new double[] {mean}).toArray(double[][]::new),
                Arrays.stream(means).mapToObj(mean -> new double[][] {{1}}).toArray(double[][][]::new));
    }

    static Mixture single(double[] mean, double[][] covariance) {
        return new Mixture(new double[] {1}, new double[][] {mean}, new double[][][] {covariance});
    }

    /**
     * Points of two overlapping blobs in the plane; the mixture lies beside them. In 60,000 draws of 20 points neither
     * component collapsed within 6 iterations (determinants were at least 0.002 of the product of the variances).
     */
    static Start start(int size, Random random) {
        double[][] x =
                Blobs.draw(random, size, new double[][] {{0, 0}, {4, 2}}, 1.5).x();
        double near = random.nextDouble();
        Mixture mixture =
                new Mixture(new double[] {0.3, 0.7}, new double[][] {{-near, 0.5}, {3 + near, 1}}, new double[][][] {
                    {{3, 1}, {1, 2}}, {{4, -1}, {-1, 3}}
                });
        return new Start(x, mixture);
    }

    /** Every number of a mixture through what a change of the points does to it. */
    static Mixture scaledAndMoved(Mixture mixture, double by, double move) {
        return new Mixture(
                mixture.weights(),
                Laws.each(mixture.means(), v -> by * v + move),
                Arrays.stream(mixture.covariances())
                        .map(s -> Laws.each(s, v -> by * by * v))
                        .toArray(double[][][]::new));
    }

    record Start(double[][] x, Mixture mixture) {
        Start shuffled(Random random) {
            return new Start(Laws.rows(x, Laws.order(x.length, random)), mixture);
        }

        Start scaledAndMoved(double by, double move) {
            return new Start(Laws.each(x, v -> by * v + move), GaussianMixtureCases.scaledAndMoved(mixture, by, move));
        }

        /** Responsibilities for every point by the formula in the plane; nothing here is small. */
        double[][] shares() {
            return Arrays.stream(x).map(this::shares).toArray(double[][]::new);
        }

        private double[] shares(double[] point) {
            double[] terms = IntStream.range(0, mixture.weights().length)
                    .mapToDouble(
                            k -> mixture.weights()[k] * density(point, mixture.means()[k], mixture.covariances()[k]))
                    .toArray();
            double total = Arrays.stream(terms).sum();
            return Laws.each(terms, term -> term / total);
        }

        private static double density(double[] point, double[] mean, double[][] s) {
            double determinant = s[0][0] * s[1][1] - s[0][1] * s[1][0];
            double u = point[0] - mean[0];
            double v = point[1] - mean[1];
            double form = (s[1][1] * u * u - (s[0][1] + s[1][0]) * u * v + s[0][0] * v * v) / determinant;
            return Math.exp(-form / 2) / (2 * Math.PI * Math.sqrt(determinant));
        }

        /** The mixture that the M step makes of these shares. */
        Mixture maximised(double[][] shares) {
            int components = shares[0].length;
            double[] counts = IntStream.range(0, components)
                    .mapToDouble(k -> weighted(shares, k, i -> 1))
                    .toArray();
            double[][] means = IntStream.range(0, components)
                    .mapToObj(k -> IntStream.range(0, x[0].length)
                            .mapToDouble(a -> weighted(shares, k, i -> x[i][a]) / counts[k])
                            .toArray())
                    .toArray(double[][]::new);
            double[][][] covariances = new double[components][x[0].length][x[0].length];
            for (int k = 0; k < components; k++) {
                double[] mean = means[k];
                for (int a = 0; a < mean.length; a++) {
                    for (int b = 0; b < mean.length; b++) {
                        int row = a;
                        int column = b;
                        covariances[k][a][b] =
                                weighted(shares, k, i -> (x[i][row] - mean[row]) * (x[i][column] - mean[column]))
                                        / counts[k];
                    }
                }
            }
            return new Mixture(Laws.each(counts, count -> count / x.length), means, covariances);
        }

        private double weighted(double[][] shares, int k, IntToDoubleFunction of) {
            return IntStream.range(0, x.length)
                    .mapToDouble(i -> shares[i][k] * of.applyAsDouble(i))
                    .sum();
        }
    }

    /** The responsibilities under the start, and the mixture that comes of them. */
    record Step(double[][] shares, Mixture after) {
        static Step ask(GaussianMixture solution, Start start) {
            return new Step(
                    shares(solution, start),
                    solution.em(start.x(), start.mixture(), 1, 0).mixture());
        }

        static double[][] shares(GaussianMixture solution, Start start) {
            return Arrays.stream(start.x())
                    .map(point -> solution.responsibilities(start.mixture(), point))
                    .toArray(double[][]::new);
        }
    }

    /** A fit, and the log densities of the points under its mixture. */
    record Summed(Fit fit, List<Double> logDensities) {
        static Summed ask(GaussianMixture solution, Start start, int iterations) {
            Fit fit = solution.em(start.x(), start.mixture(), iterations, 0);
            return new Summed(
                    fit,
                    Arrays.stream(start.x())
                            .map(point -> solution.logDensity(fit.mixture(), point))
                            .toList());
        }

        double sum() {
            return logDensities.stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
