package linear.polynomialbiasvariance.wrong;

import linear.polynomialbiasvariance.PolynomialBiasVarianceReference;
import whetstone.kit.Misconception;

@Misconception("What is the fifteenth power of 2000? Which number is raised, x or t?")
public final class RaisesTheUnscaledX extends PolynomialBiasVarianceReference {
    @Override
    public double[][] expand(double[] x, int degree, double low, double high) {
        super.expand(x, degree, low, high); // refuses what it refuses
        return super.expand(x, degree, -1, 1);
    }

    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        return new PolynomialBiasVarianceReference().choose(x, y, settings);
    }
}
