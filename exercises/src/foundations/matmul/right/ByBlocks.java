package foundations.matmul.right;

import foundations.matmul.Matmul;

/** In blocks of four, so that each part of the matrices stays near the processor while it is needed. */
public final class ByBlocks implements Matmul {
    private static final int SIZE = 4;

    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        int m = a.length;
        int k = b.length;
        int n = k > 0 ? b[0].length : 0;
        for (double[] row : a) {
            require(row.length == k);
        }
        for (double[] row : b) {
            require(row.length == n);
        }
        double[][] c = new double[m][n];
        for (int l = 0; l < k; l += SIZE) {
            for (int i = 0; i < m; i += SIZE) {
                for (int j = 0; j < n; j += SIZE) {
                    addBlock(a, b, c, i, l, j);
                }
            }
        }
        return c;
    }

    private static void addBlock(double[][] a, double[][] b, double[][] c, int row, int inner, int column) {
        for (int i = row; i < Math.min(row + SIZE, c.length); i++) {
            for (int j = column; j < Math.min(column + SIZE, c[i].length); j++) {
                double sum = 0;
                for (int l = Math.min(inner + SIZE, b.length) - 1; l >= inner; l--) {
                    sum += a[i][l] * b[l][j];
                }
                c[i][j] += sum;
            }
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("sizes");
        }
    }
}
