package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("The derivative of x³ is not x². Which factor comes down?")
public final class ForgetsTheExponent extends AutodiffReference {
    @Override
    protected double slope(Power power, double base) {
        return Math.pow(base, power.exponent() - 1);
    }
}
