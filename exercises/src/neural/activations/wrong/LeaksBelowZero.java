package neural.activations.wrong;

import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("What does relu answer for -1: a small number, or 0?")
public final class LeaksBelowZero extends EntryByEntry {
    @Override
    public double[] relu(double[] z) {
        return Laws.each(z, at -> at > 0 ? at : 0.01 * at);
    }

    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return instead(super.reluGradient(z, upstream), i -> upstream[i] * (z[i] > 0 ? 1 : 0.01));
    }
}
