package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import whetstone.kit.Misconception;

@Misconception("Every prediction is right: what should the accuracy be, and what happens to S and B?")
public final class FadesOnlyTheSum extends PrequentialReference {
    @Override
    public double[] faded(boolean[] right, double fading) {
        super.faded(right, fading); // refuses what it refuses
        double[] accuracy = new double[right.length];
        double hits = 0;
        for (int t = 0; t < right.length; t++) {
            hits = (right[t] ? 1 : 0) + fading * hits;
            accuracy[t] = hits / (t + 1);
        }
        return accuracy;
    }
}
