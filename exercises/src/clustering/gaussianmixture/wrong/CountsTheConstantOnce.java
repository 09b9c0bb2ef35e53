package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "In the plane the standard normal at its mean has the density 1 / (2 pi). How often does ln 2 pi count in d dimensions?")
public final class CountsTheConstantOnce extends Weighing {
    @Override
    double logGaussian(double[] mean, double[][] covariance, double[] point) {
        return super.logGaussian(mean, covariance, point) + (point.length - 1) * Math.log(2 * Math.PI) / 2;
    }
}
