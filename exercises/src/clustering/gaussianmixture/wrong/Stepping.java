package clustering.gaussianmixture.wrong;

import clustering.gaussianmixture.GaussianMixtureReference;
import java.util.Arrays;
import java.util.stream.IntStream;

/** EM in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class Stepping extends GaussianMixtureReference {
    @Override
    public Fit em(double[][] x, Mixture start, int iterations, double ridge) {
        super.em(x, start, Math.min(0, iterations), ridge);
        double[] history = new double[iterations + 1];
        Mixture mixture = start;
        history[0] = logLikelihood(x, start);
        for (int t = 1; t <= iterations; t++) {
            mixture = maximise(x, shares(x, mixture), mixture, ridge);
            history[t] = logLikelihood(x, mixture);
        }
        return new Fit(mixture, history);
    }

    double logLikelihood(double[][] x, Mixture mixture) {
        return Arrays.stream(x).mapToDouble(point -> logDensity(mixture, point)).sum();
    }

    double[][] shares(double[][] x, Mixture mixture) {
        return Arrays.stream(x).map(point -> responsibilities(mixture, point)).toArray(double[][]::new);
    }

    Mixture maximise(double[][] x, double[][] shares, Mixture before, double ridge) {
        int components = before.weights().length;
        double[] weights = new double[components];
        double[][] means = new double[components][];
        double[][][] covariances = new double[components][][];
        for (int k = 0; k < components; k++) {
            double[] own = column(shares, k);
            double count = Arrays.stream(own).sum();
            weights[k] = weight(own, before.weights()[k]);
            means[k] = IntStream.range(0, x[0].length)
                    .mapToDouble(j -> IntStream.range(0, x.length)
                                    .mapToDouble(i -> own[i] * x[i][j])
                                    .sum()
                            / count)
                    .toArray();
            covariances[k] = covariance(x, own, centre(means[k], before.means()[k]), ridge);
        }
        return new Mixture(weights, means, covariances);
    }

    double[][] covariance(double[][] x, double[] own, double[] centre, double ridge) {
        int d = centre.length;
        double[][] covariance = new double[d][d];
        for (int a = 0; a < d; a++) {
            for (int b = 0; b < d; b++) {
                for (int i = 0; i < x.length; i++) {
                    covariance[a][b] += own[i] * (x[i][a] - centre[a]) * (x[i][b] - centre[b]);
                }
                covariance[a][b] = covariance[a][b] / divisor(own) + ridge(a, b, ridge);
            }
        }
        return covariance;
    }

    double weight(double[] own, double before) {
        return Arrays.stream(own).sum() / own.length;
    }

    double[] centre(double[] mean, double[] before) {
        return mean;
    }

    double divisor(double[] own) {
        return Arrays.stream(own).sum();
    }

    double ridge(int a, int b, double ridge) {
        return a == b ? ridge : 0;
    }

    static double[] column(double[][] shares, int k) {
        return Arrays.stream(shares).mapToDouble(row -> row[k]).toArray();
    }
}
