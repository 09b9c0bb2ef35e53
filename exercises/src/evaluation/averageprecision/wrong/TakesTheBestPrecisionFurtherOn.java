package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Misconception;

@Misconception(
        "A later point has a higher precision: does it lift the ones before? Compare the formula of the statement.")
public final class TakesTheBestPrecisionFurtherOn extends AveragePrecisionReference {
    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        Curve curve = curve(truth, score);
        double sum = 0;
        double best = 0;
        for (int i = curve.recalls().length - 1; i >= 0; i--) {
            best = Math.max(best, curve.precisions()[i]);
            sum += (curve.recalls()[i] - (i == 0 ? 0 : curve.recalls()[i - 1])) * best;
        }
        return sum;
    }
}
