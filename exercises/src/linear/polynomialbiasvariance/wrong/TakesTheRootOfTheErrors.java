package linear.polynomialbiasvariance.wrong;

import linear.polynomialbiasvariance.PolynomialBiasVarianceReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Double every target: are mean squares twice as large then, or four times?")
public final class TakesTheRootOfTheErrors extends PolynomialBiasVarianceReference {
    @Override
    public Choice choose(double[] x, double[] y, Settings settings) {
        Choice right = super.choose(x, y, settings);
        return new Choice(
                right.degree(),
                Laws.each(right.trainingErrors(), Math::sqrt),
                Laws.each(right.validationErrors(), Math::sqrt));
    }
}
