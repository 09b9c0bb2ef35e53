package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "An input is above 0 and its upstream below: does the gradient pass? Which array holds the sign that decides?")
public final class LooksAtTheSignOfTheUpstream extends EntryByEntry {
    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return instead(super.reluGradient(z, upstream), i -> Math.max(0, upstream[i]));
    }
}
