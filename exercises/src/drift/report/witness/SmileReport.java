package drift.report.witness;

import drift.report.Report;
import drift.report.ReportReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import smile.stat.hypothesis.KSTest;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's Kolmogorov-Smirnov test for every column. Smile has no correction for several tests and no kinds of drift: here
 * they are the reference's. Where the curves hardly differ its p is NaN, which is 1 in the statement. It sorts what it is
 * given, so it is given copies.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses =
                @Excuse(
                        claims = "refuses tables without rows, uneven ones, missing values, and levels out of range",
                        reason = "never comes back from NaN"))
public final class SmileReport implements Report {
    private final Report others = new ReportReference();

    @Override
    public double[] holm(double[] p) {
        return others.holm(p);
    }

    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        if (Arrays.stream(reference).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)
                || Arrays.stream(current).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            throw new UnsupportedOperationException("Smile never comes back from NaN");
        }
        KSTest[] tests = IntStream.range(0, names.size())
                .mapToObj(j -> KSTest.test(column(reference, j), column(current, j)))
                .toArray(KSTest[]::new);
        double[] p = Arrays.stream(tests)
                .mapToDouble(test -> Double.isNaN(test.pvalue) ? 1 : test.pvalue)
                .toArray();
        double[] adjusted = holm(p);
        return IntStream.range(0, p.length)
                .mapToObj(j -> new Finding(names.get(j), tests[j].d, p[j], adjusted[j], adjusted[j] <= alpha))
                .sorted(Comparator.comparingDouble(Finding::pValue))
                .toList();
    }

    private static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        return others.kind(findings, errorP, alpha);
    }
}
