package whetstone.bench.fast;

/**
 * Euclidean distances of all pairs of rows.
 *
 * <pre>{@code
 * distance[i][j] = sqrt(sum over l of (x[i][l] - x[j][l])^2)
 * }</pre>
 *
 * <p>Differences are squared as they are: the shorter way by a matrix product, |a|^2 + |b|^2 - 2 a b, loses all digits of
 * rows that lie close together. Rows are packed beside each other, so that a vector holds one coordinate of several.
 */
public final class PairwiseDistances {
    private final Loops loops = Loops.BEST;

    /**
     * @param x n x d, row after row
     * @param distances n x n, filled in
     */
    public void between(double[] x, int n, int d, double[] distances) {
        int width = loops.panel();
        double[] panel = new double[width * d];
        double[] end = new double[width];
        for (int j = 0; j < n; j += width) {
            int points = Math.min(width, n - j);
            pack(x, j, points, d, panel);
            for (int i = 0; i < n; i++) {
                if (points == width) {
                    loops.distances(x, i * d, panel, 0, d, distances, i * n + j);
                } else {
                    loops.distances(x, i * d, panel, 0, d, end, 0);
                    System.arraycopy(end, 0, distances, i * n + j, points);
                }
            }
        }
    }

    private void pack(double[] x, int from, int points, int d, double[] panel) {
        for (int s = 0; s < points; s++) {
            for (int l = 0; l < d; l++) {
                panel[l * loops.panel() + s] = x[(from + s) * d + l];
            }
        }
    }
}
