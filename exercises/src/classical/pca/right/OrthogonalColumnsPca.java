package classical.pca.right;

import classical.pca.Pca;
import java.util.ArrayList;
import java.util.List;

/** A singular value decomposition: turns pairs of centred columns until all are at right angles (Hestenes). */
public final class OrthogonalColumnsPca implements Pca {
    @Override
    public Model fit(double[][] x, int k) {
        int n = x.length;
        if (n < 2 || k <= 0 || k >= n || k > x[0].length) {
            throw new IllegalArgumentException("sizes");
        }
        int d = x[0].length;
        double[] means = new double[d];
        double[][] columns = new double[d][n];
        for (int i = n - 1; i >= 0; i--) {
            if (x[i].length != d) {
                throw new IllegalArgumentException("uneven");
            }
            for (int j = 0; j < d; j++) {
                columns[j][i] = x[i][j];
                means[j] += x[i][j];
            }
        }
        double total = 0;
        double[][] turned = new double[d][d];
        for (int j = 0; j < d; j++) {
            means[j] /= n;
            for (int i = 0; i < n; i++) {
                columns[j][i] -= means[j];
                total += columns[j][i] * columns[j][i];
            }
            turned[j][j] = 1;
        }
        if (total == 0) {
            throw new IllegalArgumentException("all equal");
        }
        turn(columns, turned);
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            order.add(j);
        }
        order.sort((a, b) -> Double.compare(dot(columns[b], columns[b]), dot(columns[a], columns[a])));
        Model model = new Model(means, new double[k][], new double[k], new double[k]);
        for (int c = 0; c < k; c++) {
            int j = order.get(c);
            double squares = dot(columns[j], columns[j]);
            model.variances()[c] = squares / (n - 1);
            model.ratios()[c] = squares / total;
            double peak = 0;
            for (double entry : turned[j]) {
                peak = Math.abs(entry) > Math.abs(peak) ? entry : peak;
            }
            for (int m = 0; m < d && peak < 0; m++) {
                turned[j][m] = -turned[j][m];
            }
            model.components()[c] = turned[j];
        }
        return model;
    }

    private static void turn(double[][] columns, double[][] turned) {
        for (int sweep = 0; sweep < 12; sweep++) {
            for (int p = 0; p < columns.length - 1; p++) {
                for (int q = p + 1; q < columns.length; q++) {
                    double product = dot(columns[p], columns[q]);
                    double angle =
                            0.5 * Math.atan2(2 * product, dot(columns[p], columns[p]) - dot(columns[q], columns[q]));
                    turn(columns, p, q, angle);
                    turn(turned, p, q, angle);
                }
            }
        }
    }

    private static void turn(double[][] rows, int p, int q, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < rows[p].length; i++) {
            double a = rows[p][i];
            double b = rows[q][i];
            rows[p][i] = cos * a + sin * b;
            rows[q][i] = cos * b - sin * a;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Override
    public double[][] transform(Model model, double[][] x) {
        double[][] scores = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double[] row = x[i].clone();
            if (row.length != model.means().length) {
                throw new IllegalArgumentException("row " + i);
            }
            for (int j = 0; j < row.length; j++) {
                row[j] -= model.means()[j];
            }
            scores[i] = new double[model.components().length];
            for (int c = 0; c < scores[i].length; c++) {
                scores[i][c] = dot(row, model.components()[c]);
            }
        }
        return scores;
    }

    @Override
    public double[][] restore(Model model, double[][] scores) {
        double[][] x = new double[scores.length][model.means().length];
        for (int i = 0; i < x.length; i++) {
            if (scores[i].length != model.components().length) {
                throw new IllegalArgumentException("scores " + i);
            }
            for (int j = 0; j < x[i].length; j++) {
                for (int c = scores[i].length - 1; c >= 0; c--) {
                    x[i][j] += scores[i][c] * model.components()[c][j];
                }
                x[i][j] += model.means()[j];
            }
        }
        return x;
    }
}
