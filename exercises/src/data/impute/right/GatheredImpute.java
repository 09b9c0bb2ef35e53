package data.impute.right;

import data.impute.Impute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists of boxed entries; a running mean, a median by taking the ends away, and a mode counted in a sorted map. */
public final class GatheredImpute implements Impute {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        if (x.length == 0) {
            throw new IllegalArgumentException("nothing to learn from");
        }
        List<List<Double>> columns = new ArrayList<>();
        for (int j = 0; j < x[0].length; j++) {
            columns.add(new ArrayList<>());
        }
        for (double[] row : x) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException("uneven rows");
            }
            for (int j = 0; j < row.length; j++) {
                if (row[j] == row[j]) { // NaN is not equal to itself
                    columns.get(j).add(row[j]);
                }
            }
        }
        return columns.stream().mapToDouble(column -> typical(column, strategy)).toArray();
    }

    private static double typical(List<Double> entries, Strategy strategy) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("an empty column");
        }
        return switch (strategy) {
            case MEAN -> mean(entries);
            case MEDIAN -> median(entries);
            case MODE -> mode(entries);
        };
    }

    private static double mean(List<Double> entries) {
        double mean = 0;
        int n = 0;
        for (double entry : entries) {
            n++;
            mean += (entry - mean) / n;
        }
        return mean;
    }

    private static double median(List<Double> entries) {
        Collections.sort(entries);
        List<Double> middle = entries;
        while (middle.size() > 2) {
            middle = middle.subList(1, middle.size() - 1);
        }
        double low = middle.get(0);
        return low + 0.5 * (middle.get(middle.size() - 1) - low);
    }

    private static double mode(List<Double> entries) {
        Map<Double, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        int most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(entry -> counts.get(entry) == most)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public double[][] transform(double[] fills, double[][] x) {
        List<double[]> rows = new ArrayList<>();
        boolean[][] gaps = missing(x);
        for (int i = 0; i < x.length; i++) {
            double[] row = x[i].clone();
            if (row.length != fills.length) {
                throw new IllegalArgumentException("row " + i);
            }
            for (int j = 0; j < row.length; j++) {
                if (gaps[i][j]) {
                    row[j] = fills[j];
                }
            }
            rows.add(row);
        }
        return rows.toArray(new double[0][]);
    }

    @Override
    public boolean[][] missing(double[][] x) {
        List<boolean[]> marks = new ArrayList<>();
        for (double[] row : x) {
            boolean[] mark = new boolean[row.length];
            for (int j = 0; j < row.length; j++) {
                mark[j] = row[j] != row[j];
            }
            marks.add(mark);
        }
        return marks.toArray(new boolean[0][]);
    }
}
