package drift.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Kolmogorov-Smirnov test for each column (see drift/ks), with the correction of Holm (A simple sequentially rejective
 * multiple test procedure, Scandinavian Journal of Statistics 6, 1979).
 */
public class ReportReference implements Report {
    private static final double CERTAIN = 0.2;
    private static final int TERMS = 100;

    @Override
    public double[] holm(double[] p) {
        if (!Arrays.stream(p).allMatch(each -> each >= 0 && each <= 1)) {
            throw new IllegalArgumentException("p lies between 0 and 1, unlike " + Arrays.toString(p));
        }
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> p[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        requireProper(reference, current, names.size(), alpha);
        int columns = names.size();
        double[] statistics = IntStream.range(0, columns)
                .mapToDouble(j -> statistic(sorted(reference, j), sorted(current, j)))
                .toArray();
        double[] p = Arrays.stream(statistics)
                .map(d -> pValue(d, reference.length, current.length))
                .toArray();
        double[] adjusted = holm(p);
        return IntStream.range(0, columns)
                .mapToObj(j -> new Finding(names.get(j), statistics[j], p[j], adjusted[j], adjusted[j] <= alpha))
                .sorted(Comparator.comparingDouble(Finding::pValue))
                .toList();
    }

    private static double[] sorted(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().toArray();
    }

    private static double statistic(double[] x, double[] y) {
        int i = 0;
        int j = 0;
        double largest = 0;
        while (i < x.length && j < y.length) {
            double value = Math.min(x[i], y[j]);
            i = after(value, x, i);
            j = after(value, y, j);
            largest = Math.max(largest, Math.abs((double) i / x.length - (double) j / y.length));
        }
        return largest;
    }

    private static int after(double value, double[] sorted, int place) {
        int next = place;
        while (next < sorted.length && sorted[next] == value) {
            next++;
        }
        return next;
    }

    private static double pValue(double d, int n, int m) {
        double root = Math.sqrt((double) n * m / ((double) n + m));
        double lambda = (root + 0.12 + 0.11 / root) * d;
        double sum = IntStream.rangeClosed(1, TERMS)
                .mapToDouble(j -> (j % 2 == 1 ? 1 : -1) * Math.exp(-2.0 * j * j * lambda * lambda))
                .sum();
        return lambda < CERTAIN ? 1 : Math.min(1, 2 * sum);
    }

    private static void requireProper(double[][] reference, double[][] current, int columns, double alpha) {
        if (reference.length == 0 || current.length == 0 || columns == 0) {
            throw new IllegalArgumentException("a table without rows or columns");
        }
        if (!Stream.of(reference, current)
                .flatMap(Arrays::stream)
                .allMatch(row -> row.length == columns && Arrays.stream(row).noneMatch(Double::isNaN))) {
            throw new IllegalArgumentException("every row has " + columns + " numbers");
        }
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha lies between 0 and 1, unlike " + alpha);
        }
    }

    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        boolean inputs = findings.stream().anyMatch(Finding::drifted);
        boolean errors = errorP <= alpha;
        if (inputs) {
            return errors ? Kind.UNDECIDED : Kind.COVARIATE;
        }
        return errors ? Kind.CONCEPT : Kind.NONE;
    }
}
