package evaluation.rocauc;

import evaluation.rocauc.RocAuc.Curve;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Scored rows, with curve and area by their definitions. */
final class RocAucCases {
    private RocAucCases() {}

    /** Distinct scores, higher for positives on the whole; at least one row of each class. */
    static Scored distinct(int size, Random random) {
        boolean[] truth = new boolean[size];
        double[] score = new double[size];
        for (int i = 0; i < size; i++) {
            truth[i] = i == 0 || i > 1 && random.nextInt(3) == 0;
            score[i] = random.nextGaussian() + (truth[i] ? 1 : 0);
        }
        return new Scored(truth, score).shuffled(random);
    }

    /** The same with scores rounded to whole numbers; a positive and a negative tie at least. */
    static Scored tied(int size, Random random) {
        Scored scored = distinct(size, random);
        // Adding 0 turns -0.0 into 0.0: one number to `==`, two to others.
        double[] score = Laws.each(scored.score(), s -> Math.rint(s) + 0.0);
        score[scored.first(true)] = score[scored.first(false)];
        return scored.with(score);
    }

    static double trapezoids(Curve curve) {
        double[] x = curve.falsePositiveRates();
        double[] y = curve.truePositiveRates();
        return IntStream.range(1, x.length)
                .mapToDouble(i -> (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2)
                .sum();
    }

    record Scored(boolean[] truth, double[] score) {
        Scored shuffled(Random random) {
            int[] order = Laws.order(truth.length, random);
            return new Scored(Laws.entries(truth, order), Laws.entries(score, order));
        }

        Scored with(double[] other) {
            return new Scored(truth, other);
        }

        int first(boolean positive) {
            return IntStream.range(0, truth.length)
                    .filter(i -> truth[i] == positive)
                    .findFirst()
                    .orElseThrow();
        }

        /** The area by its definition: every positive against every negative. */
        double pairs() {
            double[] positives = scores(true);
            double[] negatives = scores(false);
            double won = 0;
            for (double positive : positives) {
                for (double negative : negatives) {
                    won += positive > negative ? 1 : positive == negative ? 0.5 : 0;
                }
            }
            return won / positives.length / negatives.length;
        }

        /** The curve by its definition: every threshold counts all rows. */
        Curve counted() {
            double[] thresholds = Arrays.stream(score)
                    .distinct()
                    .boxed()
                    .sorted(Collections.reverseOrder())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double[] all = new double[thresholds.length + 1];
            all[0] = Double.POSITIVE_INFINITY;
            System.arraycopy(thresholds, 0, all, 1, thresholds.length);
            return new Curve(rates(false, all), rates(true, all), all);
        }

        private double[] rates(boolean positive, double[] thresholds) {
            double[] scores = scores(positive);
            return Laws.each(
                    thresholds,
                    t -> (double) Arrays.stream(scores).filter(s -> s >= t).count() / scores.length);
        }

        private double[] scores(boolean positive) {
            return IntStream.range(0, truth.length)
                    .filter(i -> truth[i] == positive)
                    .mapToDouble(i -> score[i])
                    .toArray();
        }
    }
}
