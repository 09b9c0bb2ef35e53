package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import whetstone.kit.Misconception;

@Misconception("One prediction, right, and a window of three: how many predictions are there to average?")
public final class DividesByTheWholeWidth extends PrequentialReference {
    @Override
    public double[] sliding(boolean[] right, int width) {
        double[] accuracy = super.sliding(right, width);
        for (int t = 0; t < Math.min(width, accuracy.length); t++) {
            accuracy[t] *= (t + 1.0) / width;
        }
        return accuracy;
    }
}
