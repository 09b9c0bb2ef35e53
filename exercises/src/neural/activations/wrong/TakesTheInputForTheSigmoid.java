package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception("At ln 3 the slope of sigmoid is 3/16. In s (1 - s), is s the number ln 3 or the number 3/4?")
public final class TakesTheInputForTheSigmoid extends EntryByEntry {
    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        return instead(super.sigmoidGradient(z, upstream), i -> upstream[i] * z[i] * (1 - z[i]));
    }
}
