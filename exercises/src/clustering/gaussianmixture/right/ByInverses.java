package clustering.gaussianmixture.right;

import clustering.gaussianmixture.GaussianMixture;

/** Inverts each covariance matrix and multiplies its pivots to the determinant (Gauss and Jordan); moments in the M step. */
public final class ByInverses implements GaussianMixture {
    @Override
    public double logDensity(Mixture mixture, double[] point) {
        return new Components(mixture).logDensity(point);
    }

    @Override
    public double[] responsibilities(Mixture mixture, double[] point) {
        return new Components(mixture).responsibilities(point);
    }

    @Override
    public Fit em(double[][] x, Mixture start, int iterations, double ridge) {
        if (x.length == 0 || iterations < 0 || ridge < 0 || Double.isNaN(ridge)) {
            throw new IllegalArgumentException("settings");
        }
        double[] history = new double[iterations + 1];
        Mixture mixture = start;
        for (int t = 0; ; t++) {
            Components components = new Components(mixture);
            for (double[] point : x) {
                history[t] += components.logDensity(point);
            }
            if (t == iterations) {
                return new Fit(mixture, history);
            }
            Moments[] moments = new Moments[start.weights().length];
            for (int k = 0; k < moments.length; k++) {
                moments[k] = new Moments(x[0]);
            }
            for (double[] point : x) {
                double[] shares = components.responsibilities(point);
                for (int k = 0; k < shares.length; k++) {
                    moments[k].add(shares[k], point);
                }
            }
            double[][] means = new double[moments.length][];
            double[][][] covariances = new double[moments.length][][];
            double[] weights = new double[moments.length];
            for (int k = 0; k < moments.length; k++) {
                weights[k] = moments[k].count / x.length;
                means[k] = moments[k].mean();
                covariances[k] = moments[k].covariance(ridge);
            }
            mixture = new Mixture(weights, means, covariances);
        }
    }

    /** Weighted sums of differences from an origin, and of their products. */
    private static final class Moments {
        private final double[] origin;
        private final double[] sums;
        private final double[][] products;
        private double count;

        Moments(double[] origin) {
            this.origin = origin;
            this.sums = new double[origin.length];
            this.products = new double[origin.length][origin.length];
        }

        void add(double share, double[] point) {
            count += share;
            for (int a = 0; a < sums.length; a++) {
                double off = point[a] - origin[a];
                sums[a] += share * off;
                for (int b = 0; b <= a; b++) {
                    products[a][b] += share * off * (point[b] - origin[b]);
                }
            }
        }

        double[] mean() {
            double[] mean = new double[sums.length];
            for (int a = 0; a < mean.length; a++) {
                mean[a] = origin[a] + sums[a] / count;
            }
            return mean;
        }

        double[][] covariance(double ridge) {
            double[][] covariance = new double[sums.length][sums.length];
            for (int a = 0; a < sums.length; a++) {
                for (int b = 0; b <= a; b++) {
                    covariance[a][b] = products[a][b] / count - sums[a] / count * (sums[b] / count);
                    covariance[b][a] = covariance[a][b];
                }
                covariance[a][a] += ridge;
            }
            return covariance;
        }
    }

    private static final class Components {
        private final Mixture mixture;
        private final double[][][] inverses;
        private final double[] constants;

        Components(Mixture mixture) {
            this.mixture = mixture;
            int count = mixture.weights().length;
            double sum = 0;
            for (double weight : mixture.weights()) {
                sum += weight > 0 ? weight : Double.NaN;
            }
            if (!(sum > 1 - 1e-9 && sum < 1 + 1e-9)
                    || mixture.means().length != count
                    || mixture.covariances().length != count) {
                throw new IllegalArgumentException("weights or sizes");
            }
            inverses = new double[count][][];
            constants = new double[count];
            for (int k = 0; k < count; k++) {
                int d = mixture.means()[0].length;
                if (mixture.means()[k].length != d || mixture.covariances()[k].length != d) {
                    throw new IllegalArgumentException("component " + k);
                }
                constants[k] = Math.log(mixture.weights()[k] / Math.pow(2 * Math.PI, d / 2.0));
                inverses[k] = invert(k, d);
            }
        }

        private double[][] invert(int k, int d) {
            double[][] left = new double[d][];
            double[][] right = new double[d][d];
            for (int a = 0; a < d; a++) {
                left[a] = mixture.covariances()[k][a].clone();
                right[a][a] = 1;
                if (left[a].length != d) {
                    throw new IllegalArgumentException("not square");
                }
            }
            for (int p = 0; p < d; p++) {
                double pivot = left[p][p];
                if (!(pivot > 0)) {
                    throw new IllegalArgumentException("not positive definite");
                }
                constants[k] -= 0.5 * Math.log(pivot);
                for (int c = 0; c < d; c++) {
                    left[p][c] /= pivot;
                    right[p][c] /= pivot;
                }
                for (int row = 0; row < d; row++) {
                    double factor = left[row][p];
                    for (int c = 0; c < d && row != p; c++) {
                        left[row][c] -= factor * left[p][c];
                        right[row][c] -= factor * right[p][c];
                    }
                }
            }
            return right;
        }

        private double term(int k, double[] point) {
            double[] mean = mixture.means()[k];
            if (mean.length != point.length) {
                throw new IllegalArgumentException("point of " + point.length);
            }
            double form = 0;
            for (int a = 0; a < point.length; a++) {
                for (int b = 0; b < point.length; b++) {
                    form += (point[a] - mean[a]) * inverses[k][a][b] * (point[b] - mean[b]);
                }
            }
            return constants[k] - form / 2;
        }

        double logDensity(double[] point) {
            double sum = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < inverses.length; k++) {
                double term = term(k, point);
                double high = Math.max(sum, term);
                sum = high + Math.log1p(Math.exp(Math.min(sum, term) - high));
            }
            return sum;
        }

        double[] responsibilities(double[] point) {
            double[] shares = new double[inverses.length];
            for (int k = 0; k < shares.length; k++) {
                double others = 0;
                for (int other = 0; other < shares.length; other++) {
                    others += Math.exp(term(other, point) - term(k, point));
                }
                shares[k] = 1 / others;
            }
            return shares;
        }
    }
}
