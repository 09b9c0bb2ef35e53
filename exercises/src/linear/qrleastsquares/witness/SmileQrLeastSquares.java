package linear.qrleastsquares.witness;

import java.util.Arrays;
import linear.qrleastsquares.QrLeastSquares;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.math.matrix.Matrix;
import smile.regression.LinearModel;
import smile.regression.OLS;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's coefficients begin with the intercept; its table of t-tests has estimate and standard error in a row. The triangle
 * is read from LAPACK's packed form: Smile's own R() of this version has the reflections' factors on its diagonal.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "finds the mean and its standard error when there are no columns",
                    reason = "Smile's data frames have at least one column"),
            @Excuse(
                    claims = "refuses to fit columns that depend on each other",
                    reason = "Smile answers what rounding leaves, or fails in its own ways"),
            @Excuse(
                    claims = {
                        "refuses to fit no rows, too few or uneven ones, and targets that do not match them",
                        "refuses triangles of no rows, no columns, uneven rows, and more columns than rows"
                    },
                    reason = "Smile's matrices are rectangular; making one of such rows fails with other exceptions")
        })
public final class SmileQrLeastSquares implements QrLeastSquares {
    @Override
    public Fit fit(double[][] x, double[] y) {
        DataFrame table = DataFrame.of(x).merge(DoubleVector.of("y", y));
        LinearModel model = OLS.fit(Formula.lhs("y"), table);
        double[] errors =
                Arrays.stream(model.ttest()).mapToDouble(row -> row[1]).toArray();
        return new Fit(model.coefficients(), errors, model.error(), model.RSquared());
    }

    @Override
    public double[][] triangle(double[][] a) {
        Matrix packed = new Matrix(a).qr().qr;
        double[][] r = new double[a[0].length][a[0].length];
        for (int j = 0; j < r.length; j++) {
            for (int k = j; k < r.length; k++) {
                r[j][k] = packed.get(j, k);
            }
        }
        return r;
    }
}
