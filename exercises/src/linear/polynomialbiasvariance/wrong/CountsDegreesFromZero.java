package linear.polynomialbiasvariance.wrong;

import whetstone.kit.Misconception;

@Misconception("Entry 0 of the errors is that of degree 1. Which number is answered for it?")
public final class CountsDegreesFromZero extends FoldByFold {
    @Override
    int best(double[] training, double[] validation) {
        return super.best(training, validation) - 1;
    }
}
