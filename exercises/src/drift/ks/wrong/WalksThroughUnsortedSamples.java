package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Print the values in the order of the walk. Do they grow?")
public final class WalksThroughUnsortedSamples extends Walk {
    @Override
    double[] sorted(double[] sample) {
        return sample;
    }
}
