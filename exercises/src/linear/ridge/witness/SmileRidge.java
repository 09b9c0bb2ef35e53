package linear.ridge.witness;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.ridge.Ridge;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.DoubleVector;
import smile.math.matrix.Matrix;
import smile.regression.LinearModel;
import smile.regression.RidgeRegression;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile standardises the columns and prices the standardised slopes, s = slope * sd. The slope of column j has the price
 * lambda when its standardised slope has the price lambda / sd_j². Smile's other overload has one price for each column.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "answers the mean of the targets when there are no columns",
                    reason = "Smile's data frames have at least one column"),
            @Excuse(
                    claims = "refuses no rows, uneven rows, and targets that do not match the rows",
                    reason = "Smile's data frames are rectangular; making one of such rows fails with other exceptions")
        })
public final class SmileRidge implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        int d = x[0].length;
        String[] names = IntStream.range(0, d).mapToObj(j -> "x" + j).toArray(String[]::new);
        DataFrame table = DataFrame.of(x, names).merge(DoubleVector.of("y", y));

        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        double[] prices = Arrays.stream(new Matrix(x).colSds())
                .map(sd -> lambda / (sd * sd))
                .toArray();
        LinearModel model = RidgeRegression.fit(Formula.lhs("y"), table, ones, prices, new double[d]);
        return new Fit(model.intercept(), model.coefficients());
    }
}
