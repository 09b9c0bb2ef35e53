package evaluation.confusionprf.right;

import evaluation.confusionprf.ConfusionPrf;

/** Loops and counts: F from hits, misses and false alarms, the correlation from sums over pairs of cells. */
public final class CountingConfusionPrf implements ConfusionPrf {
    @Override
    public int[][] confusion(int[] truth, int[] predicted, int classes) {
        if (truth.length < 1 || predicted.length != truth.length || classes < 1) {
            throw new IllegalArgumentException("rows are missing");
        }
        int[][] matrix = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            if (Math.min(truth[i], predicted[i]) < 0 || Math.max(truth[i], predicted[i]) > classes - 1) {
                throw new IllegalArgumentException("no class in row " + i);
            }
            matrix[truth[i]][predicted[i]] += 1;
        }
        return matrix;
    }

    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        check(matrix);
        if (Double.isNaN(beta) || beta <= 0) {
            throw new IllegalArgumentException("beta " + beta);
        }
        Scores[] scores = new Scores[matrix.length];
        for (int c = 0; c < matrix.length; c++) {
            long misses = 0;
            long alarms = 0;
            for (int other = 0; other < matrix.length; other++) {
                if (other != c) {
                    misses += matrix[c][other];
                    alarms += matrix[other][c];
                }
            }
            scores[c] = scores(matrix[c][c], misses, alarms, beta);
        }
        return scores;
    }

    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        Scores[] each = perClass(matrix, beta);
        double p = 0;
        double r = 0;
        double f = 0;
        double rows = 0;
        double hits = 0;
        for (int t = 0; t < matrix.length; t++) {
            double row = 0;
            for (int count : matrix[t]) {
                row += count;
            }
            double weight = average == Average.WEIGHTED ? row : 1.0 / matrix.length;
            p += weight * each[t].precision();
            r += weight * each[t].recall();
            f += weight * each[t].f();
            rows += row;
            hits += matrix[t][t];
        }
        if (rows == 0) {
            return new Scores(0, 0, 0);
        }
        return switch (average) {
            case MACRO -> new Scores(p, r, f);
            case WEIGHTED -> new Scores(p / rows, r / rows, f / rows);
            case MICRO -> new Scores(hits / rows, hits / rows, hits / rows);
        };
    }

    /** Gorodkin's form: sums over all k, l, m of the products of cells. */
    @Override
    public double mcc(int[][] matrix) {
        check(matrix);
        int n = matrix.length;
        double above = 0;
        double[] rows = new double[n];
        double[] columns = new double[n];
        double all = 0;
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
                rows[k] += matrix[k][l];
                columns[l] += matrix[k][l];
                all += matrix[k][l];
                for (int m = 0; m < n; m++) {
                    above += (double) matrix[k][k] * matrix[l][m] - (double) matrix[k][l] * matrix[m][k];
                }
            }
        }
        double truths = 0;
        double predictions = 0;
        for (int k = 0; k < n; k++) {
            truths += rows[k] * (all - rows[k]);
            predictions += columns[k] * (all - columns[k]);
        }
        return truths == 0 || predictions == 0 ? 0 : above / Math.sqrt(truths) / Math.sqrt(predictions);
    }

    private static Scores scores(double hits, double misses, double alarms, double beta) {
        if (hits == 0) {
            return new Scores(0, 0, 0);
        }
        double f = 1
                / ((1 / (1 + beta * beta)) * (hits + alarms) / hits
                        + (beta * beta / (1 + beta * beta)) * (hits + misses) / hits);
        return new Scores(hits / (hits + alarms), hits / (hits + misses), f);
    }

    private static void check(int[][] matrix) {
        if (matrix.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        for (int[] row : matrix) {
            if (row.length != matrix.length) {
                throw new IllegalArgumentException("not square");
            }
        }
    }
}
