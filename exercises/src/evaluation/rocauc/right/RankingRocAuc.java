package evaluation.rocauc.right;

import evaluation.rocauc.RocAuc;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Counts by score in a sorted map; the area from the ranks of the positives, ties ranked alike (Mann and Whitney). */
public final class RankingRocAuc implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        TreeMap<Double, int[]> counts = counts(truth, score);
        int size = counts.size() + 1;
        double[] x = new double[size];
        double[] y = new double[size];
        double[] thresholds = new double[size];
        thresholds[0] = Double.POSITIVE_INFINITY;
        int i = 0;
        for (Map.Entry<Double, int[]> group : counts.descendingMap().entrySet()) {
            i++;
            x[i] = x[i - 1] + group.getValue()[0];
            y[i] = y[i - 1] + group.getValue()[1];
            thresholds[i] = group.getKey();
        }
        double negatives = x[i];
        double positives = y[i];
        return new Curve(
                Arrays.stream(x).map(count -> count / negatives).toArray(),
                Arrays.stream(y).map(count -> count / positives).toArray(),
                thresholds);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        double rankSum = 0;
        double below = 0;
        double positives = 0;
        for (int[] group : counts(truth, score).values()) {
            int size = group[0] + group[1];
            rankSum += group[1] * (below + (size + 1) / 2.0);
            below += size;
            positives += group[1];
        }
        return (rankSum - positives * (positives + 1) / 2) / (positives * (below - positives));
    }

    /** How many negatives and positives have each score, from low to high. */
    private static TreeMap<Double, int[]> counts(boolean[] truth, double[] score) {
        if (truth.length != score.length) {
            throw new IllegalArgumentException("lengths");
        }
        TreeMap<Double, int[]> counts = new TreeMap<>();
        boolean[] seen = new boolean[2];
        for (int i = 0; i < truth.length; i++) {
            if (Double.isNaN(score[i]) || Double.isInfinite(score[i])) {
                throw new IllegalArgumentException("score of row " + i);
            }
            int which = truth[i] ? 1 : 0;
            seen[which] = true;
            counts.computeIfAbsent(score[i] + 0.0, each -> new int[2])[which]++; // -0.0 is 0.0
        }
        if (!seen[0] || !seen[1]) {
            throw new IllegalArgumentException("a class is missing");
        }
        return counts;
    }
}
