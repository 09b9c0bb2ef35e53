package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Misconception;

@Misconception("Recall rises from R to R': with which of the two precisions is the rise multiplied?")
public final class TakesThePrecisionBefore extends AveragePrecisionReference {
    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        Curve curve = curve(truth, score);
        double sum = 0;
        double before = 0;
        double above = 1;
        for (int i = 0; i < curve.recalls().length; i++) {
            sum += (curve.recalls()[i] - before) * above;
            before = curve.recalls()[i];
            above = curve.precisions()[i];
        }
        return sum;
    }
}
