package linear.polynomialbiasvariance.wrong;

import java.util.Arrays;
import linear.polynomialbiasvariance.PolynomialBiasVarianceReference;
import whetstone.kit.Misconception;

@Misconception("The numbers may lie beyond low and high, or only in the middle. Which range is to become -1 to 1?")
public final class ScalesToTheDataItself extends PolynomialBiasVarianceReference {
    @Override
    public double[][] expand(double[] x, int degree, double low, double high) {
        super.expand(x, degree, low, high); // refuses what it refuses
        double least = Arrays.stream(x).min().orElse(0);
        double most = Arrays.stream(x).max().orElse(1);
        return super.expand(x, degree, least, most);
    }

    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        return new PolynomialBiasVarianceReference().choose(x, y, settings);
    }
}
