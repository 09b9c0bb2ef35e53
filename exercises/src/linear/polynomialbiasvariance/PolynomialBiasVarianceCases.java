package linear.polynomialbiasvariance;

import java.util.Random;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Choice;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Settings;
import whetstone.kit.Laws;

/** Curves to be found again under noise. */
final class PolynomialBiasVarianceCases {
    private PolynomialBiasVarianceCases() {}

    record Problem(double[] x, double[] y, Settings settings) {
        /** One period of a sine over x in [0, 1), with noise of 0.2. */
        static Problem wave(Random random, int n, Settings settings) {
            double[] x = IntStream.range(0, n)
                    .mapToDouble(i -> random.nextDouble())
                    .sorted()
                    .toArray();
            double[] y = Laws.each(x, value -> StrictMath.sin(2 * Math.PI * value) + 0.2 * random.nextGaussian());
            return new Problem(x, y, settings);
        }

        Choice choose(PolynomialBiasVariance polynomials) {
            return polynomials.choose(x, y, settings);
        }
    }
}
