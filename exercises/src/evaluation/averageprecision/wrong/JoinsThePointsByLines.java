package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Misconception;

@Misconception(
        "Between two points, is the precision on the way counted, or only the one of the point that adds the recall?")
public final class JoinsThePointsByLines extends AveragePrecisionReference {
    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        Curve curve = curve(truth, score);
        double area = 0;
        double before = 0;
        double above = 1;
        for (int i = 0; i < curve.recalls().length; i++) {
            area += (curve.recalls()[i] - before) * (curve.precisions()[i] + above) / 2;
            before = curve.recalls()[i];
            above = curve.precisions()[i];
        }
        return area;
    }
}
