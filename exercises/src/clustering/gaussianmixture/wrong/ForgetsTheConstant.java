package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("The standard normal at 0 has the density 0.3989. What is its logarithm, and which term gives it?")
public final class ForgetsTheConstant extends Weighing {
    @Override
    double logGaussian(double[] mean, double[][] covariance, double[] point) {
        return super.logGaussian(mean, covariance, point) + point.length * Math.log(2 * Math.PI) / 2;
    }
}
