package foundations.matmul.speed;

import foundations.matmul.Matmul;

/** A row of A times a column of B, entry by entry; down a column, every step lands in another row of B. */
public class Naive implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        int n = width(b);
        if (a.length > 0 && width(a) != b.length) {
            throw new IllegalArgumentException("sizes do not fit");
        }
        double[][] c = new double[a.length][n];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int l = 0; l < b.length; l++) {
                    sum += a[i][l] * b[l][j];
                }
                c[i][j] = sum;
            }
        }
        return c;
    }

    static int width(double[][] matrix) {
        int width = matrix.length == 0 ? 0 : matrix[0].length;
        for (double[] row : matrix) {
            if (row.length != width) {
                throw new IllegalArgumentException("rows of different lengths");
            }
        }
        return width;
    }
}
