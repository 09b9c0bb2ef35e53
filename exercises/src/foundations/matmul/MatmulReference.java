package foundations.matmul;

/** Rows times columns (Golub and Van Loan 2013, algorithm 1.1.5). */
public class MatmulReference implements Matmul {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        int k = columns(a);
        int n = columns(b);
        if (a.length > 0 && k != b.length) {
            throw new IllegalArgumentException(k + " columns times " + b.length + " rows");
        }
        double[][] c = new double[a.length][n];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < n; j++) {
                for (int l = 0; l < k; l++) {
                    c[i][j] += a[i][l] * b[l][j];
                }
            }
        }
        return c;
    }

    private static int columns(double[][] matrix) {
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        for (double[] row : matrix) {
            if (row.length != columns) {
                throw new IllegalArgumentException("rows of " + columns + " and " + row.length + " columns");
            }
        }
        return columns;
    }
}
