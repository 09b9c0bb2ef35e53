package linear.ridge;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ridge as ordinary least squares with d more rows: the square root of lambda on the diagonal, and targets of 0. The rows
 * are reduced one after another by Givens rotations; X'X is never formed.
 */
public final class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        if (!(lambda >= 0) || x.length < 1 || x.length != y.length) {
            throw new IllegalArgumentException("cannot fit " + x.length + " rows, " + y.length + " targets, " + lambda);
        }
        int d = x[0].length;
        if (Stream.of(x).anyMatch(row -> row.length != d)) {
            throw new IllegalArgumentException("rows differ in length");
        }
        double[] centre = IntStream.range(0, d)
                .mapToDouble(j -> Stream.of(x).mapToDouble(row -> row[j]).average().getAsDouble())
                .toArray();
        double level = Arrays.stream(y).average().getAsDouble();

        Triangle triangle = new Triangle(d);
        IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.rangeClosed(0, d)
                        .mapToDouble(j -> j < d ? x[i][j] - centre[j] : y[i] - level)
                        .toArray())
                .forEach(triangle::absorb);
        IntStream.range(0, d)
                .mapToObj(j -> unit(d + 1, j, Math.sqrt(lambda)))
                .forEach(triangle::absorb);

        double[] slopes = triangle.solve();
        double shift = IntStream.range(0, d).mapToDouble(j -> centre[j] * slopes[j]).sum();
        return new Fit(level - shift, slopes);
    }

    private static double[] unit(int length, int place, double value) {
        double[] row = new double[length];
        row[place] = value;
        return row;
    }

    /** The R of a QR decomposition that grows by rows; the last column is the target. */
    private static final class Triangle {
        private final double[][] r;

        Triangle(int d) {
            r = new double[d][d + 1];
        }

        void absorb(double[] row) {
            for (int j = 0; j < r.length; j++) {
                double radius = Math.hypot(r[j][j], row[j]);
                if (radius == 0) {
                    continue;
                }
                double cos = r[j][j] / radius;
                double sin = row[j] / radius;
                for (int k = j; k <= r.length; k++) {
                    double upper = r[j][k];
                    r[j][k] = cos * upper + sin * row[k];
                    row[k] = cos * row[k] - sin * upper;
                }
            }
        }

        double[] solve() {
            int d = r.length;
            double[] b = new double[d];
            for (int j = d - 1; j >= 0; j--) {
                int row = j;
                double known = IntStream.range(j + 1, d).mapToDouble(k -> r[row][k] * b[k]).sum();
                b[j] = (r[j][d] - known) / r[j][j];
            }
            return b;
        }
    }
}
