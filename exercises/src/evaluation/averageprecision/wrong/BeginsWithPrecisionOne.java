package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Misconception;

@Misconception("Where nothing is called positive, precision is 0/0. Does the statement put a point there?")
public final class BeginsWithPrecisionOne extends AveragePrecisionReference {
    @Override
    public Curve curve(boolean[] truth, double[] score) {
        Curve curve = super.curve(truth, score);
        return new Curve(
                after(0, curve.recalls()),
                after(1, curve.precisions()),
                after(Double.POSITIVE_INFINITY, curve.thresholds()));
    }

    private static double[] after(double first, double[] values) {
        double[] all = new double[values.length + 1];
        all[0] = first;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }
}
