package drift.report.witness;

import drift.report.Report;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import smile.stat.hypothesis.KSTest;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's Kolmogorov-Smirnov test for every column. Where the curves hardly differ its p is NaN, which is 1 in the statement.
 * Smile has no correction for several tests; what the findings need of it is worked out here, each p on its own.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(claims = "adjusts the four p of the statement", reason = "has no correction for several tests"),
            @Excuse(
                    claims = "adjusts p that are equal, and those that would come above 1",
                    reason = "has no correction for several tests"),
            @Excuse(claims = "adjusts nothing that is no p", reason = "has no correction for several tests"),
            @Excuse(claims = "tells the four kinds of drift apart", reason = "knows no kinds of drift"),
            @Excuse(claims = "leaves its inputs as they were", reason = "has no correction for several tests"),
            @Excuse(
                    claims = "refuses tables without rows, uneven ones, missing values, and levels out of range",
                    reason = "never comes back from NaN")
        })
public final class SmileReport implements Report {
    @Override
    public double[] holm(double[] p) {
        throw new UnsupportedOperationException("Smile has no correction for several tests");
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
        return IntStream.range(0, p.length)
                .mapToObj(
                        j -> new Finding(names.get(j), tests[j].d, p[j], adjusted(p, p[j]), adjusted(p, p[j]) <= alpha))
                .sorted(Comparator.comparingDouble(Finding::pValue))
                .toList();
    }

    /** Holm: the largest product of a p up to this one and the number of p that are not below it. */
    private static double adjusted(double[] p, double upTo) {
        double largest = Arrays.stream(p)
                .filter(each -> each <= upTo)
                .map(each ->
                        each * Arrays.stream(p).filter(other -> other >= each).count())
                .max()
                .orElseThrow();
        return Math.min(1, largest);
    }

    private static double[] column(double[][] rows, int j) {
        return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
    }

    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        throw new UnsupportedOperationException("Smile knows no kinds of drift");
    }
}
