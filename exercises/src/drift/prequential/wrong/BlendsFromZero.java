package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import whetstone.kit.Misconception;

@Misconception("One right prediction and no other: what is the accuracy after it? Which sum is missing?")
public final class BlendsFromZero extends PrequentialReference {
    @Override
    public double[] faded(boolean[] right, double fading) {
        super.faded(right, fading); // refuses what it refuses
        double[] accuracy = new double[right.length];
        double blended = 0;
        for (int t = 0; t < right.length; t++) {
            blended = fading * blended + (1 - fading) * (right[t] ? 1 : 0);
            accuracy[t] = blended;
        }
        return accuracy;
    }
}
