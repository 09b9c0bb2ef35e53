package evaluation.averageprecision.right;

import evaluation.averageprecision.AveragePrecision;
import java.util.Map;
import java.util.TreeMap;

/** Groups the rows by score first; the average goes over the positives, without a curve. */
public final class DescendingAveragePrecision implements AveragePrecision {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        TreeMap<Double, int[]> groups = groups(truth, score);
        int positives = 0;
        for (int[] group : groups.values()) {
            positives += group[1];
        }
        double[] recalls = new double[groups.size()];
        double[] precisions = new double[groups.size()];
        double[] thresholds = new double[groups.size()];
        int rows = 0;
        int hits = 0;
        int place = 0;
        for (Map.Entry<Double, int[]> group : groups.descendingMap().entrySet()) {
            rows += group.getValue()[0];
            hits += group.getValue()[1];
            recalls[place] = 1 - (positives - hits) / (double) positives;
            precisions[place] = (double) hits / rows;
            thresholds[place++] = group.getKey();
        }
        return new Curve(recalls, precisions, thresholds);
    }

    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        double mean = 0;
        int rows = 0;
        int hits = 0;
        for (int[] group : groups(truth, score).descendingMap().values()) {
            rows += group[0];
            for (int k = 0; k < group[1]; k++) {
                mean += ((double) (hits + group[1]) / rows - mean) / (hits + k + 1);
            }
            hits += group[1];
        }
        return mean;
    }

    /** For each score how many rows have it, and how many of them are positive. */
    private static TreeMap<Double, int[]> groups(boolean[] truth, double[] score) {
        if (truth.length != score.length) {
            throw new IllegalArgumentException("lengths");
        }
        TreeMap<Double, int[]> groups = new TreeMap<>();
        boolean positive = false;
        for (int i = 0; i < score.length; i++) {
            if (Double.isNaN(score[i]) || Double.isInfinite(score[i])) {
                throw new IllegalArgumentException("score " + i);
            }
            int[] group = groups.computeIfAbsent(score[i] + 0.0, each -> new int[2]); // -0.0 is 0.0
            group[0]++;
            group[1] += truth[i] ? 1 : 0;
            positive |= truth[i];
        }
        if (!positive) {
            throw new IllegalArgumentException("no positive");
        }
        return groups;
    }
}
