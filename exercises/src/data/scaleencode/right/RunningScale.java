package data.scaleencode.right;

import data.scaleencode.ScaleEncode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Means and squares in one pass (Welford), categories in a sorted set, places in a map. */
public final class RunningScale implements ScaleEncode {
    @Override
    public Scale fit(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("nothing to learn from");
        }
        double[] means = x[0].clone();
        double[] squares = new double[means.length];
        for (int i = 1; i < x.length; i++) {
            if (x[i].length != means.length) {
                throw new IllegalArgumentException("row " + i);
            }
            for (int j = 0; j < means.length; j++) {
                // An entry that is equal to the mean so far moves nothing: equal entries leave no trace.
                double departure = x[i][j] - means[j];
                means[j] += departure / (i + 1);
                squares[j] += departure * (x[i][j] - means[j]);
            }
        }
        for (int j = 0; j < squares.length; j++) {
            squares[j] = Math.sqrt(squares[j] / x.length);
        }
        return new Scale(means, squares);
    }

    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        List<double[]> rows = new ArrayList<>();
        for (double[] row : x) {
            double[] z = checked(scale, row);
            for (int j = 0; j < z.length; j++) {
                double factor = scale.deviations()[j] > 0 ? 1 / scale.deviations()[j] : 0;
                z[j] = factor * (z[j] - scale.means()[j]);
            }
            rows.add(z);
        }
        return rows.toArray(double[][]::new);
    }

    @Override
    public double[][] restore(Scale scale, double[][] z) {
        List<double[]> rows = new ArrayList<>();
        for (double[] row : z) {
            double[] x = checked(scale, row);
            for (int j = 0; j < x.length; j++) {
                x[j] *= scale.deviations()[j];
                x[j] += scale.means()[j];
            }
            rows.add(x);
        }
        return rows.toArray(double[][]::new);
    }

    private static double[] checked(Scale scale, double[] row) {
        if (row.length != scale.means().length) {
            throw new IllegalArgumentException("a row of " + row.length);
        }
        return row.clone();
    }

    @Override
    public String[] categories(String[] values) {
        TreeSet<String> sorted = new TreeSet<>();
        for (String value : values) {
            sorted.add(value);
        }
        return sorted.toArray(new String[0]);
    }

    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        Map<String, Integer> places = new HashMap<>();
        for (String category : categories) {
            places.put(category, places.size());
        }
        double[][] rows = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            rows[i] = new double[categories.length];
            for (int j = 0; j < categories.length; j++) {
                rows[i][j] = places.getOrDefault(values[i], -1) == j ? 1.0 : 0.0;
            }
        }
        return rows;
    }
}
