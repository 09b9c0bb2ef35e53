package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Raise all targets and predictions by a hundred million. Which large numbers are subtracted from each other?")
public final class SubtractsTheSquareOfTheMean extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        if (Arrays.stream(y).distinct().count() == 1) {
            return super.r2(y, p);
        }
        super.r2(y, p); // refuses what it refuses
        double errors = IntStream.range(0, y.length)
                .mapToDouble(i -> (y[i] - p[i]) * (y[i] - p[i]))
                .sum();
        double sum = 0;
        double squares = 0;
        for (double target : y) {
            sum += target;
            squares += target * target;
        }
        return 1 - errors / (squares - sum * sum / y.length);
    }
}
