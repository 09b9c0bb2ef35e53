package neural.gradcheck.wrong;

import whetstone.kit.Misconception;

@Misconception("Let the gradient be too small by 1 %, and too large. Is the error the same?")
public final class ForgetsTheAbsoluteValue extends ByErrors {
    @Override
    double error(double derived, double numerical) {
        double error = (derived - numerical) / Math.max(Math.abs(derived) + Math.abs(numerical), 1e-8);
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }
}
