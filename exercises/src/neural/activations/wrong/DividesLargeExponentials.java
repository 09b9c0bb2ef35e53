package neural.activations.wrong;

import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("exp(800) is Infinity. What stands above the line of the fraction for sigmoid, and what below?")
public final class DividesLargeExponentials extends EntryByEntry {
    @Override
    public double[] sigmoid(double[] z) {
        return Laws.each(z, at -> Math.exp(at) / (1 + Math.exp(at)));
    }

    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        double[] s = sigmoid(z);
        return instead(super.sigmoidGradient(z, upstream), i -> upstream[i] * s[i] * (1 - s[i]));
    }
}
