package whetstone.bench.fast;

import java.util.Arrays;

/**
 * The lower triangle L of positive diagonal with L L' = A, some columns at a time (Golub and Van Loan 2013, section 4.2.9).
 *
 * <pre>{@code
 * l[i][j] = (a[i][j] - sum over k < j of l[i][k] * l[j][k]) / l[j][j]
 * l[j][j] = sqrt(a[j][j] - sum over k < j of l[j][k]^2)
 * }</pre>
 *
 * <p>What finished columns take from the next ones is one {@link MatrixProduct}; only what columns of one block take from
 * each other is done column by column.
 */
public final class Cholesky {
    /** As wide as the product's tile with AVX-512. */
    private static final int BLOCK = 40;

    private final MatrixProduct product = new MatrixProduct();
    private final Loops loops = Loops.BEST;

    /**
     * @param a n x n, row after row; the lower triangle is replaced by L, the upper by zeros
     * @throws ArithmeticException when a pivot is not above 0; a is then spoiled
     */
    public void factor(double[] a, int n) {
        double[] across = new double[n * BLOCK];
        double[] panel = new double[n * BLOCK];
        double[] columns = new double[n * BLOCK];
        for (int j = 0; j < n; j += BLOCK) {
            int width = Math.min(BLOCK, n - j);
            int rows = n - j;
            for (int r = 0; r < rows; r++) {
                System.arraycopy(a, (j + r) * n + j, panel, r * width, width);
            }
            negative(across, a, j, width, n);
            product.addTo(panel, a, j * n, n, across, rows, j, width);
            transpose(panel, rows, width, columns, 0, rows);
            factorPanel(columns, width, rows);
            transpose(columns, width, rows, a, j * n + j, n);
        }
        for (int i = 0; i < n; i++) {
            Arrays.fill(a, i * n + i + 1, (i + 1) * n, 0);
        }
    }

    /** What stands before the block's first column in its own rows, as columns. */
    private static void negative(double[] across, double[] a, int j, int width, int n) {
        for (int r = 0; r < width; r++) {
            for (int l = 0; l < j; l++) {
                across[l * width + r] = -a[(j + r) * n + l];
            }
        }
    }

    /** Rows become columns, which begin {@code stride} apart. */
    private static void transpose(double[] rows, int count, int length, double[] to, int at, int stride) {
        for (int l = 0; l < length; l++) {
            for (int r = 0; r < count; r++) {
                to[at + l * stride + r] = rows[r * length + l];
            }
        }
    }

    /** The first columns are a triangle to factor, the others are solved against it: along the columns, which are long. */
    private void factorPanel(double[] columns, int width, int rows) {
        for (int j = 0; j < width; j++) {
            int column = j * rows;
            for (int k = 0; k < j; k++) {
                loops.axpy(-columns[k * rows + j], columns, k * rows + j, columns, column + j, rows - j);
            }
            loops.scale(1 / root(columns[column + j]), columns, column + j, rows - j);
        }
    }

    private static double root(double pivot) {
        if (!(pivot > 0)) {
            throw new ArithmeticException("not positive definite: a pivot is " + pivot);
        }
        return Math.sqrt(pivot);
    }
}
