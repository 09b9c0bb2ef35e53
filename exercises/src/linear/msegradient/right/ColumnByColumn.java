package linear.msegradient.right;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.msegradient.MseGradient;

/** Residuals first; then each derivative is a mean of its own, taken column by column. */
public final class ColumnByColumn implements MseGradient {
    @Override
    public LossAndGradient evaluate(double[][] x, double[] y, double intercept, double[] slopes) {
        if (y.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("rows and targets");
        }
        if (!Arrays.stream(x).allMatch(row -> row.length == slopes.length)) {
            throw new IllegalArgumentException("columns and slopes");
        }
        double[] residuals = IntStream.range(0, y.length)
                .mapToDouble(i -> IntStream.range(0, slopes.length)
                                .mapToDouble(j -> x[i][j] * slopes[j])
                                .sum()
                        + intercept
                        - y[i])
                .toArray();
        double loss = Arrays.stream(residuals).map(r -> r * r).average().getAsDouble();
        double byIntercept = 2 * Arrays.stream(residuals).average().getAsDouble();
        double[] bySlopes = IntStream.range(0, slopes.length)
                .mapToDouble(j -> 2
                        * IntStream.range(0, y.length)
                                .mapToDouble(i -> residuals[i] * x[i][j])
                                .average()
                                .getAsDouble())
                .toArray();
        return new LossAndGradient(loss, byIntercept, bySlopes);
    }
}
