package linear.normalequations.witness;

import linear.normalequations.NormalEquations;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.math.matrix.Matrix;
import smile.regression.OLS;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Smile solves by QR decomposition; its coefficients begin with the intercept. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "fits the mean of the targets when there are no columns",
                    reason = "Smile's data frames have at least one column"),
            @Excuse(
                    claims = {
                        "refuses columns that depend on each other",
                        "is not deceived by the traces that rounding leaves of dependent columns"
                    },
                    reason = "Smile answers what rounding leaves, or fails in its own ways"),
            @Excuse(
                    claims = "refuses no rows, uneven rows, and targets that do not match the rows",
                    reason = "Smile's data frames are rectangular; making one of such rows fails with other exceptions")
        })
public final class SmileNormalEquations implements NormalEquations {
    @Override
    public double[] fit(double[][] x, double[] y) {
        DataFrame table = DataFrame.of(x).merge(DoubleVector.of("y", y));
        return OLS.fit(Formula.lhs("y"), table).coefficients();
    }

    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        double[][] ones = new double[x.length][coefficients.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != coefficients.length - 1) {
                throw new IllegalArgumentException("a row of " + x[i].length);
            }
            ones[i][0] = 1;
            System.arraycopy(x[i], 0, ones[i], 1, x[i].length);
        }
        return x.length == 0 ? new double[0] : new Matrix(ones).mv(coefficients);
    }
}
