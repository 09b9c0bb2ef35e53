package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The tables of the example have 5 and 4 rows. What are n and m in the formula?")
public final class SupposesEqualSizes extends ReportReference {
    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        List<Finding> found = super.report(reference, current, names, alpha);
        double[] p = found.stream()
                .mapToDouble(finding -> p(finding.statistic(), reference.length))
                .toArray();
        double[] adjusted = holm(p);
        return IntStream.range(0, p.length)
                .mapToObj(i -> new Finding(
                        found.get(i).name(), found.get(i).statistic(), p[i], adjusted[i], adjusted[i] <= alpha))
                .toList();
    }

    private static double p(double d, int n) {
        double root = Math.sqrt(n / 2.0);
        double lambda = (root + 0.12 + 0.11 / root) * d;
        double sum = 0;
        for (int j = 100; j > 0; j--) {
            sum = Math.exp(-2.0 * (2 * j - 1) * lambda * lambda) * (1 - sum);
        }
        return lambda < 0.2 ? 1 : Math.min(1, 2 * sum);
    }
}
