package evaluation.averageprecision;

import evaluation.averageprecision.AveragePrecision.Curve;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Laws;

/** Scored rows, with curve and average precision by their definitions. */
final class AveragePrecisionCases {
    private AveragePrecisionCases() {}

    /** Distinct scores, higher for positives on the whole; at least one row of each class. */
    static Scored distinct(int size, Random random) {
        boolean[] truth = new boolean[size];
        double[] score = new double[size];
        for (int i = 0; i < size; i++) {
            truth[i] = i == 0 || i > 1 && random.nextInt(3) == 0;
            score[i] = random.nextGaussian() + (truth[i] ? 1 : 0);
        }
        return new Scored(truth, score).inOrder(Laws.order(size, random));
    }

    /** The same with scores rounded to whole numbers; the first two rows tie, and they are a positive and a negative. */
    static Scored tied(int size, Random random) {
        Scored scored = distinct(size, random);
        // Adding 0 turns -0.0 into 0.0: one number to `==`, two to others.
        double[] score = Laws.each(scored.score(), s -> Math.rint(s) + 0.0);
        boolean[] truth = scored.truth().clone();
        score[0] = score[1];
        truth[0] = true;
        truth[1] = false;
        return new Scored(truth, score);
    }

    /** Tumours, malignant ones positive, scored by one measure of their nuclei. */
    static Scored tumours(String measure) {
        BreastCancer cancer = BreastCancer.load();
        int column = BreastCancer.FEATURES.indexOf(measure);
        boolean[] truth = new boolean[cancer.y().length];
        IntStream.range(0, truth.length).forEach(i -> truth[i] = cancer.y()[i] == 1);
        return new Scored(
                truth, Arrays.stream(cancer.x()).mapToDouble(row -> row[column]).toArray());
    }

    record Scored(boolean[] truth, double[] score) {
        Scored inOrder(int[] order) {
            return new Scored(Laws.entries(truth, order), Laws.entries(score, order));
        }

        Scored with(double[] other) {
            return new Scored(truth, other);
        }

        /** The curve by its definition: every threshold looks at all rows. */
        Curve counted() {
            double[] thresholds = DoubleStream.of(Laws.each(score, s -> -s))
                    .distinct()
                    .sorted()
                    .map(s -> -s)
                    .toArray();
            return new Curve(
                    Laws.each(thresholds, t -> positives(t) / positives(Double.NEGATIVE_INFINITY)),
                    Laws.each(thresholds, this::precision),
                    thresholds);
        }

        /** Every positive adds the same recall: the mean over the positives of the precision at their score. */
        double average() {
            return IntStream.range(0, truth.length)
                    .filter(i -> truth[i])
                    .mapToDouble(i -> precision(score[i]))
                    .average()
                    .orElseThrow();
        }

        private double precision(double threshold) {
            return positives(threshold)
                    / DoubleStream.of(score).filter(s -> s >= threshold).count();
        }

        private double positives(double threshold) {
            return IntStream.range(0, truth.length)
                    .filter(i -> truth[i] && score[i] >= threshold)
                    .count();
        }
    }
}
