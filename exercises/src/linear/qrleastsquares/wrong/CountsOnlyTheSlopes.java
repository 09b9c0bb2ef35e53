package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The intercept is fitted, too. How many coefficients are there in all?")
public final class CountsOnlyTheSlopes extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double factor = Math.sqrt((double) (x.length - x[0].length - 1) / (x.length - Math.max(1, x[0].length)));
        double[] errors = Laws.each(right.standardErrors(), error -> factor * error);
        return new Fit(right.coefficients(), errors, factor * right.residualDeviation(), right.rSquared());
    }
}
