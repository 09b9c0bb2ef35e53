package neural.activations.wrong;

import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("gelu is right to about two digits. Which of its relatives is 1.702 from?")
public final class UsesTheQuickGelu extends EntryByEntry {
    @Override
    public double[] gelu(double[] z) {
        double[] s = sigmoid(Laws.each(z, at -> 1.702 * at));
        return instead(z, i -> z[i] * s[i]);
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        double[] s = sigmoid(Laws.each(z, at -> 1.702 * at));
        return instead(super.geluGradient(z, upstream), i -> upstream[i] * (s[i] + 1.702 * z[i] * s[i] * (1 - s[i])));
    }
}
