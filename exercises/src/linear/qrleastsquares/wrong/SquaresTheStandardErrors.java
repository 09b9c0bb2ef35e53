package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("In which units is a standard error: those of its coefficient, or their square?")
public final class SquaresTheStandardErrors extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        return new Fit(
                right.coefficients(),
                Laws.each(right.standardErrors(), error -> error * error),
                right.residualDeviation(),
                right.rSquared());
    }
}
