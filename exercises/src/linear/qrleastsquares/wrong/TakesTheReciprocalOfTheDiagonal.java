package linear.qrleastsquares.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Only the last standard error is right. Which entries of a row of the inverse of R are left out of its length?")
public final class TakesTheReciprocalOfTheDiagonal extends WithOnes {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double[][] r = triangle(withOnes(x));
        double[] errors = IntStream.range(0, r.length)
                .mapToDouble(j -> right.residualDeviation() / Math.abs(r[j][j]))
                .toArray();
        return new Fit(right.coefficients(), errors, right.residualDeviation(), right.rSquared());
    }
}
