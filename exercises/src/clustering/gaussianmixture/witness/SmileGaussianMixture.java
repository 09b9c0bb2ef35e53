package clustering.gaussianmixture.witness;

import clustering.gaussianmixture.GaussianMixture;
import java.util.Arrays;
import java.util.stream.IntStream;
import smile.math.matrix.Matrix;
import smile.stat.distribution.MultivariateExponentialFamilyMixture;
import smile.stat.distribution.MultivariateGaussianDistribution;
import smile.stat.distribution.MultivariateMixture;
import smile.stat.distribution.MultivariateMixture.Component;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's EM stops by itself, so it is called for one iteration at a time; every M step
 * multiplies the diagonals by 1.00001, which is taken back here before the ridge is added. It takes the densities themselves,
 * not their logarithms.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "shares a point that is 55 standard deviations away",
                    reason = "densities are 0 there, and so is their sum"),
            @Excuse(claims = "refuses what is no mixture", reason = "takes weights and sizes as they are"),
            @Excuse(claims = "refuses what is no mixture in the plane", reason = "takes weights and sizes as they are"),
            @Excuse(
                    claims = "refuses points of another length, no points, and negative iterations and ridges",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class SmileGaussianMixture implements GaussianMixture {
    private static final double SMILES_OWN_RIDGE = 1.00001;

    @Override
    public double logDensity(Mixture mixture, double[] point) {
        return smile(mixture).logp(point);
    }

    @Override
    public double[] responsibilities(Mixture mixture, double[] point) {
        return smile(mixture).posteriori(point);
    }

    @Override
    public Fit em(double[][] x, Mixture start, int iterations, double ridge) {
        double[] history = new double[iterations + 1];
        history[0] = logLikelihood(x, start);
        Mixture mixture = start;
        for (int t = 1; t <= iterations; t++) {
            mixture = iterated(x, mixture, ridge);
            history[t] = logLikelihood(x, mixture);
        }
        return new Fit(mixture, history);
    }

    private double logLikelihood(double[][] x, Mixture mixture) {
        MultivariateMixture smile = smile(mixture);
        return Arrays.stream(x).mapToDouble(smile::logp).sum();
    }

    private static Mixture iterated(double[][] x, Mixture mixture, double ridge) {
        Component[] next = MultivariateExponentialFamilyMixture.fit(x, smile(mixture).components, 0, 1, 0).components;
        return new Mixture(
                Arrays.stream(next).mapToDouble(component -> component.priori).toArray(),
                Arrays.stream(next)
                        .map(component -> component.distribution.mean())
                        .toArray(double[][]::new),
                Arrays.stream(next)
                        .map(component -> ridged(component.distribution.cov().toArray(), ridge))
                        .toArray(double[][][]::new));
    }

    private static double[][] ridged(double[][] covariance, double ridge) {
        for (int j = 0; j < covariance.length; j++) {
            covariance[j][j] = covariance[j][j] / SMILES_OWN_RIDGE + ridge;
        }
        return covariance;
    }

    private static MultivariateMixture smile(Mixture mixture) {
        return new MultivariateMixture(IntStream.range(0, mixture.weights().length)
                .mapToObj(k -> new Component(
                        mixture.weights()[k],
                        new MultivariateGaussianDistribution(mixture.means()[k], new Matrix(mixture.covariances()[k]))))
                .toArray(Component[]::new));
    }
}
