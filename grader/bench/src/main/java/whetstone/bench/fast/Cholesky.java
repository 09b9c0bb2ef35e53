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
 * each other is done by dot products.
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
        double[] finished = new double[n * n];
        double[] across = new double[n * BLOCK];
        double[] panel = new double[n * BLOCK];
        for (int j = 0; j < n; j += BLOCK) {
            int width = Math.min(BLOCK, n - j);
            int rows = n - j;
            for (int r = 0; r < rows; r++) {
                System.arraycopy(a, (j + r) * n + j, panel, r * width, width);
                System.arraycopy(a, (j + r) * n, finished, r * j, j);
            }
            negativeTransposed(finished, width, j, across);
            product.addTo(panel, finished, across, rows, j, width);
            factorPanel(panel, rows, width);
            for (int r = 0; r < rows; r++) {
                System.arraycopy(panel, r * width, a, (j + r) * n + j, width);
            }
        }
        for (int i = 0; i < n; i++) {
            Arrays.fill(a, i * n + i + 1, (i + 1) * n, 0);
        }
    }

    private static void negativeTransposed(double[] rows, int count, int length, double[] to) {
        for (int r = 0; r < count; r++) {
            for (int l = 0; l < length; l++) {
                to[l * count + r] = -rows[r * length + l];
            }
        }
    }

    /** The first rows are a triangle to factor, the others are solved against it. */
    private void factorPanel(double[] panel, int rows, int width) {
        for (int i = 0; i < rows; i++) {
            int row = i * width;
            for (int j = 0; j < Math.min(i, width); j++) {
                double rest = panel[row + j] - loops.dot(panel, row, panel, j * width, j);
                panel[row + j] = rest / panel[j * width + j];
            }
            if (i < width) {
                panel[row + i] = root(panel[row + i] - loops.dot(panel, row, panel, row, i));
            }
        }
    }

    private static double root(double pivot) {
        if (!(pivot > 0)) {
            throw new ArithmeticException("not positive definite: a pivot is " + pivot);
        }
        return Math.sqrt(pivot);
    }
}
