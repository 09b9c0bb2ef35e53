package drift.report.right;

import drift.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each adjusted p on its own: the largest product among the p that are not above it. The rest in loops and a map. */
public final class StepsDown implements Report {
    @Override
    public double[] holm(double[] p) {
        double[] adjusted = new double[p.length];
        for (int j = 0; j < p.length; j++) {
            if (!(p[j] >= 0) || p[j] > 1) {
                throw new IllegalArgumentException("p " + j);
            }
            for (double smaller : p) {
                if (smaller <= p[j]) {
                    long notBelow =
                            Arrays.stream(p).filter(each -> each >= smaller).count();
                    adjusted[j] = Math.max(adjusted[j], smaller * notBelow);
                }
            }
            adjusted[j] = Math.min(adjusted[j], 1);
        }
        return adjusted;
    }

    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        int d = names.size();
        if (d == 0 || !(alpha > 0) || alpha >= 1) {
            throw new IllegalArgumentException("names or alpha");
        }
        double[] distances = new double[d];
        double[] p = new double[d];
        for (int j = 0; j < d; j++) {
            distances[j] = distance(column(reference, j, d), column(current, j, d));
            p[j] = p(distances[j], reference.length, current.length);
        }
        double[] adjusted = holm(p);
        List<Finding> findings = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            int place = 0;
            while (place < findings.size() && findings.get(place).pValue() < p[j]) {
                place++;
            }
            findings.add(place, new Finding(names.get(j), distances[j], p[j], adjusted[j], !(adjusted[j] > alpha)));
        }
        return findings;
    }

    private static double[] column(double[][] rows, int j, int d) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != d || Double.isNaN(rows[i][j])) {
                throw new IllegalArgumentException("row " + i);
            }
            column[i] = rows[i][j];
        }
        return column;
    }

    private static double distance(double[] a, double[] b) {
        Map<Double, Double> jumps = new TreeMap<>();
        for (double value : a) {
            jumps.merge(value, 1.0 / a.length, Double::sum);
        }
        for (double value : b) {
            jumps.merge(value, -1.0 / b.length, Double::sum);
        }
        double gap = 0;
        double widest = 0;
        for (double jump : jumps.values()) {
            gap += jump;
            widest = Math.max(widest, Math.abs(gap));
        }
        return widest;
    }

    private static double p(double d, int n, int m) {
        double root = 1 / Math.sqrt(1.0 / n + 1.0 / m);
        double lambda = d * (root + 0.12 + 0.11 / root);
        double sum = 0;
        for (int j = 40; j >= 1; j--) {
            sum += (j % 2 == 0 ? -2 : 2) * Math.exp(-2 * Math.pow(j * lambda, 2));
        }
        return lambda < 0.2 ? 1 : Math.max(0, Math.min(1, sum));
    }

    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        int drifted = 0;
        for (Finding finding : findings) {
            drifted += finding.drifted() ? 1 : 0;
        }
        if (drifted == 0) {
            return errorP > alpha ? Kind.NONE : Kind.CONCEPT;
        }
        return errorP > alpha ? Kind.COVARIATE : Kind.UNDECIDED;
    }
}
