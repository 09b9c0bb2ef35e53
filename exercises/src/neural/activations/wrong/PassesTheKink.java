package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception("Which side of the kink does z = 0 belong to? Look at the condition beside the slope 1.")
public final class PassesTheKink extends EntryByEntry {
    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return instead(super.reluGradient(z, upstream), i -> z[i] >= 0 ? upstream[i] : 0);
    }
}
