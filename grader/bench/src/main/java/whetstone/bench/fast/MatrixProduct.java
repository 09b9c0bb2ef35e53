package whetstone.bench.fast;

import java.util.Arrays;

/**
 * The product of two matrices by blocks that stay in the caches (Goto and van de Geijn 2008, "Anatomy of high-performance
 * matrix multiplication").
 *
 * <pre>{@code
 * for i, j, l:  c[i][j] += a[i][l] * b[l][j]
 * }</pre>
 *
 * <p>The three loops are cut: {@link #DEPTH} of l at a time, so that a panel of B, as wide as a {@link Tile}, stays near
 * while {@link #ROWS} rows of A, which stay in the second-level cache, run past it. Both factors are packed in the
 * order in which the tile reads them. The space for that is kept from one product to the next; a product belongs to one
 * thread.
 */
public final class MatrixProduct {
    /** Deep enough that C comes from memory seldom. */
    private static final int DEPTH = 512;

    /** With {@link #DEPTH}, 192 KB of A: with a panel of B, within a second-level cache. */
    private static final int ROWS = 48;

    private final Tile tile = Tile.BEST;
    private final double[] packedA = new double[roundedUp(ROWS, tile.rows()) * DEPTH];
    private final double[] corner = new double[tile.rows() * tile.columns()];
    private double[] packedB = {};

    /** Makes C the product A B; the sizes are those of {@link #addTo}. */
    public void multiply(double[] c, double[] a, double[] b, int m, int k, int n) {
        Arrays.fill(c, 0, m * n, 0);
        addTo(c, a, b, m, k, n);
    }

    /**
     * Adds A B to C.
     *
     * @param a m x k, row after row
     * @param b k x n
     * @param c m x n
     */
    public void addTo(double[] c, double[] a, double[] b, int m, int k, int n) {
        addTo(c, a, 0, k, b, m, k, n);
    }

    /** The same where the first number of A stands at {@code atA} and its rows begin {@code stride} apart. */
    void addTo(double[] c, double[] a, int atA, int stride, double[] b, int m, int k, int n) {
        packedB = atLeast(packedB, roundedUp(n, tile.columns()) * Math.min(k, DEPTH));
        for (int l = 0; l < k; l += DEPTH) {
            int depth = Math.min(DEPTH, k - l);
            packB(b, l, depth, n);
            for (int i = 0; i < m; i += ROWS) {
                int rows = Math.min(ROWS, m - i);
                packA(a, atA + i * stride + l, stride, rows, depth);
                addBlock(c, i, rows, depth, n);
            }
        }
    }

    /** All tiles of some rows of C; a panel of B meets all of A's before the next one's turn. */
    private void addBlock(double[] c, int from, int rows, int depth, int n) {
        for (int j = 0; j < n; j += tile.columns()) {
            for (int i = 0; i < rows; i += tile.rows()) {
                int at = (from + i) * n + j;
                boolean whole = i + tile.rows() <= rows && j + tile.columns() <= n;
                if (!whole) {
                    Arrays.fill(corner, 0);
                }
                // called at one place only, so that the JVM has but one copy of a long method to compile into this one
                tile.add(
                        packedA,
                        i * depth,
                        packedB,
                        j * depth,
                        depth,
                        whole ? c : corner,
                        whole ? at : 0,
                        whole ? n : tile.columns());
                if (!whole) {
                    addCorner(c, at, n, Math.min(tile.rows(), rows - i), Math.min(tile.columns(), n - j));
                }
            }
        }
    }

    private void addCorner(double[] c, int at, int n, int rows, int columns) {
        for (int r = 0; r < rows; r++) {
            for (int s = 0; s < columns; s++) {
                c[at + r * n + s] += corner[r * tile.columns() + s];
            }
        }
    }

    /** Panels of as many columns as a tile has, each row by row; zeros where the matrix ends. */
    private void packB(double[] b, int from, int depth, int n) {
        int width = tile.columns();
        for (int j = 0; j < n; j += width) {
            int columns = Math.min(width, n - j);
            for (int l = 0; l < depth; l++) {
                int at = j * depth + l * width;
                System.arraycopy(b, (from + l) * n + j, packedB, at, columns);
                Arrays.fill(packedB, at + columns, at + width, 0);
            }
        }
    }

    /** Panels of as many rows as a tile has, each column by column; zeros where the matrix ends. */
    private void packA(double[] a, int from, int stride, int rows, int depth) {
        int height = tile.rows();
        for (int i = 0; i < roundedUp(rows, height); i++) {
            int at = i / height * height * depth + i % height;
            for (int l = 0; l < depth; l++) {
                packedA[at + l * height] = i < rows ? a[from + i * stride + l] : 0;
            }
        }
    }

    private static int roundedUp(int number, int multiple) {
        return (number + multiple - 1) / multiple * multiple;
    }

    private static double[] atLeast(double[] space, int length) {
        return space.length < length ? new double[length] : space;
    }
}
