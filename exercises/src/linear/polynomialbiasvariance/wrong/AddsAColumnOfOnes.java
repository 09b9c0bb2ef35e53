package linear.polynomialbiasvariance.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVarianceReference;
import whetstone.kit.Misconception;

@Misconception("The intercept is the fit's. How many columns does degree 3 make in the example?")
public final class AddsAColumnOfOnes extends PolynomialBiasVarianceReference {
    @Override
    public double[][] expand(double[] x, int degree, double low, double high) {
        return Arrays.stream(super.expand(x, degree, low, high))
                .map(row -> IntStream.rangeClosed(0, degree)
                        .mapToDouble(j -> j == 0 ? 1 : row[j - 1])
                        .toArray())
                .toArray(double[][]::new);
    }

    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        return new PolynomialBiasVarianceReference().choose(x, y, settings);
    }
}
