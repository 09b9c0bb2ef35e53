package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Misconception;

@Misconception("With the variance 4 and epsilon 2.25 the divisor is 2.5. In which order do the sum and the root come?")
public final class AddsEpsilonOutsideTheRoot extends RegulariseReference {
    @Override
    protected double deviation(double variance, double epsilon) {
        return Math.sqrt(variance) + epsilon;
    }
}
