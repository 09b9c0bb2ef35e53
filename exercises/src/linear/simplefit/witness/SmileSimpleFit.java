package linear.simplefit.witness;

import java.util.Arrays;
import linear.simplefit.SimpleFit;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.regression.OLS;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Smile solves by QR decomposition; its coefficients begin with the intercept. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "finds the line that the points lie on",
                    reason = "Smile wants more pairs than coefficients, and the first trial has two"),
            @Excuse(
                    claims = "refuses x and y of different lengths, and fewer than two pairs",
                    reason =
                            "Smile's data frames are rectangular and not empty; others fail with exceptions of their own")
        })
public final class SmileSimpleFit implements SimpleFit {
    @Override
    public Line fit(double[] x, double[] y) {
        double[][] rows =
                Arrays.stream(x).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
        DataFrame table = DataFrame.of(rows, "x").merge(DoubleVector.of("y", y));
        double[] coefficients = OLS.fit(Formula.lhs("y"), table).coefficients();
        return new Line(coefficients[0], coefficients[1]);
    }
}
