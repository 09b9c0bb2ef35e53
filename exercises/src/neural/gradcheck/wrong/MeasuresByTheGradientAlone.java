package neural.gradcheck.wrong;

import whetstone.kit.Misconception;

@Misconception("What is the error of a 0 where 3 should be? Look at what stands below the line.")
public final class MeasuresByTheGradientAlone extends ByErrors {
    @Override
    double error(double derived, double numerical) {
        double error = Math.abs(derived - numerical) / Math.max(Math.abs(derived), 1e-8);
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }
}
