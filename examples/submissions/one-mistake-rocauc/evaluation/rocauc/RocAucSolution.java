package evaluation.rocauc;

import java.util.ArrayList;
import java.util.List;

/** One step of the curve for each row, from the highest score to the lowest. */
public class RocAucSolution implements RocAuc {
    private record Row(double score, boolean positive) {}

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        List<Row> rows = sorted(truth, score);
        int n = rows.size();
        double positives = rows.stream().filter(Row::positive).count();
        double negatives = n - positives;
        double[] x = new double[n + 1];
        double[] y = new double[n + 1];
        double[] thresholds = new double[n + 1];
        thresholds[0] = Double.POSITIVE_INFINITY;
        int tp = 0;
        int fp = 0;
        for (int i = 0; i < n; i++) {
            if (rows.get(i).positive()) {
                tp++;
            } else {
                fp++;
            }
            x[i + 1] = fp / negatives;
            y[i + 1] = tp / positives;
            thresholds[i + 1] = rows.get(i).score();
        }
        return new Curve(x, y, thresholds);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        Curve curve = roc(truth, score);
        double sum = 0;
        for (int i = 1; i < curve.thresholds().length; i++) {
            double dx = curve.falsePositiveRates()[i] - curve.falsePositiveRates()[i - 1];
            sum += dx * (curve.truePositiveRates()[i] + curve.truePositiveRates()[i - 1]) / 2;
        }
        return sum;
    }

    private List<Row> sorted(boolean[] truth, double[] score) {
        if (truth.length != score.length) {
            throw new IllegalArgumentException("lengths");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < score.length; i++) {
            if (!Double.isFinite(score[i])) {
                throw new IllegalArgumentException("score " + score[i]);
            }
            rows.add(new Row(score[i], truth[i]));
        }
        if (rows.stream().allMatch(Row::positive) || rows.stream().noneMatch(Row::positive)) {
            throw new IllegalArgumentException("one class only");
        }
        rows.sort((a, b) -> Double.compare(b.score(), a.score()));
        return rows;
    }
}
