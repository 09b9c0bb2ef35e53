package neural.autodiff.wrong;

import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("The derivative of x³ is 3 x². By how much does the exponent go down?")
public final class KeepsTheExponent extends AutodiffReference {
    @Override
    protected double slope(Power power, double base) {
        return power.exponent() * Math.pow(base, power.exponent());
    }
}
