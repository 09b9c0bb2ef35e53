package evaluation.confusionprf;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Scores from a confusion matrix (van Rijsbergen 1979, chapter 7, for F; Gorodkin 2004 for the correlation of more than
 * two classes).
 */
public class ConfusionPrfReference implements ConfusionPrf {
    @Override
    public int[][] confusion(int[] truth, int[] predicted, int classes) {
        if (truth.length == 0 || truth.length != predicted.length) {
            throw new IllegalArgumentException(truth.length + " truths, " + predicted.length + " predictions");
        }
        if (IntStream.concat(Arrays.stream(truth), Arrays.stream(predicted))
                .anyMatch(label -> label < 0 || label >= classes)) {
            throw new IllegalArgumentException("a label is negative, or not below " + classes);
        }
        int[][] matrix = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            matrix[truth[i]][predicted[i]]++;
        }
        return matrix;
    }

    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        requireSquare(matrix);
        requirePositive(beta);
        double[] rows = rowSums(matrix);
        double[] columns = columnSums(matrix);
        return IntStream.range(0, matrix.length)
                .mapToObj(c -> scores(matrix[c][c], columns[c], rows[c], beta))
                .toArray(Scores[]::new);
    }

    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        Scores[] scores = perClass(matrix, beta);
        double[] rows = rowSums(matrix);
        double total = Arrays.stream(rows).sum();
        if (average == Average.MICRO) {
            return scores(diagonal(matrix), total, total, beta);
        }
        double[] weights = average == Average.WEIGHTED
                ? rows
                : IntStream.range(0, rows.length).mapToDouble(c -> 1).toArray();
        return new Scores(
                mean(scores, Scores::precision, weights),
                mean(scores, Scores::recall, weights),
                mean(scores, Scores::f, weights));
    }

    @Override
    public double mcc(int[][] matrix) {
        requireSquare(matrix);
        double[] rows = rowSums(matrix);
        double[] columns = columnSums(matrix);
        double total = Arrays.stream(rows).sum();
        double square = total * total;
        return share(
                total * diagonal(matrix) - dot(rows, columns),
                Math.sqrt((square - dot(rows, rows)) * (square - dot(columns, columns))));
    }

    private static Scores scores(double hits, double predicted, double actual, double beta) {
        double precision = share(hits, predicted);
        double recall = share(hits, actual);
        double square = beta * beta;
        return new Scores(precision, recall, share((1 + square) * precision * recall, square * precision + recall));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double mean(Scores[] scores, ToDoubleFunction<Scores> score, double[] weights) {
        return share(
                dot(Arrays.stream(scores).mapToDouble(score).toArray(), weights),
                Arrays.stream(weights).sum());
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static double diagonal(int[][] matrix) {
        return IntStream.range(0, matrix.length).mapToDouble(c -> matrix[c][c]).sum();
    }

    private static double[] rowSums(int[][] matrix) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[] columnSums(int[][] matrix) {
        return IntStream.range(0, matrix.length)
                .mapToDouble(c -> Arrays.stream(matrix).mapToInt(row -> row[c]).sum())
                .toArray();
    }

    private static void requireSquare(int[][] matrix) {
        if (matrix.length == 0 || Arrays.stream(matrix).anyMatch(row -> row.length != matrix.length)) {
            throw new IllegalArgumentException("not a square matrix with at least one row");
        }
    }

    private static void requirePositive(double beta) {
        if (!(beta > 0)) {
            throw new IllegalArgumentException("beta must be above 0, not " + beta);
        }
    }
}
