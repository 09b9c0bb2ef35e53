package classical.pca;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The eigenvectors of the covariance matrix by Jacobi's rotations (Golub and Van Loan 2013, section 8.5). */
public class PcaReference implements Pca {
    private static final int SWEEPS = 20;

    @Override
    public Model fit(double[][] x, int k) {
        requireSizes(x, k);
        int d = x[0].length;
        double[] means = new double[d];
        for (double[] row : x) {
            for (int j = 0; j < d; j++) {
                means[j] += row[j] / x.length;
            }
        }
        double[][] covariance = new double[d][d];
        for (double[] row : x) {
            double[] gaps =
                    IntStream.range(0, d).mapToDouble(j -> row[j] - means[j]).toArray();
            for (int j = 0; j < d; j++) {
                for (int m = 0; m < d; m++) {
                    covariance[j][m] += gaps[j] * gaps[m] / (x.length - 1);
                }
            }
        }
        double[][] vectors = diagonalise(covariance);
        double total = IntStream.range(0, d).mapToDouble(j -> covariance[j][j]).sum();
        double[] variances =
                IntStream.range(0, k).mapToDouble(c -> covariance[c][c]).toArray();
        return new Model(
                means,
                Arrays.stream(vectors).limit(k).map(PcaReference::signed).toArray(double[][]::new),
                variances,
                Arrays.stream(variances).map(variance -> variance / total).toArray());
    }

    @Override
    public double[][] transform(Model model, double[][] x) {
        double[][] scores = new double[x.length][model.components().length];
        for (int i = 0; i < x.length; i++) {
            requireEntries(x[i], model.means().length);
            for (int c = 0; c < scores[i].length; c++) {
                for (int j = 0; j < x[i].length; j++) {
                    scores[i][c] += (x[i][j] - model.means()[j]) * model.components()[c][j];
                }
            }
        }
        return scores;
    }

    @Override
    public double[][] restore(Model model, double[][] scores) {
        double[][] x = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            requireEntries(scores[i], model.components().length);
            x[i] = model.means().clone();
            for (int c = 0; c < scores[i].length; c++) {
                for (int j = 0; j < x[i].length; j++) {
                    x[i][j] += scores[i][c] * model.components()[c][j];
                }
            }
        }
        return x;
    }

    /**
     * Leaves the eigenvalues on the diagonal of a, the largest first, and answers their eigenvectors, one in each row. They
     * need no sorting: of the two angles that clear an entry, this one gives the larger diagonal entry to the earlier axis.
     */
    private static double[][] diagonalise(double[][] a) {
        int d = a.length;
        double[][] vectors = new double[d][d];
        for (int j = 0; j < d; j++) {
            vectors[j][j] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < d; p++) {
                for (int q = p + 1; q < d; q++) {
                    double angle = Math.atan2(2 * a[p][q], a[p][p] - a[q][q]) / 2;
                    double cos = Math.cos(angle);
                    double sin = Math.sin(angle);
                    for (double[] row : a) {
                        rotate(row, p, q, cos, sin);
                    }
                    rotateRows(a, p, q, cos, sin);
                    rotateRows(vectors, p, q, cos, sin);
                }
            }
        }
        return vectors;
    }

    private static void rotate(double[] row, int p, int q, double cos, double sin) {
        double old = row[p];
        row[p] = cos * old + sin * row[q];
        row[q] = cos * row[q] - sin * old;
    }

    private static void rotateRows(double[][] rows, int p, int q, double cos, double sin) {
        for (int j = 0; j < rows[p].length; j++) {
            double old = rows[p][j];
            rows[p][j] = cos * old + sin * rows[q][j];
            rows[q][j] = cos * rows[q][j] - sin * old;
        }
    }

    /** With the entry that is largest in absolute value positive. */
    private static double[] signed(double[] vector) {
        double largest = Arrays.stream(vector)
                .reduce((best, entry) -> Math.abs(entry) > Math.abs(best) ? entry : best)
                .orElseThrow();
        return Arrays.stream(vector).map(entry -> entry * Math.signum(largest)).toArray();
    }

    private static void requireSizes(double[][] x, int k) {
        if (x.length < 2) {
            throw new IllegalArgumentException("two rows at least are needed, not " + x.length);
        }
        for (double[] row : x) {
            requireEntries(row, x[0].length);
        }
        if (k < 1 || k > Math.min(x[0].length, x.length - 1)) {
            throw new IllegalArgumentException(k + " components of " + x.length + " rows of " + x[0].length);
        }
        if (Arrays.stream(x).allMatch(row -> Arrays.equals(row, x[0]))) {
            throw new IllegalArgumentException("all rows are equal");
        }
    }

    private static void requireEntries(double[] row, int entries) {
        if (row.length != entries) {
            throw new IllegalArgumentException("a row of " + row.length + " entries, not " + entries);
        }
    }
}
