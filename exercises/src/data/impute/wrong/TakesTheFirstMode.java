package data.impute.wrong;

import data.impute.ImputeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "Read the rows from the last to the first: does the mode change? What decides between equally frequent entries?")
public final class TakesTheFirstMode extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length && strategy == Strategy.MODE; j++) {
            long most = count(x, j, fills[j]);
            for (int i = x.length - 1; i >= 0; i--) {
                fills[j] = count(x, j, x[i][j]) == most ? x[i][j] : fills[j];
            }
        }
        return fills;
    }

    private static long count(double[][] x, int column, double value) {
        return Arrays.stream(x).filter(row -> row[column] == value).count();
    }
}
