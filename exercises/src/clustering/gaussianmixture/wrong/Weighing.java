package clustering.gaussianmixture.wrong;

import clustering.gaussianmixture.GaussianMixtureReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** The densities of the components, for mistakes in putting them together; em uses what they answer. */
abstract class Weighing extends GaussianMixtureReference {
    @Override
    public double logDensity(Mixture mixture, double[] point) {
        super.logDensity(mixture, point);
        return together(mixture.weights(), logGaussians(mixture, point));
    }

    @Override
    public double[] responsibilities(Mixture mixture, double[] point) {
        super.logDensity(mixture, point);
        return shares(mixture.weights(), logGaussians(mixture, point));
    }

    private double[] logGaussians(Mixture mixture, double[] point) {
        return IntStream.range(0, mixture.weights().length)
                .mapToDouble(k -> logGaussian(mixture.means()[k], mixture.covariances()[k], point))
                .toArray();
    }

    double logGaussian(double[] mean, double[][] covariance, double[] point) {
        return super.logDensity(
                new Mixture(new double[] {1}, new double[][] {mean}, new double[][][] {covariance}), point);
    }

    double together(double[] weights, double[] logs) {
        double largest = DoubleStream.of(logs).max().orElseThrow();
        return largest
                + Math.log(IntStream.range(0, logs.length)
                        .mapToDouble(k -> weights[k] * Math.exp(logs[k] - largest))
                        .sum());
    }

    double[] shares(double[] weights, double[] logs) {
        double total = together(weights, logs);
        return IntStream.range(0, logs.length)
                .mapToDouble(k -> weights[k] * Math.exp(logs[k] - total))
                .toArray();
    }

    static double[] exponentials(double[] logs) {
        return Laws.each(logs, Math::exp);
    }
}
