package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception("At ln 3, t is 4/5 and the slope 9/25. Which of 1 - 4/5 and 1 - 16/25 is that?")
public final class ForgetsTheSquare extends EntryByEntry {
    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        double[] t = tanh(z);
        return instead(super.tanhGradient(z, upstream), i -> upstream[i] * (1 - t[i]));
    }
}
