package neural.gradcheck.wrong;

import whetstone.kit.Misconception;

@Misconception("Two entries are 0 and agree. What is the error of 0 and 0?")
public final class DividesZeroByZero extends ByErrors {
    @Override
    double error(double derived, double numerical) {
        double error = Math.abs(derived - numerical) / (Math.abs(derived) + Math.abs(numerical));
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }
}
