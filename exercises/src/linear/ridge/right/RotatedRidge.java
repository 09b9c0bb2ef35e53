package linear.ridge.right;

import java.util.Arrays;
import linear.ridge.Ridge;

/**
 * Least squares on more rows: each slope gets a row that asks for √λ · slope = 0. No column is centred; the rows are
 * rotated one after the other into a triangle (Givens), and X'X is never formed.
 */
public final class RotatedRidge implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        if (Double.isNaN(lambda) || lambda < 0) {
            throw new IllegalArgumentException("negative lambda");
        }
        if (x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException("sizes");
        }
        int d = x[0].length;
        if (Arrays.stream(x).anyMatch(row -> row.length != d)) {
            throw new IllegalArgumentException("uneven rows");
        }

        // columns of the triangle: 1, the d given ones, and the target
        double[][] triangle = new double[d + 1][d + 2];
        for (int i = 0; i < x.length; i++) {
            double[] row = new double[d + 2];
            row[0] = 1;
            System.arraycopy(x[i], 0, row, 1, d);
            row[d + 1] = y[i];
            rotateIn(triangle, row);
        }
        for (int j = 1; j <= d; j++) {
            double[] row = new double[d + 2];
            row[j] = Math.sqrt(lambda);
            rotateIn(triangle, row);
        }

        double[] all = new double[d + 1];
        for (int j = d; j >= 0; j--) {
            double left = triangle[j][d + 1];
            for (int k = j + 1; k <= d; k++) {
                left -= triangle[j][k] * all[k];
            }
            all[j] = left / triangle[j][j];
        }
        return new Fit(all[0], Arrays.copyOfRange(all, 1, d + 1));
    }

    /** Turns the row against each row of the triangle so that its entries vanish one by one. */
    private static void rotateIn(double[][] triangle, double[] row) {
        for (int j = 0; j < triangle.length; j++) {
            double radius = Math.hypot(triangle[j][j], row[j]);
            if (radius == 0) {
                continue;
            }
            double cosine = triangle[j][j] / radius;
            double sine = row[j] / radius;
            for (int k = j; k < row.length; k++) {
                double above = triangle[j][k];
                triangle[j][k] = cosine * above + sine * row[k];
                row[k] = cosine * row[k] - sine * above;
            }
        }
    }
}
