package data.scaleencode;

import java.util.Arrays;
import java.util.List;

/** Standard scores by the two-pass variance, and indicator columns (Hastie, Tibshirani and Friedman 2009, 2.2 and 3.4.1). */
public class ScaleEncodeReference implements ScaleEncode {
    @Override
    public Scale fit(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int d = x[0].length;
        requireColumns(x, d);
        double[] means = new double[d];
        double[] deviations = new double[d];
        for (int j = 0; j < d; j++) {
            boolean constant = true;
            double sum = 0;
            for (double[] row : x) {
                sum += row[j];
                constant &= row[j] == x[0][j];
            }
            means[j] = sum / x.length;
            double squares = 0;
            for (double[] row : x) {
                double gap = row[j] - means[j];
                squares += gap * gap;
            }
            // The mean of equal entries may be rounded away from them, and leave a deviation.
            deviations[j] = constant ? 0 : Math.sqrt(squares / x.length);
        }
        return new Scale(means, deviations);
    }

    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        int d = scale.means().length;
        requireColumns(x, d);
        double[][] z = new double[x.length][d];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < d; j++) {
                double deviation = scale.deviations()[j];
                z[i][j] = deviation == 0 ? 0 : (x[i][j] - scale.means()[j]) / deviation;
            }
        }
        return z;
    }

    @Override
    public double[][] restore(Scale scale, double[][] z) {
        int d = scale.means().length;
        requireColumns(z, d);
        double[][] x = new double[z.length][d];
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < d; j++) {
                x[i][j] = scale.means()[j] + scale.deviations()[j] * z[i][j];
            }
        }
        return x;
    }

    @Override
    public String[] categories(String[] values) {
        return Arrays.stream(values).distinct().sorted().toArray(String[]::new);
    }

    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        List<String> columns = List.of(categories);
        double[][] rows = new double[values.length][categories.length];
        for (int i = 0; i < values.length; i++) {
            int column = columns.indexOf(values[i]);
            if (column >= 0) {
                rows[i][column] = 1;
            }
        }
        return rows;
    }

    private static void requireColumns(double[][] rows, int columns) {
        for (double[] row : rows) {
            if (row.length != columns) {
                throw new IllegalArgumentException("a row of " + row.length + " entries, not " + columns);
            }
        }
    }
}
