package evaluation.confusionprf;

import evaluation.confusionprf.ConfusionPrf.Scores;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.kit.Laws;

/** Labelled rows with predictions, and their scores by definition: by going through the rows, not through a matrix. */
final class ConfusionPrfCases {
    private ConfusionPrfCases() {}

    /** Every class is a truth and a prediction at least once; somewhat more than half of the rows are right. */
    static Rows draw(int size, Random random) {
        int classes = 2 + random.nextInt(3);
        int[] truth = new int[size];
        int[] predicted = new int[size];
        for (int i = 0; i < size; i++) {
            // Class 0 is the largest, so that the averages differ.
            truth[i] = i < classes ? i : Math.max(0, random.nextInt(classes + 2) - 2);
            predicted[i] = i < classes ? (i + 1) % classes : random.nextInt(3) > 0 ? truth[i] : random.nextInt(classes);
        }
        return new Rows(truth, predicted, classes).inOrder(Laws.order(size, random));
    }

    /** The same with a class more, the last, that is neither a truth nor a prediction. */
    static Rows withAnAbsentClass(int size, Random random) {
        Rows rows = draw(size, random);
        return new Rows(rows.truth(), rows.predicted(), rows.classes() + 1);
    }

    /** Each digit is read as the one whose mean image is nearest. */
    static Rows read(Digits digits) {
        int classes = 10;
        double[][] means = new double[classes][digits.x()[0].length];
        double[] counts = new double[classes];
        for (int i = 0; i < digits.y().length; i++) {
            counts[digits.y()[i]]++;
            for (int j = 0; j < means[0].length; j++) {
                means[digits.y()[i]][j] += digits.x()[i][j];
            }
        }
        int[] read = IntStream.range(0, digits.y().length)
                .map(i -> IntStream.range(0, classes)
                        .reduce(
                                0,
                                (best, c) -> apart(digits.x()[i], means[c], counts[c])
                                                < apart(digits.x()[i], means[best], counts[best])
                                        ? c
                                        : best))
                .toArray();
        return new Rows(digits.y(), read, classes);
    }

    private static double apart(double[] x, double[] sums, double count) {
        return IntStream.range(0, x.length)
                .mapToDouble(j -> Math.pow(x[j] - sums[j] / count, 2))
                .sum();
    }

    record Rows(int[] truth, int[] predicted, int classes) {
        int[][] matrix() {
            int[][] matrix = new int[classes][classes];
            IntStream.range(0, truth.length).forEach(i -> matrix[truth[i]][predicted[i]]++);
            return matrix;
        }

        Rows inOrder(int[] order) {
            return new Rows(Laws.entries(truth, order), Laws.entries(predicted, order), classes);
        }

        Rows swapped() {
            return new Rows(predicted, truth, classes);
        }

        Scores[] scores(double beta) {
            return IntStream.range(0, classes).mapToObj(c -> scores(c, beta)).toArray(Scores[]::new);
        }

        /** A mean of the scores of the classes, each counting as often as told. */
        Scores mean(double beta, double[] weights) {
            double precision = 0;
            double recall = 0;
            double f = 0;
            double all = 0;
            for (int c = 0; c < classes; c++) {
                Scores scores = scores(c, beta);
                precision += weights[c] * scores.precision();
                recall += weights[c] * scores.recall();
                f += weights[c] * scores.f();
                all += weights[c];
            }
            return new Scores(precision / all, recall / all, f / all);
        }

        double[] truths() {
            return IntStream.range(0, classes)
                    .mapToDouble(c -> IntStream.of(truth).filter(t -> t == c).count())
                    .toArray();
        }

        double accuracy() {
            return rows(i -> truth[i] == predicted[i]) / truth.length;
        }

        /** The correlation of two tables of zeros and ones, rows by classes, with 1 at the truth or the prediction. */
        double correlation() {
            return covariance(truth, predicted)
                    / Math.sqrt(covariance(truth, truth) * covariance(predicted, predicted));
        }

        private double covariance(int[] a, int[] b) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                int k = c;
                double meanA = IntStream.of(a).filter(label -> label == k).count() / (double) a.length;
                double meanB = IntStream.of(b).filter(label -> label == k).count() / (double) b.length;
                for (int i = 0; i < a.length; i++) {
                    sum += ((a[i] == c ? 1 : 0) - meanA) * ((b[i] == c ? 1 : 0) - meanB);
                }
            }
            return sum;
        }

        /** F as hits over hits and misses; a miss counts beta squared times what a false alarm counts. */
        private Scores scores(int c, double beta) {
            double hits = rows(i -> truth[i] == c && predicted[i] == c);
            double misses = rows(i -> truth[i] == c && predicted[i] != c);
            double alarms = rows(i -> truth[i] != c && predicted[i] == c);
            if (hits == 0) {
                return new Scores(0, 0, 0);
            }
            double square = beta * beta;
            return new Scores(
                    hits / (hits + alarms),
                    hits / (hits + misses),
                    (1 + square) * hits / ((1 + square) * hits + square * misses + alarms));
        }

        private double rows(IntPredicate which) {
            return IntStream.range(0, truth.length).filter(which).count();
        }
    }
}
