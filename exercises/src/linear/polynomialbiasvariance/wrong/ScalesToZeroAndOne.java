package linear.polynomialbiasvariance.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVarianceReference;
import whetstone.kit.Misconception;

@Misconception("Put x = low into the formula: which number should come out?")
public final class ScalesToZeroAndOne extends PolynomialBiasVarianceReference {
    @Override
    public double[][] expand(double[] x, int degree, double low, double high) {
        double[][] right = super.expand(x, 1, low, high);
        return Arrays.stream(right)
                .map(row -> IntStream.rangeClosed(1, degree)
                        .mapToDouble(power -> Math.pow((row[0] + 1) / 2, power))
                        .toArray())
                .toArray(double[][]::new);
    }

    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        return new PolynomialBiasVarianceReference().choose(x, y, settings);
    }
}
