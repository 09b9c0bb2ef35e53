package data.impute;

import java.util.Arrays;

/** Single imputation by a statistic of the column (Little and Rubin 2019, section 4.2.1). */
public class ImputeReference implements Impute {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] fills = new double[x[0].length];
        requireColumns(x, fills.length);
        for (int j = 0; j < fills.length; j++) {
            double[] sorted = observed(x, j);
            if (sorted.length == 0) {
                throw new IllegalArgumentException("column " + j + " has no entry");
            }
            fills[j] = switch (strategy) {
                case MEAN -> Arrays.stream(sorted).sum() / sorted.length;
                case MEDIAN -> (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
                case MODE -> mode(sorted);
            };
        }
        return fills;
    }

    @Override
    public double[][] transform(double[] fills, double[][] x) {
        requireColumns(x, fills.length);
        double[][] filled = new double[x.length][fills.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < fills.length; j++) {
                filled[i][j] = Double.isNaN(x[i][j]) ? fills[j] : x[i][j];
            }
        }
        return filled;
    }

    @Override
    public boolean[][] missing(double[][] x) {
        boolean[][] missing = new boolean[x.length][];
        for (int i = 0; i < x.length; i++) {
            missing[i] = new boolean[x[i].length];
            for (int j = 0; j < x[i].length; j++) {
                missing[i][j] = Double.isNaN(x[i][j]);
            }
        }
        return missing;
    }

    /** The entries of a column that are not missing, in ascending order. */
    private static double[] observed(double[][] x, int column) {
        return Arrays.stream(x)
                .mapToDouble(row -> row[column])
                .filter(entry -> !Double.isNaN(entry))
                .sorted()
                .toArray();
    }

    private static double mode(double[] sorted) {
        double mode = sorted[0];
        int longest = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (run > longest) {
                longest = run;
                mode = sorted[i];
            }
        }
        return mode;
    }

    private static void requireColumns(double[][] x, int columns) {
        for (double[] row : x) {
            if (row.length != columns) {
                throw new IllegalArgumentException("a row of " + row.length + " entries, not " + columns);
            }
        }
    }
}
