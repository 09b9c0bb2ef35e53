package neural.activations.wrong;

import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The fraction for tanh has exp(z) above and below the line. What is exp(800)?")
public final class TakesTanhAsItStands extends EntryByEntry {
    @Override
    public double[] tanh(double[] z) {
        return Laws.each(z, at -> (Math.exp(at) - Math.exp(-at)) / (Math.exp(at) + Math.exp(-at)));
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        double[] t = tanh(z);
        return instead(super.tanhGradient(z, upstream), i -> upstream[i] * (1 - t[i] * t[i]));
    }
}
