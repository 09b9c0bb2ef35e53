package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception("gelu has z in two places, in front and inside of tanh. How many terms has its slope?")
public final class ForgetsTheProductRule extends EntryByEntry {
    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        double[] values = gelu(z);
        return instead(super.geluGradient(z, upstream), i -> upstream[i] * values[i] / z[i]);
    }
}
