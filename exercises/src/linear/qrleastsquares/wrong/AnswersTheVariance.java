package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Misconception;

@Misconception("In which units is the residual deviation: those of y, or their square?")
public final class AnswersTheVariance extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double s = right.residualDeviation();
        return new Fit(right.coefficients(), right.standardErrors(), s * s, right.rSquared());
    }
}
