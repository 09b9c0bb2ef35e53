package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception("The slope is s (1 - s): which number is s, and which one is handed over?")
public final class TakesInputsForOutputs extends EntryByEntry {
    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        return instead(super.sigmoidGradient(z, upstream), i -> upstream[i] * z[i] * (1 - z[i]));
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        return instead(super.tanhGradient(z, upstream), i -> upstream[i] * (1 - z[i] * z[i]));
    }
}
