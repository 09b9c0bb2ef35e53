package drift.ks.witness;

import drift.ks.Ks;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import smile.stat.hypothesis.KSTest;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's test of two samples. It sorts what it is given, so it is given copies. It answers p for samples only, so p of a
 * distance d is asked with zeros and ones whose curves lie d apart.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(claims = "finds both curves of the statement", reason = "has no empirical distribution function"),
            @Excuse(claims = "answers 1 where next to nothing lies between the curves", reason = "answers NaN"),
            @Excuse(claims = "leaves its inputs as they were", reason = "has no empirical distribution function"),
            @Excuse(claims = "refuses samples without values or with NaN", reason = "never comes back from NaN"),
            @Excuse(claims = "refuses a distance that is none, and sizes below 1", reason = "takes samples only")
        })
public final class SmileKs implements Ks {
    @Override
    public double[] distribution(double[] sample, double[] at) {
        throw new UnsupportedOperationException("Smile has no empirical distribution function");
    }

    @Override
    public double statistic(double[] a, double[] b) {
        return test(a, b).d;
    }

    private static KSTest test(double[] a, double[] b) {
        if (DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).anyMatch(Double::isNaN)) {
            throw new UnsupportedOperationException("Smile never comes back from NaN");
        }
        return KSTest.test(a.clone(), b.clone());
    }

    @Override
    public double pValue(double d, int n, int m) {
        for (int i = 0; i <= n; i++) {
            long j = Math.round(m * ((double) i / n - d));
            if (j >= 0 && j <= m && Math.abs((double) i / n - (double) j / m - d) < 1e-12) {
                return KSTest.test(zerosAndOnes(n, i), zerosAndOnes(m, (int) j)).pvalue;
            }
        }
        throw new UnsupportedOperationException("no samples have this distance");
    }

    private static double[] zerosAndOnes(int size, int zeros) {
        double[] sample = new double[size];
        Arrays.fill(sample, zeros, size, 1);
        return sample;
    }

    @Override
    public double compare(double[] a, double[] b) {
        return test(a, b).pvalue;
    }
}
