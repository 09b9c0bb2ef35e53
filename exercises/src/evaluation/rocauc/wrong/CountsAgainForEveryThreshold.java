package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import whetstone.kit.Misconception;

@Misconception("How many rows are looked at for one threshold, and how many thresholds are there?")
public final class CountsAgainForEveryThreshold extends RocAucReference {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        double[] thresholds = super.roc(truth, score).thresholds();
        double[] x = new double[thresholds.length];
        double[] y = new double[thresholds.length];
        for (int k = 0; k < thresholds.length; k++) {
            double[] counts = new double[4];
            for (int i = 0; i < score.length; i++) {
                counts[(truth[i] ? 2 : 0) + (score[i] >= thresholds[k] ? 1 : 0)]++;
            }
            x[k] = counts[1] / (counts[0] + counts[1]);
            y[k] = counts[3] / (counts[2] + counts[3]);
        }
        return new Curve(x, y, thresholds);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return new RocAucReference().auc(truth, score); // by a quicker curve
    }
}
