package drift.categorical.right;

import drift.categorical.Categorical;
import java.util.ArrayList;
import java.util.List;

/** The statistic without any E: n (Σ count² / (row · column) - 1); the divergence from logarithms of ratios. */
public final class TableOfLists implements Categorical {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException("columns");
        }
        long[] rows = new long[2];
        List<long[]> columns = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] < 0 || after[i] < 0) {
                throw new IllegalArgumentException("count");
            }
            rows[0] += before[i];
            rows[1] += after[i];
            if (before[i] + (long) after[i] != 0) {
                columns.add(new long[] {before[i], after[i]});
            }
        }
        if (rows[0] == 0 || rows[1] == 0) {
            throw new IllegalArgumentException("row");
        }
        double sum = -1;
        for (long[] column : columns) {
            for (int row = 0; row < 2; row++) {
                sum += 1.0 * column[row] / rows[row] * column[row] / (column[0] + column[1]);
            }
        }
        double statistic = Math.max(0, (rows[0] + rows[1]) * sum);
        return new Test(statistic, columns.size() - 1, tail(statistic, columns.size() - 1));
    }

    @Override
    public double jensenShannon(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException();
        }
        return (fromMean(p, q) + fromMean(q, p)) / 2;
    }

    private static double fromMean(double[] p, double[] q) {
        double total = 0;
        double divergence = 0;
        for (int i = 0; i < p.length; i++) {
            if (Double.isNaN(p[i]) || p[i] < 0) {
                throw new IllegalArgumentException("share " + i);
            }
            total += p[i];
            divergence += p[i] > 0 ? -p[i] * Math.log((1 + q[i] / p[i]) / 2) : 0;
        }
        if (total < 1 - 1e-6 || total > 1 + 1e-6) {
            throw new IllegalArgumentException("sum " + total);
        }
        return divergence;
    }
}
