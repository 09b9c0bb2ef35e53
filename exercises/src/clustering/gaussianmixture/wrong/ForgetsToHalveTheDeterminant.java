package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("With the variance 4 a density is half as high as with 1, not a quarter. Which factor has ln det?")
public final class ForgetsToHalveTheDeterminant extends Weighing {
    @Override
    double logGaussian(double[] mean, double[][] covariance, double[] point) {
        // At the mean only the constant and the determinant are left.
        double atMean = super.logGaussian(mean, covariance, mean);
        return super.logGaussian(mean, covariance, point) + atMean + point.length * Math.log(2 * Math.PI) / 2;
    }
}
