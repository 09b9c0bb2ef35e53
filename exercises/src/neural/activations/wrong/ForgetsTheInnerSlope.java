package neural.activations.wrong;

import whetstone.kit.Misconception;

@Misconception("The slope of tanh(u) by z is a chain. Which part of it stands for the cube in u?")
public final class ForgetsTheInnerSlope extends EntryByEntry {
    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        double[] values = gelu(z);
        return instead(super.geluGradient(z, upstream), i -> {
            double share = values[i] / z[i];
            return upstream[i] * (share + 2 * z[i] * share * (1 - share) * Math.sqrt(2 / Math.PI));
        });
    }
}
