package clustering.gaussianmixture.right;

import clustering.gaussianmixture.GaussianMixture;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Streams; the quadratic form and the determinant come from taking away one column after the other (Schur complements). */
public final class ByStreams implements GaussianMixture {
    @Override
    public double logDensity(Mixture mixture, double[] point) {
        double[] terms = terms(mixture, point);
        double most = DoubleStream.of(terms).max().getAsDouble();
        return Math.log(DoubleStream.of(terms).map(t -> Math.exp(t - most)).sum()) + most;
    }

    @Override
    public double[] responsibilities(Mixture mixture, double[] point) {
        double[] terms = terms(mixture, point);
        double most = DoubleStream.of(terms).max().getAsDouble();
        double[] parts = DoubleStream.of(terms).map(t -> Math.exp(t - most)).toArray();
        double whole = DoubleStream.of(parts).sum();
        return DoubleStream.of(parts).map(part -> part / whole).toArray();
    }

    private static double[] terms(Mixture mixture, double[] point) {
        int components = mixture.weights().length;
        if (Math.abs(1 - DoubleStream.of(mixture.weights()).sum()) > 1e-9
                || DoubleStream.of(mixture.weights()).anyMatch(w -> w <= 0)
                || components != mixture.means().length
                || components != mixture.covariances().length) {
            throw new IllegalArgumentException("no mixture");
        }
        return of(components, k -> {
            double[] mean = mixture.means()[k];
            if (mean.length != point.length) {
                throw new IllegalArgumentException("lengths");
            }
            double[] off = of(point.length, j -> point[j] - mean[j]);
            return Math.log(mixture.weights()[k]) - 0.5 * (penalty(mixture.covariances()[k], off));
        });
    }

    /** d ln 2π + ln det S + v' S⁻¹ v, by the first column and what is left when it is explained. */
    private static double penalty(double[][] s, double[] v) {
        if (s.length != v.length || Arrays.stream(s).anyMatch(row -> row.length != v.length)) {
            throw new IllegalArgumentException("sizes");
        }
        if (v.length == 0) {
            return 0;
        }
        double first = s[0][0];
        if (first <= 0) {
            throw new IllegalArgumentException("not positive definite");
        }
        int rest = v.length - 1;
        double[][] left = IntStream.range(1, rest + 1)
                .mapToObj(a -> of(rest, b -> s[a][b + 1] - s[a][0] * s[0][b + 1] / first))
                .toArray(double[][]::new);
        double[] w = of(rest, a -> v[a + 1] - s[a + 1][0] / first * v[0]);
        return Math.log(2 * Math.PI * first) + v[0] * v[0] / first + penalty(left, w);
    }

    @Override
    public Fit em(double[][] x, Mixture start, int iterations, double ridge) {
        if (x.length < 1 || iterations <= -1 || !(ridge >= 0)) {
            throw new IllegalArgumentException("settings");
        }
        if (iterations == 0) {
            return new Fit(start, new double[] {logLikelihood(x, start)});
        }
        Fit before = em(x, start, iterations - 1, ridge);
        Mixture next = next(x, before.mixture(), ridge);
        double[] history = Arrays.copyOf(before.logLikelihoods(), iterations + 1);
        history[iterations] = logLikelihood(x, next);
        return new Fit(next, history);
    }

    private double logLikelihood(double[][] x, Mixture mixture) {
        return Arrays.stream(x).mapToDouble(row -> logDensity(mixture, row)).sum();
    }

    private Mixture next(double[][] x, Mixture mixture, double ridge) {
        int components = mixture.weights().length;
        int n = x.length;
        int d = x[0].length;
        double[][] byPoint =
                Arrays.stream(x).map(row -> responsibilities(mixture, row)).toArray(double[][]::new);
        double[][] shares = new double[components][];
        double[][] means = new double[components][];
        double[][][] covariances = new double[components][][];
        for (int k = 0; k < components; k++) {
            int component = k;
            double count =
                    Arrays.stream(byPoint).mapToDouble(row -> row[component]).sum();
            double[] own = of(n, i -> byPoint[i][component] / count);
            double[] mean = of(
                    d,
                    j -> IntStream.range(0, n)
                            .mapToDouble(i -> own[i] * x[i][j])
                            .sum());
            covariances[k] = IntStream.range(0, d)
                    .mapToObj(a -> of(
                            d,
                            b -> (a == b ? ridge : 0)
                                    + IntStream.range(0, n)
                                            .mapToDouble(i -> (x[i][a] - mean[a]) * own[i] * (x[i][b] - mean[b]))
                                            .sum()))
                    .toArray(double[][]::new);
            means[k] = mean;
            shares[k] = new double[] {count / n};
        }
        return new Mixture(of(components, k -> shares[k][0]), means, covariances);
    }

    private static double[] of(int length, IntToDoubleFunction entry) {
        return IntStream.range(0, length).mapToDouble(entry).toArray();
    }
}
