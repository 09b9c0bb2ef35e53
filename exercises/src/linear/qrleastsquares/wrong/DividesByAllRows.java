package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception(
        "Three points leave a line one degree of freedom. What is RSS divided by, and how many coefficients were fitted?")
public final class DividesByAllRows extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double factor = Math.sqrt((double) (x.length - x[0].length - 1) / (x.length));
        double[] errors = Laws.each(right.standardErrors(), error -> factor * error);
        return new Fit(right.coefficients(), errors, factor * right.residualDeviation(), right.rSquared());
    }
}
