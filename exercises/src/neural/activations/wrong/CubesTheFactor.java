package neural.activations.wrong;

import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("In u, the power stands over z. Does it stand over 0.044715 too? At ln 3, u should be 0.923873.")
public final class CubesTheFactor extends EntryByEntry {
    private static final double FACTOR = Math.pow(0.044715, 3);
    private static final double SCALE = Math.sqrt(2 / Math.PI);

    @Override
    public double[] gelu(double[] z) {
        return Laws.each(z, at -> at / 2 * (1 + t(at)));
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        return instead(super.geluGradient(z, upstream), i -> {
            double slope = (1 - t(z[i]) * t(z[i])) * SCALE * (1 + 3 * FACTOR * z[i] * z[i]);
            return upstream[i] * (1 + t(z[i]) + z[i] * slope) / 2;
        });
    }

    private static double t(double z) {
        return Math.tanh(SCALE * (z + FACTOR * z * z * z));
    }
}
