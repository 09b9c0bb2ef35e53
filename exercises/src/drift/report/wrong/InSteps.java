package drift.report.wrong;

import drift.report.ReportReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's steps, for mistakes in one of them; it refuses what the reference refuses. */
abstract class InSteps extends ReportReference {
    @Override
    public double[] holm(double[] p) {
        super.holm(p);
        int m = p.length;
        Integer[] order = IntStream.range(0, m).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(j -> sign() * p[j]));
        double[] adjusted = new double[m];
        double before = 0;
        for (int i = 0; i < m; i++) {
            double product = atMostOne(factor(m, i + 1) * p[order[i]]);
            before = carried(before, product);
            adjusted[place(order, i)] = before;
        }
        return adjusted;
    }

    int sign() {
        return 1;
    }

    /** @param rank from 1 for the smallest p */
    double factor(int m, int rank) {
        return m - rank + 1;
    }

    double atMostOne(double product) {
        return Math.min(1, product);
    }

    double carried(double before, double product) {
        return Math.max(before, product);
    }

    int place(Integer[] order, int i) {
        return order[i];
    }
}
