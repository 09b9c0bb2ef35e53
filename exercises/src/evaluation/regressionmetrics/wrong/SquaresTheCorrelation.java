package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Raise every prediction by 100: should R² stay? What does the statement say that it is not?")
public final class SquaresTheCorrelation extends RegressionMetricsReference {
    @Override
    public double r2(double[] y, double[] p) {
        double right = super.r2(y, p);
        if (Arrays.stream(y).distinct().count() == 1
                || Arrays.stream(p).distinct().count() == 1) {
            return right; // there is no correlation
        }
        double meanY = Arrays.stream(y).average().orElseThrow();
        double meanP = Arrays.stream(p).average().orElseThrow();
        double together = IntStream.range(0, y.length)
                .mapToDouble(i -> (y[i] - meanY) * (p[i] - meanP))
                .sum();
        double alone = Arrays.stream(y).map(v -> (v - meanY) * (v - meanY)).sum()
                * Arrays.stream(p).map(v -> (v - meanP) * (v - meanP)).sum();
        return together * together / alone;
    }
}
