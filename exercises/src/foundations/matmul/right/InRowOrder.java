package foundations.matmul.right;

import foundations.matmul.Matmul;

/** Loops in the order i, l, j: every row of the answer is a sum of rows of B, and no column is ever walked down. */
public final class InRowOrder implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        for (double[] row : b) {
            if (row.length != b[0].length) {
                throw new IllegalArgumentException("b is not rectangular");
            }
        }
        double[][] c = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != b.length) {
                throw new IllegalArgumentException("row " + i + " of a");
            }
            c[i] = new double[b.length == 0 ? 0 : b[0].length];
            for (int l = 0; l < b.length; l++) {
                double factor = a[i][l];
                for (int j = 0; j < c[i].length; j++) {
                    c[i][j] += factor * b[l][j];
                }
            }
        }
        return c;
    }
}
