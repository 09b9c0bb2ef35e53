package evaluation.regressionmetrics.wrong;

import evaluation.regressionmetrics.RegressionMetricsReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("What does a prediction cost that is too high?")
public final class ChargesOnlyWhatIsTooLow extends RegressionMetricsReference {
    @Override
    public double pinball(double[] y, double[] p, double tau) {
        super.pinball(y, p, tau); // refuses what it refuses
        return tau
                * IntStream.range(0, y.length)
                        .mapToDouble(i -> Math.max(0, y[i] - p[i]))
                        .sum()
                / y.length;
    }
}
