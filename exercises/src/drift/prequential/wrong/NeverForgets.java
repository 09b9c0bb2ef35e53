package drift.prequential.wrong;

import drift.prequential.PrequentialReference;
import whetstone.kit.Misconception;

@Misconception("A prediction of long ago should hardly count. What multiplies S when the next prediction comes?")
public final class NeverForgets extends PrequentialReference {
    @Override
    public double[] faded(boolean[] right, double fading) {
        super.faded(right, fading); // refuses what it refuses
        return super.faded(right, 1);
    }
}
