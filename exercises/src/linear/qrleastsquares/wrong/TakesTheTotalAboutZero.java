package linear.qrleastsquares.wrong;

import java.util.Arrays;
import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Misconception;

@Misconception(
        "For targets far from 0 this R² is near 1 whatever the fit. About which number is the total sum of squares?")
public final class TakesTheTotalAboutZero extends QrLeastSquaresReference {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double rest = Math.pow(right.residualDeviation(), 2) * (x.length - x[0].length - 1);
        double total = Arrays.stream(y).map(value -> value * value).sum();
        return new Fit(right.coefficients(), right.standardErrors(), right.residualDeviation(), 1 - rest / total);
    }
}
