package linear.qrleastsquares.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Invert (4, 8; 8, 20) by hand: is the first entry of the inverse 1/4? Invert first, then take the diagonal.")
public final class TakesTheReciprocalOfTheProducts extends WithOnes {
    @Override
    public Fit fit(double[][] x, double[] y) {
        Fit right = super.fit(x, y);
        double[][] a = withOnes(x);
        double[] errors = IntStream.range(0, a[0].length)
                .mapToDouble(j -> right.residualDeviation() / Math.sqrt(product(a, j, j)))
                .toArray();
        return new Fit(right.coefficients(), errors, right.residualDeviation(), right.rSquared());
    }
}
