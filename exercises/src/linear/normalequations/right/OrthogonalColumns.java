package linear.normalequations.right;

import java.util.Arrays;
import java.util.stream.IntStream;
import linear.normalequations.NormalEquations;

/** Takes from each column what the columns before it explain (Gram and Schmidt, modified), and never forms A'A. */
public final class OrthogonalColumns implements NormalEquations {
    @Override
    public double[] fit(double[][] x, double[] y) {
        if (x.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException("rows and targets");
        }
        int d = x[0].length;
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("uneven rows");
            }
        }
        double[][] q = new double[d + 1][];
        double[][] r = new double[d + 1][d + 1];
        double[] left = y.clone();
        double[] pull = new double[d + 1];
        for (int j = 0; j <= d; j++) {
            int column = j - 1;
            double[] rest = IntStream.range(0, x.length)
                    .mapToDouble(i -> column < 0 ? 1 : x[i][column])
                    .toArray();
            double before = dot(rest, rest);
            for (int k = 0; k < j; k++) {
                r[k][j] = dot(q[k], rest);
                subtract(rest, q[k], r[k][j]);
            }
            double after = dot(rest, rest);
            if (after <= 1e-12 * before) {
                throw new ArithmeticException("column " + j + " is explained by the others");
            }
            r[j][j] = Math.sqrt(after);
            q[j] = Arrays.stream(rest).map(value -> value / Math.sqrt(after)).toArray();
            pull[j] = dot(q[j], left);
            subtract(left, q[j], pull[j]);
        }
        for (int j = d; j >= 0; j--) {
            for (int k = j + 1; k <= d; k++) {
                pull[j] -= r[j][k] * pull[k];
            }
            pull[j] /= r[j][j];
        }
        return pull;
    }

    @Override
    public double[] predict(double[] coefficients, double[][] x) {
        return Arrays.stream(x)
                .mapToDouble(row -> {
                    if (row.length + 1 != coefficients.length) {
                        throw new IllegalArgumentException("a row of " + row.length);
                    }
                    return coefficients[0]
                            + IntStream.range(0, row.length)
                                    .mapToDouble(j -> row[j] * coefficients[j + 1])
                                    .sum();
                })
                .toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }
}
