package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("That divisor is for a mean, which is one coefficient. How many have been fitted here?")
public final class DividesByRowsLessOne extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double factor = Math.sqrt((double) (x.length - x[0].length - 1) / (x.length - 1));
        double[] errors = Laws.each(right.standardErrors(), error -> factor * error);
        return new Fit(right.coefficients(), errors, factor * right.residualDeviation(), right.rSquared());
    }
}
