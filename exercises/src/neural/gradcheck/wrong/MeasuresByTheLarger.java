package neural.gradcheck.wrong;

import whetstone.kit.Misconception;

@Misconception("The error of the first row is 0.25 / 6.25. Which two numbers add up to 6.25?")
public final class MeasuresByTheLarger extends ByErrors {
    @Override
    double error(double derived, double numerical) {
        double scale = Math.max(Math.max(Math.abs(derived), Math.abs(numerical)), 1e-8);
        double error = Math.abs(derived - numerical) / scale;
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }
}
