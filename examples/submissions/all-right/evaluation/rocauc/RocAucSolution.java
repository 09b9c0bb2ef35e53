package evaluation.rocauc;

import java.util.Arrays;

/** Sorts the rows once and walks down, writing a point after the last row of every score. */
public class RocAucSolution implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        check(truth, score);
        int n = score.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (i, j) -> Double.compare(score[j], score[i]));

        double[] fp = new double[n + 1];
        double[] tp = new double[n + 1];
        double[] thresholds = new double[n + 1];
        thresholds[0] = Double.POSITIVE_INFINITY;
        int points = 1;
        int positives = 0;
        int negatives = 0;
        int i = 0;
        while (i < n) {
            double threshold = score[order[i]];
            while (i < n && score[order[i]] == threshold) {
                if (truth[order[i]]) {
                    positives++;
                } else {
                    negatives++;
                }
                i++;
            }
            fp[points] = negatives;
            tp[points] = positives;
            thresholds[points] = threshold;
            points++;
        }
        for (int p = 0; p < points; p++) {
            fp[p] /= negatives;
            tp[p] /= positives;
        }
        return new Curve(Arrays.copyOf(fp, points), Arrays.copyOf(tp, points), Arrays.copyOf(thresholds, points));
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        Curve curve = roc(truth, score);
        double area = 0;
        for (int p = 1; p < curve.thresholds().length; p++) {
            double width = curve.falsePositiveRates()[p] - curve.falsePositiveRates()[p - 1];
            double height = (curve.truePositiveRates()[p] + curve.truePositiveRates()[p - 1]) / 2;
            area += width * height;
        }
        return area;
    }

    private void check(boolean[] truth, double[] score) {
        if (truth.length != score.length) {
            throw new IllegalArgumentException("a score for every truth, please");
        }
        boolean anyPositive = false;
        boolean anyNegative = false;
        for (int i = 0; i < truth.length; i++) {
            anyPositive |= truth[i];
            anyNegative |= !truth[i];
            if (Double.isNaN(score[i]) || Double.isInfinite(score[i])) {
                throw new IllegalArgumentException("score " + i + " is " + score[i]);
            }
        }
        if (!anyPositive || !anyNegative) {
            throw new IllegalArgumentException("both classes must be there");
        }
    }
}
